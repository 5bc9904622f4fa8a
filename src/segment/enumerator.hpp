// The numbers, letters and bullets that items of a list begin with.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace jjak::segmentation {

struct Enumerator {
  /// How it is written: 1. 1) 1.) (1) a. a) 가. 가) ① •
  enum class Style : std::uint8_t {
    number_stop,
    number_bracket,
    number_stop_bracket,
    number_brackets,
    letter_stop,
    letter_bracket,
    syllable_stop,
    syllable_bracket,
    circled,
    bullet
  };
  Style style{};
  bool bullet = false;       ///< with a bullet before it
  std::uint32_t number = 0;  ///< from 1; a is 1, 가 is 1; a bullet alone is 0
  std::size_t end = 0;       ///< offset of what follows it, white space skipped
};

/// The enumerator at `offset`: white space and more text must follow all but bullets and circled numbers. Complexity:
/// constant.
std::optional<Enumerator> enumerator_at(std::string_view text, std::size_t offset);

}  // namespace jjak::segmentation
