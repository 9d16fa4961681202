#include "parser/readers/officepackage.h"

#include "parser/readers/xmlpart.h"

#include <QStringList>

#include <pugixml.hpp>

#include <algorithm>

namespace gouji {

namespace {

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QString relationsPart(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/') + 1;
    return part.left(slash) + QLatin1String("_rels/") + part.mid(slash) + QLatin1String(".rels");
}

} // namespace

QString resolvePart(const QString &part, const QString &target)
{
    QStringList path;
    if (!target.startsWith(u'/')) {
        path = part.split(u'/');
        path.removeLast();
    }
    for (const QString &step : target.split(u'/')) {
        if (step == QLatin1String("..")) {
            if (!path.isEmpty())
                path.removeLast();
        } else if (!step.isEmpty() && step != QLatin1String(".")) {
            path.append(step);
        }
    }
    return path.join(u'/');
}

Result<std::vector<PackageRelation>> readRelations(ZipArchive &archive, const QString &part,
                                                   const QString &name)
{
    std::vector<PackageRelation> relations;
    const int index = archive.find(relationsPart(part));
    if (index < 0)
        return relations;
    Result<QByteArray> bytes = archive.read(index);
    if (!bytes)
        return bytes.error();
    pugi::xml_document document;
    if (const std::optional<ErrorCode> failure = parseXml(bytes.value(), document))
        return Error{*failure, name, relationsPart(part)};
    const pugi::xml_node root = document.document_element();
    for (pugi::xml_node node = root.first_child(); node; node = node.next_sibling()) {
        PackageRelation relation;
        relation.id = bytesOf(attributeText(node, "Id"));
        const QByteArray type = bytesOf(attributeText(node, "Type"));
        relation.type = type.mid(type.lastIndexOf('/') + 1);
        relation.isExternal = attributeText(node, "TargetMode") == "External";
        relation.target = QString::fromUtf8(bytesOf(attributeText(node, "Target")));
        if (!relation.isExternal)
            relation.target = resolvePart(part, relation.target);
        relations.push_back(std::move(relation));
    }
    return relations;
}

const PackageRelation *relationOf(const std::vector<PackageRelation> &relations, QByteArrayView type)
{
    const auto found = std::find_if(relations.begin(), relations.end(), [&](const PackageRelation &relation) {
        return !relation.isExternal && relation.type == type;
    });
    return found == relations.end() ? nullptr : &*found;
}

} // namespace gouji
