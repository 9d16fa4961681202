#pragma once

#include "parser/layout/page.h"

#include <poppler/OutputDev.h>

namespace gouji {

/// Collects a page's characters and straight strokes while Poppler goes through its content. Device units are
/// points, the page's rotation applied.
class PageCollector : public OutputDev
{
public:
    /// Collects no more than `most` characters and strokes.
    explicit PageCollector(std::size_t most)
        : m_most(most)
    {
    }

    /// What was collected from a page of that size, as shown.
    [[nodiscard]] LayoutPage take(QSizeF size);
    /// The page asks for more than any report does; what was collected is not all of it.
    [[nodiscard]] bool isTooComplex() const { return m_forms > mostForms || isOverfull(this); }
    /// For Poppler's abort check: `collector` is a PageCollector.
    static bool isOverfull(const void *collector);
    static bool mustStop(void *collector) { return isOverfull(collector); }

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    // The characters of such fonts are drawings; their codes are enough.
    bool interpretType3Chars() override { return false; }
    // Forms may draw each other without end; refusing to go into them is the only way to stop it.
    bool useDrawForm() override { return ++m_forms > mostForms; }
    bool useShadedFills(int) override { return true; }
    bool useTilingPatternFill() override { return true; }
    bool tilingPatternFill(GfxState *, Gfx *, Catalog *, GfxTilingPattern *, const double *, int, int, int,
                           int, double, double) override
    {
        return true;
    }
    bool functionShadedFill(GfxState *, GfxFunctionShading *) override { return true; }
    bool axialShadedFill(GfxState *, GfxAxialShading *, double, double) override { return true; }
    bool radialShadedFill(GfxState *, GfxRadialShading *, double, double) override { return true; }
    bool gouraudTriangleShadedFill(GfxState *, GfxGouraudTriangleShading *) override { return true; }
    bool patchMeshShadedFill(GfxState *, GfxPatchMeshShading *) override { return true; }

    void stroke(GfxState *state) override;
    void fill(GfxState *state) override;
    void eoFill(GfxState *state) override;
    void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX, double originY,
                  CharCode code, int nBytes, const Unicode *u, int uLen) override;

    // Pictures are measured, not decoded.
    void drawImageMask(GfxState *state, Object *, Stream *, int, int, bool, bool, bool) override
    {
        addPicture(state);
    }
    void drawImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, const int *,
                   bool) override
    {
        addPicture(state);
    }
    void drawMaskedImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool, Stream *,
                         int, int, bool, bool) override
    {
        addPicture(state);
    }
    void drawSoftMaskedImage(GfxState *state, Object *, Stream *, int, int, GfxImageColorMap *, bool,
                             Stream *, int, int, GfxImageColorMap *, bool) override
    {
        addPicture(state);
    }

private:
    void addEdge(QPointF from, QPointF to);
    void addThinBox(const QRectF &box);
    void addPicture(GfxState *state);

    static constexpr int mostForms = 20'000;

    LayoutPage m_page;
    std::size_t m_most;
    int m_forms = 0;
    double m_pictures = 0; ///< their areas, square points
};

} // namespace gouji
