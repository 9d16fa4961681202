#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

/// The translation files: complete, and with the placeholders of their sources.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data() { files(); }
    void nothingIsUnfinished();
    void placeholdersAreKept_data() { files(); }
    void placeholdersAreKept();
    void theCompiledFilesAreInTheProgram();

private:
    struct Entry
    {
        QString source;
        QStringList translations;
        bool isFinished = true;
    };
    static void files()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"gouji_zh_CN.ts", "gouji_en.ts"})
            QTest::newRow(name) << QStringLiteral(GOUJI_TRANSLATIONS) + u'/' + QString::fromLatin1(name);
    }
    static QList<Entry> entries(const QString &path);
};

QList<TestTranslations::Entry> TestTranslations::entries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Entry> list;
    bool hasForms = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"message") {
            hasForms = xml.attributes().value(QLatin1String("numerus")) == u"yes";
            list.append(Entry{});
        } else if (xml.name() == u"source") {
            list.back().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            list.back().isFinished = xml.attributes().value(QLatin1String("type")) != u"unfinished";
            if (!hasForms)
                list.back().translations.append(xml.readElementText());
        } else if (xml.name() == u"numerusform") {
            list.back().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Entry>() : list;
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(QString, file);
    const QList<Entry> list = entries(file);
    QVERIFY(list.size() > 200);
    for (const Entry &entry : list) {
        QVERIFY2(entry.isFinished, qPrintable(entry.source));
        QVERIFY2(!entry.translations.isEmpty(), qPrintable(entry.source));
        for (const QString &translation : entry.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(entry.source));
    }
}

void TestTranslations::placeholdersAreKept()
{
    QFETCH(QString, file);
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    const auto places = [](const QString &text) {
        QStringList found;
        for (auto match = placeholder.globalMatch(text); match.hasNext();)
            found.append(match.next().captured());
        found.sort();
        found.removeDuplicates();
        return found;
    };
    for (const Entry &entry : entries(file))
        for (const QString &translation : entry.translations)
            QCOMPARE(places(translation), places(entry.source));
}

void TestTranslations::theCompiledFilesAreInTheProgram()
{
    for (const char *language : {"zh_CN", "en"}) {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/gouji_%1.qm").arg(QLatin1String(language))));
        QVERIFY(!translator.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
