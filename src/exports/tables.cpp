// Writes units as lines with columns: TSV, CSV, Moses, and the columns of Bitextor and mtdata.
#include "emit/fields.hpp"
#include "exports/format.hpp"

#include <algorithm>
#include <array>

namespace jjak::exports {
namespace {

using emit::plain;

/// A line of each unit.
template <auto line_of>
std::string lines_of(const Document& document, const Scene&) {
  std::string lines;
  for (const BitextUnit* unit : document.units) lines += line_of(*unit);
  return lines;
}

std::string number(const std::optional<double>& share) { return share ? emit::decimal(*share) : std::string(); }

std::string tsv_line(const BitextUnit& unit) {
  std::string line;
  for (const std::string& cell : cells_of(unit)) line += (line.empty() ? "" : "\t") + cell;
  return line += '\n';
}

std::string header_with(char separator, std::string_view line_end) {
  std::string line;
  for (const std::string_view name : column_names()) {
    if (!line.empty()) line += separator;
    line += name;
  }
  return line.append(line_end);
}

/// Whether a spreadsheet could take a cell for a formula: it begins with one of these, behind any apostrophes.
bool looks_like_formula(std::string_view cell) {
  constexpr std::array<std::string_view, 8> marks{"=", "+", "-", "@", "＝", "＋", "－", "＠"};
  cell.remove_prefix(std::min(cell.find_first_not_of('\''), cell.size()));
  return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return cell.starts_with(mark); });
}

/// RFC 4180. What could be a formula gets an apostrophe in front, also behind apostrophes that it has, so that taking
/// one away gives the text back.
std::string csv_cell(const std::string& text) {
  const std::string cell = (looks_like_formula(text) ? "'" : "") + text;
  if (cell.find_first_of(",\"") == std::string::npos) return cell;
  std::string quoted = "\"";
  for (const char c : cell) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

std::string csv_line(const BitextUnit& unit) {
  std::string line;
  bool is_first = true;
  for (const std::string& cell : cells_of(unit)) {
    line += (is_first ? "" : ",") + csv_cell(cell);
    is_first = false;
  }
  return line += "\r\n";
}

std::string id_line(const BitextUnit& unit) {
  return emit::table_line({plain(unit.id), number(unit.confidence), plain(unit.english.url), plain(unit.korean.url)});
}

std::string bitextor_line(const BitextUnit& unit) {
  return emit::table_line({plain(unit.english.url), plain(unit.korean.url), plain(unit.english.text),
                           plain(unit.korean.text), number(unit.confidence)});
}

std::string text_pair(const BitextUnit& unit) {
  return emit::table_line({plain(unit.english.text), plain(unit.korean.text)});
}

std::string english_line(const BitextUnit& unit) { return plain(unit.english.text) + '\n'; }
std::string korean_line(const BitextUnit& unit) { return plain(unit.korean.text) + '\n'; }

std::string tsv_header(const Options&) { return header_with('\t', "\n"); }
std::string csv_header(const Options&) { return header_with(',', "\r\n"); }
std::string bitextor_header(const Options&) { return "src_url\ttrg_url\tsrc_text\ttrg_text\tsegment_score\n"; }

}  // namespace

const std::vector<std::string_view>& column_names() {
  static const std::vector<std::string_view> names{
      "id",   "level",         "type",          "confidence",   "en",
      "ko",   "url_en",        "url_ko",        "date_en",      "date_ko",
      "link", "en_paragraphs", "ko_paragraphs", "en_sentences", "ko_sentences"};
  return names;
}

std::vector<std::string> cells_of(const BitextUnit& unit) {
  const BitextSide &english = unit.english, &korean = unit.korean;
  return {plain(unit.id),           plain(unit.level),        plain(unit.type),       number(unit.confidence),
          plain(english.text),      plain(korean.text),       plain(english.url),     plain(korean.url),
          plain(english.date),      plain(korean.date),       plain(unit.method),     plain(english.paragraphs),
          plain(korean.paragraphs), plain(english.sentences), plain(korean.sentences)};
}

namespace files {
const File tsv{".tsv", tsv_header, lines_of<tsv_line>};
const File csv{".csv", csv_header, lines_of<csv_line>};
const File moses_english{".en", nullptr, lines_of<english_line>};
const File moses_korean{".ko", nullptr, lines_of<korean_line>};
const File moses_ids{".ids", nullptr, lines_of<id_line>};
const File bitextor{".sent", bitextor_header, lines_of<bitextor_line>};
const File mtdata{".tsv", nullptr, lines_of<text_pair>};
}  // namespace files

}  // namespace jjak::exports
