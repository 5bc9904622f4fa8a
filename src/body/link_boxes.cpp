// Finds lines that head a box of links. A box that the text goes around is known by what is in it, in any language and
// with any class.
#include "body/link_boxes.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

constexpr std::size_t longest_head = 60;  // letters

/// Counts of pieces before each one, so that what any element holds is a difference of two.
class Contents {
 public:
  Contents(const Page& page, const std::vector<BlockRole>& roles) : page_(page), before_(1) {
    for (std::size_t i = 0; i < page.pieces.size(); ++i) {
      const Piece& piece = page.pieces[i];
      Counts counts = before_.back();
      counts.letters += piece.letters;
      counts.link_letters += piece.link_letters;
      counts.kept += roles[i] != BlockRole::furniture;
      before_.push_back(counts);
    }
  }

  /// Whether all that the box of a piece holds beside it was left out, and is mostly links.
  bool heads_links(std::size_t index) const {
    const Piece& head = page_.pieces[index];
    for (std::uint32_t at = head.block; at > page_.body; at = page_.node(at).parent) {
      const std::size_t begin = first_from(at), end = first_from(page_.node(at).end);
      if (end - begin < 2) continue;
      if (begin != index || before_[end].kept - before_[begin].kept != 1) return false;
      const std::size_t letters = before_[end].letters - before_[begin].letters - head.letters;
      const std::size_t links = before_[end].link_letters - before_[begin].link_letters - head.link_letters;
      return links * 2 > letters;
    }
    return false;
  }

 private:
  struct Counts {
    std::size_t letters = 0;
    std::size_t link_letters = 0;
    std::size_t kept = 0;
  };

  /// The first piece from a node on.
  std::size_t first_from(std::uint32_t node) const {
    const auto found = std::lower_bound(page_.pieces.begin(), page_.pieces.end(), node,
                                        [](const Piece& piece, std::uint32_t each) { return piece.node < each; });
    return static_cast<std::size_t>(found - page_.pieces.begin());
  }

  const Page& page_;
  std::vector<Counts> before_;
};

void leave_out(std::size_t index, std::vector<BlockRole>& roles, std::vector<Decision>& decisions) {
  roles[index] = BlockRole::furniture;
  decisions[index] = {Verdict::no_text_below, BlockRole::furniture, {}};
}

constexpr int bold_line = 7;  // the rank of a subhead that is no heading

/// Leaves out short subheads at the end of the text, and those that stand before a subhead of their rank or a higher
/// one with nothing but links between them.
void leave_out_bare_subheads(const Page& page, std::vector<BlockRole>& roles, std::vector<Decision>& decisions) {
  int next = 0;  // the rank of the subhead behind; 0: text
  bool is_end = true, links = false;
  for (std::size_t i = page.pieces.size(); i-- > 0;) {
    const Piece& piece = page.pieces[i];
    if (roles[i] == BlockRole::furniture) {
      links |= piece.mostly_links() && !(piece.traits & hidden);
      continue;
    }
    const int rank = roles[i] != BlockRole::subhead ? 0 : piece.heading != 0 ? piece.heading : bold_line;
    if (rank != 0 && piece.letters <= longest_head && (is_end || (links && next != 0 && next <= rank))) {
      leave_out(i, roles, decisions);
      continue;
    }
    next = rank;
    is_end = links = false;
  }
}

}  // namespace

void leave_out_heads_of_links(const Page& page, std::vector<BlockRole>& roles, std::vector<Decision>& decisions) {
  const Contents contents(page, roles);
  for (std::size_t i = 0; i < page.pieces.size(); ++i) {
    const Piece& piece = page.pieces[i];
    if (!is_running_text(roles[i]) || piece.letters > longest_head || piece.text.ends_with('.')) continue;
    if (contents.heads_links(i)) leave_out(i, roles, decisions);
  }
  leave_out_bare_subheads(page, roles, decisions);
}

}  // namespace jjak::extraction
