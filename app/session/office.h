#pragma once

#include "app/session/session.h"
#include "model/service/officeservice.h"

namespace gouji {

/// The office's lists of the session's review file. The session must outlive it.
class Office : public OfficeService
{
    Q_OBJECT

public:
    explicit Office(Session &session, QObject *parent = nullptr);

    [[nodiscard]] const Roster &roster() const override;
    [[nodiscard]] Result<void> setRoster(const Roster &roster) override;
    [[nodiscard]] const Deadlines &deadlines() const override;
    [[nodiscard]] Result<void> setDeadlines(const Deadlines &deadlines) override;

    [[nodiscard]] std::vector<Error> problems() const override;
    [[nodiscard]] std::vector<int> years() const override;
    [[nodiscard]] FilingOverview filings(int year) const override;
    [[nodiscard]] QDate today() const override;
    [[nodiscard]] Result<void> giveDate(int organ, int year, const QDate &date,
                                        const QString &reason) override;

    [[nodiscard]] Result<RosterTable> readRoster(const QString &path) const override;

    [[nodiscard]] const CheckSettings &ruleSet() const override;
    [[nodiscard]] ListOrigin ruleSetOrigin() const override;
    [[nodiscard]] Result<void> setRuleSet(const CheckSettings &ruleSet) override;
    [[nodiscard]] Result<CheckSettings> readRuleSet(const QString &path) const override;

    [[nodiscard]] Result<void> save(const QString &path, const QByteArray &bytes) const override;

private:
    /// Stores a list, makes it count, and judges anew the reports for which it makes a difference.
    template <typename Change>
    [[nodiscard]] Result<void> put(const QString &name, const QByteArray &body, Change change);

    Session &m_session;
};

} // namespace gouji
