// What jjak export and jjak release have in common.
#include "cli/corpus/unit_options.hpp"

#include "cli/ui.hpp"

namespace jjak::cli {

Parameter min_confidence_option(exports::Conditions& conditions) {
  return {.name = "--min-confidence",
          .value = "SHARE",
          .target = &conditions.min_confidence,
          .help = mark("only units of this confidence or more, 0 to 1")};
}

Parameter where_option(exports::Conditions& conditions) {
  return {.name = "--where",
          .value = "CONDITION",
          .target = &conditions.where,
          .help = mark("only units for which this holds; several conditions must all hold")};
}

Parameters tag_options(std::string& english, std::string& korean) {
  return {{.name = "--en-tag", .value = "TAG", .target = &english, .help = mark("language tag of English: en, en-US")},
          {.name = "--ko-tag",
           .value = "TAG",
           .target = &korean,
           .help = mark("language tag of Korean: ko, ko-KR, ko-KP")}};
}

}  // namespace jjak::cli
