#include "ui/charts/pictureswindow.h"

#include "model/core/errortext.h"
#include "ui/charts/pictureboard.h"
#include "ui/charts/picturecard.h"
#include "ui/charts/reportsbehind.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gouji {

PicturesWindow::PicturesWindow(Desk &desk, StatisticsService &statistics, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
    , m_statistics(statistics)
{
    setObjectName(QStringLiteral("pictures"));
    build();
    addAllCards();
    addOrganCards();
    connect(&m_statistics, &StatisticsService::counted, this, &PicturesWindow::refresh);
    connect(&m_statistics, &StatisticsService::countingProgressed, this, &PicturesWindow::sayProgress);
    // The forms' names change their language by another way than Qt's words.
    connect(&m_desk, &Desk::reportUpdated, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&m_desk.service(), &ReviewService::storeOpened, this, [this] {
        closeBehind();
        goTo({});
    });
    retranslate();
    const int em = fontMetrics().height();
    resize(QSize(76 * em, 50 * em).boundedTo(screen()->availableSize() * 0.94));
}

void PicturesWindow::build()
{
    m_back = new QPushButton(this);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_years = new QComboBox(this);
    m_yearLabel = new QLabel(this);
    m_yearLabel->setBuddy(m_years);
    m_board = new PictureBoard;
    m_organBoard = new PictureBoard;
    m_behind = new ReportsBehind;
    m_behind->hide();
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_board);
    m_pages->addWidget(m_organBoard);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_behind);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    const int gap = fontMetrics().height() / 2;
    auto *top = new QHBoxLayout;
    top->setContentsMargins(gap, gap, gap, 0);
    top->setSpacing(gap);
    top->addWidget(m_back);
    top->addWidget(m_title);
    top->addWidget(m_note, 1);
    top->addWidget(m_yearLabel);
    top->addWidget(m_years);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_splitter, 1);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, [this] { goTo({}); });
    connect(m_years, &QComboBox::activated, this, [this](int index) {
        m_year = m_years->itemData(index).toInt();
        refresh();
    });
    connect(m_behind, &ReportsBehind::reportWanted, this, &PicturesWindow::reportWanted);
    connect(m_behind, &ReportsBehind::closeWanted, this, &PicturesWindow::closeBehind);
    connect(m_behind, &ReportsBehind::organWanted, this, [this] { goTo(m_organBehind); });
}

void PicturesWindow::addCard(PictureBoard &board, std::vector<Card> &cards, Make make)
{
    PictureCard *card = board.addCard();
    card->setChoices({}, -1);
    cards.push_back({card, std::move(make)});
    connect(card, &PictureCard::markActivated, this,
            [this, card](int category, int series) { showBehind(*card, category, series); });
    connect(card, &PictureCard::saveWanted, this, [this, card] { save(*card); });
}

void PicturesWindow::addAllCards()
{
    addCard(*m_board, m_all, [](const Statistics &s) { return s.progress(); });
    addCard(*m_board, m_all, [](const Statistics &s) { return s.findings(); });
    addCard(*m_board, m_all, [](const Statistics &s) { return s.requests(); });
    addCard(*m_board, m_all,
            [this](const Statistics &s) { return m_isByOrgan ? s.outcomesOfOrgans(m_year) : s.outcomes(); });
    m_outcomes = m_all.back().card;
    addCard(*m_board, m_all, [this](const Statistics &s) { return s.organs(m_year, measure()); });
    m_compared = m_all.back().card;
    addCard(*m_board, m_all, [](const Statistics &s) { return s.quality(); });
    connect(m_outcomes, &PictureCard::choiceChanged, this, [this](int choice) {
        m_isByOrgan = choice == 1;
        refresh();
    });
    connect(m_compared, &PictureCard::choiceChanged, this, [this](int choice) {
        m_measure = choice;
        refresh();
    });
}

void PicturesWindow::addOrganCards()
{
    addCard(*m_organBoard, m_ofOrgan, [this](const Statistics &s) { return s.requests(m_organ); });
    addCard(*m_organBoard, m_ofOrgan, [this](const Statistics &s) { return s.outcomes(m_organ); });
    addCard(*m_organBoard, m_ofOrgan, [this](const Statistics &s) {
        const auto &rates = m_words.measures().rates;
        return s.rates(m_organ, rates.empty() ? QString() : rates.front().id);
    });
}

/// What organs are compared by: how much they received, then the shares.
QString PicturesWindow::measure() const
{
    const FormStatistics &measures = m_words.measures();
    if (m_measure > 0 && m_measure <= static_cast<int>(measures.rates.size()))
        return measures.rates[static_cast<std::size_t>(m_measure) - 1].id;
    return measures.requests.empty() ? QString() : measures.requests.front().id;
}

void PicturesWindow::refresh()
{
    const Statistics statistics(m_statistics.reports(), m_statistics.forms());
    m_words = PictureWords(statistics.measures(), m_desk.isEnglish());
    m_note->clear();
    if (m_organOf != 0 && m_statistics.isCurrent()) {
        m_organ = statistics.organOf(m_organOf);
        m_organOf = 0;
        if (m_organ.isEmpty())
            m_note->setText(tr("The report does not name its organ: all reports are shown."));
    }
    fillYears(statistics);
    fillChoices();
    const QString name = statistics.organName(m_organ);
    m_title->setText(m_organ.isEmpty() ? tr("All reports") : name);
    m_back->setVisible(!m_organ.isEmpty());
    m_yearLabel->setVisible(m_organ.isEmpty() && m_years->count() > 1);
    m_years->setVisible(m_organ.isEmpty() && m_years->count() > 1);
    m_pages->setCurrentWidget(m_organ.isEmpty() ? m_board : m_organBoard);
    draw(statistics, m_organ.isEmpty() ? m_all : m_ofOrgan);
}

