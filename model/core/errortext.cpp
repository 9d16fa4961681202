#include "model/core/errortext.h"

#include <QCoreApplication>

#include <array>

namespace gouji {

namespace {

struct ErrorWords
{
    const char *name;
    const char *text;
};

// One entry per ErrorCode, in its order.
constexpr std::array<ErrorWords, static_cast<std::size_t>(ErrorCode::Count)> words{{
    {"file-not-found",
     QT_TRANSLATE_NOOP("gouji::errors", "There is no such file. Check the name and the folder.")},
    {"file-not-readable",
     QT_TRANSLATE_NOOP("gouji::errors", "The file cannot be read. Check its permissions.")},
    {"file-not-writable",
     QT_TRANSLATE_NOOP("gouji::errors",
                       "The file cannot be written. Choose another place or check its permissions.")},
    {"not-a-regular-file",
     QT_TRANSLATE_NOOP("gouji::errors", "This is no ordinary file; it was not opened.")},
    {"file-too-large",
     QT_TRANSLATE_NOOP("gouji::errors",
                       "The file is too large for a report (64 MiB at most). Was the right file chosen?")},
    {"empty-file", QT_TRANSLATE_NOOP("gouji::errors", "The file is empty. Ask for it to be sent again.")},
    {"unsupported-format",
     QT_TRANSLATE_NOOP("gouji::errors",
                       "This format cannot be read. Save the report as DOCX, PDF, HTML or plain text.")},
    {"undecodable-text",
     QT_TRANSLATE_NOOP("gouji::errors",
                       "The text is in no encoding we know (UTF-8, UTF-16, GB18030). Save it as UTF-8.")},
    {"form-invalid",
     QT_TRANSLATE_NOOP("gouji::errors", "The form's definition is broken. Mend it or reinstall.")},
    {"store-not-ours", QT_TRANSLATE_NOOP("gouji::errors", "This is no review file. It was left as it is.")},
    {"store-too-new",
     QT_TRANSLATE_NOOP("gouji::errors", "A newer version of the program wrote this review file. Update the "
                                        "program; the file was left as it is.")},
    {"store-damaged",
     QT_TRANSLATE_NOOP("gouji::errors",
                       "The review file is damaged. It was left as it is; open a backup copy instead.")},
    {"store-read-only",
     QT_TRANSLATE_NOOP("gouji::errors",
                       "The review file cannot be changed here. Copy it to a folder you may write to.")},
    {"store-locked",
     QT_TRANSLATE_NOOP("gouji::errors",
                       "Another program is using the review file. Close it there and try again.")},
    {"store-full",
     QT_TRANSLATE_NOOP("gouji::errors",
                       "The disk is full; nothing was changed. Free some space and try again.")},
    {"store-failed", QT_TRANSLATE_NOOP("gouji::errors", "The review file could not be used.")},
    {"not-found", QT_TRANSLATE_NOOP("gouji::errors", "It is not there any more.")},
    {"invalid-argument", QT_TRANSLATE_NOOP("gouji::errors", "This cannot be done like that.")},
    {"not-a-number", QT_TRANSLATE_NOOP("gouji::errors", "This value cannot stand in that cell.")},
    {"nothing-to-undo", QT_TRANSLATE_NOOP("gouji::errors", "There is nothing to take back.")},
    {"cancelled", QT_TRANSLATE_NOOP("gouji::errors", "Cancelled.")},
    {"disk-full",
     QT_TRANSLATE_NOOP("gouji::errors",
                       "The disk is full; the earlier file is unharmed. Free some space and try again.")},
    {"write-failed", QT_TRANSLATE_NOOP("gouji::errors", "Writing failed; the earlier file is unharmed.")},
    {"password-protected",
     QT_TRANSLATE_NOOP("gouji::errors",
                       "The file opens only with a password. Ask for a copy without one, or save one.")},
    {"file-damaged",
     QT_TRANSLATE_NOOP("gouji::errors", "The file is damaged or incomplete. Ask for it to be sent again.")},
    {"too-complex",
     QT_TRANSLATE_NOOP("gouji::errors", "The file asks for more memory, time or parts than any report needs; "
                                        "reading it was given up. Save the report anew and try that copy.")},
    {"program-missing",
     QT_TRANSLATE_NOOP("gouji::errors", "Reading this format needs another program that is not installed. "
                                        "Install it, or save the report as DOCX or PDF.")},
    {"language-data-missing",
     QT_TRANSLATE_NOOP(
         "gouji::errors",
         "Reading scans needs language data that are not installed. Install the package named.")},
    {"reader-failed",
     QT_TRANSLATE_NOOP("gouji::errors",
                       "Reading the file failed; nothing else was harmed. Save it in another format.")},
    {"reader-timed-out",
     QT_TRANSLATE_NOOP("gouji::errors",
                       "Reading the file took too long and was given up. Save it in another format.")},
    {"nothing-in-archive",
     QT_TRANSLATE_NOOP("gouji::errors", "The archive holds no file that can be read as a report.")},
    {"store-held", QT_TRANSLATE_NOOP("gouji::errors", "Another program has the review file open and alone may "
                                                      "change it. Close it there and open it here again.")},
    {"review-ended", QT_TRANSLATE_NOOP("gouji::errors", "The review of this report has ended. Open it again "
                                                        "before you change a decision.")},
    {"stage-not-allowed",
     QT_TRANSLATE_NOOP("gouji::errors", "The report cannot go to that stage yet.")},
}};

const ErrorWords &wordsOf(ErrorCode code)
{
    return words[std::min(static_cast<std::size_t>(code), words.size() - 1)];
}

} // namespace

QString errorText(const Error &error)
{
    const QString text = QCoreApplication::translate("gouji::errors", wordsOf(error.code).text);
    return error.detail.isEmpty() ? text : text + QStringLiteral(" (") + error.detail + QLatin1Char(')');
}

QString errorName(ErrorCode code)
{
    return QLatin1String(wordsOf(code).name);
}

} // namespace gouji
