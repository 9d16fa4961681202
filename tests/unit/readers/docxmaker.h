#pragma once

#include "tests/unit/readers/zipmaker.h"

namespace gouji {

/// A DOCX around a body, for tests.
class DocxMaker
{
public:
    explicit DocxMaker(const QByteArray &body)
        : m_document("<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>")
    {
    }

    /// Instead of the body: the whole part as it is.
    static DocxMaker ofPart(const QByteArray &document)
    {
        DocxMaker maker({});
        maker.m_document = document;
        return maker;
    }

    DocxMaker &with(const QByteArray &type, const QByteArray &part)
    {
        m_relations +=
            "<Relationship Id='" + type + "' Type='http://x/" + type + "' Target='" + type + ".xml'/>";
        m_zip.add("word/" + type + ".xml", part, {.isCompressed = true});
        return *this;
    }

    DocxMaker &withRelation(const QByteArray &relation)
    {
        m_relations += relation;
        return *this;
    }

    [[nodiscard]] QByteArray make(const ZipMaker::Options &options = {.isCompressed = true}) const
    {
        ZipMaker zip = m_zip;
        zip.add("[Content_Types].xml", "<Types/>");
        zip.add("_rels/.rels", "<Relationships><Relationship Id='1' Type='http://x/officeDocument' "
                               "Target='/word/document.xml'/></Relationships>");
        zip.add("word/_rels/document.xml.rels", "<Relationships>" + m_relations + "</Relationships>");
        zip.add("word/document.xml", m_document, options);
        return zip.make();
    }

private:
    QByteArray m_document;
    QByteArray m_relations;
    ZipMaker m_zip;
};

} // namespace gouji
