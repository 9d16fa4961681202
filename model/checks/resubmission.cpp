// resubmission-changed: what changed between two versions of one report (one organ, one report year).
// Source: review practice; what is published after the audit must be what was audited, and a correction must
// be one that was asked for. A row that was not found in one of the versions is no change of its values (that
// is row-missing's business), and neither is a digit that was recognised with doubt; both are said.

#include "model/checks/checklist.h"
#include "model/checks/otherversion.h"

namespace gouji {

namespace {

Finding makeFinding(const char *code, const OtherVersion &other)
{
    Finding finding;
    finding.check = QStringLiteral("resubmission-changed");
    finding.severity = Severity::Notice;
    finding.code = QLatin1String(code);
    finding.arguments << other.name;
    return finding;
}

/// The section all places of a finding stand in, if it is one.
int sectionOf(const Finding &finding, const FormDefinition &form)
{
    int section = -1;
    for (const Place &place : finding.where) {
        const int own = form.tableOf(form.cells()[static_cast<std::size_t>(place.cell)]).section;
        if (section >= 0 && own != section)
            return -1;
        section = own;
    }
    return section;
}

/// Compares all cells and sorts them into findings.
class Comparison
{
public:
    Comparison(const CheckInput &input, const std::vector<CellValue> &cells)
        : m_input(input)
        , m_cells(cells)
        , m_changed(
              makeFinding(input.others.version->isLater ? "changed-later" : "changed", *input.others.version))
        , m_doubtful(makeFinding("doubtful", *input.others.version))
    {
    }

    /// False when they cannot be compared.
    [[nodiscard]] bool run()
    {
        const std::vector<PublishedValue> own = PublishedValues(m_input.document, m_cells).unpacked();
        const std::vector<PublishedValue> other = m_input.others.version->values.unpacked();
        if (own.size() != other.size() || own.size() != m_input.form->cells().size())
            return false;
        for (std::size_t i = 0; i < own.size(); ++i)
            compare(static_cast<int>(i), own[i], other[i]);
        m_changed.arguments.insert(1, QString::number(m_notComparable));
        m_doubtful.arguments.insert(1, QString::number(m_notComparable));
        return true;
    }
    void addTo(std::vector<Finding> &findings)
    {
        for (Finding *finding : {&m_changed, &m_doubtful}) {
            if (finding->where.empty())
                continue;
            finding->section = sectionOf(*finding, *m_input.form);
            findings.push_back(std::move(*finding));
        }
    }

private:
    void compare(int cell, const PublishedValue &own, const PublishedValue &other)
    {
        const FormColumn &column =
            m_input.form->columnOf(m_input.form->cells()[static_cast<std::size_t>(cell)]);
        switch (differenceOf(own, other, column)) {
        case ValueDifference::None:
            return;
        case ValueDifference::NotComparable:
            ++m_notComparable;
            return;
        case ValueDifference::Changed:
            return add(m_changed, cell, own, other);
        case ValueDifference::Doubtful:
            return add(m_doubtful, cell, own, other);
        }
    }
    void add(Finding &finding, int cell, const PublishedValue &own, const PublishedValue &other) const
    {
        const bool isLater = m_input.others.version->isLater;
        finding.where.push_back({cell, m_cells[static_cast<std::size_t>(cell)].where});
        finding.arguments << (isLater ? own : other).words() << (isLater ? other : own).words();
    }

    const CheckInput &m_input;
    const std::vector<CellValue> &m_cells;
    Finding m_changed;
    Finding m_doubtful;
    int m_notComparable = 0;
};

} // namespace

void checkResubmissionChanged(const CheckInput &input, std::vector<Finding> &findings)
{
    if (input.others.version == nullptr)
        return;
    const std::vector<CellValue> &cells =
        input.others.published != nullptr ? *input.others.published : input.cells;
    if (input.form != nullptr && input.form->id() == input.others.version->formId) {
        Comparison comparison(input, cells);
        if (comparison.run())
            return comparison.addTo(findings);
    }
    Finding finding = makeFinding("not-comparable", *input.others.version);
    finding.arguments << input.others.version->formId << input.report.formId;
    findings.push_back(std::move(finding));
}

} // namespace gouji
