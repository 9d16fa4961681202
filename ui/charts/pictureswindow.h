#pragma once

#include "model/service/statisticsservice.h"
#include "model/statistics/statistics.h"
#include "ui/charts/picturewords.h"
#include "ui/desk.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace gouji {

class PictureBoard;
class PictureCard;
class ReportsBehind;

/// The pictures of the whole review file, and of one organ over the years. A window of its own; counting goes
/// on only while it is seen. The desk and its services outlive it.
class PicturesWindow : public QWidget
{
    Q_OBJECT

public:
    PicturesWindow(Desk &desk, StatisticsService &statistics, QWidget *parent = nullptr);

    void showAll();
    /// The organ of a report over the years; all reports when it names none.
    void showOrganOf(ReportId report);

    [[nodiscard]] PictureBoard &board() const { return *m_board; }
    [[nodiscard]] PictureBoard &organBoard() const { return *m_organBoard; }
    [[nodiscard]] ReportsBehind &behind() const { return *m_behind; }
    [[nodiscard]] bool showsOrgan() const { return !m_organ.isEmpty(); }

Q_SIGNALS:
    /// A report is to lie on the desk.
    void reportWanted(gouji::ReportId report);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Make = std::function<Picture(const Statistics &)>;
    struct Card
    {
        PictureCard *card = nullptr;
        Make make;
    };

    void build();
    void addCard(PictureBoard &board, std::vector<Card> &cards, Make make);
    void addAllCards();
    void addOrganCards();
    void refresh();
    void fillYears(const Statistics &statistics);
    void fillChoices();
    void draw(const Statistics &statistics, const std::vector<Card> &cards);
    void goTo(const QString &organ);
    void showBehind(const PictureCard &card, int category, int series);
    void closeBehind();
    void save(PictureCard &card);
    void sayProgress(int done, int total);
    void retranslate();
    [[nodiscard]] QString measure() const;

    Desk &m_desk;
    StatisticsService &m_statistics;
    PictureWords m_words;
    QString m_organ;        ///< whose page is shown; empty for all
    ReportId m_organOf = 0; ///< the report whose organ is to be shown once all are counted
    QString m_organBehind;  ///< the organ of all reports of the list, if it is one
    int m_year = 0;
    bool m_isByOrgan = false; ///< of the outcomes
    int m_measure = 0;        ///< what organs are compared by
    std::vector<Card> m_all;
    std::vector<Card> m_ofOrgan;
    PictureCard *m_outcomes = nullptr;
    PictureCard *m_compared = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QLabel *m_yearLabel = nullptr;
    QComboBox *m_years = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_pages = nullptr;
    PictureBoard *m_board = nullptr;
    PictureBoard *m_organBoard = nullptr;
    ReportsBehind *m_behind = nullptr;
    PictureCard *m_from = nullptr; ///< the card that the list is about
};

} // namespace gouji
