// Writes and reads how often anchors occur: a line for each, by language, kind and value.
#include "knowledge/part_reader.hpp"
#include "knowledge/parts.hpp"

#include <jjak/pipeline/knowledge.hpp>

#include <fmt/core.h>

#include <optional>
#include <tuple>

namespace jjak::knowledge {
namespace {

constexpr std::string_view format_name = "jjak-background";
constexpr std::uint64_t format_version = 1;

/// A value that can stand between tabs: control characters and backslashes as \xHH.
std::string escaped(std::string_view value) {
  std::string out;
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7F || c == '\\')
      out += fmt::format("\\x{:02x}", unsigned{byte});
    else
      out += c;
  }
  return out;
}

std::optional<unsigned> hexadecimal(char c) {
  if (c >= '0' && c <= '9') return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  return std::nullopt;
}

/// Nothing for what escaped() does not write.
std::optional<std::string> unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      out += text[i];
      continue;
    }
    if (text.size() - i < 4 || text[i + 1] != 'x') return std::nullopt;
    const auto high = hexadecimal(text[i + 2]), low = hexadecimal(text[i + 3]);
    if (!high || !low) return std::nullopt;
    out += static_cast<char>(*high * 16 + *low);
    i += 3;
  }
  return escaped(out) == text ? std::optional(out) : std::nullopt;
}

std::optional<AnchorKind> kind_of(std::string_view name) {
  for (std::size_t kind = 0; kind < anchor_kinds; ++kind)
    if (name_of(static_cast<AnchorKind>(kind)) == name) return static_cast<AnchorKind>(kind);
  return std::nullopt;
}

}  // namespace

std::string write_background(const Background& background) {
  std::string out = fmt::format("{}\t{}\n", format_name, format_version);
  for (const Background::Count& each : background.counts())
    out += fmt::format("{}\t{}\t{}\t{}\n", each.language == Language::korean ? "ko" : "en", name_of(each.kind),
                       escaped(each.value), each.count);
  return out;
}

Result<Background> read_background(std::string_view bytes, const std::string& path) {
  PartReader reader(bytes, path, format_name, format_version, errors::bad_knowledge);
  Background background;
  Background::Count last;
  std::string last_value;
  while (reader.next(4)) {
    const bool is_korean = reader.column(0) == "ko";
    const std::optional<AnchorKind> kind = kind_of(reader.column(1));
    std::optional<std::string> value = unescaped(reader.column(2));
    if (!is_korean && reader.column(0) != "en") reader.fail("expected en or ko first");
    if (!kind) reader.fail("expected number, date, latin, punctuation, name or word in the second column");
    if (!value) reader.fail("expected a value in the third column");
    const std::uint64_t count = reader.number(3, max_background_count);
    if (reader.problem()) break;
    const Background::Count next{is_korean ? Language::korean : Language::english, *kind, *value, count};
    if (std::tuple(last.language, last.kind, std::string_view(last_value)) >=
        std::tuple(next.language, next.kind, next.value))
      reader.fail("expected rising anchors");
    background.add(next);
    last = next;
    last_value = *std::move(value);
  }
  if (reader.problem()) return *reader.problem();
  return background;
}

}  // namespace jjak::knowledge
