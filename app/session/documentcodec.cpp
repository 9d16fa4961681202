#include "app/session/documentcodec.h"

#include "app/session/bytestream.h"
#include "parser/text/folding.h"

#include <QtEndian>

#include <algorithm>

namespace gouji {

namespace {

/// Raised when the layout below changes. The first bytes also tell a machine of the other byte order.
constexpr qint32 layout = 0x474A4401;
/// No document unpacks to more: qUncompress believes the size that the bytes claim.
constexpr quint32 mostUnpacked = 512u << 20;
/// Columns of a row, and the points of a page's side.
constexpr int mostColumns = 100'000;
constexpr qreal largestPage = 1e6;

void put(ByteWriter &writer, const SourceLine &line)
{
    writer.put(qint32(line.kind));
    writer.put(line.span);
    writer.put(qint32(line.firstCell));
    writer.put(qint32(line.cellCount));
    writer.put(qint32(line.level));
}

void put(ByteWriter &writer, const SourceCell &cell)
{
    writer.put(cell.where);
    writer.put(qint32(cell.column));
    writer.put(qint32(cell.columnSpan));
    writer.put(qint32(cell.rowSpan));
    writer.put(cell.confidence);
}

void put(ByteWriter &writer, const SourcePage &page)
{
    writer.put(page.size.width());
    writer.put(page.size.height());
}

void put(ByteWriter &writer, const PageRun &run)
{
    writer.put(run.span);
    writer.put(qint32(run.page));
    writer.put(run.box);
}

void put(ByteWriter &writer, const Diagnostic &diagnostic)
{
    writer.put(diagnostic.code);
    writer.put(diagnostic.arguments);
    writer.put(diagnostic.where);
}

template <typename T>
void putAll(ByteWriter &writer, const std::vector<T> &values)
{
    writer.put(qint64(values.size()));
    for (const T &value : values)
        put(writer, value);
}

/// Reads and judges each part against the parts read before it.
class Decoder
{
public:
    explicit Decoder(const QByteArray &bytes)
        : m_reader(bytes)
    {
    }

    Result<SourceDocument> read()
    {
        need(m_reader.int32() == layout);
        m_document.name = m_reader.string();
        m_document.format = m_reader.string();
        m_document.encoding = m_reader.string();
        m_document.sha256 = m_reader.bytes();
        m_document.text = m_reader.string();
        // In the order in which they refer to each other; the sizes are those of the shortest of each.
        readAll(m_document.pages, 16, [this] { return page(); });
        readAll(m_document.cells, 36, [this] { return cell(); });
        readAll(m_document.lines, 32, [this] { return line(); });
        readAll(m_document.pageRuns, 52, [this] { return pageRun(); });
        readAll(m_document.diagnostics, 36, [this] { return diagnostic(); });
        if (!m_reader.ok() || !m_reader.atEnd())
            return Error{ErrorCode::FileDamaged, {}, {}};
        FoldedText folded = foldText(m_document.text);
        m_document.folded = std::move(folded.text);
        m_document.foldedToText = std::move(folded.toOriginal);
        return std::move(m_document);
    }

private:
    void need(bool condition)
    {
        if (!condition)
            m_reader.fail();
    }
    template <typename T, typename ReadOne>
    void readAll(std::vector<T> &values, qsizetype size, ReadOne readOne)
    {
        qsizetype left = m_reader.count(size);
        values.reserve(static_cast<std::size_t>(left));
        for (; left > 0 && m_reader.ok(); --left)
            values.push_back(readOne());
    }
    [[nodiscard]] bool isInText(Span span) const
    {
        return span.isValid() && span.end <= m_document.text.size();
    }
    [[nodiscard]] bool isPage(int page) const
    {
        return page >= 1 && page <= static_cast<int>(m_document.pages.size());
    }
    Provenance provenance()
    {
        const Provenance where = m_reader.provenance();
        need(where.page == 0 || isPage(where.page));
        return where;
    }

