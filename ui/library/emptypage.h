#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace gouji {

/// What the middle of the window shows while no report is open: what to do.
class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    /// `canOpenSamples` offers the bundled sample reports.
    explicit EmptyPage(bool canOpenSamples, QWidget *parent = nullptr);

    /// Whether the review file holds reports to choose from.
    void setHasReports(bool hasReports);
    /// Nothing is offered while the review file is being opened.
    void setOpening(bool isOpening);

Q_SIGNALS:
    void openFilesRequested();
    void openFolderRequested();
    void samplesRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    QLabel *m_title = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_files = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_samples = nullptr;
    bool m_canOpenSamples = false;
    bool m_hasReports = false;
    bool m_isOpening = false;
};

} // namespace gouji
