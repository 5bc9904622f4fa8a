// Reads tables: articles, one a row, or English and Korean text side by side, which comes out as pairs of articles
// whose rows are paragraphs.
#include "records/table_file.hpp"

#include "records/record_fields.hpp"
#include "text/csv.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <utility>

namespace jjak::reading {
namespace {

constexpr std::size_t most_rows_of_pair = 200;  // of parallel text without names of documents
constexpr std::size_t rows_to_look_at = 50;
constexpr std::size_t fewest_letters = 20;  // of the text of a row, where nobody said that the table holds articles

struct Column {
  std::optional<FieldNames::Place> place;  ///< what it holds, where that is known
  Language language = Language::unknown;
  bool is_document = false;
};

/// A side of rows that belong together.
struct Side {
  std::string text, url, title, date;
};

std::vector<Column> columns_of(const std::vector<std::string>& header, const FieldNames& names) {
  std::vector<Column> columns;
  for (const std::string& name : header) {
    text::ColumnName said = text::column_name(name);
    Column column{std::nullopt, said.language, said.is_document};
    const FieldNames::Place* place = names.find(name);
    if (place == nullptr && said.language != Language::unknown)
      place = names.find(said.rest.empty() || said.is_document ? "text" : said.rest);
    if (place != nullptr) column.place = *place;
    columns.push_back(column);
  }
  return columns;
}

/// Whether a cell has several lines.
bool has_lines(std::string_view cell) {
  while (!cell.empty() && ascii::is_space(cell.back())) cell.remove_suffix(1);
  return cell.find('\n') != std::string_view::npos;
}

bool is_text(const Column& column) {
  return column.place && (column.place->field == Field::text || column.place->field == Field::html);
}

bool has_text(const std::vector<Column>& columns) { return std::any_of(columns.begin(), columns.end(), is_text); }

std::optional<std::size_t> text_column(const std::vector<Column>& columns, Language language) {
  for (std::size_t i = 0; i < columns.size(); ++i)
    if (is_text(columns[i]) && columns[i].language == language) return i;
  return std::nullopt;
}

class TableFile {
 public:
  TableFile(std::string path, std::string_view text, char separator, Outlet& outlet)
      : path_(std::move(path)), text_(text), separator_(separator), outlet_(outlet), names_(outlet.options().keys) {}

  /// Whether half of the first rows have text that can be an article's: no addresses, names or words alone.
  bool holds_articles() {
    find_columns();
    text::CsvReader rows = data_rows();
    std::size_t seen = 0, texts = 0;
    for (; seen < rows_to_look_at && rows.next(); ++seen) texts += has_sentence(rows);
    return texts > 0 && texts * 2 >= seen;
  }

  void run() {
    find_columns();
    const auto english = text_column(columns_, Language::english), korean = text_column(columns_, Language::korean);
    if (english && korean)
      read_pairs();
    else if (has_text(columns_))
      read_articles();
    else
      outlet_.report({errors::table_keys, path_, "its columns are " + listed_names(header_), {}, {}});
  }

 private:
  text::CsvReader reader() const { return {text_, separator_}; }

  bool has_sentence(const text::CsvReader& row) const {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const std::string_view cell = row.cell(i);
      if (is_text(columns_[i]) && text::visible_length(cell) >= fewest_letters &&
          cell.find(' ') != std::string_view::npos && text::guess_language(cell) != Language::unknown)
        return true;
    }
    return false;
  }

  /// By the names in the first row; where they say nothing, by the languages of the rows.
  void find_columns() {
    text::CsvReader rows = reader();
    if (!rows.next()) return;
    header_ = rows.cells();
    columns_ = columns_of(header_, names_);
    has_header_ = has_text(columns_);
    if (!has_header_) guess_columns();
  }

  void guess_columns() {
    std::vector<std::size_t> english(header_.size()), korean(header_.size());
    std::size_t seen = 0;
    text::CsvReader rows = reader();
    for (; seen < rows_to_look_at && rows.next(); ++seen)
      for (std::size_t i = 0; i < header_.size(); ++i) {
        const Language language = text::guess_language(rows.cell(i));
        english[i] += language == Language::english;
        korean[i] += language == Language::korean;
      }
    const auto best = [&](const std::vector<std::size_t>& counts) {
      return static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    };
    const std::size_t source = best(english), target = best(korean);
    if (source == target || english[source] * 2 < seen || korean[target] * 2 < seen) return;
    const FieldNames::Place* text = names_.find("text");
    columns_[source] = {*text, Language::english, false};
    columns_[target] = {*text, Language::korean, false};
    has_header_ = text::guess_language(header_[target]) != Language::korean;
  }

  text::CsvReader data_rows() const {
    text::CsvReader rows = reader();
    if (has_header_) rows.next();
    return rows;
  }

  void read_articles() {
    text::CsvReader rows = data_rows();
    while (outlet_.is_wanted() && rows.next()) {
      Record record;
      for (std::size_t i = 0; i < columns_.size(); ++i)
        if (columns_[i].place) record.add(*columns_[i].place, std::string(rows.cell(i)));
      if (record.has_text())
        std::move(record).give({path_, 0, text_.size(), true, {}}, outlet_);
      else
        outlet_.report({errors::json_keys, path_, "its columns are " + listed_names(header_), rows.line(), {}});
    }
  }

  /// How rows form pairs of articles.
  enum class Rows { articles, groups, lines };

