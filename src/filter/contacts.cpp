// Finds telephone numbers, mail, web and postal addresses, and resident registration numbers.
#include "filter/text_measures.hpp"

#include "text/table.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace jjak::filter {
namespace {

/// Groups of digits with single signs between them: "02-123-4567", "+82 (10) 1234.5678".
struct Digits {
  std::vector<std::string_view> groups;
  std::string signs;  ///< one for each place between groups: '-', '.', ' ', ')'
  bool has_plus = false;
  std::size_t end = 0;

  std::size_t size() const {
    std::size_t sum = 0;
    for (const std::string_view group : groups) sum += group.size();
    return sum;
  }
  bool has_sizes(std::initializer_list<std::size_t> sizes) const {
    return std::equal(groups.begin(), groups.end(), sizes.begin(), sizes.end(),
                      [](std::string_view group, std::size_t size) { return group.size() == size; });
  }
};

/// The sign between two groups, and its bytes; hyphens of all kinds are '-'.
std::pair<char, std::size_t> sign_at(std::string_view text) {
  for (const std::string_view hyphen : {"-", "\u2010", "\u2011", "\u2012", "\u2013", "\u2212"})
    if (text.starts_with(hyphen)) return {'-', hyphen.size()};
  if (text.starts_with(") ") || text.starts_with(")-")) return {')', 2};
  if (text.starts_with(')')) return {')', 1};
  if (text.starts_with('.')) return {'.', 1};
  if (text.starts_with(" (")) return {' ', 2};
  if (text.starts_with(' ')) return {' ', 1};
  return {'\0', 0};
}

/// The groups that begin at a digit.
Digits digits_at(std::string_view text, std::size_t at) {
  constexpr std::size_t most_groups = 6;
  Digits digits;
  digits.has_plus = at > 0 && (text[at - 1] == '+' || (at > 1 && text[at - 1] == '(' && text[at - 2] == '+'));
  while (true) {
    std::size_t end = at;
    while (end < text.size() && ascii::is_digit(text[end])) ++end;
    digits.groups.push_back(text.substr(at, end - at));
    digits.end = end;
    const auto [sign, bytes] = sign_at(text.substr(end));
    const std::size_t next = end + bytes;
    if (bytes == 0 || next >= text.size() || !ascii::is_digit(text[next]) || digits.groups.size() == most_groups)
      return digits;
    digits.signs += sign;
    at = next;
  }
}

bool has_no_blank(const Digits& digits) { return digits.signs.find(' ') == std::string::npos; }

/// "900101-1234567": a day and a sign for century and sex.
bool is_resident_number(const Digits& digits) {
  const bool is_split = digits.has_sizes({6, 7}) && digits.signs == "-";
  if (!is_split && !digits.has_sizes({13})) return false;
  const std::string_view day = digits.groups.front();
  const char sex = is_split ? digits.groups[1].front() : day[6];
  const int month = (day[2] - '0') * 10 + day[3] - '0', date = (day[4] - '0') * 10 + day[5] - '0';
  return month >= 1 && month <= 12 && date >= 1 && date <= 31 && sex >= '1' && sex <= '8';
}

bool is_telephone(const Digits& digits) {
  const std::size_t count = digits.groups.size(), size = digits.size();
  const std::string_view first = digits.groups.front();
  if (digits.has_plus) return size >= 8 && size <= 15 && (count > 1 || size >= 10);
  if (first.starts_with("01") && first.size() == 11) return true;  // 01012345678
  if (first.front() == '0' && first.size() >= 2 && first.size() <= 4 && count == 3) {
    const bool fits = digits.groups[1].size() >= 3 && digits.groups[1].size() <= 4 && digits.groups[2].size() == 4;
    return fits && size >= 9 && size <= 12;
  }
  if (count == 4 && first == "82") return size >= 10 && size <= 13 && digits.groups.back().size() == 4;
  return digits.has_sizes({3, 3, 4}) && has_no_blank(digits) && first.front() >= '2';
}

bool is_mail_letter(char c) { return ascii::is_alnum(c) || c == '.' || c == '-' || c == '_' || c == '+' || c == '%'; }

/// The mail address around an @; empty when there is none.
std::string_view mail_at(std::string_view text, std::size_t sign) {
  std::size_t begin = sign, end = sign + 1;
  while (begin > 0 && is_mail_letter(text[begin - 1])) --begin;
  while (end < text.size() && is_mail_letter(text[end])) ++end;
  while (end > sign + 1 && !ascii::is_alnum(text[end - 1])) --end;
  const std::string_view host = text.substr(sign + 1, end - sign - 1);
  const std::size_t dot = host.rfind('.');
  const bool is_host = dot != std::string_view::npos && dot > 0 && host.size() - dot > 2;
  return begin < sign && is_host ? text.substr(begin, end - begin) : std::string_view();
}

enum class Kind { telephone, resident, mail };

/// Calls use(kind, begin, end) for each, in the order of their places.
template <class Use>
void each_contact(std::string_view text, Use use) {
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] == '@') {
      const std::string_view mail = mail_at(text, at);
      if (!mail.empty()) {
        const auto begin = static_cast<std::size_t>(mail.data() - text.data());
        use(Kind::mail, begin, begin + mail.size());
        at = std::max(at + 1, begin + mail.size());
        continue;
      }
    }
    const bool starts =
        ascii::is_digit(text[at]) && (at == 0 || !(ascii::is_alnum(text[at - 1]) || text[at - 1] == ','));
    if (!starts) {
      ++at;
      continue;
    }
    const Digits digits = digits_at(text, at);
    if (is_resident_number(digits))
      use(Kind::resident, at, digits.end);
    else if (is_telephone(digits))
      use(Kind::telephone, at, digits.end);
    at = digits.end;
  }
}

