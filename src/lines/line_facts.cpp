// Reads a line once. Finding dates and looking words up costs more than all decisions that need them.
#include "lines/line_facts.hpp"

#include "lines/boilerplate.hpp"
#include "lines/byline_line.hpp"
#include "lines/marks.hpp"
#include "text/utf8.hpp"
#include "text/weather.hpp"

namespace jjak::extraction {

LineFacts facts_of(std::string_view line, const rules::Lists& words) {
  constexpr std::size_t longest_known = 200, longest_known_bytes = 600;  // of lines that any list knows
  constexpr std::size_t longest_dated = 160, longest_byline = 90;        // letters
  constexpr std::size_t longest_link = 240;                              // bytes
  LineFacts facts;
  facts.letters = text::visible_length(line);
  facts.ends_sentence = ends_sentence(line);
  if (facts.letters > longest_known && line.size() > longest_known_bytes) return facts;
  const LineKey key(line, facts.letters, facts.ends_sentence);
  facts.caption = is_caption(key, words);
  facts.boilerplate = boilerplate_entry(key, words);
  facts.other_articles = other_articles_entry(key, words);
  facts.weather = text::is_weather(line, words[rules::ListId::temperature_units]);
  facts.korean_version = names_korean_version(line);
  facts.other_version = line.size() <= longest_link && (facts.korean_version || is_other_version(key, words));
  if (facts.letters > longest_dated) return facts;
  facts.dates = marked_dates(line, words);
  facts.only_date = is_only_date(line, facts.dates, words);
  facts.byline = find_byline(line, key.lower, facts.dates, words);
  facts.is_byline = facts.byline && facts.letters <= longest_byline && !facts.ends_sentence;
  return facts;
}

}  // namespace jjak::extraction
