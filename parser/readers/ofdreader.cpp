#include "parser/readers/ofdreader.h"

#include "parser/readers/ofdcontent.h"
#include "parser/readers/officepackage.h"
#include "parser/readers/xmlpart.h"
#include "parser/readers/ziparchive.h"

#include <pugixml.hpp>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace gouji {

namespace {

constexpr std::size_t mostPages = 3000;
constexpr QSizeF paper(210, 297); // A4, in millimetres

struct Part
{
    QByteArray bytes;
    pugi::xml_document tree;
};

QString textOf(const pugi::xml_node &node)
{
    return QString::fromUtf8(node.child_value()).trimmed();
}

class OfdReader
{
public:
    OfdReader(ZipArchive archive, const QString &name)
        : m_archive(std::move(archive))
        , m_name(name)
    {
    }

    Result<std::vector<LayoutPage>> read()
    {
        Part root;
        if (!readPart(QStringLiteral("OFD.xml"), root))
            return m_error;
        const pugi::xml_node list = root.tree.document_element();
        for (pugi::xml_node body = list.first_child(); body; body = body.next_sibling()) {
            if (localName(body) != "DocBody")
                continue;
            const QString document = textOf(childNamed(body, "DocRoot"));
            if (!document.isEmpty() && !readDocument(resolvePart(QStringLiteral("OFD.xml"), document)))
                return m_error;
        }
        if (m_pages.empty())
            return Error{ErrorCode::EmptyFile, m_name, {}};
        return std::move(m_pages);
    }

private:
    bool fail(ErrorCode code, const QString &detail)
    {
        // What a certificate has locked is no XML any more.
        const bool isLocked = code == ErrorCode::FileDamaged && m_archive.find(u"Encryptions.xml") >= 0;
        m_error = {isLocked ? ErrorCode::PasswordProtected : code, m_name, detail};
        return false;
    }

    bool readPart(const QString &partName, Part &part)
    {
        const int index = m_archive.find(partName);
        if (index < 0)
            return fail(ErrorCode::FileDamaged, partName);
        Result<QByteArray> bytes = m_archive.read(index);
        if (!bytes)
            return fail(bytes.error().code, partName);
        part.bytes = std::move(bytes.value());
        if (const std::optional<ErrorCode> failure = parseXml(part.bytes, part.tree))
            return fail(*failure, partName);
        return true;
    }

    bool readDocument(const QString &partName)
    {
        Part part;
        if (!readPart(partName, part))
            return false;
        const pugi::xml_node document = part.tree.document_element();
        const pugi::xml_node common = childNamed(document, "CommonData");
        m_area = areaOf(childNamed(common, "PageArea"), QRectF(QPointF(), paper));
        m_templates.clear();
        for (pugi::xml_node node = common.first_child(); node; node = node.next_sibling()) {
            if (localName(node) == "TemplatePage")
                m_templates[std::string(attributeText(node, "ID"))] =
                    resolvePart(partName, QString::fromUtf8(attributeNamed(node, "BaseLoc")));
        }
        const pugi::xml_node pages = childNamed(document, "Pages");
        for (pugi::xml_node page = pages.first_child(); page; page = page.next_sibling()) {
            if (m_pages.size() >= mostPages)
                return fail(ErrorCode::TooComplex, partName);
            if (localName(page) == "Page" &&
                !readPage(resolvePart(partName, QString::fromUtf8(attributeNamed(page, "BaseLoc")))))
                return false;
        }
        return true;
    }

    static QRectF areaOf(const pugi::xml_node &area, const QRectF &missing)
    {
        const QRectF box = ofdBox(childNamed(area, "PhysicalBox").child_value());
        const bool isUsable =
            box.width() > 1 && box.height() > 1 && box.width() < 5000 && box.height() < 5000;
        return isUsable ? box : missing;
    }

    bool readPage(const QString &partName)
    {
        Part part;
        if (!readPart(partName, part))
            return false;
        const pugi::xml_node content = part.tree.document_element();
        const QRectF area = areaOf(childNamed(content, "Area"), m_area);
        LayoutPage page;
        page.size = area.size() * ofdMillimetre;
        for (pugi::xml_node node = content.first_child(); node; node = node.next_sibling()) {
            if (localName(node) == "Template" &&
                !readTemplate(std::string(attributeText(node, "TemplateID")), area.topLeft(), page))
                return false;
        }
        if (!readOfdContent(content, area.topLeft(), page))
            return fail(ErrorCode::TooComplex, partName);
        m_objects += page.glyphs.size() + page.rules.size();
        if (m_objects > mostOfdObjects)
            return fail(ErrorCode::TooComplex, partName);
        m_pages.push_back(std::move(page));
        return true;
    }

    bool readTemplate(const std::string &id, QPointF origin, LayoutPage &page)
    {
        const auto found = m_templates.find(id);
        if (found == m_templates.end() || m_archive.find(found->second) < 0)
            return true;
        Part part;
        if (!readPart(found->second, part))
            return false;
        if (!readOfdContent(part.tree.document_element(), origin, page))
            return fail(ErrorCode::TooComplex, found->second);
        return true;
    }

    ZipArchive m_archive;
    QString m_name;
    QRectF m_area;
    std::unordered_map<std::string, QString> m_templates; ///< parts drawn on pages that name them, by id
    std::vector<LayoutPage> m_pages;
    std::size_t m_objects = 0;
    Error m_error;
};

} // namespace

Result<std::vector<LayoutPage>> readOfdPages(const QByteArray &bytes, const QString &name)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes, name);
    if (!archive)
        return archive.error();
    return OfdReader(std::move(archive.value()), name).read();
}

} // namespace gouji
