#pragma once

#include "model/exporting/checkedsave.h"
#include "model/exporting/csvsink.h"
#include "model/exporting/datasettables.h"
#include "model/exporting/datasetwriter.h"

namespace gouji {

/// The dataset as two CSV files, long and wide.
class CsvDataset : public DatasetWriter
{
public:
    CsvDataset(const QString &path, const DatasetOptions &options);
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> add(const DatasetReport &report) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> drain();

    DatasetTables m_tables;
    CsvSink m_long;
    CsvSink m_wide;
    std::vector<std::unique_ptr<CheckedFile>> m_files; ///< long, wide
};

} // namespace gouji
