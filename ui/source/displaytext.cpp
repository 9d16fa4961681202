#include "ui/source/displaytext.h"

#include <algorithm>

namespace gouji {

QChar DisplayText::shown(QChar c)
{
    switch (c.unicode()) {
    case u'\r':
    case 0x2029: // paragraph separator
        return u'\n';
    case 0x0000:
    case 0xFDD0: // begin and end of a frame
    case 0xFDD1:
    case 0xFFFC: // an object
        return QChar(QChar::ReplacementCharacter);
    default:
        return c;
    }
}

DisplayText::DisplayText(const QString &text)
{
    m_text.reserve(text.size());
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDropped = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (!isDropped) {
            m_text.append(shown(text[i]));
            continue;
        }
        addRun(from, static_cast<int>(m_text.size() - (i - from)), i - from);
        from = i + 1;
    }
    addRun(from, static_cast<int>(m_text.size() - (text.size() - from)), text.size() - from);
}

void DisplayText::addRun(qsizetype from, int position, qsizetype length)
{
    m_runs.push_back({from, position, length});
}

int DisplayText::toDisplay(qsizetype offset) const
{
    auto run = std::upper_bound(m_runs.begin(), m_runs.end(), offset,
                                [](qsizetype at, const Run &r) { return at < r.from; });
    if (run == m_runs.begin())
        return 0;
    --run;
    return run->position + static_cast<int>(std::min(offset - run->from, run->length));
}

qsizetype DisplayText::toText(int position) const
{
    auto run = std::upper_bound(m_runs.begin(), m_runs.end(), position,
                                [](int at, const Run &r) { return at < r.position; });
    if (run == m_runs.begin())
        return 0;
    --run;
    return run->from + std::min<qsizetype>(position - run->position, run->length);
}

} // namespace gouji