  Rows rows_are() const {
    std::set<std::string> names;
    std::size_t count = 0;
    text::CsvReader rows = data_rows();
    while (rows.next()) {
      ++count;
      names.insert(name_of(rows));
      for (std::size_t i = 0; i < columns_.size(); ++i)
        if (is_text(columns_[i]) && has_lines(rows.cell(i))) return Rows::articles;
    }
    const bool is_grouped = names.size() < count && !(names.size() == 1 && names.begin()->empty());
    return is_grouped ? Rows::groups : Rows::lines;
  }

  /// What the row says about the document that it belongs to; empty when it says nothing.
  std::string name_of(const text::CsvReader& row) const {
    for (std::size_t i = 0; i < columns_.size(); ++i)
      if (columns_[i].is_document && columns_[i].language == Language::unknown && !is_text(columns_[i]))
        return text::fold_space(row.cell(i));
    return {};
  }

  void read_pairs() {
    const Rows kind = rows_are();
    is_row_by_row_ = kind != Rows::articles;
    std::string name;
    std::size_t rows_of_pair = 0;
    std::uint64_t first_line = 0;
    text::CsvReader rows = data_rows();
    while (outlet_.is_wanted() && rows.next()) {
      const std::string row_name = name_of(rows);
      const bool ends =
          kind == Rows::articles || (kind == Rows::groups && row_name != name) || rows_of_pair == most_rows_of_pair;
      if (rows_of_pair > 0 && ends) {
        give(kind == Rows::lines ? std::string() : name, first_line);
        rows_of_pair = 0;
      }
      if (rows_of_pair++ == 0) first_line = rows.line();
      name = row_name;
      take(rows);
    }
    if (rows_of_pair > 0) give(kind == Rows::lines ? std::string() : name, first_line);
  }

  /// Adds a line to both sides, also where one has no text: lines of one number belong together.
  void take(const text::CsvReader& row) {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const Column& column = columns_[i];
      if (!column.place || column.language == Language::unknown || row.cell(i).empty()) continue;
      Side& side = column.language == Language::english ? english_ : korean_;
      const std::string cell(row.cell(i));
      switch (column.place->field) {
        case Field::text:
        case Field::html:
          if (!side.text.empty() && side.text.back() != '\n') side.text += ' ';
          side.text += is_row_by_row_ ? text::fold_space(cell) : cell;
          break;
        case Field::url: side.url = cell; break;
        case Field::title: side.title = text::fold_space(cell); break;
        case Field::date: side.date = cell; break;
        default: break;
      }
    }
    english_.text += '\n';
    korean_.text += '\n';
  }

  /// Gives both sides of the rows that were taken.
  void give(const std::string& name, std::uint64_t line) {
    constexpr std::size_t longest = 60;
    std::string shown = name.empty() ? std::to_string(line) : std::string(text::beginning_of(name, longest));
    std::replace(shown.begin(), shown.end(), '/', '-');
    if (!shown_.insert(shown).second) shown += fmt::format("-{}", line);
    const std::string pair = path_ + ":" + shown;
    give_side(std::exchange(english_, {}), pair, "en");
    give_side(std::exchange(korean_, {}), pair, "ko");
  }

  void give_side(Side side, const std::string& pair, const char* language) {
    if (text::visible_length(side.text) == 0) return;
    RawDocument document;
    document.origin = {pair + "." + language, 0, side.text.size(), false, {}};
    document.kind = DocumentKind::paragraphs;
    document.url = url::resolve({}, side.url);
    document.given.title = std::move(side.title);
    document.given.date = std::move(side.date);
    document.given.language = language;
    document.pair = pair;
    document.is_row_by_row = is_row_by_row_;
    document.is_vouched = true;
    outlet_.decode(std::move(document), side.text, "utf-8");
  }

  std::string path_;
  std::string_view text_;
  char separator_;
  Outlet& outlet_;
  FieldNames names_;
  std::vector<std::string> header_;  ///< the first row
  std::vector<Column> columns_;
  bool has_header_ = false, is_row_by_row_ = false;
  Side english_, korean_;
  std::set<std::string> shown_;  ///< names of pairs that were given
};

/// A table with one column has no separator; its column is found by its name.
char separator_in(std::string_view table) { return text::separator_of(table).value_or('\t'); }

}  // namespace

bool opens_table_of_articles(std::string_view head, bool is_whole, Outlet& outlet) {
  // Of a table that goes on, the last row is cut off; it counts only where it is the only one below the header.
  const std::size_t end = head.rfind('\n');
  const bool has_rows = end != std::string_view::npos && head.find('\n') < end;
  if (!is_whole && has_rows) head = head.substr(0, end + 1);
  const Result<Decoded> decoded = decode_page(head);
  return decoded && TableFile({}, decoded->text, separator_in(decoded->text), outlet).holds_articles();
}

void read_table_file(const std::string& path, std::string_view bytes, Outlet& outlet) {
  const Result<Decoded> decoded = decode_page(bytes);
  if (!decoded) {
    Error error = decoded.error();
    error.file = path;
    return outlet.report(error);
  }
  if (!decoded->other_charset.empty()) outlet.report({errors::mixed_charsets, path, decoded->other_charset, {}, {}});
  TableFile(path, decoded->text, separator_in(decoded->text), outlet).run();
}

}  // namespace jjak::reading
