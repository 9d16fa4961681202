#pragma once

#include "model/service/reviewservice.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace gouji {

/// The reports behind a bar, to be opened.
class ReportsBehind : public QWidget
{
    Q_OBJECT

public:
    /// More are counted, but not listed.
    static constexpr int mostListed = 2000;

    explicit ReportsBehind(QWidget *parent = nullptr);

    /// `title` says what they have in common.
    void showReports(const QString &title, const std::vector<ReportSummary> &reports, int all);
    void showOrganButton(bool isShown);
    [[nodiscard]] QTreeWidget &list() const { return *m_list; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QPushButton &organButton() const { return *m_organ; }

Q_SIGNALS:
    void reportWanted(gouji::ReportId report);
    void organWanted();
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QToolButton *m_close = nullptr;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_organ = nullptr;
    int m_all = 0;
};

} // namespace gouji
