// Segmentation: from an article to paragraphs and sentences.
// Examples: tests/examples/segment_example.cpp
#pragma once

#include <jjak/article.hpp>
#include <jjak/result.hpp>
#include <jjak/text.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// What can be wrong with a file of rules.
namespace errors {
extern const ErrorKind rules_list;
extern const ErrorKind rules_outside;
extern const ErrorKind rules_english;
extern const ErrorKind rules_korean;
extern const ErrorKind rules_absent;
}  // namespace errors

namespace segmentation {
struct Rules;
}  // namespace segmentation

/// The word and ending lists that sentences are found with (docs/segmentation.md). Cheap to copy; can be read by many
/// threads.
class SentenceRules {
 public:
  /// The built-in ones, from corpus/rules.
  SentenceRules();

  /// Adds the words of a rule file to the lists, or takes out those that stand behind a "-". `name` is for messages.
  /// When it fails nothing is changed: bad_utf8, rules_list, rules_outside, rules_english, rules_korean, rules_absent,
  /// each with its line.
  Status add(std::string_view bytes, const std::string& name);

  const segmentation::Rules& lists() const { return *lists_; }

 private:
  std::shared_ptr<const segmentation::Rules> lists_;
};

/// The sentences of one paragraph as byte ranges that rise and do not overlap; white space between sentences belongs to
/// none, and everything else to one. Any bytes will do; what is not UTF-8 is no boundary. Texts that are not Korean are
/// cut as English. Complexity: linear. Thread safety: callable from any thread.
std::vector<Range> split_sentences(std::string_view paragraph, Language language, const SentenceRules& rules = {});

/// The article's running text (body, subheads, quotes, list items), a paragraph a block. Complexity: linear.
/// Thread safety: callable from any thread.
Text segment(const Article& article, const SentenceRules& rules = {});

/// A text whose sentences are given, one a line: any tool's output. Blank lines are sentences of length 0, so that
/// indexes stay line numbers (0-based). All in one paragraph. Where a line holds several sentences, they are its
/// breaks. Complexity: linear. Thread safety: callable from any thread.
Text text_of_lines(const std::vector<std::string>& lines, Language language, const SentenceRules& rules = {});

}  // namespace jjak
