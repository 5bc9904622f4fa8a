// Witnesses for the form of a page: its own words, time stamps, captions and sections.
#include "kinds/material.hpp"

#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <optional>

namespace jjak::extraction {
namespace {

using rules::ListId;

constexpr std::array kinds_of_words{PageKind::live_blog, PageKind::transcript, PageKind::q_and_a, PageKind::photo_essay,
                                    PageKind::several_articles};

/// The kind that the value of an entry names; lists.tsv has them in this order.
PageKind kind_of(const rules::Entry& entry) { return kinds_of_words[static_cast<std::size_t>(entry.number)]; }

/// The minute of the day that is written at `at`: "14:20", "2.20pm", "2시 20분".
std::optional<int> clock_at(std::string_view lower, std::size_t at) {
  const text::Figures hour = text::figures_at(lower, at);
  if (hour.value < 0 || hour.value > 24 || hour.size() > 2) return std::nullopt;
  const bool korean = text::follows(lower, hour.end, "시"), stop = text::at(lower, hour.end) == '.';
  if (!korean && !stop && text::at(lower, hour.end) != ':') return std::nullopt;
  const text::Figures minute =
      text::figures_at(lower, text::skip_blank(lower, hour.end + (korean ? text::syllable_bytes : 1)));
  const bool has_minute = minute.value >= 0 && minute.value < 60 && (korean || minute.size() == 2);
  if (!has_minute && !korean) return std::nullopt;
  const std::string_view behind = lower.substr(std::min(text::skip_blank(lower, minute.end), lower.size()));
  const bool morning = behind.starts_with("am") || behind.starts_with("a.m");
  const bool evening = behind.starts_with("pm") || behind.starts_with("p.m") ||
                       lower.substr(0, hour.begin).find("오후") != std::string_view::npos;
  if (stop && !morning && !evening) return std::nullopt;  // "2.20" can be any number
  const bool second_half = evening || (hour.value >= 12 && !morning);
  return (hour.value % 12 + (second_half ? 12 : 0)) * 60 + (has_minute ? minute.value : 0);
}

constexpr std::size_t longest_stamp = 40, shortest_entry = 25;  // letters

/// Whether a line holds a year: then it dates a comment or another article.
bool names_year(std::string_view line) {
  for (std::size_t at = 0; at < line.size(); ++at) {
    const text::Figures figures = text::figures_at(line, at);
    if (figures.size() == 4 && figures.value >= 1900 && figures.value < 2100) return true;
    at = std::max(at, figures.end);
  }
  return false;
}

/// The time that stamps an entry: on a short line, or at the beginning of a paragraph.
std::optional<int> stamp_of(const PageLine& line, const rules::Lists& words) {
  const Label label = label_of(line.text, words);
  if (label.has_hours || names_year(line.text)) return std::nullopt;
  const bool is_short = text::visible_length(line.text) <= longest_stamp;
  if (!is_short && label.kind != LabelKind::time_code) return std::nullopt;
  const std::string lower = text::to_lower_ascii(is_short ? line.text : line.text.substr(0, label.length));
  for (std::size_t at = 0; at < lower.size(); ++at) {
    const bool begins = ascii::is_digit(lower[at]) && (at == 0 || !ascii::is_digit(lower[at - 1]));
    if (!begins) continue;
    if (const auto clock = clock_at(lower, at)) return clock;
  }
  return std::nullopt;
}

bool is_same_line(std::string_view a, std::string_view b) {
  return !a.empty() && text::match_key(a) == text::match_key(b);
}

/// Types that ordinary articles have too: plug-ins add questions to them, and galleries stand on them.
bool is_shared_type(const rules::Entry& type) {
  return type.word == "faqpage" || kind_of(type) == PageKind::photo_essay;
}

/// Whether a word of a title is set apart: "Live: …", "… | Live updates", "[인터뷰] …", "… 인터뷰". In the middle of a
/// title it is what the article is about.
bool stands_apart(std::string_view title, std::string_view word) {
  constexpr std::array<std::string_view, 11> marks{"[", "(", "<", "【", "〈", "| ", ": ", "- ", "– ", "— ", "· "};
  const std::size_t begin = title.find(word);
  const std::string_view before = title.substr(0, begin), behind = title.substr(begin + word.size());
  const auto ends_before = [&](std::string_view mark) { return before.ends_with(mark); };
  if (word.starts_with('[') || std::any_of(marks.begin(), marks.end(), ends_before)) return true;
  if (behind.empty()) return before.empty() || before.ends_with(' ');
  const bool is_latin = static_cast<unsigned char>(word.front()) < 0x80;
  return before.empty() && (is_latin ? !ascii::is_lower(behind.front()) : behind.starts_with(':'));
}

}  // namespace

void witness_words(const Material& material, KindEvidence& evidence) {
  for (const std::string& type : material.types)
    if (const rules::Entry* entry = material.words[ListId::kind_types].find(text::to_lower_ascii(type)))
      evidence.push_back({kind_of(*entry), "schema.org", type, is_shared_type(*entry) ? 1.5 : 3});
  const std::string title = text::to_lower_ascii(material.title);
  if (const rules::Entry* entry = material.words[ListId::kind_titles].inside(title);
      entry != nullptr && stands_apart(title, entry->word))
    evidence.push_back({kind_of(*entry), "title", entry->word, 1.5});
}

void witness_times(const Material& material, KindEvidence& evidence) {
  constexpr std::size_t fewest = 3, many = 6;
  std::vector<int> entries;  // the times of those that text follows
  int stamp = -1;            // that no text has followed yet; -1: none
  for (const PageLine& line : material.lines) {
    stamp = stamp_of(line, material.words).value_or(stamp);
    if (!line.runs || stamp < 0 || text::visible_length(line.text) <= shortest_entry) continue;
    entries.push_back(stamp);
    stamp = -1;
  }
  if (entries.size() < fewest) return;
  std::size_t falls = 0;
  for (std::size_t i = 1; i < entries.size(); ++i) falls += entries[i] < entries[i - 1];
  evidence.push_back(
      {PageKind::live_blog, "time stamps", fmt::format("{}", entries.size()), entries.size() >= many ? 2. : 1.5});
  // The newest entry comes first, which few accounts of past events do.
  if (falls * 5 >= (entries.size() - 1) * 4)
    evidence.push_back({PageKind::live_blog, "newest first", fmt::format("{} of {}", falls, entries.size() - 1),
                        entries.size() > fewest ? 1.5 : 1.});
}

void witness_pictures(const Material& material, KindEvidence& evidence) {
  constexpr std::size_t fewest = 4, fewest_as_text = 3;
  const auto add = [&](std::string_view witness, std::string says, double weight) {
    evidence.push_back({PageKind::photo_essay, std::string(witness), std::move(says), weight});
  };
  if (material.captions_as_text >= fewest_as_text)
    add("captions are the text", fmt::format("{}", material.captions_as_text), 3);
  std::size_t captions = 0, caption_letters = 0, letters = 0;
  for (const Block& block : material.blocks) {
    const std::size_t length = text::visible_length(block.text);
    if (block.role == BlockRole::caption) {
      ++captions;
      caption_letters += length;
    } else if (is_running_text(block.role)) {
      letters += length;
    }
  }
  if (captions < fewest || caption_letters * 2 < letters) return;
  add("captions",
      fmt::format("{:.0f} %",
                  100. * static_cast<double>(caption_letters) / static_cast<double>(caption_letters + letters)),
      caption_letters >= letters ? 3 : 1.5);
}

void witness_sections(const Material& material, KindEvidence& evidence) {
  constexpr std::size_t fewest = 3;
  const auto add = [&](std::string_view witness, std::size_t count, double weight) {
    evidence.push_back({PageKind::several_articles, std::string(witness), fmt::format("{}", count), weight});
  };
  std::size_t sections = 0, listed = 0;
  bool headed = false;
  for (const Block& block : material.blocks) {
    if (block.role == BlockRole::subhead) {
      headed = true;
      listed += std::any_of(material.headlines.begin(), material.headlines.end(),
                            [&](const std::string& headline) { return is_same_line(headline, block.text); });
    } else if (is_running_text(block.role)) {
      sections += std::exchange(headed, false);
    }
  }
  if (sections >= fewest) add("sections", sections, 1.5);
  if (listed >= 2) add("headlines in schema.org", listed, 2.5);
  if (material.elements_with_heading >= fewest) add("article elements", material.elements_with_heading, 1);
}

}  // namespace jjak::extraction
