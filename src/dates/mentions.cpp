// Dates in the sentences of either language.
#include "dates/mentions.hpp"

namespace jjak::dates {

std::vector<Mention> find_dates(std::string_view sentence, Language language, const Timestamp* reference,
                                const Vocabulary& words) {
  if (language == Language::english) return find_english_dates(sentence, reference, words);
  if (language == Language::korean) return find_korean_dates(sentence, reference, words);
  return {};
}

}  // namespace jjak::dates
