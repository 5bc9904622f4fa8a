// Many Hangul names by their sounds: which of them sound like an English one, without comparing with each.
#pragma once

#include "sounds/sounds_names.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace jjak::sounds {

/// A tree of the names' sequences of sounds, so that beginnings that names share are compared once.
class Index {
 public:
  /// Takes up to 2^32 names; they are numbered in the order of the calls. O(forms of the name).
  void add(std::string_view hangul);
  /// To be called once after the last `add`, before the first `find`. O(forms x log forms).
  void finish();

  struct Found {
    std::uint32_t name = 0;
    double similarity = 0;  ///< as name_similarity gives it
  };

  /// The names whose similarity to `english` is at least `least` (0..1), by rising number, each once. Complexity: at
  /// worst O(sounds in the index x sounds of the name); in practice the branches that cannot lead to `least` are cut
  /// near the root, and the share that is looked at falls as the index grows.
  std::vector<Found> find(const std::vector<Form>& english, double least) const;

 private:
  struct Entry {
    Form form;
    std::uint32_t name = 0;
  };
  /// A sequence of sounds that some names begin with. Nodes stand in depth-first order: what follows a node up to its
  /// `end` goes on from it.
  struct Node {
    std::uint32_t end = 0;                                 ///< first node that does not go on from this one
    std::uint32_t first_entry = 0, entries = 0;            ///< the forms that are this sequence
    std::uint16_t weight = 0;                              ///< of the sequence
    std::uint16_t least_rest = UINT16_MAX, most_rest = 0;  ///< weight of what follows until a form ends
    std::uint16_t most_cover =
        0;  ///< leave-out costs of English sounds that what follows can take the place of, at most
    std::uint8_t depth = 0;
    std::uint8_t sound = 0;
  };
  class Walk;

  void add_nodes(const Entry& entry, const Sounds* before, std::vector<std::uint32_t>& path);
  void sum_rests();

  std::vector<Entry> entries_;  // after finish(): by their sounds
  std::vector<Node> nodes_;     // the first one is the root: no sound
  std::uint32_t names_ = 0;
};

}  // namespace jjak::sounds
