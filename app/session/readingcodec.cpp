#include "app/session/readingcodec.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>

#include <limits>

namespace gouji {

namespace {

/// Raised when the layout below changes.
constexpr int layoutVersion = 1;

class Encoder
{
public:
    explicit Encoder(QByteArray &bytes)
        : m_cbor(&bytes)
    {
    }

    void report(const Report &report)
    {
        begin(11);
        put(layoutVersion);
        put(report.formId);
        put(report.formConfidence);
        metadata(report.metadata);
        list(report.sections);
        list(report.cells);
        list(report.rows);
        list(report.paragraphs);
        list(report.claims);
        list(report.breakdowns);
        list(report.diagnostics);
        end();
    }

private:
    void begin(quint64 length) { m_cbor.startArray(length); }
    void end() { m_cbor.endArray(); }
    void put(int value) { m_cbor.append(qint64(value)); }
    void put(bool value) { m_cbor.append(value); }
    void put(float value) { m_cbor.append(value); }
    void put(const QString &value) { m_cbor.append(QStringView(value)); }
    void put(Span span)
    {
        begin(2);
        m_cbor.append(qint64(span.begin));
        m_cbor.append(qint64(span.end));
        end();
    }
    void put(const Decimal &number)
    {
        begin(number.isValid() ? 2 : 0);
        if (number.isValid()) {
            m_cbor.append(qint64(number.units()));
            m_cbor.append(qint64(number.scale()));
        }
        end();
    }
    void put(const Provenance &where)
    {
        const bool hasPage = where.page != 0 || where.box != QRectF();
        begin(hasPage ? 7 : 2);
        m_cbor.append(qint64(where.span.begin));
        m_cbor.append(qint64(where.span.end));
        if (hasPage) {
            m_cbor.append(qint64(where.page));
            for (const double side : {where.box.x(), where.box.y(), where.box.width(), where.box.height()})
                m_cbor.append(side);
        }
        end();
    }
    template <typename T>
    void put(const std::optional<Traced<T>> &field)
    {
        begin(field ? 2 : 0);
        if (field) {
            put(field->value);
            put(field->where);
        }
        end();
    }
    void put(QDate date) { m_cbor.append(date.toJulianDay()); }
    void put(const CellValue &cell)
    {
        // Most cells are missing, or a number without a unit.
        const bool isBare = cell == CellValue();
        begin(isBare ? 0 : 6);
        if (!isBare) {
            put(static_cast<int>(cell.state));
            put(cell.number);
            put(cell.raw);
            put(cell.unit);
            put(cell.where);
            put(cell.confidence);
        }
        end();
    }
    void put(const SectionMark &mark)
    {
        begin(3);
        put(mark.section);
        put(mark.heading);
        put(mark.body);
        end();
    }
    void put(const RowReading &row)
    {
        begin(5);
        put(row.printedRow);
        put(row.span);
        put(row.valuesFound);
        put(row.valuesExpected);
        put(row.confidence);
        end();
    }
    void put(const Paragraph &paragraph)
    {
        begin(3);
        put(static_cast<int>(paragraph.kind));
        put(paragraph.span);
        put(paragraph.sectionMark);
        end();
    }
    void put(const Claim &claim)
    {
        begin(claim.needsSupport ? 8 : 7);
        put(claim.subject);
        put(claim.value);
        put(claim.unit);
        put(claim.isExact);
        put(claim.isNegation);
        put(claim.where);
        put(claim.clause);
        if (claim.needsSupport)
            put(true);
        end();
    }
    void put(const Breakdown &breakdown)
    {
        begin(4);
        put(breakdown.total);
        list(breakdown.parts);
        put(breakdown.isExhaustive);
        put(breakdown.where);
        end();
    }
    void put(const Diagnostic &diagnostic)
    {
        begin(3);
        put(diagnostic.code);
        begin(static_cast<quint64>(diagnostic.arguments.size()));
        for (const QString &argument : diagnostic.arguments)
            put(argument);
        end();
        put(diagnostic.where);
        end();
    }
    void put(const Contact &contact)
    {
        begin(3);
        put(static_cast<int>(contact.kind));
        put(contact.value);
        put(contact.where);
        end();
    }
    template <typename T>
    void list(const std::vector<T> &items)
    {
        begin(items.size());
        for (const T &item : items)
            put(item);
        end();
    }
    void metadata(const Metadata &meta)
    {
        begin(8);
        put(meta.title);
        put(meta.agency);
        put(meta.year);
        put(meta.periodBegin);
        put(meta.periodEnd);
        put(meta.periodPhrase);
        put(meta.signatureDate);
        list(meta.contacts);
        end();
    }

