#pragma once

#include "model/service/officeservice.h"
#include "ui/desk.h"
#include "ui/settings/settingspage.h"

#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace gouji {

/// Until when each kind of organ owes its report.
class DeadlinesPage : public SettingsPage
{
    Q_OBJECT

public:
    /// The desk has an office service.
    explicit DeadlinesPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] bool apply() override;
    void showDefaults() override;
    [[nodiscard]] bool hasDefaults() const override { return true; }

private:
    struct Line
    {
        OrganClass kind = OrganClass::Unknown;
        QComboBox *month = nullptr;
        QSpinBox *day = nullptr;
        QLineEdit *basis = nullptr;
    };

    void addLine(QGridLayout &grid, OrganClass kind);
    void show(const Deadlines &deadlines);
    [[nodiscard]] Deadlines shown() const;

    Desk &m_desk;
    OfficeService &m_office;
    std::vector<Line> m_lines;
};

} // namespace gouji
