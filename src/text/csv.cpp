// Reads tables as spreadsheets and databases export them, and the names of their columns. The text of news has
// quotation marks of its own, so a quotation mark counts only where it can close again.
#include "text/csv.hpp"

#include "text/check.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace jjak::text {
namespace {

const std::map<std::string, std::string, std::less<>>& column_words() {
  static const auto words = [] {
    std::map<std::string, std::string, std::less<>> made;
    TableReader table(column_words_list(), "columns.tsv");
    while (table.next()) made.emplace(table.row().cell(1), table.row().cell(0));
    return made;
  }();
  return words;
}

/// The words of a name: "textEn", "text_en" and "Text (EN)" have the same two.
std::vector<std::string> words_of(std::string_view name) {
  std::vector<std::string> words(1);
  bool after_lower = false;
  for (const char c : fold_space(name)) {
    const bool is_word = ascii::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80;
    if ((!is_word || (after_lower && ascii::is_upper(c))) && !words.back().empty()) words.emplace_back();
    if (is_word) words.back() += ascii::to_lower(c);
    after_lower = ascii::is_lower(c);
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

}  // namespace

CsvReader::CsvReader(std::string_view bytes, char separator)
    : bytes_(without_byte_order_mark(bytes)), separator_(separator) {}

bool CsvReader::next() {
  while (at_ < bytes_.size()) {
    take_row();
    if (std::any_of(cells_.begin(), cells_.end(), [](const std::string& cell) { return visible_length(cell) > 0; }))
      return true;
  }
  return false;
}

void CsvReader::take_row() {
  cells_.clear();
  line_ = next_line_;
  const std::size_t begin = at_;
  for (bool more = true; more;) {
    if (std::optional<std::string> quoted = quoted_cell()) {
      cells_.push_back(*std::move(quoted));
    } else {
      const std::array<char, 2> marks{separator_, '\n'};
      const std::size_t end =
          std::min(bytes_.find_first_of(std::string_view(marks.data(), marks.size()), at_), bytes_.size());
      std::string_view cell = bytes_.substr(at_, end - at_);
      if (end == bytes_.size() || bytes_[end] == '\n')
        while (cell.ends_with('\r')) cell.remove_suffix(1);
      cells_.emplace_back(cell);
      at_ = end;
    }
    more = at_ < bytes_.size() && bytes_[at_] == separator_;
    at_ = std::min(at_ + 1, bytes_.size());
  }
  next_line_ += static_cast<std::uint64_t>(std::count(bytes_.begin() + static_cast<std::ptrdiff_t>(begin),
                                                      bytes_.begin() + static_cast<std::ptrdiff_t>(at_), '\n'));
}

/// The quoted cell that begins here, and moves behind it; nothing when the cell is not quoted.
std::optional<std::string> CsvReader::quoted_cell() {
  if (at_ >= bytes_.size() || bytes_[at_] != '"') return std::nullopt;
  std::string cell;
  for (std::size_t begin = at_ + 1;;) {
    const std::size_t mark = bytes_.find('"', begin);
    if (mark == std::string_view::npos) return std::nullopt;
    cell += bytes_.substr(begin, mark - begin);
    std::string_view rest = bytes_.substr(mark + 1);
    if (rest.starts_with('"')) {
      cell += '"';
      begin = mark + 2;
      continue;
    }
    std::size_t end = mark + 1;
    if (rest.starts_with("\r\n")) ++end;
    if (end < bytes_.size() && bytes_[end] != separator_ && bytes_[end] != '\n') return std::nullopt;
    at_ = end;
    return cell;
  }
}

std::optional<char> separator_of(std::string_view bytes) {
  const std::string_view line = bytes.substr(0, bytes.find('\n'));
  if (line.find('\t') != std::string_view::npos) return '\t';
  const auto commas = std::count(line.begin(), line.end(), ','), semicolons = std::count(line.begin(), line.end(), ';');
  if (commas + semicolons == 0) return std::nullopt;
  return commas >= semicolons ? ',' : ';';
}

ColumnName column_name(std::string_view name) {
  constexpr std::size_t longest = 60;
  ColumnName column;
  if (name.size() > longest) return {{}, false, std::string(name)};
  for (const std::string& word : words_of(name)) {
    const auto known = column_words().find(word);
    const std::string_view meaning = known == column_words().end() ? std::string_view() : known->second;
    if (column.language == Language::unknown && (meaning == "en" || meaning == "ko"))
      column.language = meaning == "en" ? Language::english : Language::korean;
    else
      (column.rest += column.rest.empty() ? "" : " ") += word;
    column.is_document = column.is_document || meaning == "document";
  }
  return column;
}

}  // namespace jjak::text
