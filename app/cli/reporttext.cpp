#include "app/cli/reporttext.h"

#include "app/cli/visibletext.h"

#include <QCoreApplication>

#include <algorithm>

namespace gouji {

namespace {

constexpr qsizetype longestQuote = 60;
constexpr std::size_t mostPlaces = 6;

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(gouji::cli::ReportText)
};

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Messages::tr("error");
    case Severity::Warning:
        return Messages::tr("warning");
    case Severity::Notice:
        return Messages::tr("notice");
    }
    return {};
}

QString quote(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    const QString shown = visibleText(trimmed.left(longestQuote));
    return trimmed.size() > longestQuote ? shown + QChar(0x2026) : shown;
}

QString placeText(const Place &place, const CheckedReport &checked, bool english)
{
    Provenance where = place.where;
    QString text;
    if (checked.form && place.cell >= 0) {
        text = checked.form->describeCell(place.cell, english);
        if (!where.isValid())
            where = checked.report.cells[static_cast<std::size_t>(place.cell)].where;
    }
    if (!where.isValid())
        return text;
    const qsizetype line = QStringView(checked.document.text).left(where.span.begin).count(u'\n') + 1;
    const QString at = Messages::tr("line %1").arg(line);
    const QString words = quote(checked.document.at(where.span));
    return QStringLiteral("%1%2%3").arg(at, text.isEmpty() ? QString() : QStringLiteral(" · ") + text,
                                        words.isEmpty() ? QString() : QStringLiteral(": ") + words);
}

QString elsewhereText(const OtherPlace &place)
{
    return QStringLiteral("= %1: %2").arg(visibleText(place.name), quote(place.words));
}

QString heading(const QString &file, const CheckedReport &checked)
{
    const Metadata &metadata = checked.report.metadata;
    const QString agency =
        metadata.agency ? visibleText(metadata.agency->value) : Messages::tr("agency not found");
    const QString year =
        metadata.year ? QString::number(metadata.year->value) : Messages::tr("year not found");
    const QString form =
        checked.form ? visibleText(checked.form->title()) : Messages::tr("no form recognised");
    return QStringLiteral("%1\n  %2 · %3 · %4\n").arg(visibleText(file), agency, year, form);
}

QString summaryText(const CheckSummary &summary)
{
    QString text = Messages::tr("checks: %1 ran, %2 passed, %3 found something, %4 could not be assessed")
                       .arg(summary.ran)
                       .arg(summary.passed)
                       .arg(summary.found)
                       .arg(summary.notAssessable);
    if (summary.off > 0)
        text += QStringLiteral("; ") + Messages::tr("%1 turned off").arg(summary.off);
    return text;
}

} // namespace

QString reportText(const QString &file, const CheckedReport &checked, const OtherReports &others,
                   bool english)
{
    const Assessment &assessment = checked.assessment;
    QString text = heading(file, checked);
    if (others.version)
        text += QStringLiteral("  ") +
                Messages::tr("another version of the report in %1").arg(visibleText(others.version->name)) +
                u'\n';
    if (others.lastYear && others.lastYear->state == LastYearState::Found)
        text +=
            QStringLiteral("  ") +
            Messages::tr("compared with last year's report, %1").arg(visibleText(others.lastYear->report)) +
            u'\n';
    for (const Finding &finding : assessment.findings) {
        text += QStringLiteral("  %1: %2 [%3]\n")
                    .arg(severityName(finding.severity),
                         visibleText(findingText(finding, checked.form, english)), finding.check);
        for (std::size_t i = 0; i < std::min(finding.where.size(), mostPlaces); ++i) {
            text += QStringLiteral("      ") + placeText(finding.where[i], checked, english) + u'\n';
            if (i < finding.elsewhere.size())
                text += QStringLiteral("      ") + elsewhereText(finding.elsewhere[i]) + u'\n';
        }
        if (finding.where.size() > mostPlaces)
            text += QStringLiteral("      ") +
                    Messages::tr("… and %n more places", nullptr,
                                 static_cast<int>(finding.where.size() - mostPlaces)) +
                    u'\n';
    }
    text += QStringLiteral("  ") + Messages::tr("%1 errors, %2 warnings, %3 notices")
                                       .arg(assessment.count(Severity::Error))
                                       .arg(assessment.count(Severity::Warning))
                                       .arg(assessment.count(Severity::Notice));
    if (!assessment.identities.empty())
        text += QStringLiteral("; ") + Messages::tr("equations: %1 hold, %2 broken, %3 not assessable")
                                           .arg(assessment.count(IdentityState::Holds))
                                           .arg(assessment.count(IdentityState::Broken))
                                           .arg(assessment.count(IdentityState::NotAssessable) +
                                                assessment.count(IdentityState::HoldsIfBlankIsZero));
    text += u'\n' + QStringLiteral("  ") + summaryText(assessment.summary());
    return text + u'\n';
}

} // namespace gouji
