// Names that sound alike in two texts.
#pragma once

#include <jjak/model.hpp>

#include "anchor/sounds_index.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jjak::anchors {

/// The Korean words of a text by their sounds.
class NameMatcher {
 public:
  explicit NameMatcher(const AnchoredText& target);

  struct Match {
    std::uint32_t target = 0;  ///< index of the Korean anchor
    float probability = 0;
  };

  /// What may render an English name, in the order of the anchors. As sounds::Index::find; remembered.
  const std::vector<Match>& matches(std::string_view name);

  /// Neighbouring words of the English text that together sound like one Korean word (Ri Yong Ho: 리영호) become one name.
  void join_names(AnchoredText& source);

 private:
  float best(std::string_view name);
  std::uint32_t anchor_of_join(AnchoredText& source, std::string_view surface);
  std::size_t longest_join(const AnchoredText& source, const std::vector<AnchorMention>& mentions, std::size_t first);

  sounds::Index words_;
  std::vector<std::uint32_t> anchors_;  // of the words
  std::unordered_map<std::string, std::vector<Match>> known_;
  std::unordered_map<std::string, std::uint32_t> joins_;
};

}  // namespace jjak::anchors
