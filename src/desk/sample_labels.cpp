// Finds the sentences of labelled units by the names of these.
#include "desk/sample_labels.hpp"

#include "model/index_list.hpp"
#include "sample/label_table.hpp"

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace jjak::desk {
namespace {

struct Labelled {
  LabelledBead label;
  std::string english, korean;  ///< empty where the table does not have them
};
using LabelsOfPairs = std::map<std::string, std::vector<Labelled>, std::less<>>;

/// Whether a label says that the bead of its unit is right; nothing where it says nothing of that.
std::optional<bool> says_of_bead(sample::Label label) {
  switch (label) {
    case sample::Label::right: return true;
    case sample::Label::partly:
    case sample::Label::wrong: return false;
    case sample::Label::wrong_language:
    case sample::Label::bad_text:
    case sample::Label::machine_translated: break;
  }
  return std::nullopt;
}

LabelsOfPairs by_pair(const sample::LabelTable& table) {
  LabelsOfPairs labels;
  for (std::size_t i = 0; i < table.size(); ++i) {
    const sample::LabelRow row = table.row(i);
    const std::optional<bool> is_right = row.label ? says_of_bead(*row.label) : std::nullopt;
    const auto name = read_bead_name(row.id);
    if (!is_right || !name || name->level != 's') continue;
    const auto source = read_indexes(name->english), target = read_indexes(name->korean);
    if (!source || !target) continue;
    labels[std::string(name->pair)].push_back(
        {{*source, *target, *is_right}, std::string(row.english), std::string(row.korean)});
  }
  return labels;
}

bool is_there(const Text& text, Range sentences, const std::string& wanted) {
  return sentences.end <= text.sentences.size() && (wanted.empty() || text.join(sentences) == wanted);
}

}  // namespace

Result<LabelSource> read_labels(const std::string& path) {
  const Result<sample::LabelTable> table = sample::LabelTable::read(path);
  if (!table) return table.error();
  const auto all = std::make_shared<const LabelsOfPairs>(by_pair(*table));
  return LabelSource(
      [all](const AlignedPair& pair, const Article&, const Article&, const std::function<TextPair()>& make_texts) {
        std::vector<LabelledBead> labels;
        const auto own = all->find(pair.name);
        if (own == all->end()) return labels;
        const TextPair texts = make_texts();
        for (const Labelled& each : own->second)
          if (is_there(texts.source, each.label.source, each.english) &&
              is_there(texts.target, each.label.target, each.korean))
            labels.push_back(each.label);
        return labels;
      });
}

}  // namespace jjak::desk
