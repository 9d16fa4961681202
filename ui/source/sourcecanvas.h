#pragma once

#include <QtGlobal>

class QAbstractScrollArea;

namespace gouji {

/// What the window may ask of a view of the source, whichever it is.
class SourceCanvas
{
public:
    virtual ~SourceCanvas() = default;

    [[nodiscard]] virtual QAbstractScrollArea &area() = 0;
    /// Brings an offset of the document's text into view; nothing moves when it is there already.
    virtual void showOffset(qsizetype offset) = 0;
    /// The offset of the text that stands at a height of the viewport.
    [[nodiscard]] virtual qsizetype offsetAt(int height) const = 0;
    /// Scrolls, as far as there is room, so that an offset stands at a height of the viewport.
    virtual void alignOffset(qsizetype offset, int height) = 0;
};

} // namespace gouji
