#include "app/gui/desktop.h"

#include "ui/dialogs/organlists.h"
#include "ui/help/helping.h"
#include "ui/library/librarypane.h"
#include "ui/look/theme.h"
#include "ui/printing/printing.h"
#include "ui/settings/keypage.h"
#include "ui/settings/settingsdialog.h"

#include <QApplication>
#include <QFileInfo>

namespace gouji {

Result<std::unique_ptr<Desktop>> Desktop::build(QApplication &application, DesktopOptions options)
{
    auto forms = FormCatalogue::load(QStringLiteral(":/forms"));
    if (!forms)
        return forms.error();
    return std::unique_ptr<Desktop>(new Desktop(application, std::move(options), std::move(forms.value())));
}

Desktop::Desktop(QApplication &application, DesktopOptions options, FormCatalogue forms)
    : m_application(application)
    , m_options(std::move(options))
    , m_systemPalette(QApplication::palette())
    , m_forms(std::move(forms))
    , m_settings(m_options.settingsFile, QSettings::IniFormat)
    , m_preferences(m_settings)
    , m_language(application, QStringLiteral(":/i18n"))
    , m_dialogs(m_options.suffixes)
{
    const bool isChosen = m_preferences.language() && !m_options.forceLanguage;
    const Language language = isChosen ? *m_preferences.language() : m_options.language;
    m_language.use(language);
    applyTheme(m_application, m_preferences.theme(), m_systemPalette);

    const QString name = m_preferences.reviewer();
    m_session =
        std::make_unique<Session>(m_forms, m_options.clock, name.isEmpty() ? m_options.reviewer : name);
    m_session->setEnglish(language == Language::English);
    m_stages = std::make_unique<StageDesk>(*m_session, m_options.dice);
    m_stages->setEnglish(language == Language::English);
    m_sharing = std::make_unique<SharingDesk>(*m_session);
    m_comparison = std::make_unique<Comparison>(*m_session);
    m_preview = std::make_unique<Preview>(*m_session);
    UserPrompts &prompts = m_options.prompts ? *m_options.prompts : m_dialogs;
    m_office = std::make_unique<Office>(*m_session);
    m_listing = std::make_unique<Listing>(*m_session);
    m_searching = std::make_unique<Searching>(*m_session);
    m_counting = std::make_unique<Counting>(*m_session);
    m_exporting = std::make_unique<Exporting>(*m_session);
    m_background = std::make_unique<Background>(*m_session);
    Services services{*m_session};
    services.office = m_office.get();
    services.statistics = m_counting.get();
    services.comparison = m_comparison.get();
    services.preview = m_preview.get();
    services.queue = m_listing.get();
    services.stages = m_stages.get();
    services.sharing = m_sharing.get();
    services.search = m_searching.get();
    services.exporting = m_exporting.get();
    services.background = m_background.get();
    m_desk = std::make_unique<Desk>(services, prompts, m_options.clock);
    m_desk->setEnglish(language == Language::English);
    m_actions = std::make_unique<Actions>();
    const QStringList samples = m_options.samples.isEmpty() ? QStringList() : QStringList{m_options.samples};
    m_commands = std::make_unique<Commands>(*m_actions, *m_desk, m_preferences, samples);
    m_window = std::make_unique<MainWindow>(*m_desk, *m_actions, *m_commands, m_preferences);
    new OrganLists(*m_desk, *m_actions, *m_window); // the window's
    m_dialogs.setWindow(m_window.get());
    new Printing(*m_actions, *m_desk, *m_window);
    m_helping = new Helping(*m_actions, m_preferences, *m_window, m_options.logFolder, language);
    m_dialogs.setHelp([this](const QString &topic) { m_helping->showTopic(topic); });
    m_window->showChoices(m_preferences.theme(), language);
    QObject::connect(m_window.get(), &MainWindow::languageChosen, m_window.get(),
                     [this](Language chosen) { useLanguage(chosen); });
    QObject::connect(m_window.get(), &MainWindow::themeChosen, m_window.get(),
                     [this](Theme chosen) { useTheme(chosen); });
    connectOffice();
}

Desktop::~Desktop() = default;

void Desktop::connectOffice()
{
    m_officeWindows =
        new OfficeWindows(*m_desk, *m_actions, m_preferences, *m_window, m_options.settingsFile);
    QObject::connect(m_officeWindows, &OfficeWindows::languageChosen, m_window.get(),
                     [this](Language chosen) { useLanguage(chosen); });
    QObject::connect(m_officeWindows, &OfficeWindows::themeChosen, m_window.get(),
                     [this](Theme chosen) { useTheme(chosen); });
    QObject::connect(m_officeWindows, &OfficeWindows::fontsChosen, m_window.get(), &MainWindow::useFonts);
    m_officeWindows->setLogFolder(m_options.logFolder);
    m_officeWindows->setMorePages([this](SettingsDialog &dialog) {
        dialog.addPage(OfficeWindows::tr("Keys"), new KeyPage(m_commands->keymap(), m_preferences));
    });
}

void Desktop::start()
{
    m_window->show();
    m_commands->openStore(m_options.storeFile);
    if (!m_options.handOverPlace.isEmpty()) {
        m_handOver = std::make_unique<HandOverServer>(
            m_options.handOverPlace, [this](const HandOver &request) { return take(request); });
        m_handOver->listen();
    }
    if (!m_options.imports.isEmpty())
        m_commands->importPaths(m_options.imports);
    else if (!m_desk->report())
        m_window->library().openNeighbour(1);
}

bool Desktop::take(const HandOver &request)
{
    const QString open = m_session->storePath();
    if (!request.store.isEmpty() && QFileInfo(request.store) != QFileInfo(open))
        return false;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
    m_commands->importPaths(request.paths);
    return true;
}

void Desktop::useLanguage(Language language)
{
    m_preferences.setLanguage(language);
    m_session->setEnglish(language == Language::English);
    m_stages->setEnglish(language == Language::English);
    m_language.use(language);
    m_helping->setLanguage(language);
    // Words that come from the forms follow by another way than Qt's.
    m_desk->setEnglish(language == Language::English);
    m_window->showChoices(m_preferences.theme(), language);
}

void Desktop::useTheme(Theme theme)
{
    m_preferences.setTheme(theme);
    applyTheme(m_application, theme, m_systemPalette);
    m_window->showChoices(theme, m_language.language());
}

} // namespace gouji
