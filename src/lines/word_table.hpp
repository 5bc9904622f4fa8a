// Fixed tables of marks and tags: sorted when compiled, looked up by their first byte. Words of a language are in
// corpus/rules.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace jjak::extraction {

/// A fixed list of marks or tags. Lookups compare only the words that begin with the same byte.
template <std::size_t N>
class WordTable {
 public:
  consteval explicit WordTable(const std::array<const char*, N>& words) {
    static_assert(N < 65'536);
    std::transform(words.begin(), words.end(), words_.begin(), [](const char* each) { return std::string_view(each); });
    std::sort(words_.begin(), words_.end());
    std::size_t at = 0;
    for (std::size_t byte = 0; byte < 256; ++byte) {
      first_[byte] = static_cast<std::uint16_t>(at);
      while (at < N && static_cast<unsigned char>(words_[at].front()) == byte) ++at;
    }
    first_[256] = N;
  }

  /// The word that equals the text; empty when there is none.
  constexpr std::string_view find(std::string_view text) const {
    for (const std::string_view word : words_like(text))
      if (word == text) return word;
    return {};
  }
  constexpr bool contains(std::string_view text) const { return !find(text).empty(); }

  /// The longest word that the text begins with; empty when there is none.
  constexpr std::string_view opening_of(std::string_view text) const {
    std::string_view best;
    for (const std::string_view word : words_like(text))
      if (word.size() > best.size() && text.starts_with(word)) best = word;
    return best;
  }

  /// The first word found inside the text; empty when there is none.
  constexpr std::string_view inside(std::string_view text) const {
    for (std::size_t i = 0; i < text.size(); ++i)
      if (const std::string_view word = opening_of(text.substr(i)); !word.empty()) return word;
    return {};
  }

 private:
  struct Words {
    const std::string_view* from;
    const std::string_view* to;
    constexpr const std::string_view* begin() const { return from; }
    constexpr const std::string_view* end() const { return to; }
  };
  constexpr Words words_like(std::string_view text) const {
    if (text.empty()) return {words_.data(), words_.data()};
    const auto byte = static_cast<unsigned char>(text.front());
    return {words_.data() + first_[byte], words_.data() + first_[byte + 1]};
  }

  std::array<std::string_view, N> words_;
  std::array<std::uint16_t, 257> first_{};
};

}  // namespace jjak::extraction
