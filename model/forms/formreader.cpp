#include "model/forms/formreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace gouji {

namespace {

QString at(const QString &place, const char *key)
{
    return place + QLatin1Char('/') + QLatin1String(key);
}

QString at(const QString &place, qsizetype index)
{
    return place + QLatin1Char('/') + QString::number(index);
}

/// Line and column (from 1) of a byte offset, for syntax errors.
QString lineAndColumn(const QByteArray &json, qsizetype offset)
{
    const QByteArray before = json.left(offset);
    const qsizetype column = offset - before.lastIndexOf('\n');
    return QStringLiteral("line %1, byte %2").arg(before.count('\n') + 1).arg(column);
}

} // namespace

bool FormReader::fail(const QString &place, const QString &reason)
{
    if (m_problem.isEmpty())
        m_problem = (place.isEmpty() ? QStringLiteral("/") : place) + QStringLiteral(": ") + reason;
    return false;
}

bool FormReader::onlyKeys(const QJsonObject &object, const QString &place,
                          std::initializer_list<const char *> keys)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool known = std::any_of(keys.begin(), keys.end(),
                                       [&](const char *key) { return it.key() == QLatin1String(key); });
        if (!known)
            return fail(place, QStringLiteral("unknown key \"%1\"").arg(it.key()));
    }
    return true;
}

QString FormReader::text(const QJsonObject &object, const QString &place, const char *key, bool required)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined() && !required)
        return {};
    if (!value.isString() || value.toString().isEmpty())
        fail(at(place, key), QStringLiteral("a text is expected"));
    return value.toString();
}

QString FormReader::identifier(const QJsonObject &object, const QString &place, const char *key)
{
    const QString id = text(object, place, key);
    const bool isPlain = std::all_of(id.begin(), id.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.';
    });
    if (!isPlain)
        fail(at(place, key), QStringLiteral("\"%1\" may have a-z, 0-9, _ and . only").arg(id));
    return id;
}

QStringList FormReader::texts(const QJsonObject &object, const QString &place, const char *key)
{
    QStringList list;
    const QJsonArray values = array(object, place, key, false);
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!values[i].isString() || values[i].toString().isEmpty())
            fail(at(at(place, key), i), QStringLiteral("a text is expected"));
        list << values[i].toString();
    }
    return list;
}

QJsonArray FormReader::array(const QJsonObject &object, const QString &place, const char *key, bool required)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isUndefined() && !required)
        return {};
    if (!value.isArray() || (required && value.toArray().isEmpty()))
        fail(at(place, key), QStringLiteral("a list with at least one entry is expected"));
    return value.toArray();
}

QJsonArray FormReader::list(const QJsonObject &root, const char *key)
{
    const QJsonValue value = root.value(QLatin1String(key));
    if (!value.isArray())
        fail(at({}, key), QStringLiteral("a list is expected"));
    return value.toArray();
}

Result<FormDefinition> FormReader::read(const QByteArray &json)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return Error{ErrorCode::FormInvalid, m_fileName,
                     lineAndColumn(json, syntax.offset) + QStringLiteral(": ") + syntax.errorString()};
    const QJsonObject root = document.object();
    if (!document.isObject())
        fail({}, QStringLiteral("an object is expected"));
    onlyKeys(root, {},
             {"id", "title", "english", "basis", "years", "sections", "tables", "identities", "acrossYears",
              "claims", "statistics"});
    m_form.m_id = identifier(root, {}, "id");
    m_form.m_title = text(root, {}, "title");
    m_form.m_english = text(root, {}, "english");
    m_form.m_basis = text(root, {}, "basis");
    readYears(root);
    readSections(root);
    readTables(root);
    layCells();
    if (m_problem.isEmpty()) {
        readIdentities(root);
        readAcrossYears(root);
        readClaims(root);
        readStatistics(root);
    }
    if (!m_problem.isEmpty())
        return Error{ErrorCode::FormInvalid, m_fileName, m_problem};
    return std::move(m_form);
}

