// Finds words in brackets that repeat the word before them in the other script, as 김정은(Kim Jong Un) does. They are no
// text of their own and count for no length.
#include "words/glosses.hpp"

#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::anchors {
namespace {

using text::at;
using text::follows;

constexpr std::size_t longest_gloss = 60;  // visible characters; the long titles of institutions have some 50
constexpr std::size_t shortest_word = 3;   // Latin letters behind a number that make it more than a measure

/// What stands between parentheses, by script.
struct Scripts {
  std::size_t hangul = 0, han = 0, latin = 0, visible = 0;
  std::size_t longest_latin = 0;  // letters in a row
};

Scripts scripts_of(std::string_view text) {
  Scripts scripts;
  std::size_t run = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = text::next_code_point(text, offset);
    const bool latin = text::is_latin_letter(c);
    scripts.hangul += text::is_hangul(c);
    scripts.han += text::is_han(c);
    scripts.latin += latin;
    scripts.visible += !text::is_space(c);
    run = latin ? run + 1 : 0;
    scripts.longest_latin = std::max(scripts.longest_latin, run);
  }
  return scripts;
}

bool is_gloss(std::string_view content, Language language) {
  const Scripts scripts = scripts_of(content);
  if (scripts.visible > longest_gloss) return false;
  if (language == Language::english) return scripts.hangul + scripts.han > 0 && scripts.latin == 0;
  const bool measure = ascii::is_digit(at(content, 0)) && scripts.longest_latin < shortest_word && scripts.han == 0;
  return scripts.han + scripts.latin > 0 && scripts.hangul == 0 && !measure;
}

std::size_t length_of_parenthesis(std::string_view s, std::size_t i, char ascii, std::string_view wide) {
  return at(s, i) == ascii ? 1 : follows(s, i, wide) ? wide.size() : 0;
}

}  // namespace

std::vector<Range> find_glosses(std::string_view sentence, Language language) {
  std::vector<Range> glosses;
  if (language != Language::english && language != Language::korean) return glosses;
  std::size_t begin = sentence.size(), inside = 0;  // of the innermost parenthesis that is open
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    if (const std::size_t opens = length_of_parenthesis(sentence, i, '(', "（"); opens > 0) {
      begin = i;
      inside = i + opens;
    } else if (const std::size_t closes = length_of_parenthesis(sentence, i, ')', "）"); closes > 0) {
      if (begin < i && is_gloss(sentence.substr(inside, i - inside), language))
        glosses.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(i + closes)});
      begin = sentence.size();
    }
  }
  return glosses;
}

}  // namespace jjak::anchors
