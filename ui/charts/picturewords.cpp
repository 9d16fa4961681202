#include "ui/charts/picturewords.h"

#include <utility>

namespace gouji {

namespace {

const FormMeasure *find(const std::vector<FormMeasure> &measures, const QString &id)
{
    for (const FormMeasure &measure : measures) {
        if (measure.id == id)
            return &measure;
    }
    return nullptr;
}

QString joined(const QStringList &parts)
{
    return parts.join(QStringLiteral(" · "));
}

} // namespace

PictureWords::PictureWords(FormStatistics measures, bool isEnglish)
    : m_measures(std::move(measures))
    , m_isEnglish(isEnglish)
    , m_locale(isEnglish ? QLocale(QLocale::English) : QLocale(QLocale::Chinese, QLocale::China))
{
}

QString PictureWords::measure(const QString &id) const
{
    for (const auto *measures : {&m_measures.requests, &m_measures.outcomes, &m_measures.rates}) {
        if (const FormMeasure *found = find(*measures, id))
            return found->name(m_isEnglish);
    }
    return id;
}

QString PictureWords::stage(const QString &id)
{
    static constexpr std::pair<const char *, const char *> names[] = {
        {"imported", QT_TRANSLATE_NOOP("gouji::PictureWords", "Imported")},
        {"first-review", QT_TRANSLATE_NOOP("gouji::PictureWords", "First review")},
        {"second-review", QT_TRANSLATE_NOOP("gouji::PictureWords", "Second review")},
        {"passed", QT_TRANSLATE_NOOP("gouji::PictureWords", "Passed")},
        {"sent-back", QT_TRANSLATE_NOOP("gouji::PictureWords", "Sent back")},
        {"resubmitted", QT_TRANSLATE_NOOP("gouji::PictureWords", "Resubmitted")},
        {"closed", QT_TRANSLATE_NOOP("gouji::PictureWords", "Closed")}};
    for (const auto &[name, words] : names) {
        if (id == QLatin1String(name))
            return tr(words);
    }
    return id;
}

QString PictureWords::format(const QString &id)
{
    static constexpr std::pair<const char *, const char *> names[] = {
        {"text", QT_TRANSLATE_NOOP("gouji::PictureWords", "Plain text")},
        {"scan", QT_TRANSLATE_NOOP("gouji::PictureWords", "Scan")},
        {"html", QT_TRANSLATE_NOOP("gouji::PictureWords", "Web page")},
        {"markdown", QT_TRANSLATE_NOOP("gouji::PictureWords", "Markdown")}};
    for (const auto &[name, words] : names) {
        if (id == QLatin1String(name))
            return tr(words);
    }
    return id.toUpper();
}

QString PictureWords::title(const Picture &picture) const
{
    switch (picture.kind) {
    case PictureKind::Progress:
        switch (picture.step) {
        case TimeStep::Day:
            return tr("Reports by state and day of the last work");
        case TimeStep::Week:
            return tr("Reports by state and week of the last work");
        case TimeStep::Month:
            return tr("Reports by state and month of the last work");
        case TimeStep::Year:
            return tr("Reports by state and year of the last work");
        }
        break;
    case PictureKind::Findings:
        return tr("Open findings by check and severity");
    case PictureKind::Requests:
        return tr("Requests by year");
    case PictureKind::OutcomesByYear:
        return tr("Outcomes of requests by year");
    case PictureKind::OutcomesByOrgan:
        return picture.year == 0 ? tr("Outcomes of requests by organ")
                                 : tr("Outcomes of requests by organ, %1").arg(picture.year);
    case PictureKind::Rates:
        return tr("%1, by year").arg(measure(picture.measure));
    case PictureKind::Organs:
        return picture.year == 0
                   ? tr("Organs compared")
                   : tr("Organs compared, %1: %2").arg(picture.year).arg(measure(picture.measure));
    case PictureKind::Quality:
        return tr("How surely cells were read, by format");
    }
    return {};
}

QString PictureWords::unit(const Picture &picture) const
{
    switch (picture.unit) {
    case PictureUnit::Reports:
        return tr("number of reports");
    case PictureUnit::Findings:
        return tr("number of findings");
    case PictureUnit::Requests:
        return tr("number of requests");
    case PictureUnit::Percent:
        return picture.kind == PictureKind::Quality ? tr("per cent of the cells")
                                                    : tr("per cent of the requests processed");
    }
    return {};
}

QString PictureWords::series(const Picture &picture, int series) const
{
    const QString &id = picture.series[series];
    switch (picture.kind) {
    case PictureKind::Progress:
        return stage(id);
    case PictureKind::Findings:
        return series == 0 ? tr("Errors") : series == 1 ? tr("Warnings") : tr("Notices");
    case PictureKind::Quality: {
        const QString words[] = {tr("Read surely"), tr("Read with doubt"), tr("Not in the document"),
                                 tr("Misread, put right")};
        return series < 4 ? words[series] : id;
    }
    default:
        return measure(id);
    }
}

QString PictureWords::axis(const Picture &picture) const
{
    switch (picture.kind) {
    case PictureKind::Progress:
        return picture.step == TimeStep::Day     ? tr("Day")
               : picture.step == TimeStep::Week  ? tr("Week from")
               : picture.step == TimeStep::Month ? tr("Month")
                                                 : tr("Year");
    case PictureKind::Findings:
        return tr("Check");
    case PictureKind::OutcomesByOrgan:
    case PictureKind::Organs:
        return tr("Organ");
    case PictureKind::Quality:
        return tr("Format");
    default:
        return tr("Year");
    }
}

QStringList PictureWords::heads(const Picture &picture) const
{
    QStringList heads{axis(picture)};
    for (int s = 0; s < picture.seriesCount(); ++s)
        heads << series(picture, s);
    return heads << tr("Reports") << tr("Without figure");
}

QString PictureWords::category(const Picture &picture, int category) const
{
    const PictureCategory &at = picture.categories[static_cast<std::size_t>(category)];
    switch (picture.kind) {
    case PictureKind::Progress: {
        const QDate date = QDate::fromString(at.key, Qt::ISODate);
        if (picture.step == TimeStep::Month)
            return date.toString(QStringLiteral("yyyy-MM"));
        return picture.step == TimeStep::Year ? QString::number(date.year()) : at.key;
    }
    case PictureKind::Quality:
        return format(at.key);
    default:
        return at.name.isEmpty() ? at.key : at.name;
    }
}

QString PictureWords::tick(const Picture &picture, int category) const
{
    const QString words = this->category(picture, category);
    const bool isDay = picture.kind == PictureKind::Progress &&
                       (picture.step == TimeStep::Day || picture.step == TimeStep::Week);
    // The year is said once, where it begins.
    if (!isDay || category == 0)
        return words;
    const QString before = this->category(picture, category - 1);
    return before.left(4) == words.left(4) ? words.mid(5) : words;
}

QString PictureWords::number(double number) const
{
    return m_locale.toString(number, 'f', 0);
}

QString PictureWords::value(const Picture &picture, const PictureMark &mark) const
{
    if (mark.value)
        return picture.unit == PictureUnit::Percent ? tr("%1%").arg(m_locale.toString(*mark.value, 'f', 1))
                                                    : number(*mark.value);
    switch (mark.gap) {
    case PictureGap::NoFigure:
        return tr("no figure");
    case PictureGap::TooFew:
        return tr("too few: %1").arg(number(mark.of.value_or(0)));
    case PictureGap::NoReport:
    case PictureGap::None:
        break;
    }
    // A check without findings of a severity is no gap.
    return picture.kind == PictureKind::Findings ? QStringLiteral("0") : tr("no report");
}

QString PictureWords::note(const Picture &picture, int category) const
{
    const int reports = picture.categories[static_cast<std::size_t>(category)].reports;
    return picture.step == TimeStep::Year && picture.kind != PictureKind::Progress && reports > 0
               ? tr("%n report(s)", nullptr, reports)
               : QString();
}

QString PictureWords::step(const Picture &picture, double value) const
{
    return picture.unit == PictureUnit::Percent ? tr("%1%").arg(number(value)) : number(value);
}

QString PictureWords::exactValue(const Picture &picture, const PictureMark &mark) const
{
    const QString words = value(picture, mark);
    if (!mark.value || !mark.part || !mark.of)
        return words;
    return tr("%1 (%2 of %3)").arg(words, number(*mark.part), number(*mark.of));
}

QString PictureWords::amount(const Picture &picture, const PictureMark &mark) const
{
    const QString words = exactValue(picture, mark);
    if (!mark.value)
        return words;
    switch (picture.unit) {
    case PictureUnit::Reports:
        return words;
    case PictureUnit::Findings:
        return tr("%1 findings").arg(words);
    case PictureUnit::Requests:
        return tr("%1 requests").arg(words);
    case PictureUnit::Percent:
        break;
    }
    return words;
}

QString PictureWords::sentence(const Picture &picture, int category, int series) const
{
    const PictureMark &mark = picture.mark(category, series);
    QString sentence =
        tr("%1, %2: %3")
            .arg(this->category(picture, category), this->series(picture, series), amount(picture, mark));
    if (picture.unit == PictureUnit::Reports)
        return sentence;
    sentence += QStringLiteral(" · ") + tr("%n report(s)", nullptr, static_cast<int>(mark.reports.size()));
    if (mark.without > 0)
        sentence += QStringLiteral(" · ") + tr("%n of them without figure", nullptr, mark.without);
    return sentence;
}

QString PictureWords::source(const Picture &picture, int shown, QDate today) const
{
    QStringList parts{tr("%n report(s)", nullptr, picture.counted)};
    if (picture.without > 0)
        parts << tr("%1 of %n report(s) give no complete figure", nullptr, picture.counted)
                     .arg(picture.without);
    if (picture.doubtful > 0)
        parts << tr("%n with figures read in doubt", nullptr, picture.doubtful);
    if (picture.earlier > 0)
        parts << tr("%n earlier version(s) not counted", nullptr, picture.earlier);
    if (picture.unplaced > 0)
        parts << (picture.kind == PictureKind::Progress
                      ? tr("%n without a known day left out", nullptr, picture.unplaced)
                      : tr("%n without organ or year left out", nullptr, picture.unplaced));
    if (picture.least > 0)
        parts << tr("no share below %1 requests").arg(picture.least);
    if (shown < picture.categoryCount())
        parts
            << tr("the first %1 of %2 are drawn, the table has all").arg(shown).arg(picture.categoryCount());
    parts << tr("as of %1").arg(today.toString(Qt::ISODate));
    return joined(parts);
}

QString PictureWords::emptyTitle(const Picture &picture, bool hasReports) const
{
    if (!hasReports)
        return tr("There are no reports yet");
    if (picture.kind == PictureKind::Findings)
        return tr("No finding is open");
    for (const PictureMark &mark : picture.marks) {
        if (mark.gap == PictureGap::TooFew)
            return tr("Too few requests for a share");
    }
    return picture.kind == PictureKind::Quality ? tr("No table was recognised")
                                                : tr("No report gives these figures");
}

QString PictureWords::emptyHint(const Picture &picture, bool hasReports) const
{
    if (!hasReports)
        return tr("Open reports with Ctrl+O; the picture is drawn when they are read.");
    if (picture.kind == PictureKind::Findings)
        return tr("All findings of %n report(s) are decided, or none was found.", nullptr, picture.counted);
    for (const PictureMark &mark : picture.marks) {
        if (mark.gap == PictureGap::TooFew)
            return tr("With fewer than %1 requests, one more or less would change a share beyond meaning. "
                      "The "
                      "table has the numbers.")
                .arg(picture.least);
    }
    if (picture.counted == 0 && picture.unplaced > 0)
        return tr("Of %n report(s) organ or year is not known. Open them and see what the document says.",
                  nullptr, picture.unplaced);
    return tr(
        "%n report(s) were looked at: their cells are missing, blank or no numbers. Open one and correct "
        "its tables.",
        nullptr, picture.counted);
}

} // namespace gouji
