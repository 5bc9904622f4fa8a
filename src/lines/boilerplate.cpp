// Looks lines up in the lists of boilerplate. The lists have general words of both languages; what single sites repeat
// is learned from their pages (src/sites).
#include "lines/boilerplate.hpp"

#include "lines/marks.hpp"
#include "text/utf8.hpp"
#include "text/weather.hpp"
#include "text/wordings.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

using rules::Entry;
using rules::ListId;

/// The word of an entry; empty for none.
std::string_view word_of(const Entry* entry) { return entry == nullptr ? std::string_view() : entry->word; }

/// The words without a count behind them: "댓글 (3)".
std::string_view without_count(std::string_view text) {
  while (!text.empty() && std::string_view("0123456789,.() ").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
  return text;
}

/// The line up to an address: "Read in Korean: https://..." -> "Read in Korean: ".
std::string_view before_address(std::string_view line) {
  return line.substr(0, std::min(line.find("http://"), line.find("https://")));
}

/// An address of a person or a page, and nothing else.
bool is_address(std::string_view words) {
  if (words.find(' ') != std::string_view::npos) return false;
  const std::size_t at = words.find('@');
  return at != std::string_view::npos ? words.find('.', at) != std::string_view::npos
                                      : words.starts_with("http://") || words.starts_with("https://");
}

/// "#쌀값 #시장"
bool is_hashtags(std::string_view line) {
  std::size_t count = 0;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find(' '), line.size());
    if (line.front() != '#' || end < 2) return false;
    ++count;
    line.remove_prefix(std::min(end + 1, line.size()));
  }
  return count > 0;
}

/// "Translated by Kim Yuna. Edited by A. Bell": names and nothing else.
bool is_credits(const LineKey& key, const rules::Lists& words) {
  if (words[ListId::credit_openings].opening_of(key.lower) == nullptr) return false;
  for (std::string_view rest = key.line; !rest.empty();) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    const bool is_name =
        word.empty() || ascii::is_upper(word.front()) || static_cast<unsigned char>(word.front()) >= 0x80u;
    if (!is_name && !words[ListId::credit_words].contains(word)) return false;
    rest.remove_prefix(std::min(word.size() + 1, rest.size()));
  }
  return true;
}

/// The longest end of a text with at most this many visible letters. `letters`: of the whole text.
std::string_view last_letters(std::string_view text, std::size_t letters, std::size_t most) {
  for (std::size_t at = 0; letters > most;) {
    const std::size_t begin = at;
    text::next_code_point(text, at);
    letters -= text::visible_length(text.substr(begin, at - begin));
    if (letters <= most) return text.substr(at);
  }
  return text;
}

}  // namespace

LineKey::LineKey(std::string_view written, std::size_t visible, bool ends)
    : line(written),
      lower(text::to_lower_ascii(written)),
      words(strip_ornaments(lower)),
      letters(visible),
      sentence(ends) {}

std::string_view boilerplate_entry(const LineKey& key, const rules::Lists& words) {
  constexpr std::size_t longest = 160, longest_opening = 110, longest_few_words = 40;
  constexpr std::size_t bytes_of_letter = 4;
  if (key.letters > longest || key.line.size() > longest * bytes_of_letter) return {};
  if (key.words.empty()) return "(no words)";
  for (const std::string_view text : {key.words, without_count(key.words)})
    if (const Entry* entry = words[ListId::boilerplate_lines].find(text)) return entry->word;
  if (key.letters <= longest_opening)
    for (const std::string_view text : {key.words, std::string_view(key.lower)})
      if (const Entry* entry = words[ListId::boilerplate_openings].opening_of(text)) return entry->word;
  if (const Entry* entry = words[ListId::boilerplate_inside].inside(key.lower)) return entry->word;
  if (key.letters <= longest_few_words && !key.sentence)
    if (const Entry* entry = words[ListId::boilerplate_inside_short].inside(key.lower)) return entry->word;
  if (is_address(key.words)) return "(an address)";
  if (is_hashtags(key.line)) return "(hashtags)";
  if (is_credits(key, words)) return "(credits)";
  return text::is_weather(key.line, words[ListId::temperature_units]) ? "(weather)" : std::string_view();
}

std::string_view other_articles_entry(const LineKey& key, const rules::Lists& words) {
  constexpr std::size_t longest = 30, longest_bytes = 600;
  if (key.line.size() > longest_bytes) return {};
  const std::string_view entry = word_of(words[ListId::list_openings].opening_of(key.words));
  // In brackets the words may open a line that holds the list itself.
  const bool marked = key.line.starts_with('[') || key.line.starts_with('<') || key.line.starts_with("▶");
  if (entry.empty() || marked || entry == key.words) return entry;
  return key.letters <= longest && !key.sentence ? entry : std::string_view();
}

bool names_korean_version(std::string_view line) {
  const std::string_view before = before_address(line);
  if (!text::Wordings::may_match(before)) return false;
  const std::string folded = text::fold_space(before);
  const double score = text::own_wordings().score(Language::korean, folded);
  const bool bracketed = folded.starts_with('[') || folded.starts_with('(');
  return score > text::bare_name_score || (score > 0 && bracketed);
}

bool is_other_version(const LineKey& key, const rules::Lists& words) {
  const std::string_view before = std::string_view(key.lower).substr(0, before_address(key.line).size());
  return words[ListId::other_versions].contains(strip_ornaments(before));
}

bool is_caption(const LineKey& key, const rules::Lists& words) {
  constexpr WordTable arrows(std::array{"▲", "△", "▼", "◀"});
  constexpr std::size_t longest = 200, longest_credit = 30;
  if (key.letters > longest) return false;
  if (!arrows.opening_of(key.line).empty()) return true;
  const rules::WordList& credits = words[ListId::caption_credits];
  return credits.inside(key.lower) != nullptr &&
         credits.inside(last_letters(key.lower, key.letters, longest_credit)) != nullptr;
}

}  // namespace jjak::extraction
