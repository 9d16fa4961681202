#pragma once

#include "model/core/sourcedocument.h"
#include "ui/source/displaytext.h"

#include <memory>

class QTextDocument;

namespace gouji {

/// True for documents that are worth drawing with their tables: their format has cells of its own.
[[nodiscard]] bool isStructured(const SourceDocument &source);

/// Fills an empty text document with a source's paragraphs, headings and tables, merged cells included, piece
/// by piece, so that a long report does not hold the window up. Nothing in the source is taken for mark-up
/// and nothing is loaded. The text document must outlive it.
class StructuredFilling
{
public:
    StructuredFilling(QTextDocument &document, std::shared_ptr<const SourceDocument> source);
    ~StructuredFilling();
    StructuredFilling(const StructuredFilling &) = delete;
    StructuredFilling &operator=(const StructuredFilling &) = delete;

    /// Adds the next piece, as much as is laid out in some 20 ms; false once all is there.
    bool addSome();
    /// Where each piece added stands.
    [[nodiscard]] const DisplayText &display() const;

private:
    class Filler;
    std::unique_ptr<Filler> m_filler;
};

} // namespace gouji
