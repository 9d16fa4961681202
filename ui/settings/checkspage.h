#pragma once

#include "model/service/officeservice.h"
#include "ui/desk.h"
#include "ui/settings/settingspage.h"

#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace gouji {

/// The rule set: which checks run, how grave their findings are, and their thresholds.
class ChecksPage : public SettingsPage
{
    Q_OBJECT

public:
    /// The desk has an office service.
    explicit ChecksPage(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] bool apply() override;
    void showDefaults() override;
    [[nodiscard]] bool hasDefaults() const override { return true; }

    [[nodiscard]] QTreeWidget &table() const { return *m_table; }
    [[nodiscard]] QComboBox &severityBox() const { return *m_severity; }
    /// Of the chosen check, in the order of allThresholds().
    [[nodiscard]] const std::vector<QDoubleSpinBox *> &thresholdBoxes() const { return m_thresholds; }
    [[nodiscard]] const CheckSettings &rules() const { return m_rules; }

private:
    void build();
    void buildDetails();
    void fillTable();
    void fillLine(QTreeWidgetItem &line);
    void showDetails();
    void showThresholds();
    void store();
    void importRules();
    void exportRules();
    void fail(const QString &title, const QString &path, const Error &error);
    [[nodiscard]] QString chosen() const;

    Desk &m_desk;
    OfficeService &m_office;
    CheckSettings m_rules;
    QLineEdit *m_name = nullptr;
    QLabel *m_origin = nullptr;
    QTreeWidget *m_table = nullptr;
    QGroupBox *m_details = nullptr;
    QLabel *m_source = nullptr;
    QComboBox *m_severity = nullptr;
    QFormLayout *m_form = nullptr;
    std::vector<QDoubleSpinBox *> m_thresholds;
    bool m_isFilling = false;
};

} // namespace gouji
