#include "parser/readers/odfreader.h"

#include "parser/readers/odfsheet.h"
#include "parser/readers/odftext.h"
#include "parser/readers/xmlpart.h"
#include "parser/readers/ziparchive.h"

#include <pugixml.hpp>

namespace gouji {

namespace {

struct Part
{
    QByteArray bytes;
    pugi::xml_document tree;
};

/// The parts of an OpenDocument file.
class OdfPackage
{
public:
    OdfPackage(ZipArchive archive, const QString &name)
        : m_archive(std::move(archive))
        , m_name(name)
    {
    }

    /// False, with error(), when the file cannot be read.
    bool open()
    {
        if (isEncrypted()) {
            m_error = {ErrorCode::PasswordProtected, m_name, {}};
            return false;
        }
        const bool hasStyles = m_archive.find(u"styles.xml") >= 0;
        return readPart(QStringLiteral("content.xml"), content) &&
               (!hasStyles || readPart(QStringLiteral("styles.xml"), styles));
    }

    [[nodiscard]] const Error &error() const { return m_error; }

    /// Hands the elements that hold styles to `take`.
    template <typename Take>
    void eachStyles(const Take &take) const
    {
        for (const Part *part : {&styles, &content}) {
            const pugi::xml_node root = part->tree.document_element();
            for (const std::string_view name : {"styles", "automatic-styles"})
                take(childNamed(root, name));
        }
    }

    [[nodiscard]] pugi::xml_node body(std::string_view kind) const
    {
        return childNamed(childNamed(content.tree.document_element(), "body"), kind);
    }

    Part content;
    Part styles;

private:
    /// A locked file lists its parts, and how each one is encrypted.
    bool isEncrypted()
    {
        const int index = m_archive.find(u"META-INF/manifest.xml");
        if (index < 0)
            return false;
        const Result<QByteArray> manifest = m_archive.read(index);
        return manifest && manifest.value().contains("encryption-data");
    }

    bool readPart(const QString &partName, Part &part)
    {
        const int index = m_archive.find(partName);
        if (index < 0) {
            m_error = {ErrorCode::FileDamaged, m_name, partName};
            return false;
        }
        Result<QByteArray> bytes = m_archive.read(index);
        if (!bytes) {
            m_error = bytes.error();
            return false;
        }
        part.bytes = std::move(bytes.value());
        if (const std::optional<ErrorCode> failure =
                parseXml(part.bytes, part.tree, XmlDepth::Checked, XmlSpace::Kept)) {
            m_error = {*failure, m_name, partName};
            return false;
        }
        return true;
    }

    ZipArchive m_archive;
    QString m_name;
    Error m_error;
};

Result<SourceDocument> finish(DocumentBuilder &builder, const QString &name)
{
    SourceDocument document = builder.take();
    document.encoding = QStringLiteral("UTF-8");
    if (document.cells.empty())
        return Error{ErrorCode::EmptyFile, name, {}};
    return document;
}

} // namespace

Result<SourceDocument> readOdt(const QByteArray &bytes, const QString &name)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes, name);
    if (!archive)
        return archive.error();
    OdfPackage package(std::move(archive.value()), name);
    if (!package.open())
        return package.error();
    DocumentBuilder builder(QStringLiteral("odt"));
    OdfLists lists;
    OdfText text(builder, lists);
    package.eachStyles([&](const pugi::xml_node &styles) {
        lists.readStyles(styles);
        text.readStyles(styles);
    });
    if (!text.read(package.body("text")))
        return Error{ErrorCode::TooComplex, name, {}};
    if (text.changes() > 0)
        builder.addDiagnostic(QStringLiteral("tracked-changes"), {QString::number(text.changes())}, {0, 0});
    if (text.ignored() > 0)
        builder.addDiagnostic(QStringLiteral("embedded-content"), {QString::number(text.ignored())}, {0, 0});
    return finish(builder, name);
}

Result<SourceDocument> readOds(const QByteArray &bytes, const QString &name)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes, name);
    if (!archive)
        return archive.error();
    OdfPackage package(std::move(archive.value()), name);
    if (!package.open())
        return package.error();
    DocumentBuilder builder(QStringLiteral("ods"));
    OdfSheets sheets(builder);
    package.eachStyles([&](const pugi::xml_node &styles) { sheets.readStyles(styles); });
    if (!sheets.read(package.body("spreadsheet")))
        return Error{ErrorCode::TooComplex, name, {}};
    if (sheets.hiddenSheets() + sheets.hiddenRows() > 0)
        builder.addDiagnostic(QStringLiteral("hidden-cells"),
                              {QString::number(sheets.hiddenSheets()), QString::number(sheets.hiddenRows()),
                               QStringLiteral("0")},
                              {0, 0});
    return finish(builder, name);
}

} // namespace gouji
