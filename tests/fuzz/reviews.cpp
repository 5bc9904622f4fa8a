// The fuzz targets for what reviewers send and write: actions at the desk, corrections, labels.
#include "corpus/decisions.hpp"
#include "desk/action.hpp"
#include "fuzz/promise.hpp"
#include "fuzz/targets.hpp"
#include "markup/json.hpp"
#include "sample/label_table.hpp"

#include <string>

namespace jjak::fuzz {
namespace {

/// Two texts of three sentences each, with a bead for each.
const AlignedPair& small_pair() {
  static const AlignedPair pair = [] {
    AlignedPair made;
    for (Text* text : {&made.source, &made.target}) {
      for (std::uint32_t i = 0; i < 3; ++i) {
        const auto begin = static_cast<std::uint32_t>(text->content.size());
        text->content += "Rain. ";
        text->sentences.push_back({{begin, begin + 5}, 0});
      }
      text->paragraphs.push_back({0, 3});
    }
    for (std::uint32_t i = 0; i < 3; ++i) {
      Bead bead;
      bead.source = bead.target = {i, i + 1};
      made.alignment.sentences.push_back(bead);
    }
    return made;
  }();
  return pair;
}

}  // namespace

/// What a browser sends, and what a corpus of others decided.
void actions(std::string_view bytes) {
  constexpr int deepest = 8;
  const store::PairName name{"en", "ko"};
  if (const auto decisions = corpus::read_decisions(bytes, name)) {
    const std::string written = corpus::decisions_json(*decisions);
    const auto again = corpus::read_decisions(written, name);
    promise(again && corpus::decisions_json(*again) == written, "decisions that were written are read");
  }
  const auto json = markup::parse_json(bytes, deepest, markup::JsonComments::are_errors);
  if (!json || !json->is_object()) return;
  const auto action = desk::read_action(*json);
  if (!action) return;
  const auto decided = desk::after(*action, {}, name, small_pair());
  if (!decided) return;
  const auto again = desk::after(*action, *decided, name, small_pair());
  promise(again && corpus::decisions_json(*again) == corpus::decisions_json(*decided),
          "an action done twice is done once");
}

void labels(std::string_view bytes) {
  auto table = sample::LabelTable::parse(bytes, "sample.tsv");
  if (!table) return;
  const std::string written = table->text();
  auto again = sample::LabelTable::parse(written, "again.tsv");
  promise(again && again->text() == written, "tables that were written are read");
  (void)agreement_of(*table, *again);
  if (again->size() == 0) return;
  again->set(0, sample::Label::partly, 7);
  promise(again->row(0).label == sample::Label::partly && again->row(0).seconds == "7",
          "a label is where it was written");
}

}  // namespace jjak::fuzz
