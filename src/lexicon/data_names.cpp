// Names from data files: CLDR's subdivisions and compiled gettext catalogues (.mo).
#include <jjak/lexicon.hpp>

#include "lexicon/catalogue_names.hpp"
#include "lexicon/sino_korean.hpp"
#include "rules/lists.hpp"
#include "text/utf8.hpp"

#include <array>
#include <bit>
#include <cstring>
#include <map>
#include <optional>

namespace jjak {
namespace {

constexpr std::size_t max_bytes = 64u << 20;

/// Decodes the five entities that XML predefines; names use no others.
std::string plain(std::string_view xml) {
  struct Entity {
    std::string_view name;
    char character;
  };
  constexpr std::array entities{Entity{"&amp;", '&'}, Entity{"&lt;", '<'}, Entity{"&gt;", '>'}, Entity{"&quot;", '"'},
                                Entity{"&apos;", '\''}};
  std::string out;
  while (!xml.empty()) {
    std::size_t used = 1;
    char character = xml.front();
    for (const Entity& entity : entities) {
      if (!xml.starts_with(entity.name)) continue;
      character = entity.character;
      used = entity.name.size();
    }
    out += character;
    xml.remove_prefix(used);
  }
  return out;
}

/// The text between two marks; moves `text` past the second one. Nothing if a mark is missing.
std::optional<std::string_view> next_between(std::string_view& text, std::string_view before, std::string_view after) {
  const std::size_t begin = text.find(before);
  if (begin == std::string_view::npos) return std::nullopt;
  text.remove_prefix(begin + before.size());
  const std::size_t end = text.find(after);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view found = text.substr(0, end);
  text.remove_prefix(end + after.size());
  return found;
}

/// Names by code, from lines such as <subdivision type="kp10" draft="contributed">량강도</subdivision>.
std::map<std::string, std::string> subdivisions_of(std::string_view xml) {
  std::map<std::string, std::string> names;
  if (xml.size() > max_bytes || text::invalid_utf8(xml)) return names;
  while (const auto element = next_between(xml, "<subdivision ", "</subdivision>")) {
    std::string_view rest = *element;
    const auto code = next_between(rest, "type=\"", "\"");
    const std::size_t close = rest.find('>');
    if (code && close != std::string_view::npos) names.try_emplace(std::string(*code), plain(rest.substr(close + 1)));
  }
  return names;
}

/// All spellings of a name. South Korea writes North Korean 량강도 as 양강도; names in other countries keep their ㄹ.
std::vector<std::string> spellings(const std::string& code, const std::string& name) {
  std::vector<std::string> all{name};
  if (!code.starts_with("kp") || name.empty()) return all;
  std::u32string syllables = text::code_points(name);
  syllables.front() = text::initial_sound(syllables.front());
  if (std::string southern = text::to_utf8(syllables); southern != name) all.push_back(std::move(southern));
  return all;
}

/// Removes the rank, because news also writes names without it: 평양직할시 -> 평양, "발흐 주" -> 발흐.
std::string without_rank(const std::string& korean) {
  constexpr std::size_t syllable = 3;  // bytes: what is left must be longer than that
  const rules::Entry* const rank = rules::built_in()[rules::ListId::place_ranks].ending_of(korean);
  if (rank == nullptr || korean.size() <= rank->word.size() + syllable) return korean;
  return korean.substr(0, korean.size() - rank->word.size());
}

/// Reads the numbers and strings of a .mo file. Every offset is checked, because the file may lie.
class Catalogue {
 public:
  explicit Catalogue(std::string_view bytes) : bytes_(bytes) {}

  /// Determines the byte order from the magic number. Returns false if the file is not a catalogue.
  bool open() {
    const auto magic = number(0);
    swapped_ = magic == 0xDE120495u;
    return magic && (swapped_ || *magic == 0x950412DEu);
  }

  std::optional<std::uint32_t> number(std::uint64_t offset) const {
    if (offset + 4 > bytes_.size()) return std::nullopt;
    std::uint32_t value = 0;
    std::memcpy(&value, bytes_.data() + offset, 4);
    if constexpr (std::endian::native == std::endian::big) value = __builtin_bswap32(value);
    return swapped_ ? __builtin_bswap32(value) : value;
  }

  /// String `index` of the table at `table`, which holds the length and the offset of each string.
  std::optional<std::string_view> string(std::uint64_t table, std::uint64_t index) const {
    const auto length = number(table + 8 * index), offset = number(table + 8 * index + 4);
    if (!length || !offset || std::uint64_t{*offset} + *length > bytes_.size()) return std::nullopt;
    return bytes_.substr(*offset, *length);
  }

 private:
  std::string_view bytes_;
  bool swapped_ = false;
};

/// Removes the context ("ctx\4name") and the plural forms ("one\0many").
std::string_view message_of(std::string_view text) {
  if (const std::size_t context = text.find('\x04'); context != std::string_view::npos) text.remove_prefix(context + 1);
  return text.substr(0, text.find('\0'));
}

bool is_utf8_header(std::string_view header) {
  const std::string lower = text::to_lower_ascii(header);
  return lower.find("charset=utf-8") != std::string::npos || lower.find("charset=utf8") != std::string::npos;
}

}  // namespace

std::vector<DictionaryEntry> subdivision_names(std::string_view english_xml, std::string_view korean_xml) {
  std::vector<DictionaryEntry> entries;
  const auto english = subdivisions_of(english_xml), korean = subdivisions_of(korean_xml);
  for (const auto& [code, name] : english) {
    const auto translation = korean.find(code);
    if (translation == korean.end()) continue;
    for (const std::string& spelling : spellings(code, translation->second)) {
      lexicon::add_name(name, spelling, 1, entries);
      if (const std::string bare = without_rank(spelling); bare != spelling) lexicon::add_name(name, bare, 1, entries);
    }
  }
  return merge_entries(std::move(entries));
}

Result<std::vector<DictionaryEntry>> catalogue_names(std::string_view mo, const std::string& path) {
  const Error unsupported{errors::unsupported, path, "no .mo catalogue in UTF-8"};
  const auto truncated = [&](std::string_view what) { return Error{errors::truncated, path, std::string(what)}; };
  Catalogue catalogue(mo);
  if (mo.size() > max_bytes || !catalogue.open()) return unsupported;
  const auto count = catalogue.number(8), originals = catalogue.number(12), translations = catalogue.number(16);
  if (!count || !originals || !translations) return truncated("header");
  if (std::uint64_t{*originals} + 8ull * *count > mo.size()) return truncated("table of strings");
  std::vector<DictionaryEntry> entries;
  for (std::uint32_t i = 0; i < *count; ++i) {
    const auto original = catalogue.string(*originals, i), translation = catalogue.string(*translations, i);
    if (!original || !translation) return truncated("a string");
    if (original->empty() && !is_utf8_header(*translation)) return unsupported;
    if (original->empty() || text::invalid_utf8(*original) || text::invalid_utf8(*translation)) continue;
    lexicon::add_name(message_of(*original), message_of(*translation), 1, entries);
  }
  return merge_entries(std::move(entries));
}

}  // namespace jjak
