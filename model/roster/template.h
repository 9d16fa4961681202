#pragma once

#include <QString>
#include <QVariantMap>

namespace gouji {

/// Fills a text template: {{name}} is a value; {{#name}}…{{/name}} repeats for each map of a list, and stands
/// once for true or for a value that is neither empty nor 0; {{^name}}…{{/name}} stands where that would not.
/// Inside a list the map's own values come first, then those around it. A line that holds nothing but such a
/// mark leaves no line. What has no value is empty.
[[nodiscard]] QString fillTemplate(const QString &pattern, const QVariantMap &values);

} // namespace gouji
