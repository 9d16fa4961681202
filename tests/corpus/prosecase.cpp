#include "tests/corpus/prosecase.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>

namespace gouji {

namespace {

constexpr QStringView notPrinted = u"~";

struct Directions
{
    QString form = QStringLiteral("2021");
    QHash<QString, QString> values;
    QStringList omitted;
    QStringList unheaded;
    QHash<QString, QString> printed; ///< by cell, what stands there instead of its value
    QStringList dropped;             ///< beginnings of cells that are not printed
    bool usesDigits = false;
};

void takeDirection(const QString &line, Directions &directions, ProseCase &prose)
{
    const QString key = line.section(u':', 0, 0).trimmed();
    const QString value = line.section(u':', 1).trimmed();
    if (key == u"form")
        directions.form = value;
    else if (key == u"omit")
        directions.omitted = value.split(u' ');
    else if (key == u"unheaded")
        directions.unheaded = value.split(u' ');
    else if (key == u"numerals")
        directions.usesDigits = value == u"digits";
    else if (key == u"set")
        directions.printed.insert(value.section(u'=', 0, 0), value.section(u'=', 1));
    else if (key == u"drop")
        directions.dropped << value;
    else if (key == u"allow")
        prose.allowed << value;
    else if (key == u"expect")
        prose.expected.push_back(
            {value.section(u'|', 0, 0).trimmed().split(u'/'), value.section(u'|', 1).trimmed()});
    else if (key == u"tables") {
        for (const QString &entry : value.split(u' ', Qt::SkipEmptyParts))
            directions.values.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
    }
}

/// The values of all cells: those directed, and the sums that follow from them.
std::vector<QString> cellValues(const FormDefinition &form, const Directions &directions)
{
    std::vector<qint64> values(form.cells().size());
    std::vector<QString> words(values.size());
    for (auto it = directions.values.begin(); it != directions.values.end(); ++it) {
        const QString row = QStringLiteral("requests.") + it.key();
        const int person = form.cellIndex(row + QStringLiteral(".natural_person"));
        const int cell = person >= 0 ? person : form.cellIndex(it.key());
        if (cell < 0)
            qFatal("no such cell: %s", qPrintable(it.key()));
        values[static_cast<std::size_t>(cell)] = it.value().toLongLong();
    }
    for (const char *rule : {"COL", "ROW", "T4"}) {
        for (const Identity &identity : form.identities()) {
            if (identity.rule != QLatin1String(rule))
                continue;
            qint64 sum = 0;
            for (const int operand : identity.right)
                sum += values[static_cast<std::size_t>(operand)];
            values[static_cast<std::size_t>(identity.left.front())] = sum;
        }
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        words[i] = directions.printed.value(form.cells()[i].key, QString::number(values[i]));
    return words;
}

/// The table as it comes out of a page: cells parted by tabs.
QString printTable(const FormDefinition &form, const FormTable &table, const std::vector<QString> &values,
                   const QStringList &dropped)
{
    const auto isDropped = [&](const FormCell &cell) {
        return std::any_of(dropped.begin(), dropped.end(),
                           [&](const QString &start) { return cell.key.startsWith(start); });
    };
    QString out;
    int printed = -1;
    int block = -1;
    for (std::size_t c = 0; c < form.cells().size(); ++c) {
        const FormCell &cell = form.cells()[c];
        if (&form.tableOf(cell) != &table || isDropped(cell))
            continue;
        const FormBlock &head = table.blocks[static_cast<std::size_t>(cell.block)];
        if (cell.block != block && !head.isSideBySide) {
            block = cell.block;
            out += (out.isEmpty() ? QString() : QStringLiteral("\n")) +
                   (head.label.isEmpty() ? QString() : head.label + u'\n') + head.rowHead;
            for (const FormColumn &column : head.columns)
                out += u'\t' + column.label;
        }
        if (cell.printedRow != printed) {
            const FormRow &row = form.rowOf(cell);
            out += head.isSideBySide
                       ? (out.isEmpty() ? QString() : QStringLiteral("\n"))
                       : u'\n' + row.under.join(u'\t') + (row.under.isEmpty() ? QString() : u"\t"_qs) +
                             row.number + row.label + u'\t';
            printed = cell.printedRow;
        } else if (values[c] != notPrinted) {
            out += u'\t';
        }
        out += values[c] == notPrinted ? QString() : values[c];
    }
    return out;
}

QString printTables(const FormDefinition &form, const Directions &directions)
{
    QStringList out;
    const std::vector<QString> values = cellValues(form, directions);
    for (const FormTable &table : form.tables()) {
        const FormSection &section = form.sections()[static_cast<std::size_t>(table.section)];
        if (directions.omitted.contains(section.numeral))
            continue;
        const QString numeral = directions.usesDigits ? QString::number(table.section + 1) : section.numeral;
        if (!directions.unheaded.contains(section.numeral))
            out << numeral + u'、' + section.label;
        out << printTable(form, table, values, directions.dropped);
    }
    return out.join(QStringLiteral("\n\n"));
}

} // namespace

Result<ProseCase> loadProseCase(const QString &path, const FormCatalogue &catalogue)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable, path, file.errorString()};
    return readProseCase(QString::fromUtf8(file.readAll()), QFileInfo(path).completeBaseName(), catalogue);
}

Result<ProseCase> readProseCase(const QString &text, const QString &name, const FormCatalogue &catalogue)
{
    const QString mark = QStringLiteral("===\n");
    const qsizetype at = text.indexOf(mark);
    if (at < 0)
        return Error{ErrorCode::UnsupportedFormat, name, QStringLiteral("no line of ===")};
    ProseCase prose;
    prose.name = name;
    Directions directions;
    for (const QString &line : text.left(at).split(u'\n', Qt::SkipEmptyParts))
        takeDirection(line, directions, prose);
    const FormDefinition *form = catalogue.form(directions.form);
    if (!form)
        return Error{ErrorCode::UnsupportedFormat, name, QStringLiteral("no such form")};
    prose.text = text.mid(at + mark.size());
    prose.text.replace(QStringLiteral("@tables"), printTables(*form, directions));
    return prose;
}

} // namespace gouji
