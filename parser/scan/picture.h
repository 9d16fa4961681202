#pragma once

#include <QSizeF>

#include <memory>

struct Pix;

namespace gouji {

/// A picture in the hands of the image library; empty where there is none.
class Picture
{
public:
    Picture() = default;
    /// Takes the picture over.
    explicit Picture(Pix *pix)
        : m_pix(pix)
    {
    }
    /// Eight bits of grey a pixel, 255 white, copied row by row.
    [[nodiscard]] static Picture fromGrey(const unsigned char *rows, int width, int height, int bytesPerRow);

    [[nodiscard]] Pix *pix() const { return m_pix.get(); }
    [[nodiscard]] explicit operator bool() const { return m_pix != nullptr; }
    [[nodiscard]] int width() const;
    [[nodiscard]] int height() const;

private:
    struct Deleter
    {
        void operator()(Pix *pix) const;
    };
    std::unique_ptr<Pix, Deleter> m_pix;
};

/// The picture of a page.
struct ScannedPage
{
    Picture grey; ///< eight bits of grey a pixel
    QSizeF size;  ///< points
};

/// The same page for the eye.
struct ShownPage
{
    Picture colours; ///< eight bits each of red, green and blue a pixel
    QSizeF size;     ///< points
};

/// No page of a report has more pixels.
inline constexpr double mostPixels = 100e6;
/// No report has more pages.
inline constexpr int mostScannedPages = 400;

} // namespace gouji
