#pragma once

#include "ui/charts/picturewords.h"

#include <QTableWidget>

#include <memory>

namespace gouji {

/// A picture's numbers as rows of words: what is read where the bars are not seen.
struct PictureRows
{
    QStringList heads;
    std::vector<QStringList> rows; ///< one per category
};

[[nodiscard]] PictureRows rowsOf(const Picture &picture, const PictureWords &words);

/// The same as a table. Enter on a number asks for the reports behind it.
class PictureTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit PictureTable(QWidget *parent = nullptr);

    void setPicture(const Picture &picture, const PictureWords &words);

Q_SIGNALS:
    void markActivated(int category, int series);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void activate(int row, int column);

    int m_series = 0;
};

} // namespace gouji
