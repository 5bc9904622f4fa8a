// Reads string literals of scripts. Some sites send their text as JSON in a string, and only a script makes a page of
// it.
#include "page/script_strings.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

namespace jjak::extraction {
namespace {

/// The value of `count` hexadecimal digits.
std::optional<char32_t> hex_at(std::string_view text, std::size_t at, std::size_t count) {
  if (at + count > text.size()) return std::nullopt;
  char32_t value = 0;
  for (std::size_t i = at; i < at + count; ++i) {
    const int digit = ascii::hex_value(text[i]);
    if (digit < 0) return std::nullopt;
    value = value * 16 + static_cast<char32_t>(digit);
  }
  return value;
}

/// Unescapes \uXXXX at `at`, the "u"; of a pair of surrogates both. Returns the last byte read.
std::size_t unescape_unit(std::string_view literal, std::size_t at, std::string& value) {
  const auto first = hex_at(literal, at + 1, 4);
  if (!first) return at;
  if (*first < 0xD800 || *first > 0xDFFF) {
    text::append_code_point(value, *first);
    return at + 4;
  }
  const bool pair = literal.substr(std::min(at + 5, literal.size())).starts_with("\\u");
  const auto second = pair ? hex_at(literal, at + 7, 4) : std::nullopt;
  if (!second || *first > 0xDBFF || *second < 0xDC00 || *second > 0xDFFF) {
    text::append_code_point(value, 0xFFFD);
    return at + 4;
  }
  text::append_code_point(value, 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00));
  return at + 10;
}

std::string unescaped(std::string_view literal) {
  std::string value;
  value.reserve(literal.size());
  for (std::size_t i = 0; i < literal.size(); ++i) {
    if (literal[i] != '\\' || i + 1 == literal.size()) {
      value += literal[i];
      continue;
    }
    switch (const char c = literal[++i]) {
      case 'n': value += '\n'; break;
      case 't': value += '\t'; break;
      case 'r': value += '\r'; break;
      case 'u': i = unescape_unit(literal, i, value); break;
      case 'x':
        if (const auto code = hex_at(literal, i + 1, 2)) {
          text::append_code_point(value, *code);
          i += 2;
        }
        break;
      case '\n': break;
      default: value += c;
    }
  }
  return value;
}

std::string percent_decoded(const std::string& text) {
  std::string value;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto code = text[i] == '%' ? hex_at(text, i + 1, 2) : std::nullopt;
    value += code ? static_cast<char>(*code) : text[i];
    if (code) i += 2;
  }
  return text::invalid_utf8(value) ? text : value;
}

/// Where the literal ends that begins behind a quote: at the same quote. npos when its line ends before.
std::size_t end_of_literal(std::string_view script, std::size_t at, char quote) {
  for (; at < script.size(); ++at) {
    if (script[at] == '\\')
      ++at;
    else if (script[at] == quote)
      return at;
    else if (script[at] == '\n' && quote != '`')
      break;
  }
  return std::string_view::npos;
}

}  // namespace

std::vector<std::string> long_strings(std::string_view script, std::size_t shortest) {
  constexpr std::string_view decoder = "decodeURIComponent(";
  std::vector<std::string> strings;
  for (std::size_t at = 0; at < script.size(); ++at) {
    const char c = script[at];
    if (c != '"' && c != '\'' && c != '`') continue;
    const std::size_t end = end_of_literal(script, at + 1, c);
    if (end == std::string_view::npos) {
      if (c == '`') continue;  // no end at all: rather an apostrophe in a comment
      at = std::min(script.find('\n', at), script.size());
      continue;
    }
    if (end - at > shortest) {
      std::string value = unescaped(script.substr(at + 1, end - at - 1));
      strings.push_back(script.substr(0, at).ends_with(decoder) ? percent_decoded(value) : std::move(value));
    }
    at = end;
  }
  return strings;
}

