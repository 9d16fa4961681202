#pragma once

#include "ui/desk.h"
#include "ui/dialogs/tabledialog.h"

namespace gouji {

/// What a letter to the organ lists: for a report that was sent back, the letter as it went out, each item
/// with what became of it; else what it would list now. To read and to copy.
class LetterDialog : public TableDialog
{
    Q_OBJECT

public:
    explicit LetterDialog(Desk &desk, QWidget *parent = nullptr);

private:
    void addItems(const Desk &desk);
    void addAnswers(const std::vector<LetterEntry> &letter, const StageStanding &standing);
};

} // namespace gouji
