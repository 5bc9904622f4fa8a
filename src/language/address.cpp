// Finds the language that an address names. Addresses are built by people, and often keep an old name, so this is
// evidence and no proof.
#include "language/decide.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jjak::language {
namespace {

/// Parts of addresses that name a language. Not here: codes that mean something else too, such as it, id, in, is, no,
/// us, my, am.
constexpr std::array<std::pair<std::string_view, std::string_view>, 36> names{{
    {"en", "en"},        {"eng", "en"},        {"english", "en"},    {"ko", "ko"},      {"kr", "ko"},
    {"kor", "ko"},       {"korean", "ko"},     {"es", "es"},         {"esp", "es"},     {"spanish", "es"},
    {"espanol", "es"},   {"fr", "fr"},         {"fra", "fr"},        {"french", "fr"},  {"francais", "fr"},
    {"de", "de"},        {"german", "de"},     {"deutsch", "de"},    {"ja", "ja"},      {"jp", "ja"},
    {"jpn", "ja"},       {"japanese", "ja"},   {"zh", "zh"},         {"cn", "zh"},      {"chn", "zh"},
    {"chinese", "zh"},   {"ru", "ru"},         {"rus", "ru"},        {"russian", "ru"}, {"pt", "pt"},
    {"vi", "vi"},        {"vietnamese", "vi"}, {"indonesian", "id"}, {"ar", "ar"},      {"arabic", "ar"},
    {"mongolian", "mn"},
}};

}  // namespace

std::string language_in_address(std::string_view address) {
  const std::string lower = text::to_lower_ascii(address);
  const std::size_t scheme = lower.find("://");
  const std::size_t host = scheme == std::string::npos ? 0 : scheme + 3;
  const std::size_t path = std::min(lower.find('/', host), lower.size());
  std::string found;
  for (std::size_t begin = host; begin < lower.size();) {
    const std::size_t end = std::min(lower.find_first_of("/.?&=#_-", begin), lower.size());
    const std::string_view part = std::string_view(lower).substr(begin, end - begin);
    // The last label of the host is a country: ".de", ".kr".
    const bool country = end == path && begin < path;
    // A word of a headline, "made-in-de-facto", is no name of a language.
    const bool in_words = (begin > 0 && lower[begin - 1] == '-') || (end < lower.size() && lower[end] == '-');
    if (!country && !in_words)
      for (const auto& [name, tag] : names)
        if (part == name && found.empty()) found = tag;
    begin = end + 1;
  }
  return found;
}

}  // namespace jjak::language