struct Endings {
  std::vector<std::string> english, korean;
};

const Endings& address_endings() {
  static const Endings endings = [] {
    Endings read;
    text::TableReader table(address_endings_list(), "addresses.tsv");
    while (table.next()) (table.row().cell(0) == "en" ? read.english : read.korean).emplace_back(table.row().cell(1));
    return read;
  }();
  return endings;
}

std::string_view without_marks(std::string_view word) {
  while (!word.empty() && (word.back() == ',' || word.back() == ')' || word.back() == '(')) word.remove_suffix(1);
  while (!word.empty() && word.front() == '(') word.remove_prefix(1);
  return word;
}

bool is_address_part(std::string_view word) {
  const auto ends = [word](const std::string& ending) {
    return word.size() > ending.size() + 1 && word.ends_with(ending);
  };
  const Endings& endings = address_endings();
  return std::any_of(endings.korean.begin(), endings.korean.end(), ends) ||
         std::any_of(endings.english.begin(), endings.english.end(), ends);
}

bool is_web_address(std::string_view word) {
  return word.find("://") != std::string_view::npos || word.find("www.") != std::string_view::npos;
}

/// Marks the words of web and postal addresses.
void mark_words(std::string_view text, std::vector<bool>& marked) {
  constexpr std::size_t fewest_parts = 3;
  std::size_t parts = 0, begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = text.find_first_not_of(" \t\r\n", at);
    if (start == std::string_view::npos) break;
    const std::size_t end = std::min(text.find_first_of(" \t\r\n", start), text.size());
    const std::string_view word = without_marks(text.substr(start, end - start));
    const auto mark = [&](std::size_t from) {
      std::fill(marked.begin() + static_cast<std::ptrdiff_t>(from), marked.begin() + static_cast<std::ptrdiff_t>(end),
                true);
    };
    if (is_web_address(word)) mark(start);
    const bool is_number = !word.empty() && ascii::is_digit(word.front());
    if (is_number && parts >= fewest_parts - 1) mark(begin);
    if (is_address_part(word)) {
      if (parts++ == 0) begin = start;
      if (parts >= fewest_parts) mark(begin);
    } else if (!is_number) {
      parts = 0;
    }
    at = end;
  }
}

}  // namespace

std::size_t personal_data_in(std::string_view text) {
  std::size_t count = 0;
  each_contact(text, [&](Kind, std::size_t, std::size_t) { ++count; });
  return count;
}

double address_share_of(std::string_view text) {
  std::vector<bool> marked(text.size());
  mark_words(text, marked);
  each_contact(text, [&](Kind, std::size_t begin, std::size_t end) {
    std::fill(marked.begin() + static_cast<std::ptrdiff_t>(begin), marked.begin() + static_cast<std::ptrdiff_t>(end),
              true);
  });
  std::size_t all = 0, inside = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool counts = (static_cast<unsigned char>(text[at]) & 0xC0) != 0x80 && !ascii::is_space(text[at]);
    all += counts;
    inside += counts && marked[at];
  }
  return all == 0 ? 0 : static_cast<double>(inside) / static_cast<double>(all);
}

}  // namespace jjak::filter
