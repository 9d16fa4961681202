#include "app/session/inputpaths.h"
#include "app/session/language.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace gouji;

namespace {

void touch(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

class tst_Inputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsWalkedInOrder()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkpath(QStringLiteral("b/inner"));
        for (const char *name : {"c.txt", "a.md", "b/inner/z.TXT", "b/y.txt", "program.exe", ".hidden.txt"})
            touch(folder.filePath(QString::fromLatin1(name)));
        const InputPaths inputs = expandPaths({folder.path()});
        QCOMPARE(inputs.files, (QStringList{folder.filePath(QStringLiteral("a.md")),
                                            folder.filePath(QStringLiteral("b/inner/z.TXT")),
                                            folder.filePath(QStringLiteral("b/y.txt")),
                                            folder.filePath(QStringLiteral("c.txt"))}));
        QVERIFY(inputs.emptyFolders.isEmpty());
    }

    void linksAndPipesInFoldersArePassedOver()
    {
        const QTemporaryDir folder;
        touch(folder.filePath(QStringLiteral("real.txt")));
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("real.txt")),
                            folder.filePath(QStringLiteral("link.txt"))));
        QVERIFY(QFile::link(folder.path(), folder.filePath(QStringLiteral("loop"))));
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe.txt"))).constData(), 0600),
                 0);
        QCOMPARE(expandPaths({folder.path()}).files,
                 QStringList{folder.filePath(QStringLiteral("real.txt"))});
    }

    void whatIsNotThereIsKeptForTheReaderToRefuse()
    {
        const QStringList paths{QStringLiteral("/nowhere/x.txt"), QStringLiteral("/nowhere/y.pdf")};
        QCOMPARE(expandPaths(paths).files, paths);
    }

    void anEmptyFolderIsNamed()
    {
        const QTemporaryDir folder;
        QCOMPARE(expandPaths({folder.path()}).emptyFolders, QStringList{folder.path()});
    }

    void onlyAnEnglishLocaleMeansEnglish_data()
    {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("set");
        QTest::addColumn<QString>("all");
        QTest::addColumn<QString>("lang");
        QTest::addColumn<QString>("language");
        const QString none;
        const QString en = QStringLiteral("en");
        const QString zh = QStringLiteral("zh_CN");
        QTest::newRow("nothing") << none << none << none << none << zh;
        QTest::newRow("C") << none << none << none << QStringLiteral("C.UTF-8") << zh;
        QTest::newRow("POSIX") << none << none << QStringLiteral("POSIX") << QStringLiteral("en_US") << zh;
        QTest::newRow("British") << none << none << none << QStringLiteral("en_GB.UTF-8") << en;
        QTest::newRow("Chinese") << none << none << none << QStringLiteral("zh_CN.UTF-8") << zh;
        QTest::newRow("German") << none << none << none << QStringLiteral("de_DE.UTF-8") << zh;
        QTest::newRow("set wins") << none << en << none << QStringLiteral("zh_CN.UTF-8") << en;
        QTest::newRow("wanted wins") << zh << en << none << QStringLiteral("en_US.UTF-8") << zh;
        QTest::newRow("unknown is passed over")
            << QStringLiteral("fr") << none << none << QStringLiteral("en_US") << en;
    }
    void onlyAnEnglishLocaleMeansEnglish()
    {
        QFETCH(const QString, wanted);
        QFETCH(const QString, set);
        QFETCH(const QString, all);
        QFETCH(const QString, lang);
        QFETCH(const QString, language);
        QProcessEnvironment environment;
        if (!set.isEmpty())
            environment.insert(QStringLiteral("GOUJI_LANGUAGE"), set);
        environment.insert(QStringLiteral("LC_ALL"), all);
        environment.insert(QStringLiteral("LANG"), lang);
        QCOMPARE(chooseLanguage(wanted, environment), language);
    }
};

QTEST_GUILESS_MAIN(tst_Inputs)
#include "tst_inputs.moc"
