#pragma once

#include "model/service/officeservice.h"
#include "ui/userprompts.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace gouji {

/// The notice of who has filed, to be worded, copied, saved and printed.
class NoticeDialog : public QDialog
{
    Q_OBJECT

public:
    /// `text` as Notice::text(); all outlive it. `name` proposes the file's.
    NoticeDialog(const QString &text, OfficeService &office, UserPrompts &prompts, const QString &name,
                 QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit &editor() const { return *m_text; }

private:
    void copy();
    void save();
    void print();

    OfficeService &m_office;
    UserPrompts &m_prompts;
    QString m_name;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_said = nullptr;
};

} // namespace gouji
