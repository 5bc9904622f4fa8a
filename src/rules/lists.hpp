// All lists of words, by their ids. corpus/rules/lists.tsv declares them and says what each is for.
#pragma once

#include "rules/sentence_lists.hpp"
#include "rules/word_list.hpp"

#include <jjak/rules.hpp>

#include <array>
#include <cstdint>
#include <string_view>

namespace jjak::rules {

/// The lists, in the order of their names in lists.cpp. To add one: here, there, and a row in corpus/rules/lists.tsv.
enum class ListId : std::uint8_t {
  boilerplate_lines,
  boilerplate_openings,
  boilerplate_inside,
  boilerplate_inside_short,
  other_versions,
  list_openings,
  comment_lines,
  caption_credits,
  teaser_ends,
  print_links,
  credit_openings,
  credit_words,
  date_words,
  paper_facts,
  date_prepositions,
  date_particles,
  date_followers,
  date_fillers,
  date_spans,
  date_word_tails,
  date_classes,
  journalist_roles,
  trade_words,
  byline_openings,
  byline_line_openings,
  byline_ends,
  agencies,
  name_suffixes,
  name_particles,
  paper_words,
  not_places,
  dateline_credits,
  boilerplate_classes,
  sure_boilerplate_classes,
  article_classes,
  hiding_classes,
  caption_classes,
  author_classes,
  trail_classes,
  embedded_posts,
  embedding_classes,
  initial_classes,
  picture_classes,
  body_classes,
  standfirst_classes,
  lead_classes,
  comment_classes,
  dialog_classes,
  text_members,
  other_members,
  front_sections,
  section_fillers,
  policy_titles,
  listing_titles,
  kind_titles,
  kind_types,
  speaker_roles,
  not_speakers,
  question_labels,
  question_ends,
  cut_notices,
  post_labels,
  temperature_units,
  hanja_forms,
  place_ranks,
  months,
  month_abbreviations,
  months_elsewhere,
  weekdays,
  weekday_abbreviations,
  korean_weekdays,
  relative_years,
  relative_months,
  relative_weeks,
  relative_days,
  named_hours,
  day_halves,
  day_parts,
  korean_hours,
  time_spans,
  day_spans,
  day_events,
  time_zones,
  vague_time_zones,
  counters,
  glued_counters,
  counters_of_one,
  glued_counters_of_one,
  counters_of_digits,
  counters_of_units,
  counters_of_fours,
  three_is_tax,
  after_numerals,
  money,
  native_tens,
  native_ones,
  day_counts,
  places,
  either_numerals,
  not_behind_blanks,
  halved_counters,
  halves,
  surnames,
  surname_titles,
  not_surnames,
  surname_readings,
  english_name_parts,
  korean_name_parts,
  name_directions,
  particles,
  number_of_lists
};
inline constexpr std::size_t list_count = static_cast<std::size_t>(ListId::number_of_lists);

/// The name of a list in files: "boilerplate-lines".
std::string_view name_of(ListId id);

/// The words that a run knows. Read by many threads.
struct Lists {
  const WordList& operator[](ListId id) const { return words[static_cast<std::size_t>(id)]; }
  WordList& operator[](ListId id) { return words[static_cast<std::size_t>(id)]; }

  std::array<WordList, list_count> words;
  SentenceLists sentences;
};

/// The built-in lists; they live as long as the program.
const Lists& built_in();

}  // namespace jjak::rules
