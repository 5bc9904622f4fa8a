// Finds speakers and time codes at the beginning of lines. Pages write them in brackets, between arrows, before a colon
// or on a line of their own; all of these are read alike in both languages.
#include "kinds/labels.hpp"

#include "lines/marks.hpp"
#include "text/hangul.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace jjak::extraction {
namespace {

using rules::ListId;

constexpr std::size_t longest_label = 120;  // bytes

struct Brackets {
  std::string_view open, close;
};
constexpr std::array<Brackets, 9> bracket_pairs{Brackets{"[", "]"}, {"【", "】"}, {"〔", "〕"},
                                                {"<", ">"},         {"〈", "〉"}, {"《", "》"},
                                                {"(", ")"},         {"◀", "▶"},   {"◁", "▷"}};
constexpr std::array<std::string_view, 10> ornaments{"◆", "◇", "■", "□", "●", "○", "▶", "▷", ">>", "※"};
constexpr std::array<std::string_view, 4> colons{":", "：", ">", "〉"};

/// The end of a mark at `at`; `at` where none of them stands there.
template <class Marks>
std::size_t past_mark(std::string_view line, std::size_t at, const Marks& marks) {
  for (const std::string_view mark : marks)
    if (text::follows(line, at, mark)) return at + mark.size();
  return at;
}

std::size_t past_blanks(std::string_view line, std::size_t at) {
  while (text::at(line, at) == ' ') ++at;
  return at;
}

std::string_view trimmed(std::string_view part) {
  while (part.starts_with(' ')) part.remove_prefix(1);
  while (part.ends_with(' ')) part.remove_suffix(1);
  return part;
}

std::string_view without_colon(std::string_view part) {
  part = trimmed(part);
  for (const std::string_view colon : {std::string_view(":"), std::string_view("：")})
    if (part.ends_with(colon)) part.remove_suffix(colon.size());
  return trimmed(part);
}

/// "00:12:31", "0:05", "00:12:31.500", "00:12:31,500 --> 00:12:34,000", "14:20"; 0 where no time code begins.
std::size_t time_code_end(std::string_view line, bool& has_hours) {
  std::size_t at = 0, groups = 0;
  for (;; ++groups) {
    const text::Figures figures = text::figures_at(line, at);
    if (figures.value < 0 || figures.size() > (groups == 0 ? 3 : 2) || (groups > 0 && figures.value > 59)) return 0;
    at = figures.end;
    if (text::at(line, at) != ':' || !ascii::is_digit(text::at(line, at + 1))) break;
    ++at;
  }
  if (groups == 0 || groups > 3) return 0;
  has_hours = groups >= 2;
  if ((text::at(line, at) == '.' || text::at(line, at) == ',') && ascii::is_digit(text::at(line, at + 1)))
    at = text::figures_at(line, at + 1).end;
  const std::size_t arrow = past_blanks(line, at);
  if (text::follows(line, arrow, "-->")) {
    bool ignored = false;
    const std::size_t from = past_blanks(line, arrow + 3);
    if (const std::size_t end = time_code_end(line.substr(std::min(from, line.size())), ignored); end > 0)
      at = from + end;
  }
  return at;
}

/// Whether words name a role, perhaps with a name or number: "앵커", "김민지 앵커", "host/jane doe", "speaker 2". "host
/// city" is none.
bool names_role(std::string_view lower, const rules::Lists& words) {
  constexpr std::size_t most_words = 4;
  const rules::WordList& roles = words[ListId::speaker_roles];
  if (roles.contains(lower)) return true;
  if (static_cast<std::size_t>(std::count(lower.begin(), lower.end(), ' ')) >= most_words) return false;
  if (const rules::Entry* role = roles.opening_of(lower)) {
    const std::size_t size = role->word.size();
    const char next = text::at(lower, size);
    if (next == '/' || ascii::is_digit(next) || (next == ' ' && ascii::is_digit(text::at(lower, size + 1))))
      return true;
  }
  const rules::Entry* role = roles.ending_of(lower);
  return role != nullptr && lower[lower.size() - role->word.size() - 1] == ' ';
}

/// "q", "q1", "질문 2": what a label of questions or answers is without its mark.
LabelKind question_or_answer(std::string_view lower, const rules::Lists& words) {
  while (!lower.empty() && (ascii::is_digit(lower.back()) || lower.back() == ' ' || lower.back() == '.'))
    lower.remove_suffix(1);
  const rules::Entry* word = words[ListId::question_labels].find(lower);
  if (word == nullptr) return LabelKind::none;
  return word->text == "answer" ? LabelKind::answer : LabelKind::question;
}

bool is_all_capitals(std::string_view part) {
  return std::any_of(part.begin(), part.end(), ascii::is_upper) &&
         std::none_of(part.begin(), part.end(), ascii::is_lower);
}

/// Whether every word of a part could be of a name: "Kim Min-ji", "HAN SEUNG-O, MAYOR OF HANEULPO", "한승오 읍장".
bool could_be_name(std::string_view part, bool in_brackets) {
  constexpr std::size_t most_letters = 40, most_words = 5, most_capitals = 8, most_korean = 15;
  const std::size_t letters = text::visible_length(part);
  if (letters == 0 || letters > most_letters) return false;
  if (!in_brackets && text::has_hangul(part) && (letters > most_korean || part.ends_with("다"))) return false;
  const bool capitals = is_all_capitals(part);
  if (part.find_first_of("?!;\"") != std::string_view::npos) return false;
  if (!capitals && !in_brackets && part.find(',') != std::string_view::npos) return false;
  std::size_t count = 0;
  for (std::size_t at = 0; at < part.size();) {
    const std::size_t end = std::min(part.find(' ', at), part.size());
    const char first = part[at];
    if (end > at && !ascii::is_upper(first) && static_cast<unsigned char>(first) < 0x80 && first != '(') return false;
    ++count;
    at = end + 1;
  }
  return count <= (capitals ? most_capitals : most_words);
}

Label make(LabelKind kind, std::string_view name, std::size_t length, bool is_marked) {
  return {kind, length, text::to_lower_ascii(name), is_marked, false};
}

/// What the words of a label say. `in_brackets`: those words are set apart by more than a colon.
Label judge(std::string_view part, std::size_t length, bool in_brackets, const rules::Lists& words) {
  const std::string lower = text::to_lower_ascii(part);
  const bool is_marked = in_brackets || is_all_capitals(part);
  if (words[ListId::not_speakers].contains(lower)) return {};
  if (const LabelKind kind = question_or_answer(lower, words); kind != LabelKind::none)
    return make(kind, part, length, in_brackets);
  if (names_role(lower, words)) return make(LabelKind::role, part, length, is_marked);
  return could_be_name(part, in_brackets) ? make(LabelKind::name, part, length, is_marked) : Label{};
}

std::optional<Label> bracketed(std::string_view line, std::size_t begin, const rules::Lists& words) {
  for (const Brackets& pair : bracket_pairs) {
    if (!text::follows(line, begin, pair.open)) continue;
    const std::size_t inside = begin + pair.open.size();
    const std::size_t close = line.substr(0, longest_label).find(pair.close, inside);
    if (close == std::string_view::npos) continue;
    const std::string_view part = without_colon(line.substr(inside, close - inside));
    std::size_t end = past_blanks(line, close + pair.close.size());
    end = past_blanks(line, past_mark(line, end, std::array<std::string_view, 2>{":", "："}));
    bool has_hours = false;
    if (const std::size_t code = time_code_end(part, has_hours); code > 0 && code == part.size()) {
      Label label = make(LabelKind::time_code, part, end, pair.open != "(");
      label.has_hours = has_hours;
      return label;
    }
    Label label = judge(part, end, true, words);
    // "(읍장) 그렇다.": brackets of an aside set nothing apart, except for roles.
    if (pair.open == "(" && label.kind == LabelKind::name) return std::nullopt;
    if (label.kind != LabelKind::none) return label;
  }
  return std::nullopt;
}

std::optional<Label> before_colon(std::string_view line, std::size_t begin, const rules::Lists& words) {
  for (std::size_t at = begin; at < std::min(line.size(), longest_label); ++at) {
    const std::size_t end = past_mark(line, at, colons);
    if (end == at) continue;
    // "10:30", "http://", and a comparison.
    const char next = text::at(line, end);
    if (next == '/' || ascii::is_digit(next) || (line[at] == '>' && begin == 0)) return std::nullopt;
    const Label label = judge(trimmed(line.substr(begin, at - begin)), past_blanks(line, end), begin > 0, words);
    return label.kind == LabelKind::none ? std::nullopt : std::optional(label);
  }
  return std::nullopt;
}

/// "Q. ", "Q1) ", "문) ", "Q 한국은": labels of questions and answers that other marks follow, or none.
std::optional<Label> before_stop(std::string_view line, std::size_t begin, const rules::Lists& words) {
  constexpr std::size_t longest = 20;  // bytes
  const std::size_t end = std::min({line.find_first_of(".)", begin), line.find(' ', begin), line.size()});
  if (end - begin > longest || end == begin) return std::nullopt;
  const std::string lower = text::to_lower_ascii(line.substr(begin, end - begin));
  LabelKind kind = question_or_answer(lower, words);
  const bool has_mark = end < line.size() && line[end] != ' ';
  // "A mayor", "답 없는 문제": a word alone is a label only where it is no word of a sentence.
  if (kind == LabelKind::none || (!has_mark && lower != "q" && end < line.size())) return std::nullopt;
  const std::size_t after = past_blanks(line, end + has_mark);
  if (has_mark && after == end + 1 && after < line.size() && !text::syllable_at(line, after)) return std::nullopt;
  return make(kind, lower, after, false);
}

}  // namespace

