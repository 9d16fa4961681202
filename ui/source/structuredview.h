#pragma once

#include "ui/desk.h"
#include "ui/source/sourcecanvas.h"
#include "ui/source/sourcereading.h"

#include <QTextEdit>

namespace gouji {

/// The report drawn with its headings and tables, as far as its format has them, with the marks of the text
/// view. Laid out when first shown.
class StructuredView : public QTextEdit, public SourceCanvas
{
    Q_OBJECT

public:
    explicit StructuredView(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] QAbstractScrollArea &area() override { return *this; }
    void showOffset(qsizetype offset) override;
    [[nodiscard]] qsizetype offsetAt(int height) const override;
    void alignOffset(qsizetype offset, int height) override;

    [[nodiscard]] const SourceMarks &marks() const { return m_reading.marks(); }
    [[nodiscard]] const DisplayText &displayText() const { return m_reading.display(); }
    /// Where a span of the text shown stands now, in viewport coordinates.
    [[nodiscard]] QRect rectOf(Span display) const;

Q_SIGNALS:
    /// A number in the text was picked up with Ctrl+click.
    void numberPicked(const QString &raw, const gouji::Provenance &where);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

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
    bool m_isStale = true; ///< another report came while the view was hidden
};

} // namespace gouji
