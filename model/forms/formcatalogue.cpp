#include "model/forms/formcatalogue.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gouji {

Result<FormCatalogue> FormCatalogue::load(const QString &folder)
{
    FormCatalogue catalogue;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        if (name.endsWith(QLatin1String(".schema.json")))
            continue;
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::FileNotReadable, file.fileName(), file.errorString()};
        Result<FormDefinition> form = FormDefinition::fromJson(file.readAll(), name);
        if (!form)
            return form.error();
        for (const auto &other : catalogue.m_forms) {
            const bool isSame = other->id() == form.value().id();
            const bool overlaps =
                form.value().isForYear(other->firstYear()) || other->isForYear(form.value().firstYear());
            if (isSame || overlaps)
                return Error{ErrorCode::FormInvalid, name,
                             (isSame
                                  ? QStringLiteral("/id: the form \"%1\" is there twice")
                                  : QStringLiteral("/years: the form \"%1\" is for some of these years, too"))
                                 .arg(other->id())};
        }
        catalogue.m_forms.push_back(std::make_unique<const FormDefinition>(std::move(form.value())));
    }
    if (catalogue.m_forms.empty())
        return Error{ErrorCode::FileNotFound, folder, QStringLiteral("*.json")};
    std::sort(catalogue.m_forms.begin(), catalogue.m_forms.end(),
              [](const auto &a, const auto &b) { return a->firstYear() < b->firstYear(); });
    return catalogue;
}

const FormDefinition *FormCatalogue::form(const QString &id) const
{
    const auto found =
        std::find_if(m_forms.begin(), m_forms.end(), [&](const auto &form) { return form->id() == id; });
    return found == m_forms.end() ? nullptr : found->get();
}

const FormDefinition *FormCatalogue::formForYear(int year) const
{
    const auto found =
        std::find_if(m_forms.begin(), m_forms.end(), [&](const auto &form) { return form->isForYear(year); });
    return found == m_forms.end() ? nullptr : found->get();
}

} // namespace gouji
