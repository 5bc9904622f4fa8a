// The anchors of two texts and what they may stand for, line by line.
#pragma once

#include <jjak/model.hpp>

#include <string>
#include <vector>

namespace jjak::cli {

class AnchorList {
 public:
  /// `matched` must outlive the list.
  explicit AnchorList(const MatchedAnchors& matched);

  /// For a terminal of 80 columns; long texts are cut.
  std::string text() const;
  /// One object a line of the files, the English ones first; the same keys on every line.
  std::string json() const;

 private:
  struct Link {
    std::uint32_t other = 0;  // anchor of the other side
    double probability = 0;
    MatchReason reason{};
  };
  /// One of the two texts.
  struct Side {
    const char* name = "";
    const AnchoredText* text = nullptr;
    std::vector<std::vector<Link>> links;           // by anchor, the most probable first
    std::vector<std::vector<std::uint32_t>> lines;  // by anchor, where it stands
  };

  static Side side_of(const char* name, const AnchoredText& text);
  template <class Line>
  void each_line(const Line& line) const;

  Side source_, target_;
};

}  // namespace jjak::cli
