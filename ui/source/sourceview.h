#pragma once

#include "ui/desk.h"
#include "ui/source/sourcereading.h"

#include <QPlainTextEdit>

namespace gouji {

/// The report's text, never changed, with a mark on every value and every passage of a finding. Marks are
/// painted over what is visible and cost nothing when a report is opened.
class SourceView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit SourceView(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] const DisplayText &displayText() const { return m_reading.display(); }
    [[nodiscard]] const SourceMarks &marks() const { return m_reading.marks(); }
    /// Where a span of the text stands now, in viewport coordinates; null when it is not laid out.
    [[nodiscard]] QRect rectOf(Span display) const;
    /// Brings an offset of the document's text into view.
    void showOffset(qsizetype offset);

Q_SIGNALS:
    /// A number in the text was picked up with Ctrl+click.
    void numberPicked(const QString &raw, const gouji::Provenance &where);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void takeReport();
    void refresh();
    void followSelection(const QObject *origin);
    void pickNumberAt(int position);
    void reveal(Span display);

    Desk &m_desk;
    SourceReading m_reading;
    QPoint m_pressed;
};

} // namespace gouji
