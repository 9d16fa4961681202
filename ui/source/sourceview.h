#pragma once

#include "ui/desk.h"
#include "ui/source/sourcecanvas.h"
#include "ui/source/sourcereading.h"

#include <QPlainTextEdit>

namespace gouji {

/// The report's text, never changed, with a mark on every value and every passage of a finding. Marks are
/// painted over what is visible and cost nothing when a report is opened.
class SourceView : public QPlainTextEdit, public SourceCanvas
{
    Q_OBJECT

public:
    explicit SourceView(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QAbstractScrollArea &area() override { return *this; }
    void showOffset(qsizetype offset) override;
    [[nodiscard]] qsizetype offsetAt(int height) const override;
    /// To the nearest line.
    void alignOffset(qsizetype offset, int height) override;

    [[nodiscard]] const DisplayText &displayText() const { return m_reading.display(); }
    [[nodiscard]] const SourceMarks &marks() const { return m_reading.marks(); }
    /// Where a span of the text stands now, in viewport coordinates; null when it is not laid out.
    [[nodiscard]] QRect rectOf(Span display) const;

Q_SIGNALS:
    /// A number in the text was picked up with Ctrl+click.
    void numberPicked(const QString &raw, const gouji::Provenance &where);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void takeReport();
    void refresh();
    void followSelection(const QObject *origin);
    void followSearch();
    void showHit();
    void reveal(Span display);
    void retranslate();

    Desk &m_desk;
    SourceReading m_reading;
};

} // namespace gouji
