#pragma once

#include <QByteArray>
#include <QList>

namespace gouji {

/// A small PDF: one page for each content, with Helvetica as /F. `page` are entries for every page.
[[nodiscard]] inline QByteArray pdfOf(const QList<QByteArray> &contents,
                                      const QByteArray &page = "/MediaBox[0 0 300 400]",
                                      const QList<QByteArray> &moreObjects = {})
{
    QList<QByteArray> objects{"<</Type/Catalog/Pages 2 0 R>>", {}};
    QByteArray kids;
    const qsizetype font = 3 + contents.size() * 2;
    for (const QByteArray &content : contents) {
        const QByteArray number = QByteArray::number(objects.size() + 1);
        kids += number + " 0 R ";
        objects << "<</Type/Page/Parent 2 0 R/Contents " + QByteArray::number(objects.size() + 2) +
                       " 0 R/Resources<</Font<</F " + QByteArray::number(font) + " 0 R>>/XObject<</X " +
                       QByteArray::number(font + 1) + " 0 R>>>>" + page + ">>";
        objects << "<</Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream";
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(contents.size()) + "/Kids[" + kids + "]>>";
    objects << "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    objects << moreObjects;
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        offsets << pdf.size();
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1);
    const QByteArray start = QByteArray::number(pdf.size());
    pdf += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

} // namespace gouji
