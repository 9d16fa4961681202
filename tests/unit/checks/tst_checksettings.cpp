#include "model/checks/check.h"
#include "model/checks/checksettings.h"
#include "parser/recognition/claims.h"
#include "tests/unit/checks/prosesample.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace gouji;

namespace {

Assessment assessWith(const ProseSample &sample, const CheckSettings *settings)
{
    CheckInput input{sample.m_document, sample.m_report, sample.m_form, ProseSample::catalogue(),
                     sample.m_report.cells};
    input.settings = settings;
    return assess(input);
}

const Finding *findingOf(const Assessment &assessment, const QString &check)
{
    const auto found = std::find_if(assessment.findings.begin(), assessment.findings.end(),
                                    [&](const Finding &finding) { return finding.check == check; });
    return found == assessment.findings.end() ? nullptr : &*found;
}

bool isCheck(const QString &id)
{
    return std::any_of(allChecks().begin(), allChecks().end(),
                       [&id](const Check &check) { return id == QLatin1String(check.id); });
}

Result<CheckSettings> readOne(const QString &check, const QString &threshold, double value)
{
    const QJsonObject setting{{check, QJsonObject{{threshold, value}}}};
    return CheckSettings::fromJson(QJsonDocument(QJsonObject{{u"checks"_qs, setting}}).toJson(), u"rules"_qs);
}

} // namespace

class TestCheckSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{\"checks\": ") << u"byte "_qs;
        QTest::newRow("no checks") << QByteArray("{}") << u"/checks: "_qs;
        QTest::newRow("another key") << QByteArray("{\"cheks\": {}}") << u"/cheks: "_qs;
        QTest::newRow("no such check")
            << QByteArray("{\"checks\": {\"spelling\": {}}}") << u"/checks/spelling: "_qs;
        QTest::newRow("no object") << QByteArray("{\"checks\": {\"numbering\": false}}")
                                   << u"/checks/numbering: "_qs;
        QTest::newRow("on") << QByteArray("{\"checks\": {\"numbering\": {\"on\": 1}}}")
                            << u"/checks/numbering/on: "_qs;
        QTest::newRow("severity") << QByteArray("{\"checks\": {\"numbering\": {\"severity\": \"grave\"}}}")
                                  << u"/checks/numbering/severity: "_qs;
        QTest::newRow("threshold of another")
            << QByteArray("{\"checks\": {\"numbering\": {\"tolerance\": 2}}}")
            << u"/checks/numbering/tolerance: "_qs;
        QTest::newRow("out of range") << QByteArray("{\"checks\": {\"percentage\": {\"tolerance\": -2}}}")
                                      << u"/checks/percentage/tolerance: "_qs;
    }
    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const Result<CheckSettings> settings = CheckSettings::fromJson(json, u"rules.json"_qs);
        QVERIFY(!settings.ok());
        QCOMPARE(settings.error().code, ErrorCode::InvalidArgument);
        QVERIFY2(settings.error().detail.startsWith(place), qPrintable(settings.error().detail));
    }

    void aCheckIsTurnedOffAndAnotherMadeGraver()
    {
        ProseSample sample(u"# 青岩镇人民政府2023年报告\n一、总体情况\n工作工作扎实。"_qs);
        sample.section(0, u"一、总体情况"_qs);
        sample.year(2023);
        const Assessment plain = assessWith(sample, nullptr);
        QVERIFY(findingOf(plain, u"text-stutter"_qs));
        QVERIFY(findingOf(plain, u"metadata-missing"_qs));
        const Result<CheckSettings> settings =
            CheckSettings::fromJson("{\"checks\": {\"text-stutter\": {\"severity\": \"error\"}, "
                                    "\"metadata-missing\": {\"on\": false}}}",
                                    u"rules.json"_qs);
        QVERIFY(settings.ok());
        const Assessment set = assessWith(sample, &settings.value());
        QCOMPARE(findingOf(set, u"text-stutter"_qs)->severity, Severity::Error);
        QVERIFY(!findingOf(set, u"metadata-missing"_qs));
        QCOMPARE(set.summary().off, 1);
        QCOMPARE(set.summary().ran, plain.summary().ran - 1);
    }

    void aThresholdIsTheOffices()
    {
        ProseSample sample(u"公开率达101.5%。"_qs);
        readClaims(sample.m_document, nullptr, sample.m_report);
        const Result<CheckSettings> settings = CheckSettings::fromJson(
            "{\"checks\": {\"implausible-value\": {\"highest-rate\": 110}}}", u"rules.json"_qs);
        QVERIFY(settings.ok());
        QVERIFY(findingOf(assessWith(sample, nullptr), u"implausible-value"_qs));
        QVERIFY(!findingOf(assessWith(sample, &settings.value()), u"implausible-value"_qs));
    }

    void schemaReaderThresholdsAndChecksAgree()
    {
        QFile file(QStringLiteral(GOUJI_SCHEMA));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject described = schema[u"properties"_qs][u"checks"_qs][u"properties"_qs].toObject();
        int inSchema = 0;
        for (auto check = described.begin(); check != described.end(); ++check) {
            const QJsonObject settings = (*check)[u"properties"_qs].toObject();
            inSchema += static_cast<int>(settings.size());
            QVERIFY2(isCheck(check.key()), qPrintable(check.key()));
        }
        QCOMPARE(inSchema, static_cast<int>(allThresholds().size()));
        for (const Threshold &threshold : allThresholds()) {
            const QString check = QString::fromLatin1(threshold.check);
            const QString name = QString::fromLatin1(threshold.name);
            const QJsonObject entry = described[check][u"properties"_qs][name].toObject();
            const QByteArray where = (check + u'/' + name).toUtf8();
            QVERIFY2(isCheck(check), where.constData());
            QCOMPARE(entry[u"minimum"_qs].toDouble(-7), threshold.least);
            QCOMPARE(entry[u"maximum"_qs].toDouble(-7), threshold.most);
            QCOMPARE(entry[u"default"_qs].toDouble(-7), threshold.value);
            QVERIFY2(threshold.least <= threshold.value && threshold.value <= threshold.most,
                     where.constData());
            QVERIFY2(thresholdTitle(threshold) != name, where.constData());
            QVERIFY2(readOne(check, name, threshold.least).ok(), where.constData());
            QVERIFY2(!readOne(check, name, threshold.least - 1).ok(), where.constData());
            QVERIFY2(readOne(check, name, threshold.most).ok(), where.constData());
            QVERIFY2(!readOne(check, name, threshold.most + 1).ok(), where.constData());
            const double other = threshold.value == threshold.least ? threshold.most : threshold.least;
            const Result<CheckSettings> set = readOne(check, name, other);
            QCOMPARE(set.value().threshold(threshold.check, threshold.name), other);
            QVERIFY2(!set.value().isEmpty(), where.constData());
        }
        for (const Check &check : allChecks())
            QVERIFY2(checkTitle(QString::fromLatin1(check.id)) != QLatin1String(check.id), check.id);
    }

    void everyThresholdIsAskedForByItsCheck()
    {
        // Settings that no check reads would be promises nobody keeps. What compares reports is in the session.
        QString sources;
        for (const QString &folder : {QStringLiteral(GOUJI_CHECKS), QStringLiteral(GOUJI_SESSION)}) {
            QDirIterator files(folder, {u"*.cpp"_qs});
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().endsWith(u"checksettings.cpp") || !file.open(QIODevice::ReadOnly))
                    continue;
                sources += QString::fromUtf8(file.readAll());
            }
        }
        for (const Threshold &threshold : allThresholds()) {
            QVERIFY2(sources.contains(u'"' + QLatin1String(threshold.check) + u'"') &&
                         sources.contains(u'"' + QLatin1String(threshold.name) + u'"'),
                     threshold.name);
        }
    }

    void aRuleSetIsKnownByWhatItSets()
    {
        CheckSettings settings;
        QCOMPARE(settings.id(), u"own"_qs);
        CheckSetting own;
        own.thresholds.insert(u"tolerance"_qs, 1);
        own.thresholds.insert(u"no-such"_qs, 5);
        settings.set(u"percentage"_qs, own);
        QVERIFY2(settings.isEmpty(), "a check's own threshold is no setting");
        CheckSetting off;
        off.isOn = false;
        settings.set(u"numbering"_qs, off);
        const QString id = settings.id();
        QCOMPARE(id.size(), 12);
        settings.setName(u"本市口径"_qs);
        QCOMPARE(settings.id(), id);
        settings.set(u"late"_qs, off);
        QVERIFY(settings.id() != id);
        settings.set(u"late"_qs, {});
        QCOMPARE(settings.id(), id);
        settings.set(u"no-such-check"_qs, off);
        QCOMPARE(settings.id(), id);
    }

    void aRuleSetThatIsWrittenIsReadAgain()
    {
        CheckSettings settings;
        settings.setName(u"本市口径"_qs);
        CheckSetting setting;
        setting.severity = Severity::Error;
        setting.thresholds.insert(u"shortest"_qs, 25.5);
        settings.set(u"text-duplicate"_qs, setting);
        setting = {};
        setting.isOn = false;
        settings.set(u"late"_qs, setting);
        const Result<CheckSettings> back = CheckSettings::fromJson(settings.toJson(), u"rules.json"_qs);
        QVERIFY(back.ok());
        QVERIFY(back.value() == settings);
        QCOMPARE(back.value().id(), settings.id());
        QCOMPARE(back.value().name(), u"本市口径"_qs);
    }

    void theSummaryTellsPassedFromNotAssessable()
    {
        ProseSample sample(u"没有表格的文字。"_qs);
        const CheckSummary summary = assessWith(sample, nullptr).summary();
        QCOMPARE(summary.ran, static_cast<int>(allChecks().size()));
        QCOMPARE(summary.passed + summary.found + summary.notAssessable, summary.ran);
        QVERIFY(summary.notAssessable >= 5);
    }
};

QTEST_APPLESS_MAIN(TestCheckSettings)
#include "tst_checksettings.moc"
