// Building dictionaries of names from ICU, CLDR and compiled catalogues.
#include <jjak/lexicon.hpp>

#include "lexicon/catalogue_names.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <cstdint>

using jjak::DictionaryEntry;

namespace {

using Entries = std::vector<DictionaryEntry>;

bool has(const Entries& entries, const std::string& english, const std::string& korean) {
  return std::any_of(entries.begin(), entries.end(),
                     [&](const DictionaryEntry& entry) { return entry.english == english && entry.korean == korean; });
}

Entries names_of(const char* english, const char* korean) {
  Entries entries;
  jjak::lexicon::add_name(english, korean, 1, entries);
  return entries;
}

void put(std::string& bytes, std::uint32_t value, bool big_endian) {
  for (int i = 0; i < 4; ++i) bytes += static_cast<char>(value >> (8 * (big_endian ? 3 - i : i)));
}

/// A compiled catalogue of these messages.
std::string catalogue(const std::vector<std::pair<std::string, std::string>>& messages, bool big_endian = false) {
  const auto count = static_cast<std::uint32_t>(messages.size());
  std::string bytes, strings;
  for (const std::uint32_t number : {0x950412DEu, 0u, count, 28u, 28u + 8 * count, 0u, 28u + 16 * count})
    put(bytes, number, big_endian);
  for (const bool translations : {false, true}) {
    for (const auto& [original, translation] : messages) {
      const std::string& text = translations ? translation : original;
      put(bytes, static_cast<std::uint32_t>(text.size()), big_endian);
      put(bytes, static_cast<std::uint32_t>(28 + 16 * count + strings.size()), big_endian);
      strings += text + '\0';
    }
  }
  return bytes + strings;
}

const std::vector<std::pair<std::string, std::string>> messages{{"", "Content-Type: text/plain; charset=UTF-8\n"},
                                                                {"Korea, Republic of", "대한민국"},
                                                                {"Spanish; Castilian", "스페인어; 카스티야어"},
                                                                {"Untranslated", "Untranslated"}};

}  // namespace

TEST_CASE("names are taken apart") {
  CHECK(names_of("Korea, Republic of", "대한민국") == Entries{{"Republic of Korea", "대한민국", 1}});
  CHECK(names_of("Myanmar (Burma)", "미얀마") == Entries{{"Myanmar", "미얀마", 1}, {"Burma", "미얀마", .5}});
  CHECK(names_of("Dutch, Middle (ca. 1050-1350)", "중세 네덜란드어") ==
        Entries{{"Middle Dutch", "중세 네덜란드어", 1}});
  CHECK(names_of("A; B", "가; 나") == Entries{{"A", "가", 1}, {"B", "나", 1}});
  CHECK(names_of("A; B", "가") == Entries{{"A", "가", 1}, {"B", "가", 1}});
  CHECK(names_of("one two three four five", "하나").empty());
  CHECK(names_of("France", "France").empty());
  CHECK(names_of("", "").empty());
}

TEST_CASE("ICU knows the common names") {
  const Entries names = jjak::icu_names();
  CHECK(has(names, "Russia", "러시아"));
  CHECK(has(names, "Russian", "러시아어"));
  CHECK(has(names, "December", "12월"));
  CHECK(has(names, "Monday", "월요일"));
  CHECK(has(names, "kilometers", "킬로미터"));
  CHECK(has(names, "kilometer", "킬로미터"));
  CHECK(has(names, "Seoul", "서울"));
  CHECK(has(names, "Japanese Yen", "일본 엔화"));
}

TEST_CASE("subdivisions, in the North's and the South's spelling, with and without their rank") {
  const char* english =
      "<subdivision type=\"kp10\">Ryanggang</subdivision><subdivision type=\"kp01\">Pyongyang</subdivision>\n"
      "<subdivision type=\"brrj\">Rio &amp; more</subdivision><subdivision type=\"xx\">None</subdivision>";
  const char* korean =
      "<subdivision type=\"kp10\" draft=\"contributed\">량강도</subdivision>\n"
      "<subdivision type=\"kp01\">평양직할시</subdivision><subdivision type=\"brrj\">리우 주</subdivision>";
  const Entries names = jjak::subdivision_names(english, korean);
  CHECK(jjak::write_terms(names) ==
        "Pyongyang\t평양\nPyongyang\t평양직할시\nRio & more\t리우\nRio & more\t리우 주\nRyanggang\t량강도\n"
        "Ryanggang\t양강도\n");
  const std::string_view whole = english;
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK(jjak::subdivision_names(whole.substr(0, size), korean).size() <= names.size());
}

TEST_CASE("compiled catalogues, in both byte orders") {
  for (const bool big_endian : {false, true}) {
    const auto names = jjak::catalogue_names(catalogue(messages, big_endian), "x.mo");
    REQUIRE(names);
    CHECK(jjak::write_terms(*names) == "Castilian\t카스티야어\nRepublic of Korea\t대한민국\nSpanish\t스페인어\n");
  }
}

TEST_CASE("broken catalogues are rejected") {
  namespace errors = jjak::errors;
  CHECK(jjak::catalogue_names("", "x.mo").error().code == errors::unsupported);
  CHECK(jjak::catalogue_names("no catalogue", "x.mo").error().code == errors::unsupported);
  CHECK(jjak::catalogue_names(catalogue({{"", "charset=EUC-KR\n"}}), "x.mo").error().code == errors::unsupported);
  const std::string whole = catalogue(messages);
  // The last byte is the NUL after the last string.
  for (std::size_t size = 0; size + 1 < whole.size(); ++size)
    CHECK_FALSE(jjak::catalogue_names(whole.substr(0, size), "x.mo"));
  for (std::size_t place = 4; place < 28 + 16 * messages.size(); ++place) {
    std::string damaged = whole;
    damaged[place] = '\xFF';
    (void)jjak::catalogue_names(damaged, "x.mo");
  }
}
