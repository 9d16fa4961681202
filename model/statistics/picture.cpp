#include "model/statistics/picture.h"

#include <algorithm>

namespace gouji {

double Picture::total(int seriesIndex) const
{
    double sum = 0;
    for (int c = 0; c < categoryCount(); ++c)
        sum += mark(c, seriesIndex).value.value_or(0);
    return sum;
}

bool Picture::isEmpty() const
{
    return std::none_of(marks.begin(), marks.end(),
                        [](const PictureMark &mark) { return mark.value.has_value(); });
}

} // namespace gouji
