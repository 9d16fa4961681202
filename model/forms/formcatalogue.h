#pragma once

#include "model/forms/formdefinition.h"

#include <memory>

namespace gouji {

/// The forms the program knows, oldest first. Loaded once at start and passed down; forms stay where they are
/// as long as the catalogue lives, so pointers to them may be kept.
class FormCatalogue
{
public:
    /// Reads every *.json of a folder but the schema (":/forms" holds the built-in ones). Refuses the whole
    /// folder when one form is broken: the error names file, place and reason.
    [[nodiscard]] static Result<FormCatalogue> load(const QString &folder);

    [[nodiscard]] const std::vector<std::unique_ptr<const FormDefinition>> &forms() const { return m_forms; }
    /// Null when there is none.
    [[nodiscard]] const FormDefinition *form(const QString &id) const;
    /// The form that reports of a year must use; null before the first one.
    [[nodiscard]] const FormDefinition *formForYear(int year) const;

private:
    std::vector<std::unique_ptr<const FormDefinition>> m_forms;
};

} // namespace gouji
