#include "model/checks/repair.h"

#include "model/checks/identities.h"

#include <algorithm>
#include <map>
#include <set>

namespace gouji {

namespace {

// More equally small explanations than this explain nothing.
constexpr std::size_t mostRepairs = 12;
// Independent causes searched for together; a table with more is wrong throughout.
constexpr int mostCauses = 4;
constexpr int mostSteps = 20000;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

class Explainer
{
public:
    Explainer(const FormDefinition &form, const std::vector<CellValue> &cells)
        : m_form(form)
        , m_cells(cells)
    {
        m_residuals.reserve(form.identities().size());
        for (const Identity &identity : form.identities())
            m_residuals.push_back(residual(identity, cells));
    }

    std::vector<Cause> explain()
    {
        std::vector<Cause> causes;
        std::vector<Open> open;
        for (std::vector<int> &component : components()) {
            std::vector<Mend> mends = mendsOf(component);
            std::vector<Cause> found = explainBySingles(component, mends);
            if (found.empty())
                open.push_back({std::move(component), std::move(mends)});
            causes.insert(causes.end(), found.begin(), found.end());
        }
        explainByPairs(open, causes);
        for (const Open &rest : open) {
            std::vector<Cause> found = peel(rest.component, rest.mends);
            causes.insert(causes.end(), found.begin(), found.end());
        }
        return causes;
    }

private:
    [[nodiscard]] bool isBroken(int identity) const
    {
        const auto &r = m_residuals[at(identity)];
        return r && !r->isZero();
    }

    /// +1 on the left side, -1 on the right side, 0 outside.
    [[nodiscard]] int sign(int cell, int identity) const
    {
        const Identity &i = m_form.identities()[at(identity)];
        if (std::find(i.left.begin(), i.left.end(), cell) != i.left.end())
            return 1;
        return std::find(i.right.begin(), i.right.end(), cell) != i.right.end() ? -1 : 0;
    }

    [[nodiscard]] std::vector<int> operands(int identity) const
    {
        const Identity &i = m_form.identities()[at(identity)];
        std::vector<int> all = i.left;
        all.insert(all.end(), i.right.begin(), i.right.end());
        return all;
    }

    /// Broken identities that share a cell, directly or through others.
    std::vector<std::vector<int>> components() const
    {
        std::vector<std::vector<int>> found;
        std::set<int> seen;
        for (int first = 0; first < static_cast<int>(m_residuals.size()); ++first) {
            if (!isBroken(first) || seen.contains(first))
                continue;
            std::vector<int> component{first};
            seen.insert(first);
            for (std::size_t i = 0; i < component.size(); ++i) {
                for (const int cell : operands(component[i])) {
                    for (const int other : m_form.identitiesOf(cell)) {
                        if (isBroken(other) && seen.insert(other).second)
                            component.push_back(other);
                    }
                }
            }
            std::sort(component.begin(), component.end());
            found.push_back(std::move(component));
        }
        return found;
    }

    /// A change of one cell that makes every assessable identity it takes part in hold, all of which are
    /// broken now.
    struct Mend
    {
        CellChange change;
        std::vector<int> mended;
    };

    [[nodiscard]] std::optional<Mend> mendBy(int cell) const
    {
        Mend mend{{cell, {}}, {}};
        std::optional<Decimal> delta;
        for (const int identity : m_form.identitiesOf(cell)) {
            const auto &r = m_residuals[at(identity)];
            if (!r)
                continue;
            const Decimal wanted = sign(cell, identity) > 0 ? Decimal(0) - *r : *r;
            if (wanted.isZero() || (delta && *delta != wanted))
                return std::nullopt;
            delta = wanted;
            mend.mended.push_back(identity);
        }
        if (!delta || m_cells[at(cell)].state != CellState::Number)
            return std::nullopt;
        mend.change.value = m_cells[at(cell)].number + *delta;
        if (!mend.change.value.isValid() || mend.change.value.isNegative())
            return std::nullopt;
        return mend;
    }

    /// Broken identities that no single cells explain, with the cells that explain some of them.
    struct Open
    {
        std::vector<int> component;
        std::vector<Mend> mends;
    };

    std::vector<Mend> mendsOf(const std::vector<int> &component) const
    {
        std::vector<Mend> mends;
        std::set<int> looked;
        for (const int identity : component) {
            for (const int cell : operands(identity)) {
                if (!looked.insert(cell).second)
                    continue;
                if (std::optional<Mend> mend = mendBy(cell))
                    mends.push_back(std::move(*mend));
            }
        }
        return mends;
    }

    std::vector<Cause> explainBySingles(const std::vector<int> &component, const std::vector<Mend> &mends)
    {
        m_covers.clear();
        m_steps = 0;
        for (int size = 1; size <= mostCauses && m_covers.empty(); ++size) {
            std::vector<std::size_t> chosen;
            cover(component, mends, chosen, size);
        }
        return m_covers.empty() ? std::vector<Cause>{} : fromCovers(component, mends);
    }

