#include "app/session/neighbours.h"

#include "model/checks/addedup.h"
#include "model/checks/check.h"
#include "model/checks/checklist.h"
#include "model/checks/tenfold.h"

#include <algorithm>
#include <array>

namespace gouji {

namespace {

constexpr std::array<QStringView, 4> checksOfNeighbours{u"carry-over", u"stock-flow", u"aggregate",
                                                        u"implausible-value"};

QString joined(const QStringList &names)
{
    return names.join(QChar(0x3001)); // 、
}

} // namespace

bool hangsOnNeighbours(const QStringList &checks)
{
    return std::any_of(checksOfNeighbours.begin(), checksOfNeighbours.end(),
                       [&checks](QStringView id) { return checks.contains(id); });
}

Neighbours::Neighbours(const FormCatalogue &catalogue, const VersionIndex &index,
                       const NeighbourSource &source)
    : m_catalogue(catalogue)
    , m_source(source)
    , m_pairing(index, [&source](ReportId id) {
        const std::optional<NeighbourFacts> facts = source.factsOf(id, false);
        return facts ? facts->dated : QDate();
    })
{
}

ReportNeighbours Neighbours::of(const QString &agency, int year, const QString &formId) const
{
    return {lastYearOf(agency, year), partsOf(agency, year, formId)};
}

const FormDefinition *Neighbours::addedUp(const std::vector<ReportId> &reports,
                                          std::vector<PublishedValue> &published,
                                          std::vector<PublishedValue> *reviewed) const
{
    std::vector<FormFigures> asPublished;
    std::vector<FormFigures> asReviewed;
    bool isReviewed = false;
    for (const ReportId id : reports) {
        const std::optional<NeighbourFacts> facts = m_source.factsOf(id, true);
        const FormDefinition *form = facts ? m_catalogue.form(facts->formId) : nullptr;
        if (form == nullptr)
            return nullptr;
        asPublished.push_back({form, facts->figures.published.unpacked()});
        if (asPublished.back().values.size() != form->cells().size())
            return nullptr;
        isReviewed = isReviewed || facts->figures.published.packed() != facts->figures.reviewed.packed();
        if (reviewed != nullptr)
            asReviewed.push_back({form, facts->figures.reviewed.unpacked()});
    }
    if (asPublished.empty())
        return nullptr;
    const FormDefinition *form = asPublished.front().form;
    published = addUp(*form, asPublished);
    if (reviewed != nullptr && isReviewed)
        *reviewed = addUp(*form, asReviewed);
    return form;
}

QString Neighbours::namesOf(const std::vector<ReportId> &reports) const
{
    QStringList names;
    for (const ReportId id : reports) {
        if (const std::optional<NeighbourFacts> facts = m_source.factsOf(id, false))
            names << facts->name;
    }
    return joined(names);
}

std::shared_ptr<const LastYear> Neighbours::lastYearOf(const QString &agency, int year) const
{
    const LastYearReports found = m_pairing.lastYearOf(agency, year);
    if (found.state == LastYearState::Unknown)
        return nullptr;
    auto last = std::make_shared<LastYear>();
    last->state = found.state;
    last->year = year - 1;
    last->organs = found.organs;
    if (found.state != LastYearState::Found)
        return last;
    const FormDefinition *form = addedUp(found.reports, last->published, &last->reviewed);
    if (form == nullptr)
        return nullptr;
    last->formId = form->id();
    last->report = namesOf(found.reports);
    last->id = found.reports.size() == 1 ? found.reports.front() : 0;
    return last;
}

std::shared_ptr<const AggregateParts> Neighbours::partsOf(const QString &agency, int year,
                                                          const QString &formId) const
{
    const PartReports found = m_pairing.partsOf(agency, year);
    const FormDefinition *form = m_catalogue.form(formId);
    if (!found.isAggregate || found.count == 0 || form == nullptr)
        return nullptr;
    auto parts = std::make_shared<AggregateParts>();
    parts->count = found.count;
    parts->missing = found.missing;
    std::vector<FormFigures> figures;
    for (const ReportId id : found.reports) {
        const std::optional<NeighbourFacts> facts = m_source.factsOf(id, true);
        const FormDefinition *own = facts ? m_catalogue.form(facts->formId) : nullptr;
        std::vector<PublishedValue> values =
            own ? facts->figures.published.unpacked() : std::vector<PublishedValue>();
        if (own != nullptr && values.size() == own->cells().size())
            figures.push_back({own, std::move(values)});
        else if (facts)
            parts->missing << facts->agency;
    }
    parts->formId = formId;
    if (parts->missing.isEmpty())
        parts->sum = addUp(*form, figures);
    return parts;
}

bool Neighbours::hasFindings(const NeighbourFacts &facts) const
{
    const ReportNeighbours beside = of(facts.agency, facts.year, facts.formId);
    if (!beside.lastYear && !beside.parts)
        return false;
    const FormDefinition *form = m_catalogue.form(facts.formId);
    const std::vector<PublishedValue> own = facts.figures.reviewed.unpacked();
    if (form == nullptr || own.size() != form->cells().size())
        return true;
    static const SourceDocument document;
    static const Report report;
    // Places and printed units are not asked for here.
    const std::vector<CellValue> cells(own.size());
    CheckInput input{document, report, form, m_catalogue, cells};
    input.others.lastYear = beside.lastYear.get();
    input.others.parts = beside.parts.get();
    input.own = &own;
    std::vector<Finding> findings;
    checkCarryOver(input, findings);
    checkStockFlow(input, findings);
    checkAggregate(input, findings);
    judgeJumps(input, findings);
    return !findings.empty();
}

} // namespace gouji
