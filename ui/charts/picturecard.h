#pragma once

#include "ui/charts/pictureview.h"

#include <QDate>
#include <QFrame>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace gouji {

class PictureTable;

/// One picture with its title, what it rests on, and what can be done with it: shown as a table, copied,
/// saved. Where there is nothing to draw it says why.
class PictureCard : public QFrame
{
    Q_OBJECT

public:
    explicit PictureCard(QWidget *parent = nullptr);

    void setPicture(Picture picture, const PictureWords &words, QDate today, bool hasReports);
    /// Other pictures the card can show, with the one it shows; a single one is not offered.
    void setChoices(const QStringList &choices, int current);
    [[nodiscard]] int choice() const;

    [[nodiscard]] const Picture &picture() const { return *m_picture; }
    [[nodiscard]] PictureView &view() const { return *m_view; }
    [[nodiscard]] PictureTable &table() const { return *m_table; }
    [[nodiscard]] QAction &tableAction() const { return *m_tableAction; }
    [[nodiscard]] QAction &copyAction() const { return *m_copyAction; }
    [[nodiscard]] QAction &saveAction() const { return *m_saveAction; }
    [[nodiscard]] bool isEmpty() const;
    /// Gives the keyboard to what is shown.
    void takeFocus();

    /// PNG, or SVG by the ending of the name.
    [[nodiscard]] QByteArray bytesFor(const QString &path) const;
    /// A file name without ending, from the title.
    [[nodiscard]] QString fileName() const;

public Q_SLOTS:
    /// The picture, or the numbers where the table is shown.
    void copy();

Q_SIGNALS:
    void choiceChanged(int choice);
    void markActivated(int category, int series);
    void saveWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *addTool(QToolButton *&button, const QKeySequence &key);
    void showWanted();
    void sayChosen();
    void colour();
    void retranslate();

    std::shared_ptr<const Picture> m_picture = std::make_shared<const Picture>();
    PictureWords m_words;
    QDate m_today;
    QLabel *m_title = nullptr;
    QLabel *m_unit = nullptr;
    QComboBox *m_choice = nullptr;
    QToolButton *m_tableButton = nullptr;
    QToolButton *m_copyButton = nullptr;
    QToolButton *m_saveButton = nullptr;
    QAction *m_tableAction = nullptr;
    QAction *m_copyAction = nullptr;
    QAction *m_saveAction = nullptr;
    QStackedWidget *m_pages = nullptr;
    PictureView *m_view = nullptr;
    PictureTable *m_table = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_emptyTitle = nullptr;
    QLabel *m_emptyHint = nullptr;
    QLabel *m_chosen = nullptr;
    QLabel *m_source = nullptr;
};

} // namespace gouji