    /// Two wrong cells may leave the identity that joins them in balance (a sum and its grand total, both one
    /// too high), so two groups of broken identities are also tried as one.
    void explainByPairs(std::vector<Open> &open, std::vector<Cause> &causes) const
    {
        for (std::size_t a = 0; a < open.size(); ++a) {
            for (std::size_t b = a; b < open.size(); ++b) {
                std::vector<int> both = open[a].component;
                if (b != a)
                    both.insert(both.end(), open[b].component.begin(), open[b].component.end());
                std::vector<Repair> repairs = pairRepairs(both);
                if (repairs.empty())
                    continue;
                causes.push_back({std::move(both), std::move(repairs)});
                open.erase(open.begin() + static_cast<std::ptrdiff_t>(b));
                if (b != a)
                    open.erase(open.begin() + static_cast<std::ptrdiff_t>(a));
                explainByPairs(open, causes);
                return;
            }
        }
    }

    /// All ways to mend every broken identity exactly once by `size` independent cells.
    void cover(const std::vector<int> &open, const std::vector<Mend> &mends, std::vector<std::size_t> &chosen,
               int size)
    {
        if (open.empty()) {
            if (static_cast<int>(chosen.size()) == size)
                m_covers.push_back(chosen);
            return;
        }
        if (static_cast<int>(chosen.size()) == size || m_covers.size() > 200 || ++m_steps > mostSteps)
            return;
        for (std::size_t m = 0; m < mends.size(); ++m) {
            const std::vector<int> &mended = mends[m].mended;
            const bool startsHere = std::find(mended.begin(), mended.end(), open.front()) != mended.end();
            const bool fits = startsHere && std::all_of(mended.begin(), mended.end(), [&](int identity) {
                                  return std::find(open.begin(), open.end(), identity) != open.end();
                              });
            if (!fits)
                continue;
            std::vector<int> rest;
            for (const int identity : open) {
                if (std::find(mended.begin(), mended.end(), identity) == mended.end())
                    rest.push_back(identity);
            }
            chosen.push_back(m);
            cover(rest, mends, chosen, size);
            chosen.pop_back();
        }
    }

    /// Where every smallest cover groups the identities alike, each group is a cause of its own; otherwise
    /// the covers are alternatives of one cause.
    std::vector<Cause> fromCovers(const std::vector<int> &component, const std::vector<Mend> &mends) const
    {
        std::map<std::vector<int>, std::vector<Repair>> groups;
        for (const auto &chosen : m_covers) {
            for (const std::size_t m : chosen) {
                std::vector<Repair> &repairs = groups[mends[m].mended];
                const Repair repair{RepairKind::SingleCell, {mends[m].change}};
                if (std::find(repairs.begin(), repairs.end(), repair) == repairs.end())
                    repairs.push_back(repair);
            }
        }
        std::vector<Cause> causes;
        if (groups.size() == m_covers.front().size()) {
            for (auto &[broken, repairs] : groups)
                causes.push_back({broken, repairs});
            return causes;
        }
        Cause cause{component, {}};
        for (const auto &chosen : m_covers) {
            Repair repair{RepairKind::TwoCells, {}};
            for (const std::size_t m : chosen)
                repair.changes.push_back(mends[m].change);
            if (cause.repairs.size() < mostRepairs)
                cause.repairs.push_back(repair);
        }
        return {cause};
    }

    [[nodiscard]] bool areNeighbours(int a, int b) const
    {
        const FormCell &x = m_form.cells()[at(a)];
        const FormCell &y = m_form.cells()[at(b)];
        return x.table == y.table && x.block == y.block &&
               std::abs(x.row - y.row) + std::abs(x.column - y.column) == 1;
    }

    /// Changes of two cells that together mend the whole component; slips before others.
    std::vector<Repair> pairRepairs(const std::vector<int> &component) const
    {
        std::vector<Repair> slips, others;
        for (const auto &[a, b] : pairsOf(component)) {
            if (std::optional<Repair> repair = solvePair(a, b, component))
                (repair->kind == RepairKind::Slip ? slips : others).push_back(std::move(*repair));
        }
        std::vector<Repair> &best = slips.empty() ? others : slips;
        return best.size() > mostRepairs ? std::vector<Repair>{} : best;
    }

    [[nodiscard]] std::vector<int> numbersOf(int identity) const
    {
        std::vector<int> cells = operands(identity);
        std::erase_if(cells, [this](int cell) { return m_cells[at(cell)].state != CellState::Number; });
        return cells;
    }

