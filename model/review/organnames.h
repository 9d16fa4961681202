#pragma once

#include <QString>
#include <QStringView>

namespace gouji {

/// An organ's name taken apart, for knowing which names may mean one organ. Nothing is decided by it; a
/// person is asked.
struct OrganName
{
    QString place; ///< the place it belongs to, "云州市平湖县"; empty when the name says none
    QString core; ///< what it is there, without 人民政府 and 办事处: "文化和旅游局", "白沙镇"
    QString stem; ///< the core without the words for what kind of body it is: "文化和旅游", "白沙"
    QChar kind;   ///< 'p' for places and their governments, 'b' for bodies, null for what is not known
};

/// `key` as organKey() gives it.
[[nodiscard]] OrganName takeApart(QStringView key);

/// True where two names of different organs look like one organ renamed: the same place (or none in one of
/// the names), the same kind of body, and one's stem within the other's or at least half of the longer one in
/// common, two characters or more. 水利局 and 水务局 are not similar, 文化局 and 文化和旅游局 are.
[[nodiscard]] bool areSimilar(const OrganName &one, const OrganName &other);

} // namespace gouji
