#pragma once

#include "app/gui/desktop.h"
#include "tests/gui/samplereport.h"
#include "ui/tables/pasteplan.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace gouji {

/// Answers the program's questions as a test says, and keeps what it was told.
class AnsweringPrompts : public UserPrompts
{
public:
    QStringList files;
    QString folder;
    QString store;
    QString picture;
    QString proposedPicture;
    std::optional<ExportChoice> exportChoice;
    std::optional<QString> reason;
    std::optional<QString> reviewer;
    QString fileToOpen;
    QString fileToSave;
    QStringList errors;
    QStringList askedAbout;
    std::vector<ImportSummary> imports;
    int keysShown = 0;
    KeySheet keys;
    QStringList recentReasons;
    QStringList offered;
    std::optional<int> choice;
    PastePlan pasted;
    std::optional<PasteChoice> paste;

    QStringList chooseReportFiles(const QString &) override { return files; }
    QString chooseReportFolder(const QString &) override { return folder; }
    QString chooseStoreToOpen(const QString &) override { return store; }
    QString chooseNewStore(const QString &) override { return store; }
    std::optional<ExportChoice> chooseExport(const QString &) override { return exportChoice; }
    QString choosePictureFile(const QString &name) override
    {
        proposedPicture = name;
        return picture;
    }
    std::optional<QString> askReason(const QString &, const QString &about, bool,
                                     const QStringList &recent) override
    {
        askedAbout.append(about);
        recentReasons = recent;
        return reason;
    }
    std::optional<int> chooseOne(const QString &, const QString &about, const QStringList &choices) override
    {
        askedAbout.append(about);
        offered = choices;
        return choice;
    }
    std::optional<PasteChoice> confirmPaste(const PastePlan &plan) override
    {
        pasted = plan;
        return paste;
    }
    QString chooseFileToOpen(const QString &, const QString &) override { return fileToOpen; }
    QString chooseFileToSave(const QString &, const QString &, const QString &) override
    {
        return fileToSave;
    }
    std::optional<QString> askReviewer(const QString &) override { return reviewer; }
    void showError(const QString &title, const QString &text) override
    {
        errors.append(title + QStringLiteral(": ") + text);
    }
    void showImportReport(const ImportSummary &summary) override { imports.push_back(summary); }
    void showKeys(const KeySheet &sheet) override
    {
        keys = sheet;
        ++keysShown;
    }
    void showAbout() override {}
};

/// The whole program on a folder of its own, with answers instead of dialogs. It can be closed and started
/// again.
class DesktopFixture
{
public:
    DesktopFixture()
    {
        auto loaded = FormCatalogue::load(QStringLiteral(":/forms"));
        if (loaded)
            forms = std::make_unique<FormCatalogue>(std::move(loaded.value()));
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    QString write(const QString &name, const QString &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return {};
        return file.fileName();
    }

    /// A report on the 2021 form for 2022.
    QString writeReport(const QString &name, const QHash<QString, QString> &values = {},
                        const QString &prose = {}) const
    {
        return write(name, sampleReport(*forms->form(QStringLiteral("2021")), 2022, values, prose));
    }

    void start(const QStringList &imports = {})
    {
        desktop.reset();
        DesktopOptions options;
        options.settingsFile = path(QStringLiteral("settings.ini"));
        options.storeFile = path(QStringLiteral("review.gouji"));
        options.imports = imports;
        options.reviewer = QStringLiteral("Lin");
        options.language = Language::English;
        options.clock = [] { return QDateTime(QDate(2024, 3, 1), QTime(9, 30), Qt::UTC); };
        options.prompts = &prompts;
        auto built = Desktop::build(*qobject_cast<QApplication *>(QCoreApplication::instance()), options);
        QVERIFY(built);
        desktop = std::move(built.value());
        desktop->start();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    /// Starts with these reports and waits for the first to lie on the desk.
    void startWith(const QStringList &reports)
    {
        start(reports);
        QTRY_VERIFY(!desktop->session().isImporting());
        QTRY_VERIFY(desk().report());
    }

    [[nodiscard]] MainWindow &window() const { return desktop->window(); }
    [[nodiscard]] Desk &desk() const { return desktop->desk(); }
    [[nodiscard]] Actions &actions() const { return desktop->actions(); }
    [[nodiscard]] int cell(const char *key) const
    {
        return desk().report()->form->cellIndex(QString::fromLatin1(key));
    }
    [[nodiscard]] const CellValue &reviewed(const char *key) const
    {
        return desk().report()->reviewed[static_cast<std::size_t>(cell(key))];
    }
    [[nodiscard]] int findingsOf(const char *check) const
    {
        int count = 0;
        for (const Finding &finding : desk().report()->assessment.findings)
            count += finding.check == QLatin1String(check) ? 1 : 0;
        return count;
    }
    /// The first finding of a check, -1 for none.
    [[nodiscard]] int findingOf(const char *check) const
    {
        const auto &findings = desk().report()->assessment.findings;
        for (std::size_t i = 0; i < findings.size(); ++i)
            if (findings[i].check == QLatin1String(check))
                return static_cast<int>(i);
        return -1;
    }

    QTemporaryDir folder;
    std::unique_ptr<FormCatalogue> forms;
    AnsweringPrompts prompts;
    std::unique_ptr<Desktop> desktop;
};

} // namespace gouji