Label label_of(std::string_view line, const rules::Lists& words) {
  bool has_hours = false;
  if (std::size_t end = time_code_end(line, has_hours); end > 0) {
    const bool parted = end == line.size() || line[end] == ' ';
    end = past_blanks(line, end);
    if (!parted) return {};
    Label label = make(LabelKind::time_code, line.substr(0, end), end, false);
    label.has_hours = has_hours;
    return label;
  }
  if (auto label = bracketed(line, 0, words)) return *label;
  const std::size_t begin = past_blanks(line, past_mark(line, 0, ornaments));
  if (begin > 0)
    if (auto label = bracketed(line, begin, words)) return *label;
  if (auto label = before_colon(line, begin, words)) return *label;
  if (auto label = before_stop(line, begin, words)) return *label;
  const std::string_view rest = trimmed(strip_ornaments(line));
  const bool is_role =
      rest.size() <= longest_label && words[ListId::speaker_roles].contains(text::to_lower_ascii(rest));
  // "앵커", "ANCHOR": a line of its own. "Host" alone may be a heading.
  if (is_role && (text::has_hangul(rest) || is_all_capitals(rest)))
    return make(LabelKind::role, rest, line.size(), true);
  return {};
}

Label label_of(const Block& block, const rules::Lists& words) {
  Label label = label_of(std::string_view(block.text), words);
  if (label.kind != LabelKind::none || block.role != BlockRole::subhead) return label;
  const std::string_view rest = without_colon(strip_ornaments(block.text));
  if (words[ListId::speaker_roles].contains(text::to_lower_ascii(rest)))
    label = make(LabelKind::name, rest, block.text.size(), false);
  return label;
}

bool is_alone(const Label& label, std::string_view line) {
  return label.kind != LabelKind::none && text::visible_length(line.substr(label.length)) == 0;
}

}  // namespace jjak::extraction
