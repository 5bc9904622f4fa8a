// Measures how far rules and structure agree on a page's text, so that gross failures do not enter a corpus in silence.
#include "body/text_confidence.hpp"

namespace jjak::extraction {
namespace {

constexpr double fewest_letters = 250;  // taken or left out, below which a page says too little about itself
constexpr double possible = 0.15;       // below it a piece that was left out counts as boilerplate

/// Whether a left-out piece would be text of the article if it were probable. Repetitions would not.
bool could_be_missing(const Piece& piece, const Decision& decision) {
  if (piece.traits & (hidden | caption | in_table) || piece.facts.caption) return false;
  switch (decision.verdict) {
    case Verdict::kept:  // a standfirst or a caption
    case Verdict::hidden:
    case Verdict::title:
    case Verdict::date:
    case Verdict::byline:
    case Verdict::other_version:
    case Verdict::copy:
    case Verdict::in_profile: return false;
    default: return true;
  }
}

}  // namespace

std::optional<TextConfidence> text_confidence(const std::vector<double>& probabilities, const Page& page,
                                              const MainText& text, const std::vector<Decision>& decisions) {
  double taken = 0, taken_probable = 0;
  for (std::size_t i = 0; i < text.pieces.size(); ++i) {
    if (!is_running_text(text.blocks[i].role)) continue;
    const std::size_t index = text.pieces[i];
    const auto letters = static_cast<double>(page.pieces[index].letters);
    taken += letters;
    taken_probable += letters * probabilities[index];
  }
  if (taken <= 0 || taken_probable <= 0) return std::nullopt;
  double all = taken, all_probable = taken_probable;
  for (std::size_t i = 0; i < page.pieces.size(); ++i) {
    if (probabilities[i] <= possible || !could_be_missing(page.pieces[i], decisions[i])) continue;
    const auto letters = static_cast<double>(page.pieces[i].letters);
    all += letters;
    all_probable += letters * probabilities[i];
  }
  if (all < fewest_letters) return std::nullopt;
  const double pure = taken_probable / taken, complete = taken_probable / all_probable;
  return TextConfidence{2 * pure * complete / (pure + complete), complete};
}

}  // namespace jjak::extraction