namespace {

struct NameBefore {
  std::string_view name;  ///< without quotation marks; empty: there is none
  bool of_list = false;
};

/// The name of a string that begins at `at`, or of the list that begins with it.
NameBefore name_before(std::string_view script, std::size_t at) {
  const auto skip_blanks = [&] {
    constexpr std::size_t most = 8;
    for (std::size_t i = 0; i < most && at > 0 && (script[at - 1] == ' ' || script[at - 1] == '\n'); ++i) --at;
  };
  const auto eat = [&](char c) { return at > 0 && script[at - 1] == c ? (--at, true) : false; };
  skip_blanks();
  const bool of_list = eat('[');
  if (of_list) skip_blanks();
  if (!eat(':')) return {};
  skip_blanks();
  if (!eat('"')) eat('\'');
  constexpr std::size_t longest = 40;
  std::size_t begin = at;
  while (begin > 0 && at - begin < longest && (ascii::is_alnum(script[begin - 1]) || script[begin - 1] == '_')) --begin;
  return {script.substr(begin, at - begin), of_list};
}

}  // namespace

std::vector<NamedStrings> named_strings(std::string_view script,
                                        const std::function<bool(std::string_view)>& is_wanted) {
  std::vector<NamedStrings> found;
  std::size_t behind = 0;  // the last string of a list that was taken
  for (std::size_t at = 0; at < script.size(); ++at) {
    const char c = script[at];
    if (c != '"' && c != '\'' && c != '`') continue;
    const std::size_t end = end_of_literal(script, at + 1, c);
    if (end == std::string_view::npos) continue;
    const std::string_view between = script.substr(behind, at - behind);
    const bool goes_on = behind > 0 && between.find(',') != std::string_view::npos &&
                         between.find_first_not_of(", \n") == std::string_view::npos;
    const NameBefore before = goes_on ? NameBefore{} : name_before(script, at);
    const bool begins = !before.name.empty() && is_wanted(before.name);
    if (begins) found.push_back({before.name, {}});
    if (begins || goes_on) found.back().values.push_back(unescaped(script.substr(at + 1, end - at - 1)));
    behind = goes_on || (begins && before.of_list) ? end + 1 : 0;
    at = end;
  }
  return found;
}

bool add_pushed(std::string_view script, std::string& stream) {
  constexpr std::string_view push = "__next_f.push([1,";
  bool any = false;
  for (std::size_t at = script.find(push); at != std::string_view::npos; at = script.find(push, at)) {
    at = script.find_first_not_of(" \n", at + push.size());
    if (at == std::string_view::npos || script[at] != '"') continue;
    const std::size_t end = end_of_literal(script, at + 1, '"');
    if (end == std::string_view::npos) break;
    stream += unescaped(script.substr(at + 1, end - at - 1));
    any = true;
    at = end;
  }
  return any;
}

std::vector<StreamRow> rows_of_stream(std::string_view stream) {
  std::vector<StreamRow> rows;
  while (!stream.empty()) {
    std::size_t at = 0;
    while (at < stream.size() && ascii::hex_value(stream[at]) >= 0) ++at;
    if (at == stream.size() || stream[at] != ':') {  // no row: go on with the next line
      stream.remove_prefix(std::min(stream.find('\n'), stream.size() - 1) + 1);
      continue;
    }
    stream.remove_prefix(at + 1);
    const std::size_t comma = std::min(stream.find(','), stream.size());
    constexpr std::size_t longest_length = 8;  // digits
    if (stream.starts_with('T') && comma > 1 && comma <= longest_length + 1) {
      const std::size_t bytes = hex_at(stream, 1, comma - 1).value_or(0);
      const std::string_view text = stream.substr(std::min(comma + 1, stream.size()), bytes);
      rows.push_back({true, text});
      stream.remove_prefix(std::min(comma + 1 + text.size(), stream.size()));
      continue;
    }
    const std::size_t end = std::min(stream.find('\n'), stream.size());
    rows.push_back({false, stream.substr(0, end)});
    stream.remove_prefix(std::min(end + 1, stream.size()));
  }
  return rows;
}

}  // namespace jjak::extraction
