// Names that ICU knows in both languages: regions, languages, currencies, cities, months, weekdays, units.
#include <jjak/lexicon.hpp>

#include "lexicon/catalogue_names.hpp"

#include <unicode/dtfmtsym.h>
#include <unicode/locdspnm.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/region.h>
#include <unicode/strenum.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <memory>
#include <string_view>

namespace jjak {
namespace {

std::string utf8(const icu::UnicodeString& text) {
  std::string out;
  return text.toUTF8String(out);
}

/// ICU returns the code itself if it has no name. That has no Hangul, and so makes no entry.
void add(const icu::UnicodeString& english, const icu::UnicodeString& korean, std::vector<DictionaryEntry>& entries) {
  lexicon::add_name(utf8(english), utf8(korean), 1, entries);
}

void add_regions(std::vector<DictionaryEntry>& entries) {
  // "US" and "United States", "미국": news often writes the short names.
  UDisplayContext long_names[]{UDISPCTX_LENGTH_FULL}, short_names[]{UDISPCTX_LENGTH_SHORT};
  for (UDisplayContext* length : {long_names, short_names}) {
    const std::unique_ptr<icu::LocaleDisplayNames> english(
        icu::LocaleDisplayNames::createInstance(icu::Locale::getEnglish(), length, 1));
    const std::unique_ptr<icu::LocaleDisplayNames> korean(
        icu::LocaleDisplayNames::createInstance(icu::Locale::getKorean(), length, 1));
    if (!english || !korean) continue;
    for (const URegionType type : {URGN_TERRITORY, URGN_CONTINENT, URGN_SUBCONTINENT, URGN_GROUPING, URGN_WORLD}) {
      UErrorCode status = U_ZERO_ERROR;
      const std::unique_ptr<icu::StringEnumeration> codes(icu::Region::getAvailable(type, status));
      if (U_FAILURE(status)) continue;
      while (const char* code = codes->next(nullptr, status)) {
        icu::UnicodeString source, target;
        add(english->regionDisplayName(code, source), korean->regionDisplayName(code, target), entries);
      }
    }
  }
}

void add_languages(std::vector<DictionaryEntry>& entries) {
  for (const char* const* code = uloc_getISOLanguages(); *code != nullptr; ++code) {
    const icu::Locale locale(*code);
    icu::UnicodeString english, korean;
    add(locale.getDisplayLanguage(icu::Locale::getEnglish(), english),
        locale.getDisplayLanguage(icu::Locale::getKorean(), korean), entries);
  }
}

icu::UnicodeString currency_name(const icu::UnicodeString& code, const char* language, const char* plural) {
  UErrorCode status = U_ZERO_ERROR;
  std::int32_t length = 0;
  icu::UnicodeString terminated(code);
  const UChar* name =
      plural == nullptr
          ? ucurr_getName(terminated.getTerminatedBuffer(), language, UCURR_LONG_NAME, nullptr, &length, &status)
          : ucurr_getPluralName(terminated.getTerminatedBuffer(), language, nullptr, plural, &length, &status);
  return U_SUCCESS(status) ? icu::UnicodeString(name, length) : icu::UnicodeString();
}

void add_currencies(std::vector<DictionaryEntry>& entries) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UEnumeration, decltype(&uenum_close)> codes(ucurr_openISOCurrencies(UCURR_ALL, &status),
                                                                    &uenum_close);
  if (U_FAILURE(status)) return;
  std::int32_t length = 0;
  while (const UChar* code = uenum_unext(codes.get(), &length, &status)) {
    const icu::UnicodeString currency(code, length);
    const icu::UnicodeString korean = currency_name(currency, "ko", nullptr);
    add(currency_name(currency, "en", nullptr), korean, entries);
    add(currency_name(currency, "en", "other"), korean, entries);
  }
}

void add_cities(std::vector<DictionaryEntry>& entries) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::TimeZoneNames> english(
      icu::TimeZoneNames::createInstance(icu::Locale::getEnglish(), status));
  const std::unique_ptr<icu::TimeZoneNames> korean(
      icu::TimeZoneNames::createInstance(icu::Locale::getKorean(), status));
  const std::unique_ptr<icu::StringEnumeration> zones(
      icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL, nullptr, nullptr, status));
  if (U_FAILURE(status)) return;
  while (const icu::UnicodeString* zone = zones->snext(status)) {
    icu::UnicodeString source, target;
    add(english->getExemplarLocationName(*zone, source), korean->getExemplarLocationName(*zone, target), entries);
  }
}

void add_calendar(std::vector<DictionaryEntry>& entries) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::DateFormatSymbols english(icu::Locale::getEnglish(), status);
  const icu::DateFormatSymbols korean(icu::Locale::getKorean(), status);
  if (U_FAILURE(status)) return;
  std::int32_t count = 0, other = 0;
  const icu::UnicodeString* target = korean.getMonths(other);
  const icu::UnicodeString* source = english.getMonths(count);
  for (std::int32_t i = 0; i < std::min(count, other); ++i) add(source[i], target[i], entries);
  target = korean.getWeekdays(other);
  source = english.getWeekdays(count);
  for (std::int32_t i = 0; i < std::min(count, other); ++i) add(source[i], target[i], entries);
}

/// "5 kilometers" without the number.
icu::UnicodeString unit_name(const icu::MeasureUnit& unit, const icu::Locale& locale, int number) {
  UErrorCode status = U_ZERO_ERROR;
  icu::UnicodeString text = icu::number::NumberFormatter::withLocale(locale)
                                .unit(unit)
                                .unitWidth(UNUM_UNIT_WIDTH_FULL_NAME)
                                .formatInt(number, status)
                                .toString(status);
  if (U_FAILURE(status)) return {};
  return text.findAndReplace(icu::UnicodeString(static_cast<UChar>(u'0' + number)), icu::UnicodeString());
}

void add_units(std::vector<DictionaryEntry>& entries) {
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t count = icu::MeasureUnit::getAvailable(nullptr, 0, status);
  std::vector<icu::MeasureUnit> units(static_cast<std::size_t>(std::max(count, 0)));
  status = U_ZERO_ERROR;
  icu::MeasureUnit::getAvailable(units.data(), count, status);
  if (U_FAILURE(status)) return;
  for (const icu::MeasureUnit& unit : units) {
    if (std::string_view(unit.getType()) == "currency") continue;
    const icu::UnicodeString korean = unit_name(unit, icu::Locale::getKorean(), 5);
    for (const int number : {1, 5}) add(unit_name(unit, icu::Locale::getEnglish(), number), korean, entries);
  }
}

}  // namespace

std::vector<DictionaryEntry> icu_names() {
  std::vector<DictionaryEntry> entries;
  add_regions(entries);
  add_languages(entries);
  add_currencies(entries);
  add_cities(entries);
  add_calendar(entries);
  add_units(entries);
  return merge_entries(std::move(entries));
}

}  // namespace jjak