    SourcePage page()
    {
        const qreal width = m_reader.real();
        const SourcePage page{QSizeF(width, m_reader.real())};
        need(page.size.width() >= 0 && page.size.width() <= largestPage && page.size.height() >= 0 &&
             page.size.height() <= largestPage);
        return page;
    }
    SourceCell cell()
    {
        SourceCell cell;
        cell.where = provenance();
        cell.column = m_reader.int32();
        cell.columnSpan = m_reader.int32();
        cell.rowSpan = m_reader.int32();
        cell.confidence = m_reader.small();
        need(isInText(cell.where.span) && cell.column >= 0 && cell.column <= mostColumns);
        need(cell.columnSpan >= 1 && cell.columnSpan <= mostColumns && cell.rowSpan >= 1);
        need(cell.confidence >= 0 && cell.confidence <= 1);
        return cell;
    }
    SourceLine line()
    {
        SourceLine line;
        const qint32 kind = m_reader.int32();
        need(kind >= 0 && kind <= qint32(LineKind::Gap));
        line.kind = static_cast<LineKind>(m_reader.ok() ? kind : 0);
        line.span = m_reader.span();
        line.firstCell = m_reader.int32();
        line.cellCount = m_reader.int32();
        line.level = m_reader.int32();
        const auto cells = static_cast<qint64>(m_document.cells.size());
        need(isInText(line.span) && line.level >= 0);
        need(line.firstCell >= 0 && line.cellCount >= 0 && qint64(line.firstCell) + line.cellCount <= cells);
        // Gaps have no cells, and lines share none.
        need(line.kind != LineKind::Gap || line.cellCount == 0);
        need(line.cellCount == 0 || line.firstCell >= m_cellsUsed);
        if (m_reader.ok()) // whatever failed may be too large to add up
            m_cellsUsed = std::max(m_cellsUsed, line.firstCell + line.cellCount);
        return line;
    }
    PageRun pageRun()
    {
        PageRun run;
        run.span = m_reader.span();
        run.page = m_reader.int32();
        run.box = m_reader.box();
        need(isInText(run.span) && run.span.begin >= m_runsEnd && isPage(run.page));
        m_runsEnd = run.span.end;
        return run;
    }
    Diagnostic diagnostic()
    {
        Diagnostic diagnostic;
        diagnostic.code = m_reader.string();
        diagnostic.arguments = m_reader.strings();
        diagnostic.where = provenance();
        need(!diagnostic.where.isValid() || isInText(diagnostic.where.span));
        return diagnostic;
    }

    ByteReader m_reader;
    SourceDocument m_document;
    int m_cellsUsed = 0;
    qsizetype m_runsEnd = 0;
};

} // namespace

QByteArray encodeDocument(const SourceDocument &document)
{
    ByteWriter writer;
    writer.reserve(document.text.size() * 2 + 64 * qsizetype(document.lines.size() + document.cells.size()) +
                   64 * qsizetype(document.pageRuns.size()) + 1024);
    writer.put(layout);
    writer.put(document.name);
    writer.put(document.format);
    writer.put(document.encoding);
    writer.put(document.sha256);
    writer.put(document.text);
    putAll(writer, document.pages);
    putAll(writer, document.cells);
    putAll(writer, document.lines);
    putAll(writer, document.pageRuns);
    putAll(writer, document.diagnostics);
    return writer.take();
}

Result<SourceDocument> decodeDocument(const QByteArray &bytes)
{
    return Decoder(bytes).read();
}

QByteArray packDocument(const SourceDocument &document)
{
    return qCompress(encodeDocument(document));
}

Result<SourceDocument> unpackDocument(const QByteArray &bytes)
{
    // qUncompress() starts with the size, big-endian, and makes room for it.
    if (bytes.size() < 4 || qFromBigEndian<quint32>(bytes.constData()) > mostUnpacked)
        return Error{ErrorCode::FileDamaged, {}, {}};
    return decodeDocument(qUncompress(bytes));
}

} // namespace gouji