void FormReader::readYears(const QJsonObject &root)
{
    const QJsonArray years = array(root, {}, "years");
    const auto isYear = [](const QJsonValue &year) { return year.toInt() == year.toDouble(-1); };
    const bool valid = years.size() == 2 && isYear(years[0]) && (years[1].isNull() || isYear(years[1]));
    if (!valid) {
        fail(QStringLiteral("/years"), QStringLiteral("[first, last] is expected, last may be null"));
        return;
    }
    m_form.m_firstYear = years[0].toInt();
    m_form.m_lastYear = years[1].toInt(0);
    if (m_form.m_lastYear != 0 && m_form.m_lastYear < m_form.m_firstYear)
        fail(QStringLiteral("/years"), QStringLiteral("the last year comes before the first"));
}

void FormReader::readSections(const QJsonObject &root)
{
    const QJsonArray sections = array(root, {}, "sections");
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const QString place = at(QStringLiteral("/sections"), i);
        const QJsonObject object = sections[i].toObject();
        onlyKeys(object, place, {"numeral", "label", "english", "short", "shortEnglish", "variants",
                                 "keywords", "never"});
        FormSection section{text(object, place, "numeral"),
                            text(object, place, "label"),
                            text(object, place, "english"),
                            texts(object, place, "variants"),
                            {},
                            texts(object, place, "never"),
                            text(object, place, "short", false),
                            text(object, place, "shortEnglish", false)};
        if (section.shortLabel.isEmpty())
            section.shortLabel = section.label;
        if (section.shortEnglish.isEmpty())
            section.shortEnglish = section.english;
        const QJsonArray ways = array(object, place, "keywords", false);
        for (qsizetype w = 0; w < ways.size(); ++w) {
            const QString wayPlace = at(at(place, "keywords"), w);
            section.keywords.push_back(texts({{QStringLiteral("way"), ways[w]}}, wayPlace, "way"));
            // No words at all would fit every heading.
            if (section.keywords.back().isEmpty())
                fail(wayPlace, QStringLiteral("at least one word is expected"));
        }
        m_form.m_sections.push_back(std::move(section));
    }
}

void FormReader::readTables(const QJsonObject &root)
{
    const QJsonArray tables = array(root, {}, "tables");
    for (qsizetype i = 0; i < tables.size(); ++i)
        m_form.m_tables.push_back(readTable(tables[i].toObject(), at(QStringLiteral("/tables"), i)));
}

FormTable FormReader::readTable(const QJsonObject &object, const QString &place)
{
    onlyKeys(object, place, {"id", "section", "title", "english", "furniture", "blocks"});
    FormTable table;
    table.id = identifier(object, place, "id");
    if (std::any_of(m_form.m_tables.begin(), m_form.m_tables.end(),
                    [&](const FormTable &other) { return other.id == table.id; }))
        fail(at(place, "id"), QStringLiteral("the table \"%1\" is there twice").arg(table.id));
    table.title = text(object, place, "title");
    table.english = text(object, place, "english");
    const QString numeral = text(object, place, "section");
    const auto &sections = m_form.m_sections;
    const auto section = std::find_if(sections.begin(), sections.end(),
                                      [&](const FormSection &s) { return s.numeral == numeral; });
    if (section == sections.end())
        fail(at(place, "section"), QStringLiteral("no section \"%1\"").arg(numeral));
    table.section = static_cast<int>(section - sections.begin());
    m_form.m_furniture += texts(object, place, "furniture");
    const QJsonArray blocks = array(object, place, "blocks");
    for (qsizetype i = 0; i < blocks.size(); ++i)
        table.blocks.push_back(readBlock(blocks[i].toObject(), at(at(place, "blocks"), i)));
    return table;
}

