#pragma once

#include "ui/desk.h"

#include <QWidget>

class QActionGroup;
class QStackedWidget;
class QToolBar;

namespace gouji {

class PageView;
class SectionRail;
class SourceCanvas;
class SourceView;
class StructuredView;

/// The original beside the tables: its pages, its structure, or its plain text, whichever it has; the best
/// one is shown first. All of them follow the one selection.
class SourcePane : public QWidget
{
    Q_OBJECT

public:
    explicit SourcePane(Desk &desk, QWidget *parent = nullptr);

    enum class Mode
    {
        Pages,
        Structure,
        Text
    };
    [[nodiscard]] Mode mode() const;
    void setMode(Mode mode);
    /// Whether the report on the desk can be shown so.
    [[nodiscard]] bool has(Mode mode) const;
    [[nodiscard]] SourceView &text() const { return *m_text; }
    [[nodiscard]] StructuredView &structure() const { return *m_structure; }
    [[nodiscard]] PageView &pages() const { return *m_pages; }
    [[nodiscard]] SectionRail &rail() const { return *m_rail; }
    /// The view that is shown.
    [[nodiscard]] SourceCanvas &canvas() const;

    /// Brings an offset of the document's text into view.
    void showOffset(qsizetype offset);
    /// What is selected in the view shown, without line ends; empty for none.
    [[nodiscard]] QString selectedText() const;
    /// The font of the text views.
    void setContentFont(const QFont &font);
    void takeFocus();

Q_SIGNALS:
    /// Another of the views is shown.
    void viewChanged();
    void numberPicked(const QString &raw, const gouji::Provenance &where);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeReport();
    void retranslate();

    Desk &m_desk;
    SourceView *m_text = nullptr;
    StructuredView *m_structure = nullptr;
    PageView *m_pages = nullptr;
    SectionRail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    QToolBar *m_bar = nullptr;
    QActionGroup *m_modes = nullptr;
    QList<QAction *> m_pageActions; ///< smaller, larger, fit, rotate
};

} // namespace gouji
