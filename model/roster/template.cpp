#include "model/roster/template.h"

#include <QRegularExpression>

#include <vector>

namespace gouji {

namespace {

class Filler
{
public:
    explicit Filler(QString pattern)
        : m_pattern(std::move(pattern))
    {
    }

    QString fill(const QVariantMap &values)
    {
        m_scopes = {&values};
        QString text;
        fill(0, m_pattern.size(), text);
        return text;
    }

private:
    struct Mark
    {
        qsizetype begin = -1;
        qsizetype end = -1;
        QChar sign; ///< # ^ / or null
        QString name;
    };

    Mark next(qsizetype from, qsizetype end) const
    {
        const qsizetype begin = m_pattern.indexOf(u"{{", from);
        const qsizetype close = begin < 0 ? -1 : m_pattern.indexOf(u"}}", begin);
        if (close < 0 || close + 2 > end)
            return {};
        QString name = m_pattern.mid(begin + 2, close - begin - 2).trimmed();
        QChar sign;
        if (!name.isEmpty() && QStringView(u"#^/").contains(name.front())) {
            sign = name.front();
            name = name.mid(1).trimmed();
        }
        return {begin, close + 2, sign, name};
    }

    /// The mark that closes a section whose contents begin at `from`.
    Mark closing(const QString &name, qsizetype from, qsizetype end) const
    {
        int depth = 1;
        Mark mark = next(from, end);
        for (; mark.begin >= 0; mark = next(mark.end, end)) {
            if (mark.name != name || mark.sign.isNull())
                continue;
            depth += mark.sign == u'/' ? -1 : 1;
            if (depth == 0)
                return mark;
        }
        return {end, end, u'/', name};
    }

    void fill(qsizetype from, qsizetype end, QString &text)
    {
        while (from < end) {
            const Mark mark = next(from, end);
            if (mark.begin < 0) {
                text += QStringView(m_pattern).mid(from, end - from);
                return;
            }
            text += QStringView(m_pattern).mid(from, mark.begin - from);
            from = mark.end;
            if (mark.sign.isNull()) {
                text += value(mark.name).toString();
            } else if (mark.sign != u'/') {
                const Mark close = closing(mark.name, mark.end, end);
                section(mark, close.begin, text);
                from = close.end;
            }
        }
    }

    void section(const Mark &mark, qsizetype end, QString &text)
    {
        const QVariant about = value(mark.name);
        if (about.userType() == QMetaType::QVariantList) {
            const QVariantList list = about.toList();
            if (mark.sign == u'^' && list.isEmpty())
                fill(mark.end, end, text);
            for (qsizetype i = 0; i < list.size() && mark.sign == u'#'; ++i) {
                QVariantMap item = list.at(i).toMap();
                item.insert(QStringLiteral("isLast"), i + 1 == list.size());
                m_scopes.push_back(&item);
                fill(mark.end, end, text);
                m_scopes.pop_back();
            }
            return;
        }
        const bool isTrue =
            about.userType() == QMetaType::QString ? !about.toString().isEmpty() : about.toBool();
        if (isTrue == (mark.sign == u'#'))
            fill(mark.end, end, text);
    }

    QVariant value(const QString &name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            const auto found = (*scope)->constFind(name);
            if (found != (*scope)->constEnd())
                return *found;
        }
        return {};
    }

    QString m_pattern;
    std::vector<const QVariantMap *> m_scopes;
};

} // namespace

QString fillTemplate(const QString &pattern, const QVariantMap &values)
{
    static const QRegularExpression loneMark(QStringLiteral("^[ \\t]*(\\{\\{[#^/][^}]*\\}\\})[ \\t]*\\r?\\n"),
                                             QRegularExpression::MultilineOption);
    return Filler(QString(pattern).replace(loneMark, QStringLiteral("\\1"))).fill(values);
}

} // namespace gouji
