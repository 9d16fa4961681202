#pragma once

#include "model/items/facetmodel.h"

#include <QTreeView>

namespace gouji {

/// The facets as a tree with boxes to tick; the count of each value stands at the right.
class FacetView : public QTreeView
{
    Q_OBJECT

public:
    explicit FacetView(FacetModel &model, QWidget *parent = nullptr);

    /// Names of the facets that are folded, to be kept.
    [[nodiscard]] QStringList folded() const;
    void fold(const QStringList &facets);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void unfold(const QModelIndex &parent);
    void retranslate();

    FacetModel &m_facets;
    QStringList m_folded;
};

} // namespace gouji
