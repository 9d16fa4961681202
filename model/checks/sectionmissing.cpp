// section-missing: one of the six sections has no heading, has two, or stands out of its order.
// Source: the form of the annual report (国办公开办函〔2019〕60号 and 〔2021〕30号), which orders the report
// in six sections. What counts as a section's heading is recognition's business, so that variants are no
// fault here.

#include "model/checks/checklist.h"

#include <algorithm>

namespace gouji {

namespace {

Finding sectionFinding(QStringView code, int section)
{
    Finding finding;
    finding.check = QStringLiteral("section-missing");
    finding.severity = Severity::Warning;
    finding.code = code.toString();
    finding.section = section;
    return finding;
}

bool hasBody(const CheckInput &input, const SectionMark &mark)
{
    return !input.document.at(mark.body).trimmed().isEmpty();
}

/// The marks without the lines of a table of contents: headings with nothing behind them that stand again
/// later on.
std::vector<SectionMark> withoutContents(const CheckInput &input)
{
    const std::vector<SectionMark> &all = input.report.sections;
    constexpr std::size_t fewestLines = 3;
    std::size_t lines = 0;
    while (lines < all.size() && !hasBody(input, all[lines]))
        ++lines;
    // The last line of the contents has the text up to the first section behind it.
    lines += lines > 0 && lines < all.size() ? 1 : 0;
    const auto end = all.begin() + static_cast<std::ptrdiff_t>(lines);
    const auto standsAgain = [&](const SectionMark &mark) {
        return std::any_of(end, all.end(), [&](const SectionMark &m) { return m.section == mark.section; });
    };
    if (lines < fewestLines || !std::all_of(all.begin(), end, standsAgain))
        return all;
    return {end, all.end()};
}

/// The place where a missing section would begin: before the next one that is there.
Place placeOfMissing(const CheckInput &input, const std::vector<SectionMark> &marks, int section)
{
    qsizetype at = input.document.text.size();
    for (const SectionMark &mark : marks) {
        if (mark.section > section)
            at = std::min(at, mark.heading.begin);
    }
    return {-1, {{at, at}, 0, {}}};
}

/// Marks that no longest ascending run of sections takes in.
std::vector<const SectionMark *> outOfOrder(const std::vector<SectionMark> &marks)
{
    std::vector<int> length(marks.size(), 1);
    std::vector<int> before(marks.size(), -1);
    std::vector<int> endsAt; // by section: the mark that the longest run up to this one ends with
    int best = -1;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const auto section = static_cast<std::size_t>(marks[i].section);
        endsAt.resize(std::max(endsAt.size(), section + 1), -1);
        for (std::size_t s = 0; s <= section; ++s) {
            const int j = endsAt[s];
            if (j >= 0 && length[static_cast<std::size_t>(j)] + 1 > length[i]) {
                length[i] = length[static_cast<std::size_t>(j)] + 1;
                before[i] = j;
            }
        }
        if (endsAt[section] < 0 || length[i] > length[static_cast<std::size_t>(endsAt[section])])
            endsAt[section] = static_cast<int>(i);
        if (best < 0 || length[i] > length[static_cast<std::size_t>(best)])
            best = static_cast<int>(i);
    }
    std::vector<bool> isInRun(marks.size(), false);
    for (int i = best; i >= 0; i = before[static_cast<std::size_t>(i)])
        isInRun[static_cast<std::size_t>(i)] = true;
    std::vector<const SectionMark *> strays;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        if (!isInRun[i])
            strays.push_back(&marks[i]);
    }
    return strays;
}

} // namespace

void checkSectionMissing(const CheckInput &input, std::vector<Finding> &findings)
{
    if (input.report.formId == u"pre-2019")
        return;
    const auto &forms = input.catalogue.forms();
    const FormDefinition *form = input.form ? input.form : forms.empty() ? nullptr : forms.back().get();
    if (!form)
        return;
    if (input.report.sections.empty()) {
        findings.push_back(sectionFinding(u"none", -1));
        return;
    }
    const std::vector<SectionMark> marks = withoutContents(input);
    std::vector<bool> isTwice(form->sections().size(), false);
    for (std::size_t section = 0; section < form->sections().size(); ++section) {
        const int index = static_cast<int>(section);
        std::vector<Place> places;
        for (const SectionMark &mark : marks) {
            if (mark.section == index)
                places.push_back({-1, {mark.heading, 0, {}}});
        }
        if (places.size() == 1)
            continue;
        isTwice[section] = !places.empty();
        Finding finding = sectionFinding(places.empty() ? u"missing" : u"twice", index);
        finding.where = places.empty() ? std::vector{placeOfMissing(input, marks, index)} : places;
        findings.push_back(std::move(finding));
    }
    for (const SectionMark *mark : outOfOrder(marks)) {
        if (isTwice[static_cast<std::size_t>(mark->section)])
            continue;
        Finding finding = sectionFinding(u"out-of-order", mark->section);
        finding.where = {{-1, {mark->heading, 0, {}}}};
        findings.push_back(std::move(finding));
    }
}

} // namespace gouji
