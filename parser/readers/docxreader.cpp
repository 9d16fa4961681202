#include "parser/readers/docxreader.h"

#include "parser/readers/docxbody.h"
#include "parser/readers/officepackage.h"
#include "parser/readers/xmlpart.h"

#include <pugixml.hpp>

#include <algorithm>

namespace gouji {

namespace {

/// A part and its tree, which views its bytes.
struct Part
{
    QByteArray bytes;
    pugi::xml_document tree;
};

class DocxReader
{
public:
    DocxReader(ZipArchive archive, const QString &name)
        : m_archive(std::move(archive))
        , m_name(name)
        , m_builder(QStringLiteral("docx"))
    {
    }

    Result<SourceDocument> read()
    {
        if (!readParts())
            return m_error;
        const pugi::xml_node body = childNamed(m_main.tree.document_element(), "body");
        if (!body)
            return Error{ErrorCode::FileDamaged, m_name, m_mainPart};
        DocxBody reader(m_builder, m_styles, m_numbering);
        if (!readAsides(reader, "header") || !readBody(reader, body) || !readAsides(reader, "footer"))
            return m_error;
        if (reader.changes() > 0)
            m_builder.addDiagnostic(QStringLiteral("tracked-changes"), {QString::number(reader.changes())},
                                    reader.firstChange());
        if (const int ignored = reader.ignored() + foreignParts())
            m_builder.addDiagnostic(QStringLiteral("embedded-content"), {QString::number(ignored)}, {0, 0});
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

    bool readParts()
    {
        std::vector<PackageRelation> package;
        if (!relations({}, package))
            return false;
        const PackageRelation *const main = relationOf(package, "officeDocument");
        m_mainPart = main ? main->target : QStringLiteral("word/document.xml");
        if (!relations(m_mainPart, m_relations) || !readPart(m_mainPart, m_main))
            return false;
        if (const PackageRelation *const styles = existing("styles")) {
            if (!readPart(styles->target, m_stylesPart))
                return false;
            m_styles = DocxStyles(m_stylesPart.tree.document_element());
        }
        if (const PackageRelation *const numbering = existing("numbering")) {
            if (!readPart(numbering->target, m_numberingPart))
                return false;
            m_numbering = DocxNumbering(m_numberingPart.tree.document_element());
        }
        return true;
    }

    /// Parts that are named but not there are left out, as office programs do.
    const PackageRelation *existing(QByteArrayView type) const
    {
        const PackageRelation *const relation = relationOf(m_relations, type);
        return relation && m_archive.find(relation->target) >= 0 ? relation : nullptr;
    }

    bool readAsides(DocxBody &reader, QByteArrayView type)
    {
        for (const PackageRelation &relation : m_relations) {
            if (relation.isExternal || relation.type != type || m_archive.find(relation.target) < 0)
                continue;
            Part part;
            if (!readPart(relation.target, part))
                return false;
            if (!reader.readAside(part.tree.document_element()))
                return fail(ErrorCode::TooComplex, relation.target);
        }
        return true;
    }

    bool readBody(DocxBody &reader, const pugi::xml_node &body)
    {
        if (!reader.read(body))
            return fail(ErrorCode::TooComplex, m_mainPart);
        return readNotes(reader, "footnotes", reader.footnotes()) &&
               readNotes(reader, "endnotes", reader.endnotes());
    }

    bool readNotes(DocxBody &reader, QByteArrayView type, const std::vector<QByteArray> &ids)
    {
        const PackageRelation *const relation = ids.empty() ? nullptr : existing(type);
        if (!relation)
            return true;
        Part part;
        if (!readPart(relation->target, part))
            return false;
        const pugi::xml_node root = part.tree.document_element();
        // Notes may hold references themselves: the list grows while they are read.
        const std::vector<QByteArray> wanted = ids;
        for (pugi::xml_node note = root.first_child(); note; note = note.next_sibling()) {
            if (std::find(wanted.begin(), wanted.end(), attributeNamed(note, "id")) == wanted.end())
                continue;
            if (!reader.read(note))
                return fail(ErrorCode::TooComplex, relation->target);
        }
        return true;
    }

    /// Macros, and references out of the file other than plain links.
    int foreignParts() const
    {
        const auto macros =
            std::count_if(m_archive.entries().begin(), m_archive.entries().end(), [](const ZipEntry &entry) {
                return entry.name.endsWith(QLatin1String("vbaProject.bin"), Qt::CaseInsensitive);
            });
        const auto references =
            std::count_if(m_relations.begin(), m_relations.end(), [](const PackageRelation &relation) {
                return relation.isExternal && relation.type != "hyperlink";
            });
        return static_cast<int>(macros + references);
    }

    ZipArchive m_archive;
    QString m_name;
    QString m_mainPart;
    std::vector<PackageRelation> m_relations;
    Part m_main;
    Part m_stylesPart;
    Part m_numberingPart;
    DocxStyles m_styles;
    DocxNumbering m_numbering;
    DocumentBuilder m_builder;
    Error m_error;
};

} // namespace

Result<SourceDocument> readDocx(const QByteArray &bytes, const QString &name)
{
    Result<ZipArchive> archive = ZipArchive::open(bytes, name);
    if (!archive)
        return archive.error();
    return DocxReader(std::move(archive.value()), name).read();
}

} // namespace gouji
