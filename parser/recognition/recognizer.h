#pragma once

#include "model/core/report.h"
#include "model/core/sourcedocument.h"
#include "model/forms/formcatalogue.h"

#include <memory>

namespace gouji {

/// Reads a document as an annual report. Built once from the forms (its label indexes are shared);
/// recognise() is thread-safe. The catalogue must outlive it.
class Recognizer
{
public:
    explicit Recognizer(const FormCatalogue &catalogue);
    ~Recognizer();
    Recognizer(const Recognizer &) = delete;
    Recognizer &operator=(const Recognizer &) = delete;

    [[nodiscard]] Report recognise(const SourceDocument &document) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gouji
