#include "model/exporting/csvdataset.h"

namespace gouji {

CsvDataset::CsvDataset(const QString &path, const DatasetOptions &options)
    : m_tables(options.forms, options.values)
{
    m_files.push_back(std::make_unique<CheckedFile>(path));
    m_files.push_back(std::make_unique<CheckedFile>(wideCsvPath(path)));
}

Result<void> CsvDataset::open()
{
    for (const auto &file : m_files) {
        if (const Result<void> opened = file->open(); !opened)
            return opened;
    }
    m_tables.longHeader(m_long);
    m_tables.wideHeader(m_wide);
    return drain();
}

Result<void> CsvDataset::add(const DatasetReport &report)
{
    m_tables.longRows(m_long, report);
    m_tables.wideRow(m_wide, report);
    return drain();
}

Result<void> CsvDataset::finish()
{
    return commitTogether(m_files);
}

Result<void> CsvDataset::drain()
{
    if (const Result<void> written = m_files[0]->write(m_long.take()); !written)
        return written;
    return m_files[1]->write(m_wide.take());
}

} // namespace gouji
