#pragma once

#include "ui/userprompts.h"

#include <QDialog>

class QButtonGroup;

namespace gouji {

/// Asks for the format of an export and which values go into it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(QWidget *parent = nullptr);

    /// Format and values; the path is chosen elsewhere.
    [[nodiscard]] ExportChoice choice() const;
    /// The file suffix of the format chosen.
    [[nodiscard]] QString suffix() const;

private:
    QButtonGroup *m_format = nullptr;
    QButtonGroup *m_values = nullptr;
};

} // namespace gouji
