#pragma once

#include "model/service/reviewservice.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTextEdit;
class QToolButton;

namespace gouji {

/// What is shown of a passage that stands in two reports.
struct PassagePair
{
    QString own; ///< the words in the report on the desk
    OtherPlace other;
};

/// Two reports' passages side by side, with what differs marked by ground, underline and weight. Stays open
/// beside the window while the reviewer works on.
class PassagesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PassagesDialog(QWidget *parent = nullptr);

    /// `about` is the finding in words, `ownName` says whose report lies on the desk.
    void setPassages(const QString &about, const QString &ownName, std::vector<PassagePair> pairs);
    [[nodiscard]] int passage() const { return m_at; }
    void showPassage(int passage);

    [[nodiscard]] QLabel &about() const { return *m_about; }
    [[nodiscard]] QTextEdit &own() const { return *m_own; }
    [[nodiscard]] QTextEdit &other() const { return *m_other; }
    [[nodiscard]] QPushButton &openButton() const { return *m_open; }

Q_SIGNALS:
    /// The other report is asked for, at this passage.
    void placeRequested(const gouji::OtherPlace &place);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void refresh();
    void retranslate();
    void requestPlace();

    std::vector<PassagePair> m_pairs;
    QString m_ownName;
    int m_at = 0;
    QLabel *m_about = nullptr;
    QLabel *m_ownTitle = nullptr;
    QLabel *m_otherTitle = nullptr;
    QTextEdit *m_own = nullptr;
    QTextEdit *m_other = nullptr;
    QLabel *m_which = nullptr;
    QLabel *m_legend = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace gouji
