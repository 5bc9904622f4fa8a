// Weighs what speaks for a text's language. The weights are log odds for English; docs/extraction.md says where they
// come from.
#include "language/decide.hpp"

#include "language/library.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace jjak::language {
namespace {

constexpr std::size_t fewest_letters = 8;  // below which a text says nothing
constexpr double prior = 1;                // of texts in Latin letters: most pages that people collect are English
constexpr double library_weight = 4, unreliable_share = .4;
constexpr double usual_share = .12;  // of function words: half of the least that English articles have
constexpr double share_slope = 25, most_by_words = 3;
constexpr double words_for_full_weight = 30, words_for_library = 20;
constexpr double claim_weight = 1;

double confidence_of(double log_odds) { return 1 / (1 + std::exp(-std::abs(log_odds))); }

/// The primary subtag in lower case: "es-MX" -> "es". Korean and English in the spellings that pages use.
std::string primary(std::string_view tag) {
  switch (text::language_of_tag(tag)) {
    case Language::english: return "en";
    case Language::korean: return "ko";
    case Language::unknown: return {};
    case Language::other: break;
  }
  const std::string lower = text::to_lower_ascii(text::fold_space(tag));
  return lower.substr(0, lower.find_first_of("-_, "));
}

/// At most so many bytes of the beginning, the middle and the end.
std::string sample_of(std::string_view text) {
  constexpr std::size_t slice = 800, slices = 3;
  if (text.size() <= slice * slices) return std::string(text);
  std::string sample;
  for (std::size_t i = 0; i < slices; ++i) {
    std::size_t begin = (text.size() - slice) / (slices - 1) * i;
    while ((static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) ++begin;  // no code point is cut
    (sample += text::beginning_of(text.substr(begin), slice)) += '\n';
  }
  return sample;
}

/// In a list of names the library finds all languages but English.
Voice voice_of_library(const LibraryAnswer& answer, const Census& census) {
  Voice voice{"library", answer.tag.empty() ? "?" : answer.tag, 0};
  if (answer.tag.empty()) return voice;
  const double trust = answer.share * (answer.is_reliable ? 1 : unreliable_share);
  const double enough = std::min(1.0, static_cast<double>(census.words) / words_for_library);
  voice.weight = library_weight * trust * (answer.tag == "en" ? 1 : -enough);
  return voice;
}

Voice voice_of_words(const Census& census) {
  const double share = census.function_share();
  const double enough = std::min(1.0, static_cast<double>(census.words) / words_for_full_weight);
  const double weight = std::clamp((share - usual_share) * share_slope, -most_by_words, most_by_words);
  return {"function words", fmt::format("{:.0f}%", 100 * share), weight * enough};
}

void add_claims(const Claims& claims, std::vector<Voice>& voices) {
  for (const auto& [witness, tag] : {std::pair<std::string_view, const std::string&>{"lang", claims.attribute},
                                     {"hreflang", claims.hreflang},
                                     {"address", claims.address}}) {
    const std::string language = primary(tag);
    // That a page in Latin letters calls itself Korean says that its template is wrong, and nothing else.
    if (language.empty() || language == "ko") continue;
    voices.push_back({witness, language, language == "en" ? claim_weight : -claim_weight});
  }
}

Decision decide_latin(std::string_view text, const Census& census, const Claims& claims) {
  Decision decision;
  const LibraryAnswer answer = ask_library(sample_of(text));
  decision.voices = {{"script", "Latn", prior}, voice_of_library(answer, census), voice_of_words(census)};
  add_claims(claims, decision.voices);
  double sum = 0;
  for (const Voice& voice : decision.voices) sum += voice.weight;
  decision.language = sum > 0 ? Language::english : Language::other;
  decision.confidence = confidence_of(sum);
  if (sum > 0) {
    decision.tag = "en";
    return decision;
  }
  // The heaviest witness against English names the language.
  const auto heaviest = std::min_element(decision.voices.begin(), decision.voices.end(),
                                         [](const Voice& a, const Voice& b) { return a.weight < b.weight; });
  const auto names = [](const Voice& voice) { return voice.weight < 0 && voice.witness != "function words"; };
  const auto named = names(*heaviest) ? heaviest : std::find_if(decision.voices.begin(), decision.voices.end(), names);
  decision.tag = named == decision.voices.end() ? "und" : named->says;
  return decision;
}

Decision by_script(Language language, std::string tag, double share) {
  return {language, tag, std::clamp(share, .5, .99), {{"script", tag, 0}}};
}

Decision by_claims(const Claims& claims) {
  for (const std::string& tag : {claims.attribute, claims.hreflang, claims.address})
    if (const Language language = text::language_of_tag(tag); language != Language::unknown)
      return {language, primary(tag), .5, {{"lang", primary(tag), 0}}};
  return {};
}

}  // namespace

Decision decide(std::string_view text, const Claims& claims) { return decide(text, count(text), claims); }

Decision decide(std::string_view text, const Census& census, const Claims& claims) {
  if (census.letters < fewest_letters) return by_claims(claims);
  const auto letters = static_cast<double>(census.letters);
  // One syllable block says as much as two Latin letters.
  if (census.is_korean())
    return by_script(Language::korean, "ko",
                     2 * static_cast<double>(census.hangul) / static_cast<double>(census.letters + census.hangul));
  if (census.is_latin()) return decide_latin(text, census, claims);
  if (census.kana * 20 >= census.letters)
    return by_script(Language::other, "ja", static_cast<double>(census.kana + census.han) / letters);
  if (census.han * 2 >= census.letters)
    return by_script(Language::other, "zh", static_cast<double>(census.han) / letters);
  const LibraryAnswer answer = ask_library(sample_of(text));
  const bool other = !answer.tag.empty() && answer.tag != "en" && answer.tag != "ko";
  return by_script(Language::other, other ? answer.tag : "und", answer.share);
}

std::string surely_other_language(std::string_view text, const Census& census) {
  constexpr std::size_t shortest = 80, fewest_words = 12;  // below which the library errs on names
  constexpr double most_function_words = .08;
  if (!census.is_latin() || census.letters < shortest || census.words < fewest_words) return {};
  if (census.function_share() > most_function_words) return {};
  const LibraryAnswer answer = ask_library(sample_of(text));
  const bool sure = answer.is_reliable && answer.share > .8 && answer.tag != "en" && answer.tag != "ko";
  return sure ? answer.tag : std::string();
}

}  // namespace jjak::language
