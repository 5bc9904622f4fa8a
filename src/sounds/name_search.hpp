// Names that sound alike in two texts.
#pragma once

#include <jjak/anchored_text.hpp>

#include "sounds/sounds_index.hpp"

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

  /// What may render an anchor of the English text that was given to join_names: a name, or a word that Korean may have
  /// borrowed; in the order of the Korean anchors. As sounds::Index::find; remembered.
  const std::vector<Match>& matches(const Anchor& anchor, std::uint32_t id);

  /// Neighbouring words of the English text that together sound like one Korean word (Ri Yong Ho: 리영호) become one name.
  void join_names(AnchoredText& source);

 private:
  /// Mentions that make one name, up to the byte `end` of the text.
  struct Join {
    std::size_t mentions = 1;
    std::uint32_t end = 0;
  };
  struct Word {
    std::uint32_t anchor = 0;
    double count = 0;  ///< mentions
  };
  /// How an English word is written. A joined name is as rare as the rarest of its words.
  struct Usage {
    double count = 1;     ///< mentions
    bool is_name = true;  ///< with a capital at least as often as not
  };

  const std::vector<Match>& matches(std::string_view name, const Usage& usage);
  float best(std::string_view name, const Usage& usage);
  std::uint32_t anchor_of_join(AnchoredText& source, std::string_view surface);
  Join longest_join(const AnchoredText& source, const std::vector<AnchorMention>& mentions, std::size_t first);
  void count_usage(const AnchoredText& source);

  sounds::Index index_;
  std::vector<Word> words_;   // of the index
  std::vector<Usage> usage_;  // by English anchor, before names were joined
  std::unordered_map<std::string, std::vector<Match>> known_;
  std::unordered_map<std::string, std::uint32_t> joins_;
};

}  // namespace jjak::anchors
