// Which units are chosen: by confidence, by type, and by conditions like "site=news.co.kr" or "from=2024-01-01".
#pragma once

#include "exports/document.hpp"

#include <optional>

namespace jjak::errors {
extern const ErrorKind bad_condition;
extern const ErrorKind bad_type_list;
extern const ErrorKind bad_confidence;
extern const ErrorKind bad_language_tag;
extern const ErrorKind nothing_chosen;
extern const ErrorKind needs_folder;
extern const ErrorKind folder_is_corpus;
}  // namespace jjak::errors

namespace jjak::exports {

/// As the user wrote them; empty: all units.
struct Conditions {
  std::string min_confidence, types;
  std::vector<std::string> where;
};

/// Makes a choice of conditions. All must hold. Fails: bad_condition, bad_type_list, bad_confidence.
Result<Choice> choice_of(const Conditions& conditions);

/// A BCP 47 tag of a language: "ko", "ko-KP".
bool is_language_tag(std::string_view tag);

}  // namespace jjak::exports