    /// Pairs of numbers that together take part in every identity of the component, in order: one of the two
    /// is an operand of the first identity, the other of the first that the one leaves open.
    [[nodiscard]] std::vector<std::pair<int, int>> pairsOf(const std::vector<int> &component) const
    {
        std::vector<std::pair<int, int>> pairs;
        for (const int a : numbersOf(component.front())) {
            const auto isOpen = [&](int identity) { return sign(a, identity) == 0; };
            const auto open = std::find_if(component.begin(), component.end(), isOpen);
            for (const int identity : component) {
                if (open != component.end() && identity != *open)
                    continue;
                for (const int b : numbersOf(identity)) {
                    if (b != a && coverAll(a, b, component))
                        pairs.emplace_back(std::min(a, b), std::max(a, b));
                }
            }
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        return pairs;
    }

    [[nodiscard]] bool coverAll(int a, int b, const std::vector<int> &component) const
    {
        const std::vector<int> &ofA = m_form.identitiesOf(a);
        const std::vector<int> &ofB = m_form.identitiesOf(b);
        return std::all_of(component.begin(), component.end(), [&](int identity) {
            return std::find(ofA.begin(), ofA.end(), identity) != ofA.end() ||
                   std::find(ofB.begin(), ofB.end(), identity) != ofB.end();
        });
    }

    /// Solves sign_a * x + sign_b * y = -residual for every assessable identity of either cell.
    [[nodiscard]] std::optional<Repair> solvePair(int a, int b, const std::vector<int> &component) const
    {
        std::set<int> identities(component.begin(), component.end());
        for (const int cell : {a, b}) {
            for (const int identity : m_form.identitiesOf(cell))
                identities.insert(identity);
        }
        std::optional<Decimal> x;
        std::optional<Decimal> y;
        for (int round = 0; round < 2; ++round) {
            for (const int identity : identities) {
                const auto &r = m_residuals[at(identity)];
                if (!r)
                    continue;
                const int sa = sign(a, identity);
                const int sb = sign(b, identity);
                const Decimal wanted = Decimal(0) - *r;
                if (sa != 0 && sb == 0 && !x)
                    x = sa > 0 ? wanted : *r;
                else if (sb != 0 && sa == 0 && !y)
                    y = sb > 0 ? wanted : *r;
                else if (sa != 0 && sb != 0 && x && !y)
                    y = signedBy(sb, wanted - signedBy(sa, *x));
                else if (sa != 0 && sb != 0 && y && !x)
                    x = signedBy(sa, wanted - signedBy(sb, *y));
            }
        }
        if (!x || !y || x->isZero() || y->isZero())
            return std::nullopt;
        for (const int identity : identities) {
            const auto &r = m_residuals[at(identity)];
            if (!r)
                continue;
            const Decimal change = signedBy(sign(a, identity), *x) + signedBy(sign(b, identity), *y);
            if (!(*r + change).isZero())
                return std::nullopt;
        }
        const Decimal newA = m_cells[at(a)].number + *x;
        const Decimal newB = m_cells[at(b)].number + *y;
        if (newA.isNegative() || newB.isNegative())
            return std::nullopt;
        const bool isExchange = newA == m_cells[at(b)].number && newB == m_cells[at(a)].number;
        const RepairKind kind = isExchange && areNeighbours(a, b) ? RepairKind::Slip : RepairKind::TwoCells;
        return Repair{kind, {{a, newA}, {b, newB}}};
    }

    static Decimal signedBy(int sign, const Decimal &value)
    {
        return sign > 0 ? value : sign < 0 ? Decimal(0) - value : Decimal(0);
    }

    /// Too many causes for a whole explanation: those cells that alone mend two identities or more stand for
    /// themselves, the rest is reported together.
    std::vector<Cause> peel(std::vector<int> component, const std::vector<Mend> &mends) const
    {
        std::vector<Cause> causes;
        for (const Mend &mend : mends) {
            const bool standsAlone =
                mend.mended.size() >= 2 && std::none_of(mends.begin(), mends.end(), [&](const Mend &other) {
                    return other.change.cell != mend.change.cell &&
                           std::any_of(other.mended.begin(), other.mended.end(), [&](int identity) {
                               return std::find(mend.mended.begin(), mend.mended.end(), identity) !=
                                      mend.mended.end();
                           });
                });
            if (!standsAlone)
                continue;
            causes.push_back({mend.mended, {{RepairKind::SingleCell, {mend.change}}}});
            std::erase_if(component, [&](int identity) {
                return std::find(mend.mended.begin(), mend.mended.end(), identity) != mend.mended.end();
            });
        }
        if (!component.empty())
            causes.push_back({component, {}});
        return causes;
    }

    const FormDefinition &m_form;
    const std::vector<CellValue> &m_cells;
    std::vector<std::optional<Decimal>> m_residuals;
    std::vector<std::vector<std::size_t>> m_covers;
    int m_steps = 0;
};

} // namespace

std::vector<Cause> explainBroken(const FormDefinition &form, const std::vector<CellValue> &cells)
{
    return Explainer(form, cells).explain();
}

} // namespace gouji
