#pragma once

#include "ui/charts/picturewords.h"

#include <QByteArray>
#include <QFont>
#include <QImage>

#include <memory>

namespace gouji {

/// A picture for paper: title, unit, bars and source on white, whatever the theme of the window.
class PictureExport
{
public:
    PictureExport(std::shared_ptr<const Picture> picture, PictureWords words, QDate today, const QFont &font);

    /// `scale` pixels for each point of the screen.
    [[nodiscard]] QImage image(double scale = 2) const;
    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QByteArray svg() const;
    /// The numbers, with a tab between columns.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QSizeF size() const;
    void paint(QPainter &painter) const;

    std::shared_ptr<const Picture> m_picture;
    PictureWords m_words;
    QDate m_today;
    QFont m_font;
};

} // namespace gouji
