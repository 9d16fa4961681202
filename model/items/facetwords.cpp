#include "model/items/facetwords.h"

#include "model/checks/check.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace gouji {

namespace {

constexpr std::array<const char *, facetCount> titles{
    QT_TRANSLATE_NOOP("gouji::queue", "Stage"),         QT_TRANSLATE_NOOP("gouji::queue", "Open findings"),
    QT_TRANSLATE_NOOP("gouji::queue", "Check"),         QT_TRANSLATE_NOOP("gouji::queue", "Year"),
    QT_TRANSLATE_NOOP("gouji::queue", "Kind of organ"), QT_TRANSLATE_NOOP("gouji::queue", "Organ above"),
    QT_TRANSLATE_NOOP("gouji::queue", "Form"),          QT_TRANSLATE_NOOP("gouji::queue", "Format"),
    QT_TRANSLATE_NOOP("gouji::queue", "Reviewer")};

constexpr std::array<const char *, static_cast<std::size_t>(QueueOrder::Count)> orders{
    QT_TRANSLATE_NOOP("gouji::queue", "Order received"),
    QT_TRANSLATE_NOOP("gouji::queue", "Most errors first"),
    QT_TRANSLATE_NOOP("gouji::queue", "Organ"),
    QT_TRANSLATE_NOOP("gouji::queue", "Newest year first"),
    QT_TRANSLATE_NOOP("gouji::queue", "Decided on last"),
    QT_TRANSLATE_NOOP("gouji::queue", "File name")};

/// What an empty value means.
constexpr std::array<const char *, facetCount> unknown{
    QT_TRANSLATE_NOOP("gouji::queue", "Not known"),    QT_TRANSLATE_NOOP("gouji::queue", "Not known"),
    QT_TRANSLATE_NOOP("gouji::queue", "Nothing open"), QT_TRANSLATE_NOOP("gouji::queue", "Year not known"),
    QT_TRANSLATE_NOOP("gouji::queue", "Not known"),    QT_TRANSLATE_NOOP("gouji::queue", "Not in the roster"),
    QT_TRANSLATE_NOOP("gouji::queue", "No form"),      QT_TRANSLATE_NOOP("gouji::queue", "Not known"),
    QT_TRANSLATE_NOOP("gouji::queue", "Nobody yet")};

struct Words
{
    QueueFacet facet;
    const char *value;
    const char *text;
};

constexpr std::array words{
    Words{QueueFacet::Stage, "imported", QT_TRANSLATE_NOOP("gouji::queue", "Not reviewed")},
    Words{QueueFacet::Stage, "first-review", QT_TRANSLATE_NOOP("gouji::queue", "First review")},
    Words{QueueFacet::Stage, "second-review", QT_TRANSLATE_NOOP("gouji::queue", "Second review")},
    Words{QueueFacet::Stage, "passed", QT_TRANSLATE_NOOP("gouji::queue", "Passed")},
    Words{QueueFacet::Stage, "sent-back", QT_TRANSLATE_NOOP("gouji::queue", "Sent back")},
    Words{QueueFacet::Stage, "resubmitted", QT_TRANSLATE_NOOP("gouji::queue", "Resubmitted")},
    Words{QueueFacet::Stage, "closed", QT_TRANSLATE_NOOP("gouji::queue", "Closed")},
    Words{QueueFacet::Severity, "error", QT_TRANSLATE_NOOP("gouji::queue", "Errors")},
    Words{QueueFacet::Severity, "warning", QT_TRANSLATE_NOOP("gouji::queue", "Warnings")},
    Words{QueueFacet::Severity, "notice", QT_TRANSLATE_NOOP("gouji::queue", "Notices")},
    Words{QueueFacet::Severity, "none", QT_TRANSLATE_NOOP("gouji::queue", "Nothing open")},
    Words{QueueFacet::OrganKind, "town", QT_TRANSLATE_NOOP("gouji::queue", "Town")},
    Words{QueueFacet::OrganKind, "township", QT_TRANSLATE_NOOP("gouji::queue", "Township")},
    Words{QueueFacet::OrganKind, "street", QT_TRANSLATE_NOOP("gouji::queue", "Subdistrict")},
    Words{QueueFacet::OrganKind, "county", QT_TRANSLATE_NOOP("gouji::queue", "County or district")},
    Words{QueueFacet::OrganKind, "city", QT_TRANSLATE_NOOP("gouji::queue", "City or prefecture")},
    Words{QueueFacet::OrganKind, "province", QT_TRANSLATE_NOOP("gouji::queue", "Province")},
    Words{QueueFacet::OrganKind, "bureau", QT_TRANSLATE_NOOP("gouji::queue", "Bureau")},
    Words{QueueFacet::OrganKind, "commission", QT_TRANSLATE_NOOP("gouji::queue", "Commission")},
    Words{QueueFacet::OrganKind, "other", QT_TRANSLATE_NOOP("gouji::queue", "Other office")},
    Words{QueueFacet::Format, "text", QT_TRANSLATE_NOOP("gouji::queue", "Text")},
    Words{QueueFacet::Format, "markdown", "Markdown"},
    Words{QueueFacet::Format, "html", QT_TRANSLATE_NOOP("gouji::queue", "Web page")},
    Words{QueueFacet::Format, "docx", "Word (DOCX)"},
    Words{QueueFacet::Format, "xlsx", "Excel (XLSX)"},
    Words{QueueFacet::Format, "odt", "ODT"},
    Words{QueueFacet::Format, "ods", "ODS"},
    Words{QueueFacet::Format, "ofd", "OFD"},
    Words{QueueFacet::Format, "pdf", "PDF"},
    Words{QueueFacet::Format, "rtf", "RTF"},
    Words{QueueFacet::Format, "doc", QT_TRANSLATE_NOOP("gouji::queue", "Old office file")},
    Words{QueueFacet::Format, "scan", QT_TRANSLATE_NOOP("gouji::queue", "Scan")},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("gouji::queue", text);
}

} // namespace

QString facetTitle(QueueFacet facet)
{
    return translated(titles[static_cast<std::size_t>(facet)]);
}

QString facetValueText(QueueFacet facet, const QString &value)
{
    if (value.isEmpty())
        return translated(unknown[static_cast<std::size_t>(facet)]);
    if (facet == QueueFacet::Check)
        return checkTitle(value);
    const auto known = std::find_if(words.begin(), words.end(), [&](const Words &w) {
        return w.facet == facet && value == QLatin1String(w.value);
    });
    return known == words.end() ? value : translated(known->text);
}

QString orderTitle(QueueOrder order)
{
    return translated(orders[static_cast<std::size_t>(order)]);
}

} // namespace gouji
