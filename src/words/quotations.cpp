// Finds what is quoted: a quotation of one language is nearly always one of the other.
#include "words/quotations.hpp"

#include "text/scan.hpp"

#include <array>

namespace jjak::anchors {
namespace {

using text::at;
using text::follows;
using text::syllable_at;

/// A pair of marks; the same mark on both sides opens where a word begins.
struct Marks {
  std::string_view open, close;
  bool is_speech;
};
constexpr std::array<Marks, 8> all_marks{{{"“", "”", true},
                                          {"\"", "\"", true},
                                          {"「", "」", true},
                                          {"『", "』", true},
                                          {"《", "》", true},
                                          {"〈", "〉", true},
                                          {"‘", "’", false},
                                          {"'", "'", false}}};

/// Whether a word ends before `i`, so that a mark there closes something or is an apostrophe.
bool ends_word(std::string_view s, std::size_t i) {
  return i > 0 && s[i - 1] != ' ' && s[i - 1] != '(' && s[i - 1] != '[' && s[i - 1] != '-';
}

bool begins_word(std::string_view s, std::size_t i) {
  return ascii::is_letter(at(s, i)) || ascii::is_digit(at(s, i)) || syllable_at(s, i) != 0;
}

/// Whether the closing mark at `i` ends what `marks` opened; ’ and ' inside a word are apostrophes.
bool closes(std::string_view s, std::size_t i, const Marks& marks) {
  if (!follows(s, i, marks.close)) return false;
  return marks.is_speech || !ascii::is_letter(at(s, i + marks.close.size()));
}

const Marks* opening_at(std::string_view s, std::size_t i) {
  for (const Marks& marks : all_marks)
    if (follows(s, i, marks.open)) {
      const std::size_t inside = i + marks.open.size();
      const bool same = marks.open == marks.close;
      if (same && ends_word(s, i)) return nullptr;
      return marks.is_speech || begins_word(s, inside) ? &marks : nullptr;
    }
  return nullptr;
}

}  // namespace

std::vector<Quotation> find_quotations(std::string_view sentence) {
  std::vector<Quotation> quotations;
  const auto add = [&](std::size_t begin, std::size_t end, Range mark, bool is_speech) {
    quotations.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, mark, is_speech});
  };
  const auto mark_at = [](std::size_t begin, std::string_view mark) {
    return Range{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + mark.size())};
  };
  const Marks* open = nullptr;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    const auto c = static_cast<unsigned char>(sentence[i]);
    if (c != '"' && c != '\'' && c != 0xE2 && c != 0xE3) continue;  // no mark begins with another byte
    if (open != nullptr) {
      if (!closes(sentence, i, *open)) continue;
      add(begin, i + open->close.size(), mark_at(begin, open->open), open->is_speech);
      open = nullptr;
    } else if (const Marks* opening = opening_at(sentence, i)) {
      open = opening;
      begin = i;
    } else if (quotations.empty()) {
      for (const Marks& marks : all_marks)
        if (marks.is_speech && follows(sentence, i, marks.close))
          add(0, i + marks.close.size(), mark_at(i, marks.close), true);
    }
  }
  if (open != nullptr && open->is_speech) add(begin, sentence.size(), mark_at(begin, open->open), true);
  return quotations;
}

}  // namespace jjak::anchors
