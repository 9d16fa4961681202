#pragma once

#include <QApplication>
#include <QTest>

namespace gouji {

/// Presses keys where the keyboard is, as a reviewer does, and counts them. A chord is one keystroke.
class KeySender
{
public:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_count;
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
    }
    void type(const char *text)
    {
        // Each key goes where the keyboard is by then: the first one opens the editor.
        for (const char *key = text; *key; ++key) {
            ++m_count;
            QTest::keyClick(QApplication::focusWidget(), *key);
        }
    }
    [[nodiscard]] int count() const { return m_count; }
    void startCounting() { m_count = 0; }

private:
    int m_count = 0;
};

} // namespace gouji
