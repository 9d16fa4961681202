#include "model/exporting/datasetwriter.h"

#include "model/exporting/csvdataset.h"
#include "model/exporting/jsondataset.h"
#include "model/exporting/xlsxdataset.h"

#include <QFileInfo>

namespace gouji {

namespace {

template <typename Writer>
Result<std::unique_ptr<DatasetWriter>> opened(const QString &path, const DatasetOptions &options)
{
    auto writer = std::make_unique<Writer>(path, options);
    if (const Result<void> ready = writer->open(); !ready)
        return ready.error();
    return std::unique_ptr<DatasetWriter>(std::move(writer));
}

} // namespace

Result<std::unique_ptr<DatasetWriter>> openDatasetWriter(const QString &path, DatasetFormat format,
                                                         const DatasetOptions &options)
{
    switch (format) {
    case DatasetFormat::Csv:
        return opened<CsvDataset>(path, options);
    case DatasetFormat::Xlsx:
        return opened<XlsxDataset>(path, options);
    case DatasetFormat::Json:
        return opened<JsonDataset>(path, options);
    }
    return Error{ErrorCode::InvalidArgument, path, QString()};
}

QString wideCsvPath(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix();
    const qsizetype cut = suffix.isEmpty() ? path.size() : path.size() - suffix.size() - 1;
    return path.left(cut) + QLatin1String("-wide") + path.mid(cut);
}

} // namespace gouji
