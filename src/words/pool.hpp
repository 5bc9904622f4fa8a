// The different anchors of a text, each once.
#pragma once

#include "base/string_map.hpp"

#include <jjak/anchored_text.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace jjak::anchors {

class AnchorPool {
 public:
  /// `text` must outlive the pool; what it has is known.
  explicit AnchorPool(AnchoredText& text) : anchors_(text.anchors) {
    for (std::uint32_t a = 0; a < anchors_.size(); ++a) ids_of(anchors_[a].kind).emplace(anchors_[a].value, a);
  }

  /// The index of an anchor, made when it is new. Names and words share their values: a name at the beginning of a
  /// sentence looks like a word.
  std::uint32_t id_of(AnchorKind kind, std::string_view value, std::string_view surface) {
    auto& ids = ids_of(kind);
    if (const auto found = ids.find(value); found != ids.end()) {
      Anchor& known = anchors_[found->second];
      if (kind == AnchorKind::name && known.kind == AnchorKind::word) {
        known.kind = kind;
        known.surface = surface;
      }
      return found->second;
    }
    const auto id = static_cast<std::uint32_t>(anchors_.size());
    ids.emplace(value, id);
    anchors_.push_back({kind, std::string(value), std::string(surface)});
    return id;
  }

 private:
  StringMap<std::uint32_t>& ids_of(AnchorKind kind) {
    return ids_[static_cast<std::size_t>(kind == AnchorKind::name ? AnchorKind::word : kind)];
  }

  std::vector<Anchor>& anchors_;
  std::array<StringMap<std::uint32_t>, anchor_kinds> ids_;
};

}  // namespace jjak::anchors
