#pragma once

class QDialog;

namespace gouji {

/// Makes a dialog at least as wide as given, in Chinese characters of its font, and as high as its words need
/// at that width: those that wrap ask for too little by themselves. For the end of its construction.
void fitHeight(QDialog &dialog, int characters);

} // namespace gouji
