// Dictionaries as text: reads, checks and writes one translation, or some alternatives, per line.
#include <jjak/lexicon.hpp>

#include "text/hangul.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <tuple>
#include <unordered_map>

namespace jjak {
namespace {

constexpr std::size_t max_line_bytes = 1'000'000;
constexpr std::size_t max_pairs_a_line = 1'000;  // so that a short line of alternatives cannot grow to gigabytes
constexpr std::size_t max_entries = 5'000'000;
constexpr std::size_t max_excerpt_bytes = 60;

/// A line with content: its alternatives and its place.
struct Line {
  std::vector<std::string> english, korean;
  double weight = 1;
  std::uint64_t number = 0;
};

/// The beginning of a text, for an error's detail.
std::string excerpt(std::string_view text) {
  if (text.size() <= max_excerpt_bytes) return fmt::format("\"{}\"", text);
  std::size_t end = 0;
  for (std::size_t next = 0; next <= max_excerpt_bytes; text::next_code_point(text, next)) end = next;
  return fmt::format("\"{}…\"", text.substr(0, end));
}

std::size_t words_in(std::string_view folded) {
  return static_cast<std::size_t>(std::count(folded.begin(), folded.end(), ' ')) + 1;
}

bool can_be_korean(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = text::next_code_point(text, offset);
    if (text::is_hangul(c) || text::is_latin_letter(c) || ascii::is_digit(c)) return true;
  }
  return false;
}

/// A key that is equal for pairs that differ only in case.
std::string pair_key(const std::string& english, const std::string& korean) {
  return text::match_key(english) + '\t' + korean;
}

/// Reads the lines of a file. Passes on each good line and each problem, and stops when `on_problem` returns false.
class TermReader {
 public:
  TermReader(std::string_view bytes, const std::string& path) : table_(bytes, path, format()) {}

  template <class OnLine, class OnProblem>
  void read(OnLine on_line, OnProblem on_problem) {
    for (;;) {
      problems_.clear();
      if (table_.next()) {
        const Line line = parse(table_.row());
        if (problems_.empty() && !on_line(line)) return;
      } else if (table_.problem()) {
        problems_.push_back(*table_.problem());
      } else {
        return;
      }
      for (Error& problem : problems_)
        if (!on_problem(std::move(problem))) return;
    }
  }

  /// A problem of the present line.
  Error problem(ErrorCode code, std::string detail) const { return table_.error(code, std::move(detail)); }

 private:
  static text::TableFormat format() {
    text::TableFormat format;
    format.longest_line = max_line_bytes;
    return format;
  }

  void add(ErrorCode code, std::string detail) { problems_.push_back(problem(code, std::move(detail))); }

  Line parse(const text::TableRow& row) {
    Line line;
    line.number = row.line;
    const std::size_t columns = row.cells.size();
    if (columns < 2 || columns > 3) return add(errors::terms_columns, std::to_string(columns)), line;
    line.english = alternatives(row.cells[0]);
    line.korean = alternatives(row.cells[1]);
    check_sides(line);
    if (columns == 3) read_weight(text::fold_space(row.cells[2]), line);
    if (line.english.size() * line.korean.size() > max_pairs_a_line)
      add(errors::terms_alternatives, std::to_string(max_pairs_a_line));
    return line;
  }

  std::vector<std::string> alternatives(std::string_view column) {
    std::vector<std::string> found;
    bool has_empty = false;
    for (const std::string_view each : text::split(column, '|')) {
      std::string phrase = text::nfc(text::fold_space(each));
      phrase.erase(0, phrase.find_first_not_of("# "));  // otherwise it would turn the line into a comment
      if (phrase.empty())
        has_empty = true;
      else
        found.push_back(std::move(phrase));
    }
    if (has_empty) add(errors::terms_empty, excerpt(column));
    return found;
  }

  void check_sides(const Line& line) {
    for (const std::string& phrase : line.english)
      if (text::has_hangul(phrase)) add(errors::terms_english, excerpt(phrase));
    for (const std::string& phrase : line.korean)
      if (!can_be_korean(phrase)) add(errors::terms_korean, excerpt(phrase));
  }

  void read_weight(const std::string& column, Line& line) {
    const auto [end, failure] = std::from_chars(column.data(), column.data() + column.size(), line.weight);
    const bool whole = failure == std::errc{} && end == column.data() + column.size();
    if (!whole || !(line.weight > 0 && line.weight <= 1)) add(errors::terms_weight, excerpt(column));
  }

  text::TableReader table_;
  std::vector<Error> problems_;
};

}  // namespace

Result<std::vector<DictionaryEntry>> read_terms(std::string_view bytes, const std::string& path) {
  std::vector<DictionaryEntry> entries;
  std::optional<Error> failure;
  TermReader reader(bytes, path);
  const auto keep = [&](const Line& line) {
    for (const std::string& english : line.english)
      if (words_in(english) <= max_phrase_words)
        for (const std::string& korean : line.korean) entries.push_back({english, korean, line.weight});
    if (entries.size() <= max_entries) return true;
    failure = reader.problem(errors::too_large, fmt::format("{} entries", max_entries));
    return false;
  };
  reader.read(keep, [&](Error error) { return failure = std::move(error), false; });
  if (failure) return *std::move(failure);
  return entries;
}

std::vector<Error> check_terms(std::string_view bytes, const std::string& path) {
  std::vector<Error> problems;
  std::unordered_map<std::string, std::uint64_t> lines;
  TermReader reader(bytes, path);
  const auto compare = [&](const Line& line) {
    for (const std::string& english : line.english) {
      if (words_in(english) > max_phrase_words)
        problems.push_back(reader.problem(errors::terms_words, excerpt(english)));
      for (const std::string& korean : line.korean) {
        const auto [first, is_new] = lines.try_emplace(pair_key(english, korean), line.number);
        if (!is_new) problems.push_back(reader.problem(errors::terms_duplicate, std::to_string(first->second)));
      }
    }
    if (lines.size() <= max_entries) return true;
    problems.push_back(reader.problem(errors::too_large, fmt::format("{} entries", max_entries)));
    return false;
  };
  reader.read(compare, [&](Error error) { return problems.push_back(std::move(error)), true; });
  return problems;
}

std::string write_terms(const std::vector<DictionaryEntry>& entries) {
  std::string out;
  for (const DictionaryEntry& entry : entries) {
    out += fmt::format("{}\t{}", entry.english, entry.korean);
    if (entry.weight < 1) out += fmt::format("\t{:.4g}", entry.weight);
    out += '\n';
  }
  return out;
}

std::vector<DictionaryEntry> merge_entries(std::vector<DictionaryEntry> entries) {
  std::sort(entries.begin(), entries.end(), [](const DictionaryEntry& a, const DictionaryEntry& b) {
    return std::tie(a.english, a.korean, b.weight) < std::tie(b.english, b.korean, a.weight);
  });
  std::unordered_map<std::string, std::size_t> places;
  std::vector<DictionaryEntry> merged;
  for (DictionaryEntry& entry : entries) {
    const auto [place, is_new] = places.try_emplace(pair_key(entry.english, entry.korean), merged.size());
    if (is_new)
      merged.push_back(std::move(entry));
    else
      merged[place->second].weight = std::max(merged[place->second].weight, entry.weight);
  }
  return merged;
}

}  // namespace jjak
