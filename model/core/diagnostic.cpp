#include "model/core/diagnostic.h"

#include <QCoreApplication>

#include <array>

namespace gouji {

namespace {

struct DiagnosticWords
{
    const char *code;
    const char *text;
};

constexpr std::array words{
    DiagnosticWords{"invalid-bytes",
                    QT_TRANSLATE_NOOP("gouji::diagnostics",
                                      "%1 byte(s) at byte %2 are no valid %3; shown as \xEF\xBF\xBD")},
    DiagnosticWords{"nul-characters",
                    QT_TRANSLATE_NOOP("gouji::diagnostics", "The text holds %1 NUL character(s)")},
    DiagnosticWords{"encoding-guessed",
                    QT_TRANSLATE_NOOP("gouji::diagnostics", "The encoding was taken to be %1")},
    DiagnosticWords{"form-unsure",
                    QT_TRANSLATE_NOOP("gouji::diagnostics", "It is not certain that this is the %1 form")},
    DiagnosticWords{
        "table-repeated",
        QT_TRANSLATE_NOOP("gouji::diagnostics", "A row of the table stands here once more; not used")},
    DiagnosticWords{
        "row-not-placed",
        QT_TRANSLATE_NOOP("gouji::diagnostics", "A row of %1 value(s) could not be placed in the form")},
    DiagnosticWords{"characters-unnamed",
                    QT_TRANSLATE_NOOP("gouji::diagnostics",
                                      "%1 character(s) are printed but not named in the file; shown as "
                                      "\xEF\xBF\xBD. Others may bear wrong names: compare with the pages")},
    DiagnosticWords{"page-is-picture", QT_TRANSLATE_NOOP("gouji::diagnostics",
                                                         "Page %1 is a picture; what it says was not read")},
    DiagnosticWords{"row-split-by-page",
                    QT_TRANSLATE_NOOP("gouji::diagnostics", "A row is cut by a page's end near page %1; its "
                                                            "number should be compared with the original")},
    DiagnosticWords{"tracked-changes",
                    QT_TRANSLATE_NOOP("gouji::diagnostics",
                                      "The file holds %1 tracked change(s); read as if all were accepted")},
    DiagnosticWords{"embedded-content",
                    QT_TRANSLATE_NOOP("gouji::diagnostics", "%1 embedded object(s), macro(s) or reference(s) "
                                                            "to other files were passed over")},
    DiagnosticWords{"hidden-cells",
                    QT_TRANSLATE_NOOP("gouji::diagnostics", "Not read: %1 hidden sheet(s), %2 hidden row(s), "
                                                            "%3 cell(s) in hidden columns")},
    DiagnosticWords{"article-not-found",
                    QT_TRANSLATE_NOOP("gouji::diagnostics",
                                      "The page holds no article: it may load its text from elsewhere")},
    DiagnosticWords{
        "doubtful-digits",
        QT_TRANSLATE_NOOP("gouji::diagnostics",
                          "The number %1 was recognised with doubt; compare it with the original")},
    DiagnosticWords{"hidden-text-read",
                    QT_TRANSLATE_NOOP("gouji::diagnostics",
                                      "The page shows no table at first; what it hides was read, too")},
    DiagnosticWords{"date-unreadable", QT_TRANSLATE_NOOP("gouji::diagnostics", "A date cannot be read: %1")},
};

} // namespace

QString diagnosticText(const Diagnostic &diagnostic)
{
    for (const DiagnosticWords &entry : words) {
        if (diagnostic.code != QLatin1String(entry.code))
            continue;
        QString text = QCoreApplication::translate("gouji::diagnostics", entry.text);
        for (const QString &argument : diagnostic.arguments)
            text = text.arg(argument);
        return text;
    }
    return diagnostic.code;
}

} // namespace gouji
