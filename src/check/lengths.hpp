// How far the lengths of two texts are from usual.
#pragma once

namespace jjak::check {

/// Standard deviations by which a Korean text of so many letters is longer than usual beside an English one.
double length_deviation(double english, double korean);

}  // namespace jjak::check
