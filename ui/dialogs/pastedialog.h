#pragma once

#include "ui/userprompts.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace gouji {

/// What a pasted block would change, value by value, and what cannot be taken over and why. The verdict is
/// chosen once for all: Enter our misreading, Ctrl+Enter wrong in the original.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasteDialog(const PastePlan &plan, QWidget *parent = nullptr);

    [[nodiscard]] PasteChoice choice() const;
    [[nodiscard]] QTreeWidget &lines() const { return *m_lines; }

private:
    void fill(const PastePlan &plan);
    [[nodiscard]] static QString summary(const PastePlan &plan);

    QTreeWidget *m_lines = nullptr;
    QLineEdit *m_reason = nullptr;
    Verdict m_verdict = Verdict::Misread;
};

} // namespace gouji
