#pragma once

#include "ui/desk.h"
#include "ui/source/sourcecanvas.h"
#include "ui/source/sourcereading.h"

#include <QBasicTimer>
#include <QTextEdit>

#include <memory>

namespace gouji {

class StructuredFilling;

/// The report drawn with its headings and tables, as far as its format has them, with the marks of the text
/// view. Laid out when first shown, a long one piece by piece: what is asked for before it is there is shown
/// when it is.
class StructuredView : public QTextEdit, public SourceCanvas
{
    Q_OBJECT

public:
    explicit StructuredView(Desk &desk, QWidget *parent = nullptr);
    ~StructuredView() override;

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
    void timerEvent(QTimerEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void takeReport();
    void fillSome();
    void fillAll();
    void refresh();
    void followSelection(const QObject *origin);
    void followSearch();
    void showHit();
    void reveal(Span display);
    void retranslate();

    Desk &m_desk;
    SourceReading m_reading;
    std::unique_ptr<StructuredFilling> m_filling; ///< null once all is there
    QBasicTimer m_turn;                           ///< of the next piece
    bool m_isStale = true;                        ///< another report came while the view was hidden
};

} // namespace gouji
