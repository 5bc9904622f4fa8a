// Lexicon counts of several runs: adds them up, and reads and writes their file format.
#include "lexicon/counts.hpp"

#include <jjak/lexicon.hpp>

#include "text/table.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <span>
#include <tuple>
#include <unordered_map>

namespace jjak {
namespace {

using Word = LexiconCounts::Word;
using Expected = LexiconCounts::Expected;
using Pair = LexiconCounts::Pair;

constexpr std::string_view format_name = "jjak-lexicon";
constexpr std::uint64_t format_version = 1;

std::uint64_t sum_of(std::uint64_t a, std::uint64_t b) { return std::min(a + b, max_count); }

Expected sum_of(const Expected& a, const Expected& b) { return {sum_of(a.sum, b.sum), std::max(a.largest, b.largest)}; }

auto key(const Pair& pair) { return std::tuple(pair.english, pair.korean); }

/// The words of both lists, and the new place of each word of either list.
struct MergedWords {
  std::vector<Word> words;
  std::vector<std::uint32_t> first, second;
};

MergedWords merged_words(const std::vector<Word>& a, const std::vector<Word>& b) {
  MergedWords merged;
  auto i = a.begin(), j = b.begin();
  while (i != a.end() || j != b.end()) {
    const auto place = static_cast<std::uint32_t>(merged.words.size());
    const bool from_a = j == b.end() || (i != a.end() && i->word <= j->word);
    const bool from_b = i == a.end() || (j != b.end() && j->word <= i->word);
    merged.words.push_back(from_a ? *i : *j);
    if (from_a && from_b) merged.words.back().total = sum_of(i->total, j->total);
    if (from_a) merged.first.push_back(place), ++i;
    if (from_b) merged.second.push_back(place), ++j;
  }
  return merged;
}

/// Reads the lines of a lexicon file in order, and stops at the first problem.
class CountsReader {
 public:
  CountsReader(std::string_view bytes, const std::string& path)
      : bytes_(bytes), path_(path), table_(whole_lines_of(bytes), path, format()) {}

  Result<LexiconCounts> read() {
    std::array<std::uint64_t, 3> sizes{};
    read_header(sizes);
    for (std::uint64_t i = 0; i < sizes[0] && !failure_; ++i) read_word("en", counts_.english);
    for (std::uint64_t i = 0; i < sizes[1] && !failure_; ++i) read_word("ko", counts_.korean);
    for (const Word& word : counts_.korean) korean_.emplace(word.word, static_cast<std::uint32_t>(korean_.size()));
    for (std::uint64_t i = 0; i < sizes[2] && !failure_; ++i) read_pair();
    if (!failure_) expect_end();
    if (failure_) return *std::move(failure_);
    return std::move(counts_);
  }

 private:
  void fail(std::string detail, ErrorCode code = errors::lexicon_line) {
    if (!failure_) failure_ = table_.error(code, std::move(detail));
  }

  /// Reads the columns of the next line. Returns whether there is a line with this number of columns.
  static text::TableFormat format() {
    text::TableFormat format;
    format.skips_comments = format.skips_blank_lines = false;
    return format;
  }
  static std::string_view whole_lines_of(std::string_view bytes) { return bytes.substr(0, bytes.rfind('\n') + 1); }
  bool next_line(std::span<std::string_view> columns) {
    if (!table_.next()) {
      if (table_.problem())
        failure_ = table_.problem();
      else
        fail(fmt::format("the lines after {}", table_.row().line), errors::truncated);
      return false;
    }
    const std::vector<std::string_view>& cells = table_.row().cells;
    if (cells.size() != columns.size())
      return fail(fmt::format("{} columns in place of {}", cells.size(), columns.size())), false;
    std::copy(cells.begin(), cells.end(), columns.begin());
    return true;
  }

  void expect_end() {
    const bool has_more = table_.next() || table_.problem();
    if (!has_more && whole_lines_of(bytes_).size() == bytes_.size()) return;
    fail("more lines than the first one says");
    if (!has_more) failure_->line = table_.row().line + 1;
  }

  std::uint64_t number(std::string_view column, std::uint64_t most) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(column.data(), column.data() + column.size(), value);
    if (error != std::errc{} || end != column.data() + column.size() || value > most)
      fail(fmt::format("expected a whole number from 0 to {}", most));
    return value;
  }

  void read_header(std::array<std::uint64_t, 3>& sizes) {
    const std::string start = fmt::format("{}\t", format_name),
                      whole_start = fmt::format("{}{}\t", start, format_version);
    if (!bytes_.starts_with(start)) {
      failure_ = Error{errors::bad_lexicon, path_};
    } else if (!bytes_.starts_with(whole_start)) {
      failure_ = Error{errors::unsupported, path_, fmt::format("{}, not version {}", format_name, format_version)};
    }
    std::array<std::string_view, 5> columns;
    if (failure_ || !next_line(columns)) return;
    for (std::size_t i = 0; i < sizes.size(); ++i)
      sizes[i] = number(columns[i + 2], std::numeric_limits<std::uint32_t>::max());
  }

