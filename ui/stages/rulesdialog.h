#pragma once

#include "model/service/stageservice.h"

#include <QDialog>

class QCheckBox;
class QSpinBox;

namespace gouji {

/// The office's rules for the second review.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(const SecondReviewRules &rules, QWidget *parent = nullptr);

    [[nodiscard]] SecondReviewRules rules() const;

private:
    SecondReviewRules m_rules;
    QCheckBox *m_onePerson = nullptr;
    QSpinBox *m_percent = nullptr;
    QSpinBox *m_cells = nullptr;
};

} // namespace gouji