FormBlock FormReader::readBlock(const QJsonObject &object, const QString &place)
{
    onlyKeys(object, place, {"label", "rowHead", "sideBySide", "columns", "rows"});
    FormBlock block;
    block.label = text(object, place, "label", false);
    block.rowHead = text(object, place, "rowHead", false);
    const QJsonValue sideBySide = object.value(QLatin1String("sideBySide"));
    if (!sideBySide.isUndefined() && !sideBySide.isBool())
        fail(at(place, "sideBySide"), QStringLiteral("true or false is expected"));
    block.isSideBySide = sideBySide.toBool();
    const QJsonArray columns = array(object, place, "columns");
    for (qsizetype i = 0; i < columns.size(); ++i)
        block.columns.push_back(readColumn(columns[i].toObject(), at(at(place, "columns"), i)));
    const QJsonArray rows = array(object, place, "rows");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString rowPlace = at(at(place, "rows"), i);
        block.rows.push_back(readRow(rows[i].toObject(), rowPlace));
        for (const QString &id : block.rows.back().columns) {
            if (std::none_of(block.columns.begin(), block.columns.end(),
                             [&](const FormColumn &column) { return column.id == id; }))
                fail(at(rowPlace, "columns"), QStringLiteral("no column \"%1\"").arg(id));
        }
    }
    return block;
}

FormColumn FormReader::readColumn(const QJsonObject &object, const QString &place)
{
    onlyKeys(object, place, {"id", "label", "english", "variants", "under", "kind", "unit"});
    FormColumn column{identifier(object, place, "id"),   text(object, place, "label"),
                      text(object, place, "english"),    texts(object, place, "variants"),
                      texts(object, place, "under"),     ValueKind::Count,
                      text(object, place, "unit", false)};
    const QString kind = text(object, place, "kind", false);
    if (kind == QLatin1String("change"))
        column.kind = ValueKind::Change;
    else if (kind == QLatin1String("amount"))
        column.kind = ValueKind::Amount;
    else if (!kind.isEmpty() && kind != QLatin1String("count"))
        fail(at(place, "kind"), QStringLiteral("\"%1\" is none of count, change, amount").arg(kind));
    return column;
}

FormRow FormReader::readRow(const QJsonObject &object, const QString &place)
{
    onlyKeys(object, place, {"id", "number", "label", "english", "variants", "under", "columns"});
    return {identifier(object, place, "id"),  text(object, place, "number", false),
            text(object, place, "label"),     text(object, place, "english"),
            texts(object, place, "variants"), texts(object, place, "under"),
            texts(object, place, "columns")};
}

void FormReader::layCells()
{
    for (int t = 0; t < static_cast<int>(m_form.m_tables.size()); ++t) {
        const FormTable &table = m_form.m_tables[static_cast<std::size_t>(t)];
        for (int b = 0; b < static_cast<int>(table.blocks.size()); ++b) {
            const FormBlock &block = table.blocks[static_cast<std::size_t>(b)];
            for (int r = 0; r < static_cast<int>(block.rows.size()); ++r) {
                if (r == 0 || !block.isSideBySide)
                    m_form.m_printedRows.push_back(
                        {t, b, block.isSideBySide ? -1 : r, static_cast<int>(m_form.m_cells.size()), 0});
                layRow(t, b, r);
            }
        }
    }
    m_form.m_identitiesOf.resize(m_form.m_cells.size());
}

void FormReader::layRow(int table, int block, int row)
{
    const FormTable &t = m_form.m_tables[static_cast<std::size_t>(table)];
    const FormBlock &b = t.blocks[static_cast<std::size_t>(block)];
    const FormRow &r = b.rows[static_cast<std::size_t>(row)];
    for (int c = 0; c < static_cast<int>(b.columns.size()); ++c) {
        const QString &columnId = b.columns[static_cast<std::size_t>(c)].id;
        if (!r.columns.isEmpty() && !r.columns.contains(columnId))
            continue;
        const QString key = t.id + QLatin1Char('.') + r.id + QLatin1Char('.') + columnId;
        if (m_form.m_index.contains(key))
            fail(QStringLiteral("/tables/%1/blocks/%2/rows/%3").arg(table).arg(block).arg(row),
                 QStringLiteral("the cell \"%1\" is there twice").arg(key));
        PrintedRow &printed = m_form.m_printedRows.back();
        m_form.m_index.insert(key, static_cast<int>(m_form.m_cells.size()));
        m_form.m_cells.push_back({key, table, block, row, c,
                                  static_cast<int>(m_form.m_printedRows.size()) - 1, printed.cellCount++});
    }
}

