#pragma once

#include "model/checks/check.h"
#include "model/core/report.h"
#include "model/core/sourcedocument.h"
#include "model/forms/formcatalogue.h"
#include "parser/recognition/recognizer.h"
#include "tests/corpus/corpuscase.h"

namespace gouji {

/// A case as the program reads it, held against what is expected of it. Every method returns the faults, in
/// words, none when all is well.
class Judgement
{
public:
    Judgement(const FormCatalogue &catalogue, const Recognizer &recognizer, const CorpusCase &corpusCase);

    /// The file is read by a program that is not installed here.
    [[nodiscard]] bool needsMissingProgram() const { return m_needsMissingProgram; }
    [[nodiscard]] QStringList readingFaults() const;
    [[nodiscard]] QStringList metadataFaults() const;
    [[nodiscard]] QStringList sectionFaults() const;
    [[nodiscard]] QStringList cellFaults() const;
    /// Holds for every report: spans cut out what was read, no more and no less.
    [[nodiscard]] QStringList spanFaults() const;
    [[nodiscard]] QStringList findingFaults() const;

private:
    [[nodiscard]] QString cellFault(const CellValue &cell, const QJsonValue &expected) const;
    void collectNumberFaults(QStringList &faults) const;
    void collectOrderFaults(QStringList &faults) const;
    void collectTracedFaults(QStringList &faults) const;
    [[nodiscard]] bool isInText(Span span) const;
    [[nodiscard]] QString numeral(int section) const;
    [[nodiscard]] bool matches(const Finding &finding, const QJsonObject &wanted) const;
    [[nodiscard]] bool repairsMatch(const Finding &finding, const QJsonObject &wanted) const;
    [[nodiscard]] bool matchesAny(const Finding &finding, const char *list) const;
    [[nodiscard]] QStringList quotesOf(const Finding &finding) const;
    [[nodiscard]] QString inWords(const Finding &finding) const;

    const CorpusCase &m_case;
    const FormCatalogue &m_catalogue;
    SourceDocument m_document;
    Report m_report;
    const FormDefinition *m_form = nullptr;
    Assessment m_assessment;
    bool m_needsMissingProgram = false;
    QStringList m_unreadable;
};

} // namespace gouji
