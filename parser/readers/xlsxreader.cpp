#include "parser/readers/xlsxreader.h"

#include "parser/readers/officepackage.h"
#include "parser/readers/xlsxsheet.h"
#include "parser/readers/xmlpart.h"

#include <pugixml.hpp>

#include <algorithm>

namespace gouji {

namespace {

constexpr int mostSheets = 500;

struct Part
{
    QByteArray bytes;
    pugi::xml_document tree;
};

class XlsxReader
{
public:
    XlsxReader(ZipArchive archive, const QString &name)
        : m_archive(std::move(archive))
        , m_name(name)
        , m_builder(QStringLiteral("xlsx"))
    {
    }

    Result<SourceDocument> read()
    {
        if (!readWorkbook() || !readSheets())
            return m_error;
        if (m_hiddenSheets + m_hidden.rows + m_hidden.columns > 0)
            m_builder.addDiagnostic(QStringLiteral("hidden-cells"),
                                    {QString::number(m_hiddenSheets), QString::number(m_hidden.rows),
                                     QString::number(m_hidden.columns)},
                                    {0, 0});
        SourceDocument document = m_builder.take();
        document.encoding = QStringLiteral("UTF-8");
        if (document.cells.empty())
            return Error{ErrorCode::EmptyFile, m_name, {}};
        return document;
    }

private:
    bool fail(ErrorCode code, const QString &detail)
    {
        m_error = {code, m_name, detail};
        return false;
    }

    bool readPart(const QString &partName, Part &part)
    {
        const int index = m_archive.find(partName);
        if (index < 0)
            return fail(ErrorCode::FileDamaged, partName);
        Result<QByteArray> bytes = m_archive.read(index);
        if (!bytes) {
            m_error = bytes.error();
            return false;
        }
        part.bytes = std::move(bytes.value());
        // Nothing here walks a tree deeper than its own few levels.
        if (const std::optional<ErrorCode> failure =
                parseXml(part.bytes, part.tree, XmlDepth::GuardedByCaller))
            return fail(*failure, partName);
        return true;
    }

    bool relations(const QString &part, std::vector<PackageRelation> &into)
    {
        Result<std::vector<PackageRelation>> found = readRelations(m_archive, part, m_name);
        if (!found) {
            m_error = found.error();
            return false;
        }
        into = std::move(found.value());
        return true;
    }

    bool readWorkbook()
    {
        std::vector<PackageRelation> package;
        if (!relations({}, package))
            return false;
        const PackageRelation *const main = relationOf(package, "officeDocument");
        const QString mainPart = main ? main->target : QStringLiteral("xl/workbook.xml");
        if (!relations(mainPart, m_relations) || !readPart(mainPart, m_main))
            return false;
        const std::string_view date1904 =
            attributeText(childNamed(m_main.tree.document_element(), "workbookPr"), "date1904");
        m_workbook.is1904 = date1904 == "1" || date1904 == "true";
        return readShared();
    }

    bool readShared()
    {
        const PackageRelation *const styles = relationOf(m_relations, "styles");
        if (styles && m_archive.find(styles->target) >= 0) {
            Part part;
            if (!readPart(styles->target, part))
                return false;
            m_workbook.styles = XlsxStyles(part.tree.document_element());
        }
        const PackageRelation *const strings = relationOf(m_relations, "sharedStrings");
        if (strings && m_archive.find(strings->target) >= 0) {
            Part part;
            if (!readPart(strings->target, part))
                return false;
            const pugi::xml_node root = part.tree.document_element();
            for (pugi::xml_node node = root.first_child(); node; node = node.next_sibling())
                m_workbook.strings.push_back(richText(node));
        }
        return true;
    }

    bool readSheets()
    {
        const pugi::xml_node sheets = childNamed(m_main.tree.document_element(), "sheets");
        int count = 0;
        for (pugi::xml_node sheet = sheets.first_child(); sheet; sheet = sheet.next_sibling()) {
            if (++count > mostSheets)
                return fail(ErrorCode::TooComplex, {});
            const std::string_view state = attributeText(sheet, "state");
            if (state == "hidden" || state == "veryHidden") {
                ++m_hiddenSheets;
                continue;
            }
            if (!readSheetNamed(attributeNamed(sheet, "id")))
                return false;
        }
        return true;
    }

    bool readSheetNamed(const char *id)
    {
        const auto relation = std::find_if(m_relations.begin(), m_relations.end(),
                                           [&](const PackageRelation &each) { return each.id == id; });
        // Sheets may be charts; only worksheets have cells.
        if (relation == m_relations.end() || relation->isExternal || relation->type != "worksheet")
            return true;
        Part part;
        if (!readPart(relation->target, part))
            return false;
        if (!readSheet(part.tree.document_element(), m_workbook, m_builder, m_hidden))
            return fail(ErrorCode::TooComplex, relation->target);
        return true;
    }

    ZipArchive m_archive;
    QString m_name;
    std::vector<PackageRelation> m_relations;
    Part m_main;
    XlsxWorkbook m_workbook;
    XlsxHidden m_hidden;
    int m_hiddenSheets = 0;
    DocumentBuilder m_builder;
    Error m_error;
};

} // namespace

Result<SourceDocument> readXlsx(const QByteArray &bytes, const QString &name)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes, name);
    if (!archive)
        return archive.error();
    return XlsxReader(std::move(archive.value()), name).read();
}

} // namespace gouji
