// Names that sound alike in two texts.
#pragma once

#include <jjak/model.hpp>

#include "anchor/sounds.hpp"

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

  /// What may render an English name, in the order of the anchors. O(Korean words), remembered.
  const std::vector<Match>& matches(std::string_view name);

  /// Neighbouring words of the English text that together sound like one Korean word (Ri Yong Ho: 리영호) become one name.
  void join_names(AnchoredText& source);

 private:
  struct Word {
    std::uint32_t anchor = 0;
    sounds::Sounds sounds;
  };
  float best(std::string_view name);
  std::uint32_t anchor_of_join(AnchoredText& source, std::string_view surface);
  std::size_t longest_join(const AnchoredText& source, const std::vector<AnchorMention>& mentions, std::size_t first);

  const AnchoredText& target_;
  std::vector<Word> words_;
  std::unordered_map<std::string, std::vector<Match>> known_;
  std::unordered_map<std::string, std::uint32_t> joins_;
};

}  // namespace jjak::anchors
