#pragma once

#include <QDialog>

namespace gouji {

class KeyPage;
class Keymap;
class Preferences;

/// The keys page in a window of its own.
class KeyDialog : public QDialog
{
    Q_OBJECT

public:
    KeyDialog(Keymap &keymap, Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] KeyPage &page() const { return *m_page; }

private:
    KeyPage *m_page = nullptr;
};

} // namespace gouji
