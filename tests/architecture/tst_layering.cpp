#include "tests/architecture/layering.h"

#include <QRegularExpression>
#include <QTest>

using namespace gouji;

/// Who may know whom, read from the sources themselves.
class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeIsAllowed();
    void everyFolderOfTheTableHasSources();
    void theTableHasNoCircle();
    void theHandbookPrintsTheSameTable();
    void whatTheTableForbidsIsRefused_data();
    void whatTheTableForbidsIsRefused();

private:
    const QString m_root = QStringLiteral(GOUJI_ROOT);
    const QStringList m_windowed = QStringLiteral(GOUJI_WINDOWED_HEADERS).split(u':');
    const QStringList m_sources = sourcesIn(m_root, {u"app"_qs, u"model"_qs, u"parser"_qs, u"ui"_qs});
};

void TestLayering::everyIncludeIsAllowed()
{
    QVERIFY2(!m_sources.isEmpty(), "no sources found");
    QStringList refused;
    int seen = 0;
    for (const QString &path : m_sources) {
        for (const QString &include : includesOf(readText(m_root + u'/' + path))) {
            ++seen;
            if (const QString why = refusal(path, include, m_windowed); !why.isEmpty())
                refused << path + u" includes "_qs + include + u": "_qs + why;
        }
    }
    QVERIFY2(seen > m_sources.size(), "hardly any includes found");
    QVERIFY2(refused.isEmpty(), qPrintable(u'\n' + refused.join(u'\n')));
}

void TestLayering::everyFolderOfTheTableHasSources()
{
    for (const auto &[layer, may] : layerTable()) {
        QVERIFY2(!sourcesIn(m_root, {layer}).isEmpty(), qPrintable(layer));
        for (const QString &other : may)
            QVERIFY2(layerTable().contains(other), qPrintable(layer + u" → "_qs + other));
    }
}

void TestLayering::theTableHasNoCircle()
{
    // Takes away folders that know no folder left, until none is left.
    LayerTable left = layerTable();
    bool isMoving = true;
    while (isMoving) {
        isMoving = false;
        for (auto it = left.begin(); it != left.end();) {
            const bool knowsOne = std::any_of(it->second.begin(), it->second.end(),
                                              [&](const QString &other) { return left.contains(other); });
            isMoving = isMoving || !knowsOne;
            it = knowsOne ? std::next(it) : left.erase(it);
        }
    }
    QVERIFY2(left.empty(), left.empty() ? "" : qPrintable(left.begin()->first));
}

void TestLayering::theHandbookPrintsTheSameTable()
{
    static const QRegularExpression row(uR"(^\| `([a-z/]+)` \|([^|]*)\|)"_qs,
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression name(u"`([a-z/]+)`"_qs);
    LayerTable printed;
    for (auto rows = row.globalMatch(readText(m_root + u"/docs/architecture.md"_qs)); rows.hasNext();) {
        const QRegularExpressionMatch match = rows.next();
        QStringList &may = printed[match.captured(1)];
        for (auto names = name.globalMatch(match.captured(2)); names.hasNext();)
            may << names.next().captured(1);
    }
    for (const auto &[layer, may] : layerTable()) {
        QVERIFY2(printed.contains(layer), qPrintable(layer));
        QStringList expected = may;
        expected.sort();
        printed[layer].sort();
        QCOMPARE(printed[layer], expected);
    }
    QCOMPARE(printed.size(), layerTable().size());
}

void TestLayering::whatTheTableForbidsIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("isAllowed");
    const auto row = [](const char *name, const QString &path, const QString &source, bool isAllowed) {
        QTest::newRow(name) << path << source << isAllowed;
    };
    row("own folder", u"model/forms/a.cpp"_qs, u"#include \"model/forms/a.h\""_qs, true);
    row("below", u"model/forms/a.cpp"_qs, u"#include \"model/core/span.h\""_qs, true);
    row("above", u"model/core/a.cpp"_qs, u"#include \"model/forms/a.h\""_qs, false);
    row("parser from model", u"model/items/a.h"_qs, u"#include \"parser/text/folding.h\""_qs, false);
    row("store from ui", u"ui/look/a.cpp"_qs, u"#include \"model/store/reviewstore.h\""_qs, false);
    row("not from the root", u"ui/look/a.cpp"_qs, u"#include \"marks.h\""_qs, false);
    row("module spelt", u"model/core/a.h"_qs, u"#include <QtCore/QString>"_qs, false);
    row("module spelt in ui", u"ui/a.h"_qs, u"  #  include <QtWidgets/QLabel>"_qs, false);
    row("widget in ui", u"ui/a.h"_qs, u"#include <QLabel>"_qs, true);
    row("widget in model", u"model/items/a.h"_qs, u"#include <QLabel>"_qs, false);
    row("widget in the batch program", u"app/cli/a.cpp"_qs, u"#include <QApplication>"_qs, false);
    row("colour in model", u"model/items/a.h"_qs, u"#include <QColor>"_qs, false);
    row("core in model", u"model/items/a.h"_qs, u"#include <QAbstractTableModel>"_qs, true);
    row("SQL in its place", u"model/store/a.cpp"_qs, u"#include <sqlite3.h>"_qs, true);
    row("SQL elsewhere", u"app/session/a.cpp"_qs, u"#include <sqlite3.h>"_qs, false);
    row("Qt's SQL", u"ui/a.cpp"_qs, u"#include <QSqlQuery>"_qs, false);
    row("ICU in its place", u"parser/text/a.cpp"_qs, u"#include <unicode/unistr.h>"_qs, true);
    row("ICU elsewhere", u"parser/readers/a.cpp"_qs, u"#include <unicode/ucnv.h>"_qs, false);
    row("a chart in its place", u"ui/charts/a.cpp"_qs, u"#include <QChart>"_qs, true);
    row("a chart elsewhere in ui", u"ui/look/a.cpp"_qs, u"#include <QChart>"_qs, false);
    row("a chart in model", u"model/statistics/a.cpp"_qs, u"#include <QBarSet>"_qs, false);
    row("SVG in its place", u"ui/charts/a.cpp"_qs, u"#include <QSvgGenerator>"_qs, true);
    row("SVG elsewhere", u"ui/a.cpp"_qs, u"#include <QSvgGenerator>"_qs, false);
    row("a local socket in its place", u"app/gui/a.cpp"_qs, u"#include <QLocalServer>"_qs, true);
    row("a local socket elsewhere", u"app/session/a.cpp"_qs, u"#include <QLocalSocket>"_qs, false);
    row("the network", u"app/gui/a.cpp"_qs, u"#include <QNetworkAccessManager>"_qs, false);
    row("unknown folder", u"model/extras/a.cpp"_qs, u"#include <QString>"_qs, false);
}

void TestLayering::whatTheTableForbidsIsRefused()
{
    QFETCH(QString, path);
    QFETCH(QString, source);
    QFETCH(bool, isAllowed);
    const QStringList includes = includesOf(source);
    QCOMPARE(includes.size(), 1);
    QCOMPARE(refusal(path, includes.constFirst(), m_windowed).isEmpty(), isAllowed);
}

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
