#pragma once

#include "model/exporting/checkedsave.h"
#include "model/exporting/datasettables.h"
#include "model/exporting/datasetwriter.h"

#include <QByteArray>
#include <QTemporaryDir>

#include <memory>

namespace gouji {

class XlsxSink;

/// The dataset as a workbook. It is made in a private temporary folder, read back whole (the library reports
/// success on a full disk), and only then copied over the target. Equal data give equal bytes.
class XlsxDataset : public DatasetWriter
{
public:
    XlsxDataset(const QString &path, const DatasetOptions &options);
    ~XlsxDataset() override;
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> add(const DatasetReport &report) override;
    [[nodiscard]] Result<void> finish() override;

private:
    struct Workbook;

    DatasetTables m_tables;
    CheckedFile m_file;
    QTemporaryDir m_folder;
    QByteArray m_folderPath;
    QByteArray m_workbookPath;
    std::unique_ptr<Workbook> m_workbook;
};

} // namespace gouji
