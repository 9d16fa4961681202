#pragma once

#include "tests/unit/session/samplereport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <vector>

/// What a run of the batch program gave.
struct CliRun
{
    int status = -1; ///< -1 when it crashed or did not end
    QByteArray output;
    QByteArray errors;

    /// Each line of the output as JSON; a line that is none gives an empty object.
    [[nodiscard]] std::vector<QJsonObject> lines() const
    {
        std::vector<QJsonObject> objects;
        for (const QByteArray &line : output.split('\n')) {
            if (!line.isEmpty())
                objects.push_back(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
};

/// A folder of small reports of invented towns and the program to run on them.
class CliTest
{
public:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] CliRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GOUJI_LANGUAGE"), QStringLiteral("en"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(GOUJI_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        CliRun run;
        if (process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit)
            run.status = process.exitCode();
        run.output = process.readAllStandardOutput();
        run.errors = process.readAllStandardError();
        return run;
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QDir(m_folder.path()).mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path(name);
    }
    /// A report without a fault.
    QString writeClean(const QString &name, const QString &town = QStringLiteral("青石镇")) const
    {
        SampleReport sample;
        sample.town = town;
        return write(name, sample.text(form()).toUtf8());
    }
    /// A report whose total of requests granted is wrong.
    QString writeFaulty(const QString &name) const
    {
        SampleReport sample;
        sample.town = QStringLiteral("白杨乡");
        sample.values.insert(QStringLiteral("requests.granted.total"), QStringLiteral("2"));
        return write(name, sample.text(form()).toUtf8());
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    [[nodiscard]] const gouji::FormDefinition &form() const
    {
        return *m_catalogue.value().form(QStringLiteral("2021"));
    }

private:
    QTemporaryDir m_folder;
    gouji::Result<gouji::FormCatalogue> m_catalogue = gouji::FormCatalogue::load(QStringLiteral(":/forms"));
};