int FormReader::cell(const QString &key, const QString &place)
{
    const int index = m_form.cellIndex(key);
    if (index < 0)
        fail(place, QStringLiteral("no cell \"%1\"").arg(key));
    return index;
}

void FormReader::readIdentities(const QJsonObject &root)
{
    const QJsonArray identities = list(root, "identities");
    for (qsizetype i = 0; i < identities.size() && m_problem.isEmpty(); ++i) {
        const QString place = at(QStringLiteral("/identities"), i);
        const QJsonObject object = identities[i].toObject();
        onlyKeys(object, place, {"rule", "table", "each", "left", "right"});
        const QString tableId = text(object, place, "table");
        const QString each = text(object, place, "each");
        const auto &tables = m_form.m_tables;
        const auto table =
            std::find_if(tables.begin(), tables.end(), [&](const FormTable &t) { return t.id == tableId; });
        if (table == tables.end() || (each != QLatin1String("row") && each != QLatin1String("column"))) {
            fail(place, QStringLiteral("\"table\" must name a table, \"each\" be row or column"));
            return;
        }
        for (const FormBlock &block : table->blocks) {
            if (each == QLatin1String("row")) {
                for (const FormRow &row : block.rows)
                    addIdentity(object, place, *table, row.id, true);
            } else {
                for (const FormColumn &column : block.columns)
                    addIdentity(object, place, *table, column.id, false);
            }
        }
    }
}

void FormReader::addIdentity(const QJsonObject &object, const QString &place, const FormTable &table,
                             const QString &line, bool eachRow)
{
    Identity identity;
    identity.rule = text(object, place, "rule");
    identity.name = identity.rule + QLatin1Char(':') + line;
    const auto operands = [&](const char *side, std::vector<int> &into) {
        for (const QString &other : texts(object, place, side)) {
            const QString rest = eachRow ? line + QLatin1Char('.') + other : other + QLatin1Char('.') + line;
            into.push_back(cell(table.id + QLatin1Char('.') + rest, at(place, side)));
        }
    };
    operands("left", identity.left);
    operands("right", identity.right);
    if (identity.left.empty() || identity.right.empty())
        fail(place, QStringLiteral("both sides need at least one operand"));
    if (!m_problem.isEmpty())
        return;
    const int index = static_cast<int>(m_form.m_identities.size());
    for (const auto *side : {&identity.left, &identity.right}) {
        for (const int operand : *side)
            m_form.m_identitiesOf[static_cast<std::size_t>(operand)].push_back(index);
    }
    m_form.m_identities.push_back(std::move(identity));
}

void FormReader::readClaims(const QJsonObject &root)
{
    const QJsonArray claims = list(root, "claims");
    for (qsizetype i = 0; i < claims.size(); ++i) {
        const QString place = at(QStringLiteral("/claims"), i);
        const QJsonObject object = claims[i].toObject();
        onlyKeys(object, place, {"id", "label", "english", "readings"});
        ClaimSubject subject{identifier(object, place, "id"),
                             text(object, place, "english"),
                             text(object, place, "label"),
                             {}};
        if (std::any_of(m_form.m_claims.begin(), m_form.m_claims.end(),
                        [&](const ClaimSubject &other) { return other.id == subject.id; }))
            fail(at(place, "id"), QStringLiteral("the claim \"%1\" is there twice").arg(subject.id));
        const QJsonArray readings = array(object, place, "readings");
        for (qsizetype r = 0; r < readings.size(); ++r)
            readReading(readings[r].toArray(), at(at(place, "readings"), r), subject);
        m_form.m_claims.push_back(std::move(subject));
    }
}

void FormReader::readReading(const QJsonArray &terms, const QString &place, ClaimSubject &subject)
{
    ClaimSubject::Reading reading;
    for (const QJsonValue &term : terms) {
        const QString key = term.toString();
        const bool minus = key.startsWith(QLatin1Char('-'));
        (minus ? reading.minus : reading.plus).push_back(cell(minus ? key.mid(1) : key, place));
    }
    if (reading.plus.empty())
        fail(place, QStringLiteral("at least one cell to add is expected"));
    subject.readings.push_back(std::move(reading));
}

} // namespace gouji
