#pragma once

#include "model/forms/formdefinition.h"

#include <QJsonObject>

namespace gouji {

/// Builds a FormDefinition from its JSON, refusing whatever the schema (resources/forms/forms.schema.json)
/// refuses and what a schema cannot say: unknown references, keys given twice. One reader builds one form.
class FormReader
{
public:
    explicit FormReader(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }

    [[nodiscard]] Result<FormDefinition> read(const QByteArray &json);

private:
    bool fail(const QString &place, const QString &reason);
    bool onlyKeys(const QJsonObject &object, const QString &place, std::initializer_list<const char *> keys);
    QString text(const QJsonObject &object, const QString &place, const char *key, bool required = true);
    QString identifier(const QJsonObject &object, const QString &place, const char *key);
    QStringList texts(const QJsonObject &object, const QString &place, const char *key);
    QJsonArray array(const QJsonObject &object, const QString &place, const char *key, bool required = true);

    /// A list of the root that must be there, but may be empty.
    QJsonArray list(const QJsonObject &root, const char *key);

    void readYears(const QJsonObject &root);
    void readSections(const QJsonObject &root);
    void readTables(const QJsonObject &root);
    FormTable readTable(const QJsonObject &object, const QString &place);
    FormBlock readBlock(const QJsonObject &object, const QString &place);
    FormColumn readColumn(const QJsonObject &object, const QString &place);
    FormRow readRow(const QJsonObject &object, const QString &place);
    void layCells();
    void layRow(int table, int block, int row);
    void readIdentities(const QJsonObject &root);
    void addIdentity(const QJsonObject &object, const QString &place, const FormTable &table,
                     const QString &line, bool eachRow);
    void readAcrossYears(const QJsonObject &root);
    void readYearRule(const QJsonObject &object, const QString &place);
    void readClaims(const QJsonObject &root);
    void readReading(const QJsonArray &terms, const QString &place, ClaimSubject &subject);
    void readStatistics(const QJsonObject &root);
    std::vector<FormMeasure> readMeasures(const QJsonObject &statistics, const char *key, bool areShares);
    std::vector<int> readCells(const QJsonObject &object, const QString &place, const char *key);
    [[nodiscard]] int cell(const QString &key, const QString &place);

    QString m_fileName;
    QString m_problem; ///< first one found: "place: reason"
    FormDefinition m_form;
};

} // namespace gouji
