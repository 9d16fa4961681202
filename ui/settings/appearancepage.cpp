#include "ui/settings/appearancepage.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gouji {

namespace {

constexpr int smallest = 6; // points; shown as "as the window"
constexpr int largest = 48;

} // namespace

AppearancePage::AppearancePage(Preferences &preferences, QWidget *parent)
    : SettingsPage(parent)
    , m_preferences(preferences)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(themeBox());
    layout->addWidget(fontBox());
    layout->addStretch(1);
}

QWidget *AppearancePage::themeBox()
{
    auto *box = new QGroupBox(tr("Theme"));
    auto *lines = new QVBoxLayout(box);
    m_themes = new QButtonGroup(this);
    const std::pair<Theme, QString> all[] = {{Theme::System, tr("As the &system")},
                                             {Theme::Light, tr("&Light")},
                                             {Theme::Dark, tr("&Dark")},
                                             {Theme::HighContrast, tr("&High contrast")}};
    for (const auto &[theme, name] : all) {
        auto *button = new QRadioButton(name);
        button->setChecked(theme == m_preferences.theme());
        m_themes->addButton(button, static_cast<int>(theme));
        lines->addWidget(button);
    }
    return box;
}

QWidget *AppearancePage::fontBox()
{
    auto *box = new QGroupBox(tr("Fonts"));
    auto *lines = new QVBoxLayout(box);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    m_source = fontRow(tr("Source text"), m_preferences.sourceFont());
    m_tables = fontRow(tr("Tables"), m_preferences.tableFont());
    int line = 0;
    for (const auto &[row, words] :
         {std::pair(m_source, tr("S&ource text:")), std::pair(m_tables, tr("&Tables:"))}) {
        auto *label = new QLabel(words);
        label->setBuddy(row.family);
        grid->addWidget(label, line, 0);
        grid->addWidget(row.family, line, 1);
        grid->addWidget(row.size, line, 2);
        grid->addWidget(row.example, line + 1, 1, 1, 2);
        line += 2;
    }
    lines->addLayout(grid);
    auto *hint = new QLabel(tr("Ctrl and + or - make both larger or smaller at any time."));
    hint->setWordWrap(true);
    lines->addWidget(hint);
    return box;
}

AppearancePage::FontRow AppearancePage::fontRow(const QString &name, const ContentFont &font)
{
    FontRow row{new QComboBox, new QSpinBox, new QLabel(QStringLiteral("勾稽关系 1,234,567.89 Aa"))};
    row.family->addItem(tr("as the window"), QString());
    for (const QString &family : QFontDatabase::families()) {
        if (!QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family))
            row.family->addItem(family, family);
    }
    row.family->setCurrentIndex(std::max(0, row.family->findData(font.family)));
    row.family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.family->setMinimumContentsLength(14);
    row.family->setAccessibleName(tr("%1: font").arg(name));
    row.size->setRange(smallest, largest);
    row.size->setSpecialValueText(tr("as the window"));
    row.size->setSuffix(tr(" pt"));
    row.size->setValue(font.points > 0 ? font.points : smallest);
    row.size->setAccessibleName(tr("%1: size").arg(name));
    const auto show = [this, row] { showExample(row); };
    connect(row.family, &QComboBox::currentIndexChanged, this, show);
    connect(row.size, &QSpinBox::valueChanged, this, show);
    showExample(row);
    return row;
}

ContentFont AppearancePage::chosen(const FontRow &row)
{
    return {row.family->currentData().toString(), row.size->value() == smallest ? 0 : row.size->value()};
}

void AppearancePage::showExample(const FontRow &row) const
{
    row.example->setFont(chosen(row).over(font()));
}

bool AppearancePage::apply()
{
    const auto theme = static_cast<Theme>(m_themes->checkedId());
    if (theme != m_preferences.theme())
        Q_EMIT themeChosen(theme);
    if (chosen(m_source) != m_preferences.sourceFont() || chosen(m_tables) != m_preferences.tableFont()) {
        m_preferences.setSourceFont(chosen(m_source));
        m_preferences.setTableFont(chosen(m_tables));
        Q_EMIT fontsChosen();
    }
    return true;
}

void AppearancePage::showDefaults()
{
    m_themes->button(static_cast<int>(Theme::System))->setChecked(true);
    for (const FontRow &row : {m_source, m_tables}) {
        row.family->setCurrentIndex(0);
        row.size->setValue(smallest);
    }
}

} // namespace gouji
