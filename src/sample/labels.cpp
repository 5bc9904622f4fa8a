// Finds the label of a unit, and remembers which labels no unit took: dropping them in silence would let a sample
// shrink with each change of its corpus.
#include "sample/labels.hpp"

#include "base/message.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak {

namespace errors {
const ErrorKind label_without_unit{
    "label_without_unit",
    tr("a label of the sample does not count, because no unit with a confidence has this name: {detail}")};
const ErrorKind label_of_other_text{
    "label_of_other_text",
    tr("a label of the sample does not count, because the texts of its unit have changed: {detail}")};
}  // namespace errors

namespace sample {
namespace {

std::string compared(std::string_view text) {
  std::string folded = text::fold_space(text);
  std::erase_if(folded, [](char letter) { return letter == ' ' || letter == '"'; });
  return folded;
}

bool fits(const std::string& wanted, std::string_view text) { return wanted.empty() || wanted == compared(text); }

}  // namespace

Labels::Labels(const LabelTable& table) {
  for (std::size_t i = 0; i < table.size(); ++i) {
    const LabelRow row = table.row(i);
    if (!row.label) continue;
    labels_.emplace(row.id, Judged{*row.label == Label::right, compared(row.english), compared(row.korean)});
  }
}

std::optional<bool> Labels::find(std::string_view id, std::string_view english, std::string_view korean) {
  const auto found = labels_.find(id);
  if (found == labels_.end()) return std::nullopt;
  Judged& judged = found->second;
  const bool is_same = fits(judged.english, english) && fits(judged.korean, korean);
  judged.use = std::max(judged.use, is_same ? Use::used : Use::other_text);
  return is_same ? std::optional(judged.is_right) : std::nullopt;
}

std::uint64_t Labels::count(Use use) const {
  return static_cast<std::uint64_t>(
      std::count_if(labels_.begin(), labels_.end(), [use](const auto& each) { return each.second.use == use; }));
}

std::vector<Error> Labels::problems(const std::string& file) const {
  std::vector<Error> problems;
  for (const auto& [id, judged] : labels_) {
    if (judged.use == Use::used) continue;
    const ErrorKind& kind = judged.use == Use::none ? errors::label_without_unit : errors::label_of_other_text;
    problems.push_back({kind, file, id});
  }
  return problems;
}

}  // namespace sample
}  // namespace jjak
