#pragma once

#include "model/items/sectionlistmodel.h"
#include "ui/desk.h"

#include <QListView>

namespace gouji {

/// The six sections down the side of the source: what is open in each, what is missing, and where the source
/// stands. Choosing one goes there.
class SectionRail : public QListView
{
    Q_OBJECT

public:
    explicit SectionRail(Desk &desk, QWidget *parent = nullptr);

    [[nodiscard]] const SectionListModel &sections() const { return m_sections; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

public Q_SLOTS:
    /// The source stands at this offset of its text now.
    void followOffset(qsizetype offset);

Q_SIGNALS:
    /// The user wants to go to a section.
    void sectionChosen(int section);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Desk &m_desk;
    SectionListModel m_sections;
};

} // namespace gouji