  void read_word(std::string_view mark, std::vector<Word>& words) {
    std::array<std::string_view, 3> columns;
    if (!next_line(columns)) return;
    if (columns[0] != mark) return fail(fmt::format("expected a line that starts with \"{}\"", mark));
    if (!lexicon::is_word(columns[1])) return fail("expected a word");
    if (!words.empty() && words.back().word >= columns[1]) return fail("expected words in rising order");
    words.push_back({std::string(columns[1]), number(columns[2], max_count)});
  }

  std::uint32_t english_index(std::string_view word) {
    const std::vector<Word>& words = counts_.english;
    const auto found = std::lower_bound(words.begin(), words.end(), word,
                                        [](const Word& each, std::string_view wanted) { return each.word < wanted; });
    return found != words.end() && found->word == word ? static_cast<std::uint32_t>(found - words.begin()) : missing();
  }

  std::uint32_t korean_index(std::string_view word) {
    const auto found = korean_.find(word);
    return found != korean_.end() ? found->second : missing();
  }

  std::uint32_t missing() {
    fail("expected words that stand among those above");
    return 0;
  }

  Expected expected(std::string_view sum, std::string_view largest, const std::vector<Word>& words,
                    std::uint32_t index) {
    Expected read;
    if (failure_) return read;
    read.sum = number(sum, words[index].total);
    read.largest = number(largest, std::min(read.sum, count_unit));
    return read;
  }

  void read_pair() {
    std::array<std::string_view, 7> columns;
    if (!next_line(columns)) return;
    if (columns[0] != "pair") return fail("expected a line that starts with \"pair\"");
    Pair pair;
    // Pairs of one English word stand together.
    const bool is_same = !counts_.pairs.empty() && counts_.english[counts_.pairs.back().english].word == columns[1];
    pair.english = is_same ? counts_.pairs.back().english : english_index(columns[1]);
    pair.korean = korean_index(columns[2]);
    pair.forward = expected(columns[3], columns[4], counts_.english, pair.english);
    pair.backward = expected(columns[5], columns[6], counts_.korean, pair.korean);
    if (!counts_.pairs.empty() && key(counts_.pairs.back()) >= key(pair)) return fail("expected pairs in rising order");
    counts_.pairs.push_back(pair);
  }

  std::string_view bytes_;
  const std::string& path_;
  text::TableReader table_;
  LexiconCounts counts_;
  std::unordered_map<std::string_view, std::uint32_t>
      korean_;  // places of the words, which are asked for again and again
  std::optional<Error> failure_;
};

}  // namespace

bool lexicon::is_word(std::string_view word) {
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
  return !word.empty() && word.size() <= longest_word && std::none_of(word.begin(), word.end(), is_control);
}

LexiconCounts merge_counts(const LexiconCounts& a, const LexiconCounts& b) {
  MergedWords english = merged_words(a.english, b.english), korean = merged_words(a.korean, b.korean);
  const auto placed = [](Pair pair, const std::vector<std::uint32_t>& english_places,
                         const std::vector<std::uint32_t>& korean_places) {
    pair.english = english_places[pair.english];
    pair.korean = korean_places[pair.korean];
    return pair;
  };
  LexiconCounts merged;
  merged.pairs.reserve(std::max(a.pairs.size(), b.pairs.size()));
  auto j = b.pairs.begin();
  const auto take_b_before = [&](const Pair* end) {
    for (; j != b.pairs.end(); ++j) {
      const Pair pair = placed(*j, english.second, korean.second);
      if (end != nullptr && key(pair) >= key(*end)) return;
      merged.pairs.push_back(pair);
    }
  };
  for (const Pair& each : a.pairs) {
    Pair pair = placed(each, english.first, korean.first);
    take_b_before(&pair);
    if (j != b.pairs.end() && key(placed(*j, english.second, korean.second)) == key(pair)) {
      pair.forward = sum_of(pair.forward, j->forward);
      pair.backward = sum_of(pair.backward, j->backward);
      ++j;
    }
    merged.pairs.push_back(pair);
  }
  take_b_before(nullptr);
  merged.english = std::move(english.words);
  merged.korean = std::move(korean.words);
  return merged;
}

std::string write_counts(const LexiconCounts& counts) {
  std::string out = fmt::format("{}\t{}\t{}\t{}\t{}\n", format_name, format_version, counts.english.size(),
                                counts.korean.size(), counts.pairs.size());
  for (const Word& word : counts.english) out += fmt::format("en\t{}\t{}\n", word.word, word.total);
  for (const Word& word : counts.korean) out += fmt::format("ko\t{}\t{}\n", word.word, word.total);
  for (const Pair& pair : counts.pairs)
    out += fmt::format("pair\t{}\t{}\t{}\t{}\t{}\t{}\n", counts.english[pair.english].word,
                       counts.korean[pair.korean].word, pair.forward.sum, pair.forward.largest, pair.backward.sum,
                       pair.backward.largest);
  return out;
}

Result<LexiconCounts> read_counts(std::string_view bytes, const std::string& path) {
  return CountsReader(bytes, path).read();
}

}  // namespace jjak
