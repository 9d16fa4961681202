#pragma once

#include "model/comparing/copysearch.h"
#include "tests/unit/checks/prosesample.h"

#include <QHash>

#include <map>
#include <random>

namespace gouji {

/// Reports to compare with each other. A report is given by what stands in its sections 一, 五 and 六.
class CopyLibrary
{
public:
    struct Report
    {
        QString agency;
        int year = 0;
        QString overview;
        QString problems = {};
        QString further = {};
    };

    /// The number of the report.
    qint64 add(const Report &report)
    {
        const qint64 id = static_cast<qint64>(m_samples.size()) + 1;
        const QString heads[] = {u"一、甲节"_qs, u"五、乙节"_qs, u"六、丙节"_qs};
        const QString bodies[] = {report.overview, report.problems, report.further};
        constexpr int sections[] = {0, 4, 5};
        QString text = u"# "_qs + report.agency + u"的报告\n"_qs;
        for (int i = 0; i < 3; ++i)
            text += u"## "_qs + heads[i] + u'\n' + bodies[i] + u'\n';
        ProseSample &sample = m_samples.try_emplace(id, text).first->second;
        for (int i = 0; i < 3; ++i)
            sample.section(sections[i], heads[i]);
        sample.agency(report.agency).year(report.year);
        m_identities.insert(id, {id, report.agency, report.year});
        m_prose.insert(id, std::make_shared<const ComparedProse>(sample.m_document, sample.m_report));
        m_index.add(m_identities.value(id), hashesOf(fingerprintsOf(*m_prose.value(id))));
        return id;
    }
    /// Reports of so many other organs, with nothing in common.
    void addOthers(int organs, int year = 2023)
    {
        for (int i = 0; i < organs; ++i)
            add({u"外%1县文化局"_qs.arg(QChar(0x4E00 + i * 7)),
                 year,
                 randomWords(400),
                 randomWords(200),
                 {}});
    }

    [[nodiscard]] CopiedText copiesOf(qint64 id, int common = 5) const
    {
        return findCopiedText(m_index, m_identities.value(id), *m_prose.value(id), common,
                              [this](qint64 other) -> std::optional<ComparedReport> {
                                  return ComparedReport{u"%1.txt"_qs.arg(other),
                                                        m_identities.value(other).organ,
                                                        m_prose.value(other)};
                              });
    }
    /// What the check says of a report.
    [[nodiscard]] std::vector<Finding>
    findings(qint64 id, const std::function<void(const CheckInput &, std::vector<Finding> &)> &check) const
    {
        const ProseSample &own = sample(id);
        const CopiedText copies = copiesOf(id);
        std::vector<Finding> found;
        const CompactProse prose(own.m_document, own.m_report, CompactProse::Include::BodyAndHeadings);
        CheckInput input{own.m_document,           own.m_report,       nullptr,
                         ProseSample::catalogue(), own.m_report.cells, &prose};
        input.others.copies = &copies;
        check(input, found);
        return found;
    }
    [[nodiscard]] const ProseSample &sample(qint64 id) const { return m_samples.at(id); }
    [[nodiscard]] FingerprintIndex &index() { return m_index; }

    /// Han characters in sentences, never the same twice.
    QString randomWords(int count)
    {
        std::uniform_int_distribution<int> character(0x4E00, 0x9000);
        QString words;
        for (int i = 0; i < count; ++i) {
            words += QChar(character(m_random));
            if (i % 23 == 22)
                words += i % 46 == 45 ? u'。' : u'，';
        }
        return words;
    }

private:
    std::map<qint64, ProseSample> m_samples;
    QHash<qint64, ComparedIdentity> m_identities;
    QHash<qint64, std::shared_ptr<const ComparedProse>> m_prose;
    FingerprintIndex m_index;
    std::mt19937 m_random{20231118};
};

} // namespace gouji
