// The scripts of a text, and how many of its words only English uses: cheap witnesses that need no library.
#pragma once

#include <cstddef>
#include <string_view>

namespace jjak::language {

/// Counts of a text.
struct Census {
  std::size_t letters = 0;
  std::size_t hangul = 0;
  std::size_t latin = 0;
  std::size_t kana = 0;
  std::size_t han = 0;
  std::size_t words = 0;           ///< runs of Latin letters
  std::size_t function_words = 0;  ///< those of English that news in other languages seldom has: "the", "of", "was"

  Census& operator+=(const Census& other);
  bool is_korean() const { return hangul > 0 && hangul * 5 >= letters; }
  bool is_latin() const { return latin > 0 && latin * 5 >= letters * 4; }
  /// 0..1, of the words.
  double function_share() const;
};

/// O(n). Thread safety: callable from any thread.
Census count(std::string_view text);

}  // namespace jjak::language
