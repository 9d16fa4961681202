#pragma once

#include "model/checks/check.h"
#include "model/core/report.h"
#include "model/core/sourcedocument.h"
#include "model/forms/formcatalogue.h"
#include "parser/text/folding.h"

#include <QHash>

#include <functional>

namespace gouji {

/// A report made of lines, for tests that need prose only: one paragraph per line. "# " makes it a title, "##
/// " a heading, "| " a piece of a table; a blank line is a gap. A backslash at a line's end joins the next
/// line to its paragraph.
class ProseSample
{
public:
    explicit ProseSample(const QString &text)
    {
        m_document.text = text;
        const FoldedText folded = foldText(text);
        m_document.folded = folded.text;
        m_document.foldedToText = folded.toOriginal;
        bool joins = false;
        for (qsizetype begin = 0; begin < text.size();) {
            qsizetype end = text.indexOf(u'\n', begin);
            end = end < 0 ? text.size() : end;
            addLine({begin, end}, joins);
            begin = end + 1;
        }
    }

    /// Marks the heading that consists of these words as a statutory section's.
    ProseSample &section(int index, const QString &heading, qsizetype from = 0)
    {
        const qsizetype at = m_document.text.indexOf(heading, from);
        Q_ASSERT(at >= 0);
        const Span span{at, at + heading.size()};
        if (!m_report.sections.empty())
            m_report.sections.back().body.end = at;
        m_report.sections.push_back({index, span, {span.end, m_document.text.size()}});
        for (Paragraph &paragraph : m_report.paragraphs) {
            if (paragraph.span.begin >= at)
                paragraph.sectionMark = static_cast<int>(m_report.sections.size()) - 1;
        }
        return *this;
    }

    ProseSample &year(int value, const QString &words = {})
    {
        m_report.metadata.year = Traced<int>{value, placeOf(words)};
        return *this;
    }
    ProseSample &agency(const QString &name)
    {
        m_report.metadata.agency = Traced<QString>{name, placeOf(name)};
        return *this;
    }
    ProseSample &period(QDate begin, QDate end, const QString &words)
    {
        m_report.metadata.periodBegin = Traced<QDate>{begin, placeOf(words)};
        m_report.metadata.periodEnd = Traced<QDate>{end, placeOf(words)};
        m_report.metadata.periodPhrase = placeOf(words);
        return *this;
    }
    ProseSample &signature(QDate date, const QString &words)
    {
        m_report.metadata.signatureDate = Traced<QDate>{date, placeOf(words)};
        return *this;
    }
    ProseSample &phone(const QString &number)
    {
        m_report.metadata.contacts.push_back({ContactKind::Phone, number, placeOf(number)});
        return *this;
    }

    [[nodiscard]] Provenance placeOf(const QString &words) const
    {
        const qsizetype at = words.isEmpty() ? -1 : m_document.text.indexOf(words);
        return at < 0 ? Provenance{} : Provenance{{at, at + words.size()}, 0, {}};
    }
    [[nodiscard]] QString quote(const Provenance &where) const
    {
        return m_document.at(where.span).toString();
    }
    [[nodiscard]] QStringList quotes(const Finding &finding) const
    {
        QStringList list;
        for (const Place &place : finding.where)
            list << quote(place.where);
        return list;
    }

    /// A catalogue of the built-in forms, loaded once.
    static const FormCatalogue &catalogue()
    {
        static const Result<FormCatalogue> loaded = FormCatalogue::load(QStringLiteral(":/forms"));
        if (!loaded)
            qFatal("the built-in forms cannot be loaded");
        return loaded.value();
    }

    /// Fills every cell of a form with zero but the given ones, and blanks them again for Blank.
    ProseSample &cells(const QString &form, const QHash<QString, int> &values = {},
                       const QStringList &blank = {})
    {
        m_form = catalogue().form(form);
        Q_ASSERT(m_form);
        m_report.formId = form;
        m_report.cells.assign(m_form->cells().size(), zero());
        for (auto it = values.begin(); it != values.end(); ++it)
            cell(it.key()).number = Decimal(it.value());
        for (const QString &key : blank)
            cell(key) = CellValue{CellState::Blank, {}, {}, {}, {}, 1.0F};
        return *this;
    }
    CellValue &cell(const QString &key)
    {
        const int index = m_form->cellIndex(key);
        Q_ASSERT(index >= 0);
        return m_report.cells[static_cast<std::size_t>(index)];
    }

    std::vector<Finding>
    run(const std::function<void(const CheckInput &, std::vector<Finding> &)> &check) const
    {
        std::vector<Finding> findings;
        const CompactProse prose(m_document, m_report, CompactProse::Include::BodyAndHeadings);
        check(CheckInput{m_document, m_report, m_form, catalogue(), m_report.cells, &prose}, findings);
        return findings;
    }

    SourceDocument m_document;
    Report m_report;
    const FormDefinition *m_form = nullptr;

private:
    static CellValue zero() { return {CellState::Number, Decimal(0), QStringLiteral("0"), {}, {}, 1.0F}; }

    void addLine(Span line, bool &joins)
    {
        QStringView words = m_document.at(line);
        const bool continues = words.endsWith(u'\\');
        if (words.trimmed().isEmpty()) {
            return;
        }
        Paragraph paragraph{ParagraphKind::Body, line, -1};
        const auto strip = [&](QStringView mark, ParagraphKind kind) {
            if (words.startsWith(mark)) {
                paragraph.kind = kind;
                paragraph.span.begin += mark.size();
            }
        };
        strip(u"# ", ParagraphKind::Title);
        strip(u"## ", ParagraphKind::Heading);
        strip(u"| ", ParagraphKind::Table);
        if (joins)
            m_report.paragraphs.back().span.end = line.end;
        else
            m_report.paragraphs.push_back(paragraph);
        joins = continues;
    }
};

} // namespace gouji
