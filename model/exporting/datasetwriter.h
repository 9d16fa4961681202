#pragma once

#include "model/core/result.h"
#include "model/exporting/dataset.h"

#include <QString>

#include <memory>
#include <vector>

namespace gouji {

enum class DatasetFormat
{
    Csv,
    Xlsx,
    Json
};

/// What an export holds beside the reports themselves.
struct DatasetOptions
{
    std::vector<const FormDefinition *>
        forms; ///< whose cells are the wide table's columns; outlive the writer
    DatasetValues values = DatasetValues::Both;
};

/// Writes the reviewed dataset, one report at a time, so that memory does not grow with their number. Files
/// at the target are replaced by finish() only, when everything is complete and verified; a writer that fails
/// or is dropped leaves them as they were. Errors: DiskFull, FileNotWritable, WriteFailed.
class DatasetWriter
{
public:
    virtual ~DatasetWriter() = default;
    [[nodiscard]] virtual Result<void> add(const DatasetReport &report) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0;
};

/// CSV makes two files: the long table at `path` and the wide one at wideCsvPath(path). XLSX has the sheets
/// reports (wide), cells (long), findings and fields. JSON is described in jsondataset.h.
[[nodiscard]] Result<std::unique_ptr<DatasetWriter>>
openDatasetWriter(const QString &path, DatasetFormat format, const DatasetOptions &options);

/// "out.csv" → "out-wide.csv".
[[nodiscard]] QString wideCsvPath(const QString &path);

} // namespace gouji
