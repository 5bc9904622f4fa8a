// The words that jjak knows of English and Korean: built in from corpus/rules, and the user's own. docs/rules.md
// Examples: tests/examples/segment_example.cpp
#pragma once

#include <jjak/result.hpp>

#include <memory>
#include <string>
#include <string_view>

namespace jjak {

/// What can be wrong with a file of rules.
namespace errors {
extern const ErrorKind rules_list;
extern const ErrorKind rules_outside;
extern const ErrorKind rules_english;
extern const ErrorKind rules_korean;
extern const ErrorKind rules_absent;
extern const ErrorKind rules_columns;
extern const ErrorKind rules_value;
extern const ErrorKind rules_duplicate;
extern const ErrorKind rules_contradiction;
}  // namespace errors

class Rules;

namespace rules {
struct Lists;
const Lists& lists_of(const Rules& rules);  ///< for the library's own use
}  // namespace rules

/// Lists of words and endings: for finding sentences, for knowing boilerplate, bylines, dates and names. Cheap to copy.
/// Thread safety: many threads may read one value; `add` must not run beside another call on the same value.
class Rules {
 public:
  /// The built-in lists, from corpus/rules.
  Rules();

  /// Adds the words of a file to the lists, or takes out those that have a "-" in front. The file is a table
  /// (list <TAB> word, or list <TAB> word <TAB> value) or, when its first line opens with "[", words under headings.
  /// `name` is for messages. Nothing changes when it fails: bad_utf8, rules_list (no such list), rules_columns,
  /// rules_value, rules_english and rules_korean (a word that could never be found), rules_duplicate (twice in this
  /// file), rules_contradiction (another value, or a list that excludes this one), rules_absent (nothing to take out),
  /// rules_outside (no heading yet), each with its line. O(bytes + all words).
  Status add(std::string_view bytes, const std::string& name);

 private:
  friend const rules::Lists& rules::lists_of(const Rules& rules);

  std::shared_ptr<const rules::Lists> lists_;
};

}  // namespace jjak
