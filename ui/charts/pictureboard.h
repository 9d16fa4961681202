#pragma once

#include <QScrollArea>

#include <vector>

namespace gouji {

class PictureCard;

/// Cards in as many columns as have room side by side.
class PictureBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit PictureBoard(QWidget *parent = nullptr);

    /// A new card behind the others.
    PictureCard *addCard();
    [[nodiscard]] const std::vector<PictureCard *> &cards() const { return m_cards; }
    /// The card that has the keyboard, or null.
    [[nodiscard]] PictureCard *current() const;
    [[nodiscard]] int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    std::vector<PictureCard *> m_cards;
    int m_columns = 0;
};

} // namespace gouji