    QCborStreamWriter m_cbor;
};

/// Takes the same arrays apart. Anything unexpected makes it damaged; values read then mean nothing.
class Decoder
{
public:
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

    void get(const QCborValue &from, Report &report)
    {
        const QCborArray array = arrayOf(from, 11);
        if (array.at(0).toInteger() != layoutVersion) {
            m_isDamaged = true;
            return;
        }
        get(array.at(1), report.formId);
        get(array.at(2), report.formConfidence);
        get(array.at(3), report.metadata);
        get(array.at(4), report.sections);
        get(array.at(5), report.cells);
        get(array.at(6), report.rows);
        get(array.at(7), report.paragraphs);
        get(array.at(8), report.claims);
        get(array.at(9), report.breakdowns);
        get(array.at(10), report.diagnostics);
    }

private:
    /// An array of exactly `size` items, or an empty one where `orEmpty`.
    QCborArray arrayOf(const QCborValue &from, qsizetype size, bool orEmpty = false)
    {
        const QCborArray array = from.toArray();
        if (!from.isArray() || (array.size() != size && !(orEmpty && array.isEmpty())))
            m_isDamaged = true;
        return array;
    }
    void get(const QCborValue &from, qint64 &to)
    {
        m_isDamaged = m_isDamaged || !from.isInteger();
        to = from.toInteger();
    }
    void get(const QCborValue &from, int &to)
    {
        qint64 wide = 0;
        get(from, wide);
        to = static_cast<int>(wide);
        m_isDamaged = m_isDamaged || to != wide;
    }
    template <typename Enum>
    void getEnum(const QCborValue &from, Enum &to, Enum last)
    {
        int number = 0;
        get(from, number);
        m_isDamaged = m_isDamaged || number < 0 || number > static_cast<int>(last);
        to = m_isDamaged ? Enum() : static_cast<Enum>(number);
    }
    void get(const QCborValue &from, bool &to)
    {
        m_isDamaged = m_isDamaged || !from.isBool();
        to = from.toBool();
    }
    void get(const QCborValue &from, float &to)
    {
        m_isDamaged = m_isDamaged || !(from.isDouble() || from.isInteger());
        to = static_cast<float>(from.toDouble());
    }
    void get(const QCborValue &from, QString &to)
    {
        m_isDamaged = m_isDamaged || !from.isString();
        to = from.toString();
    }
    void get(const QCborValue &from, QDate &to)
    {
        qint64 day = 0;
        get(from, day);
        to = QDate::fromJulianDay(day);
    }
    void get(const QCborValue &from, Span &to)
    {
        const QCborArray array = arrayOf(from, 2);
        to = Span{static_cast<qsizetype>(array.at(0).toInteger(-1)),
                  static_cast<qsizetype>(array.at(1).toInteger(-1))};
    }
    void get(const QCborValue &from, Decimal &to)
    {
        const QCborArray array = arrayOf(from, 2, true);
        const qint64 scale = array.at(1).toInteger();
        m_isDamaged = m_isDamaged || scale < 0 || scale > 12;
        to = array.isEmpty() || m_isDamaged
                 ? Decimal::invalid()
                 : Decimal::fromUnits(array.at(0).toInteger(), static_cast<int>(scale));
    }
    void get(const QCborValue &from, Provenance &to)
    {
        const QCborArray array = from.toArray();
        m_isDamaged = m_isDamaged || (array.size() != 2 && array.size() != 7);
        to.span = Span{static_cast<qsizetype>(array.at(0).toInteger(-1)),
                       static_cast<qsizetype>(array.at(1).toInteger(-1))};
        if (array.size() != 7)
            return;
        get(array.at(2), to.page);
        to.box = QRectF(array.at(3).toDouble(), array.at(4).toDouble(), array.at(5).toDouble(),
                        array.at(6).toDouble());
    }
    template <typename T>
    void get(const QCborValue &from, std::optional<Traced<T>> &to)
    {
        const QCborArray array = arrayOf(from, 2, true);
        if (array.isEmpty())
            return;
        to.emplace();
        get(array.at(0), to->value);
        get(array.at(1), to->where);
    }
    void get(const QCborValue &from, CellValue &to)
    {
        const QCborArray array = arrayOf(from, 6, true);
        if (array.isEmpty())
            return;
        getEnum(array.at(0), to.state, CellState::Text);
        get(array.at(1), to.number);
        get(array.at(2), to.raw);
        get(array.at(3), to.unit);
        get(array.at(4), to.where);
        get(array.at(5), to.confidence);
    }
    void get(const QCborValue &from, SectionMark &to)
    {
        const QCborArray array = arrayOf(from, 3);
        get(array.at(0), to.section);
        get(array.at(1), to.heading);
        get(array.at(2), to.body);
    }
    void get(const QCborValue &from, RowReading &to)
    {
        const QCborArray array = arrayOf(from, 5);
        get(array.at(0), to.printedRow);
        get(array.at(1), to.span);
        get(array.at(2), to.valuesFound);
        get(array.at(3), to.valuesExpected);
        get(array.at(4), to.confidence);
    }
    void get(const QCborValue &from, Paragraph &to)
    {
        const QCborArray array = arrayOf(from, 3);
        getEnum(array.at(0), to.kind, ParagraphKind::Table);
        get(array.at(1), to.span);
        get(array.at(2), to.sectionMark);
    }
    void get(const QCborValue &from, Claim &to)
    {
        // The eighth is there where it is true.
        to.needsSupport = from.toArray().size() == 8;
        const QCborArray array = arrayOf(from, to.needsSupport ? 8 : 7);
        get(array.at(0), to.subject);
        get(array.at(1), to.value);
        get(array.at(2), to.unit);
        get(array.at(3), to.isExact);
        get(array.at(4), to.isNegation);
        get(array.at(5), to.where);
        get(array.at(6), to.clause);
    }
    void get(const QCborValue &from, Breakdown &to)
    {
        const QCborArray array = arrayOf(from, 4);
        get(array.at(0), to.total);
        get(array.at(1), to.parts);
        get(array.at(2), to.isExhaustive);
        get(array.at(3), to.where);
    }
    void get(const QCborValue &from, Diagnostic &to)
    {
        const QCborArray array = arrayOf(from, 3);
        get(array.at(0), to.code);
        for (const QCborValue argument : array.at(1).toArray())
            to.arguments += argument.toString();
        get(array.at(2), to.where);
    }
    void get(const QCborValue &from, Contact &to)
    {
        const QCborArray array = arrayOf(from, 3);
        getEnum(array.at(0), to.kind, ContactKind::PostCode);
        get(array.at(1), to.value);
        get(array.at(2), to.where);
    }
    void get(const QCborValue &from, Metadata &to)
    {
        const QCborArray array = arrayOf(from, 8);
        get(array.at(0), to.title);
        get(array.at(1), to.agency);
        get(array.at(2), to.year);
        get(array.at(3), to.periodBegin);
        get(array.at(4), to.periodEnd);
        get(array.at(5), to.periodPhrase);
        get(array.at(6), to.signatureDate);
        get(array.at(7), to.contacts);
    }
    template <typename T>
    void get(const QCborValue &from, std::vector<T> &to)
    {
        m_isDamaged = m_isDamaged || !from.isArray();
        const QCborArray array = from.toArray();
        to.resize(static_cast<std::size_t>(array.size()));
        for (qsizetype i = 0; i < array.size(); ++i)
            get(array.at(i), to[static_cast<std::size_t>(i)]);
    }

    bool m_isDamaged = false;
};

} // namespace

QByteArray encodeReading(const Report &report)
{
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(1024 + report.cells.size() * 32));
    Encoder(bytes).report(report);
    return bytes;
}

Result<Report> decodeReading(const QByteArray &bytes)
{
    QCborParserError problem;
    const QCborValue value = QCborValue::fromCbor(bytes, &problem);
    Report report;
    Decoder decoder;
    if (problem.error == QCborError::NoError)
        decoder.get(value, report);
    if (problem.error != QCborError::NoError || decoder.isDamaged())
        return Error{ErrorCode::StoreDamaged, QString(), problem.errorString()};
    return report;
}

} // namespace gouji
