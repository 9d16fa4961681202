#include "model/exporting/xlsxdataset.h"

#include "model/exporting/spreadsheettext.h"
#include "model/exporting/xlsxverify.h"

#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>

namespace gouji {

namespace {

/// A number that a spreadsheet's double holds with all its digits.
bool fitsDouble(const Decimal &value)
{
    constexpr std::int64_t fifteenDigits = 1'000'000'000'000'000;
    return value.units() > -fifteenDigits && value.units() < fifteenDigits;
}

/// One point in time for every workbook, so that equal data give equal bytes: 2000-01-01.
constexpr time_t fixedCreation = 946684800;

} // namespace

/// Writes rows to a sheet and opens another one ("cells 2") with the same head when it is full.
class XlsxSink : public RowSink
{
public:
    XlsxSink(lxw_workbook *workbook, const char *name)
        : m_workbook(workbook)
        , m_name(name)
    {
        openSheet();
    }

    void text(const QString &value) override
    {
        if (!value.isEmpty())
            note(worksheet_write_string(m_sheet, m_row, m_column, sheetText(value).toUtf8().constData(),
                                        nullptr));
        ++m_column;
    }
    void word(const char *value) override
    {
        if (m_sheets.size() == 1 && m_row == 0)
            m_head.push_back(value);
        note(worksheet_write_string(m_sheet, m_row, m_column, value, nullptr));
        ++m_column;
    }
    void number(const Decimal &value) override
    {
        if (!fitsDouble(value))
            return text(value.toString());
        note(worksheet_write_number(m_sheet, m_row, m_column, value.toDouble(), nullptr));
        ++m_column;
    }
    void empty() override { ++m_column; }
    void endRow() override
    {
        m_column = 0;
        m_sheets.back().rows = ++m_row;
        if (m_row == LXW_ROW_MAX) {
            openSheet();
            for (const QByteArray &word : m_head)
                note(worksheet_write_string(m_sheet, 0, m_column++, word.constData(), nullptr));
            m_column = 0;
            m_sheets.back().rows = m_row = 1;
        }
    }

    [[nodiscard]] const std::vector<SheetRows> &sheets() const { return m_sheets; }
    [[nodiscard]] lxw_error error() const { return m_error; }

private:
    void openSheet()
    {
        QByteArray name = m_name;
        if (!m_sheets.empty())
            name += ' ' + QByteArray::number(m_sheets.size() + 1);
        m_sheet = workbook_add_worksheet(m_workbook, name.constData());
        worksheet_freeze_panes(m_sheet, 1, 0);
        m_sheets.push_back({m_workbook->num_worksheets, 0});
        m_row = 0;
    }
    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    lxw_workbook *m_workbook;
    QByteArray m_name;
    lxw_worksheet *m_sheet = nullptr;
    std::vector<SheetRows> m_sheets;
    std::vector<QByteArray> m_head;
    lxw_row_t m_row = 0;
    lxw_col_t m_column = 0;
    lxw_error m_error = LXW_NO_ERROR;
};

struct XlsxDataset::Workbook
{
    explicit Workbook(lxw_workbook *made)
        : handle(made)
        , reports(made, "reports")
        , cells(made, "cells")
        , findings(made, "findings")
        , fields(made, "fields")
    {
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    ~Workbook()
    {
        if (handle)
            lxw_workbook_free(handle);
    }
    [[nodiscard]] lxw_error close() { return workbook_close(std::exchange(handle, nullptr)); }
    [[nodiscard]] lxw_error error() const
    {
        for (const XlsxSink *sink : {&reports, &cells, &findings, &fields}) {
            if (sink->error() != LXW_NO_ERROR)
                return sink->error();
        }
        return LXW_NO_ERROR;
    }
    [[nodiscard]] std::vector<SheetRows> sheets() const
    {
        std::vector<SheetRows> all;
        for (const XlsxSink *sink : {&reports, &cells, &findings, &fields})
            all.insert(all.end(), sink->sheets().begin(), sink->sheets().end());
        return all;
    }

    lxw_workbook *handle;
    XlsxSink reports;
    XlsxSink cells;
    XlsxSink findings;
    XlsxSink fields;
};

XlsxDataset::XlsxDataset(const QString &path, const DatasetOptions &options)
    : m_tables(options.forms, options.values)
    , m_file(path)
{
}

XlsxDataset::~XlsxDataset() = default;

Result<void> XlsxDataset::open()
{
    if (const Result<void> opened = m_file.open(); !opened)
        return opened;
    if (!m_folder.isValid())
        return Error{ErrorCode::WriteFailed, m_file.path(), m_folder.errorString()};
    m_folderPath = QFile::encodeName(m_folder.path());
    m_workbookPath = QFile::encodeName(m_folder.filePath(QStringLiteral("dataset.xlsx")));
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderPath.data();
    options.use_zip64 = LXW_FALSE;
    lxw_workbook *handle = workbook_new_opt(m_workbookPath.constData(), &options);
    if (!handle)
        return Error{ErrorCode::WriteFailed, m_file.path(), QString()};
    lxw_doc_properties properties = {};
    properties.created = fixedCreation;
    workbook_set_properties(handle, &properties);
    m_workbook = std::make_unique<Workbook>(handle);
    m_tables.wideHeader(m_workbook->reports);
    m_tables.longHeader(m_workbook->cells);
    DatasetTables::findingsHeader(m_workbook->findings);
    m_tables.fieldsHeader(m_workbook->fields);
    m_tables.fieldRows(m_workbook->fields);
    return {};
}

Result<void> XlsxDataset::add(const DatasetReport &report)
{
    m_tables.wideRow(m_workbook->reports, report);
    m_tables.longRows(m_workbook->cells, report);
    DatasetTables::findingRows(m_workbook->findings, report);
    if (const lxw_error error = m_workbook->error(); error != LXW_NO_ERROR)
        return Error{ErrorCode::WriteFailed, m_file.path(), QString::fromLatin1(lxw_strerror(error))};
    return {};
}

Result<void> XlsxDataset::finish()
{
    const std::vector<SheetRows> sheets = m_workbook->sheets();
    if (const lxw_error error = m_workbook->close(); error != LXW_NO_ERROR)
        return Error{ErrorCode::WriteFailed, m_file.path(), QString::fromLatin1(lxw_strerror(error))};
    const QString made = QFile::decodeName(m_workbookPath);
    if (const Result<void> whole = verifyWorkbook(made, sheets); !whole)
        return Error{ErrorCode::DiskFull, m_file.path(), whole.error().detail};
    QFile source(made);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::WriteFailed, m_file.path(), source.errorString()};
    while (!source.atEnd()) {
        const QByteArray block = source.read(1 << 20);
        if (block.isEmpty())
            return Error{ErrorCode::WriteFailed, m_file.path(), source.errorString()};
        if (const Result<void> written = m_file.write(block); !written)
            return written;
    }
    return m_file.commit();
}

} // namespace gouji
