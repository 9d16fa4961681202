#pragma once

#include "model/forms/formdefinition.h"
#include "model/statistics/picture.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QString>

namespace gouji {

/// Pictures in words: titles, names, numbers, sentences. Names of the form's measures come from the forms, in
/// the language of `isEnglish`; all else is in the application's language.
class PictureWords
{
    Q_DECLARE_TR_FUNCTIONS(gouji::PictureWords)

public:
    PictureWords() = default;
    PictureWords(FormStatistics measures, bool isEnglish);

    [[nodiscard]] QString title(const Picture &picture) const;
    /// What is counted: "requests", "per cent".
    [[nodiscard]] QString unit(const Picture &picture) const;
    [[nodiscard]] QString series(const Picture &picture, int series) const;
    /// What the categories are: "Year", "Organ".
    [[nodiscard]] QString axis(const Picture &picture) const;
    /// Of the table: the categories, each series, reports, and those that give no figure.
    [[nodiscard]] QStringList heads(const Picture &picture) const;
    [[nodiscard]] QString category(const Picture &picture, int category) const;
    /// The same as short as an axis wants it.
    [[nodiscard]] QString tick(const Picture &picture, int category) const;
    /// "1,234", "75.0%", or why there is none.
    [[nodiscard]] QString value(const Picture &picture, const PictureMark &mark) const;
    /// The value with what it is made of: "75.0% (30 of 40)".
    [[nodiscard]] QString exactValue(const Picture &picture, const PictureMark &mark) const;
    [[nodiscard]] QString number(double number) const;
    /// Under a category: how many reports it rests on; empty where the bars say so themselves.
    [[nodiscard]] QString note(const Picture &picture, int category) const;
    /// On the axis of values.
    [[nodiscard]] QString step(const Picture &picture, double value) const;
    /// "2023, received: 1,234 requests; 14 reports, 2 of them give no figure".
    [[nodiscard]] QString sentence(const Picture &picture, int category, int series) const;
    /// How many reports it rests on and what is left out. `shown` categories are drawn.
    [[nodiscard]] QString source(const Picture &picture, int shown, QDate today) const;

    /// Why there is nothing to draw, and what to do about it.
    [[nodiscard]] QString emptyTitle(const Picture &picture, bool hasReports) const;
    [[nodiscard]] QString emptyHint(const Picture &picture, bool hasReports) const;

    /// Name of one of the form's measures.
    [[nodiscard]] QString measure(const QString &id) const;
    [[nodiscard]] const FormStatistics &measures() const { return m_measures; }
    /// How far a review is: "first-review" and the like.
    [[nodiscard]] static QString stage(const QString &id);
    /// "PDF", "plain text".
    [[nodiscard]] static QString format(const QString &id);

private:
    [[nodiscard]] QString amount(const Picture &picture, const PictureMark &mark) const;

    FormStatistics m_measures;
    bool m_isEnglish = false;
    QLocale m_locale = QLocale(QLocale::Chinese, QLocale::China);
};

} // namespace gouji
