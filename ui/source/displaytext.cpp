#include "ui/source/displaytext.h"

#include <algorithm>

namespace gouji {

namespace {

/// What a text document would take for structure of its own.
QChar shown(QChar c)
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

} // namespace

DisplayText::DisplayText(const QString &text)
{
    m_text.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            m_dropped.push_back(i);
        else
            m_text.append(shown(text[i]));
    }
}

int DisplayText::toDisplay(qsizetype offset) const
{
    const auto before = std::lower_bound(m_dropped.begin(), m_dropped.end(), offset) - m_dropped.begin();
    return static_cast<int>(offset - before);
}

qsizetype DisplayText::toText(int position) const
{
    qsizetype offset = position;
    // Every character dropped before the place moves it on by one.
    for (const qsizetype dropped : m_dropped) {
        if (dropped >= offset)
            break;
        ++offset;
    }
    return offset;
}

} // namespace gouji