void PicturesWindow::fillYears(const Statistics &statistics)
{
    const std::vector<int> years = statistics.years();
    m_years->clear();
    for (const int year : years)
        m_years->addItem(QString::number(year), year);
    if (std::find(years.begin(), years.end(), m_year) == years.end())
        m_year = years.empty() ? 0 : years.front();
    m_years->setCurrentIndex(m_years->findData(m_year));
}

void PicturesWindow::fillChoices()
{
    m_outcomes->setChoices({tr("By year"), tr("By organ")}, m_isByOrgan ? 1 : 0);
    QStringList measures;
    if (!m_words.measures().requests.empty())
        measures << m_words.measure(m_words.measures().requests.front().id);
    for (const FormMeasure &rate : m_words.measures().rates)
        measures << m_words.measure(rate.id);
    m_compared->setChoices(measures, std::min(m_measure, static_cast<int>(measures.size()) - 1));
}

void PicturesWindow::draw(const Statistics &statistics, const std::vector<Card> &cards)
{
    const bool hasReports = !m_statistics.reports().empty();
    for (const Card &card : cards)
        card.card->setPicture(card.make(statistics), m_words, m_desk.now().toLocalTime().date(), hasReports);
}

void PicturesWindow::goTo(const QString &organ)
{
    m_organ = organ;
    closeBehind();
    if (!isVisible())
        return;
    refresh();
    const auto &cards = organ.isEmpty() ? m_all : m_ofOrgan;
    cards.front().card->takeFocus();
}

void PicturesWindow::showAll()
{
    m_organOf = 0;
    show();
    raise();
    activateWindow();
    goTo({});
}

void PicturesWindow::showOrganOf(ReportId report)
{
    showAll();
    m_organOf = report;
    // Where counting goes on, the page comes with its end.
    if (m_statistics.isCurrent()) {
        refresh();
        (m_organ.isEmpty() ? m_all : m_ofOrgan).front().card->takeFocus();
    }
}

void PicturesWindow::showBehind(const PictureCard &card, int category, int series)
{
    const Picture &picture = card.picture();
    const std::vector<ReportId> &ids = picture.mark(category, series).reports;
    if (ids.empty())
        return;
    const Statistics statistics(m_statistics.reports(), m_statistics.forms());
    QSet<ReportId> wanted;
    QSet<QString> organs;
    for (const ReportId id : ids) {
        wanted << id;
        organs << statistics.organOf(id);
    }
    std::vector<ReportSummary> reports;
    for (const ReportSummary &report : m_desk.service().reports()) {
        if (wanted.contains(report.id) && static_cast<int>(reports.size()) < ReportsBehind::mostListed)
            reports.push_back(report);
    }
    for (const std::vector<Card> *cards : {&m_all, &m_ofOrgan}) {
        for (const Card &other : *cards)
            m_from = other.card == &card ? other.card : m_from;
    }
    m_organBehind = organs.size() == 1 ? *organs.begin() : QString();
    m_behind->showOrganButton(!m_organBehind.isEmpty() && m_organBehind != m_organ);
    m_behind->showReports(card.view().drawing()->words().sentence(picture, category, series), reports,
                          static_cast<int>(ids.size()));
    m_splitter->setSizes({width() * 2 / 3, width() / 3});
}

void PicturesWindow::closeBehind()
{
    if (m_behind->isHidden())
        return;
    m_behind->hide();
    if (m_from && m_from->isVisible())
        m_from->takeFocus();
    m_from = nullptr;
}

void PicturesWindow::save(PictureCard &card)
{
    const QString path = m_desk.prompts().choosePictureFile(card.fileName());
    if (path.isEmpty())
        return;
    const QByteArray bytes = card.bytesFor(path);
    const Result<void> saved = bytes.isEmpty() ? Result<void>(Error{ErrorCode::WriteFailed, path, {}})
                                               : m_statistics.save(path, bytes);
    if (saved)
        m_note->setText(tr("Saved to %1").arg(path));
    else
        m_desk.prompts().showError(tr("The picture was not saved"), errorText(saved.error()));
}

void PicturesWindow::sayProgress(int done, int total)
{
    m_note->setText(tr("Counting: %1 of %2 reports").arg(m_words.number(done), m_words.number(total)));
}

void PicturesWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_statistics.setWatched(true);
    refresh();
}

void PicturesWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_statistics.setWatched(false);
}

void PicturesWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_behind->isHidden())
        closeBehind();
    else if ((event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back)) && showsOrgan())
        goTo({});
    else if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Close))
        close();
    else
        QWidget::keyPressEvent(event);
}

void PicturesWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PicturesWindow::retranslate()
{
    setWindowTitle(tr("Pictures – Gouji"));
    m_back->setText(tr("‹ &All reports"));
    m_yearLabel->setText(tr("Organs in the &year"));
    m_years->setAccessibleName(tr("Year of the pictures by organ"));
    if (isVisible())
        refresh();
}

} // namespace gouji
