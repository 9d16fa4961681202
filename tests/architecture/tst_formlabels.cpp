#include "tests/architecture/layering.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace gouji;

/// A form is data: what it prints stands in resources/forms and nowhere in the sources.
class TestFormLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLabelOfAFormStandsInTheSources();
    void onlyLongLabelsCount();
    void aCommentMayNameALabel();

private:
    static void collect(const QJsonValue &value, const QString &key, QSet<QString> &labels);
    static bool isLong(const QString &label);
    /// Comments may name a label to explain what happens to it.
    static QString withoutComments(QString source);
};

QString TestFormLabels::withoutComments(QString source)
{
    static const QRegularExpression comment(u"//[^\\n]*|/\\*.*?\\*/"_qs,
                                            QRegularExpression::DotMatchesEverythingOption);
    return source.remove(comment);
}

bool TestFormLabels::isLong(const QString &label)
{
    // Shorter ones ("行政许可", "其他") are everyday words.
    return std::count_if(label.begin(), label.end(),
                         [](QChar c) { return c.script() == QChar::Script_Han; }) >= 5;
}

void TestFormLabels::collect(const QJsonValue &value, const QString &key, QSet<QString> &labels)
{
    static const QSet<QString> printed{u"label"_qs,   u"variants"_qs,  u"under"_qs,
                                       u"rowHead"_qs, u"furniture"_qs, u"title"_qs};
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collect(item, key, labels);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collect(it.value(), it.key(), labels);
    } else if (value.isString() && printed.contains(key) && isLong(value.toString())) {
        labels << value.toString();
    }
}

void TestFormLabels::noLabelOfAFormStandsInTheSources()
{
    const QString root = QStringLiteral(GOUJI_ROOT);
    QSet<QString> labels;
    for (const QFileInfo &file : QDir(root + u"/resources/forms"_qs).entryInfoList({u"20*.json"_qs})) {
        const QJsonDocument form = QJsonDocument::fromJson(readText(file.filePath()).toUtf8());
        QVERIFY2(form.isObject(), qPrintable(file.fileName()));
        collect(form.object(), {}, labels);
    }
    QVERIFY2(labels.size() > 60, "hardly any labels found");
    const QStringList sources = sourcesIn(root, {u"app"_qs, u"model"_qs, u"parser"_qs, u"ui"_qs});
    QVERIFY2(!sources.isEmpty(), "no sources found");
    QStringList found;
    for (const QString &path : sources) {
        const QString text = withoutComments(readText(root + u'/' + path));
        for (const QString &label : std::as_const(labels)) {
            if (text.contains(label))
                found << path + u": "_qs + label;
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestFormLabels::onlyLongLabelsCount()
{
    QSet<QString> labels;
    collect(QJsonObject{{u"label"_qs, u"五个汉字了"_qs},
                        {u"english"_qs, u"不算数的标签"_qs},
                        {u"variants"_qs, QJsonArray{u"（一）四字"_qs, u"四个短语"_qs}}},
            {}, labels);
    QCOMPARE(labels, (QSet<QString>{u"五个汉字了"_qs}));
}

void TestFormLabels::aCommentMayNameALabel()
{
    QCOMPARE(withoutComments(u"a; // 标签\nb; /* 标\n签 */ c;"_qs), u"a; \nb;  c;"_qs);
}

QTEST_APPLESS_MAIN(TestFormLabels)
#include "tst_formlabels.moc"
