// Values of a collection as the JSON that src/report/pages/data.ts declares.
#pragma once

#include "sample/precision.hpp"

#include <jjak/model/walk.hpp>
#include <jjak/report.hpp>

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::report {

/// With at most four digits behind the point; "null" where it is not finite.
std::string number_json(double value);
std::string number_json(const std::optional<double>& value);

/// [english, korean], each of them JSON.
std::string sides_json(std::string_view english, std::string_view korean);
/// The same of texts.
std::string texts_json(std::string_view english, std::string_view korean);

/// Estimate of data.ts.
std::string estimate_json(const sample::Estimate& estimate);

/// A message with its {placeholders} filled. `translate`: empty: it stays English.
std::string filled(std::string_view message, const Translate& translate,
                   std::initializer_list<std::pair<std::string_view, std::string>> values);

/// A problem in both languages of the pages.
std::string words_json(const Error& error, const Translate& korean);

/// The title, or the address (or path) of an article without one.
const std::string& title_of(const Article& article);

/// How the articles were linked: name_of(LinkMethod); "import" where nobody said why, or how sure that is.
std::string_view method_of(const ArticlePair& link);

/// The name of a unit, as in the exports. `level`: 's' or 'p'.
std::string id_of(const AlignedPair& pair, const Bead& bead, char level);

enum class Side : std::uint8_t { english, korean };

/// Sentences of a side that stand in no unit, because they have no counterpart.
std::size_t nulls_of(const Alignment& alignment, Side side);

/// The anchors that explain a bead to a reader: no punctuation, nothing improbable, the six strongest first.
std::vector<const AnchorMatch*> shown_anchors(const Bead& bead);

/// The refused beads of a level: index into the pair's beads of it, and why.
std::map<std::size_t, RefusalReason> refusals_of(const AlignedPair& pair, Level level);

/// What was found in a sentence bead of a pair.
struct CheckedUnit {
  std::size_t bead = 0;  ///< index into the pair's sentence beads
  std::vector<Finding> findings;
};

/// Asks the check about each sentence unit; nothing of those without a finding. `check` may be empty.
std::vector<CheckedUnit> check_units(const PairView& view, const UnitCheck& check);

/// PairHead. `file`: number of the data file with its texts.
std::string head_json(const PairView& view, std::size_t file);

/// PairTexts. `findings`: by rising bead.
std::string texts_of_pair_json(const PairView& view, const std::vector<CheckedUnit>& findings, const Translate& korean);

}  // namespace jjak::report
