// Witnesses for a text that is cut: a notice at its end, an ellipsis, a page that says that it is not free.
#include "kinds/cut.hpp"

#include "kinds/material.hpp"
#include "lines/marks.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <array>

namespace jjak::extraction {
namespace {

constexpr std::size_t longest_notice = 160;  // letters
constexpr std::size_t blocks_at_end = 2;     // that can hold a notice

bool is_unfinished(std::string_view text) {
  constexpr std::array<std::string_view, 6> marks{"...", "…", "[…]", "[...]", "(…)", "(...)"};
  for (const std::string_view mark : marks)
    if (text.ends_with(mark)) return true;
  return false;
}

/// A letter of Hangul says as much as two Latin ones.
std::size_t weight_of(std::string_view text) {
  std::size_t weight = 0;
  for (std::size_t i = 0; i < text.size();) weight += text::next_code_point(text, i) >= 0x1100 ? 2 : 1;
  return weight;
}

}  // namespace

const rules::Entry* notice_in(std::string_view line, const rules::Lists& words) {
  if (text::visible_length(line) > longest_notice) return nullptr;
  return words[rules::ListId::cut_notices].inside(text::to_lower_ascii(line));
}

void witness_cut(const Material& material, KindEvidence& evidence) {
  constexpr std::array weights{2., 1.5, .5};      // of notices that are sure, likely, or used for other things too
  constexpr std::size_t few = 900, many = 2'400;  // letters, see weight_of
  const auto add = [&](std::string_view witness, std::string says, double weight) {
    evidence.push_back({PageKind::stub, std::string(witness), std::move(says), weight});
  };
  std::vector<std::string_view> end;  // paragraphs that are no sentences
  std::vector<std::string_view> sentences;
  std::size_t letters = 0, last = 0;
  for (std::size_t i = material.blocks.size(), taken = 0; i-- > 0;) {
    const Block& block = material.blocks[i];
    if (!is_running_text(block.role)) continue;
    letters += weight_of(block.text);
    if (taken == 0) last = i;
    if (taken++ < blocks_at_end) (ends_sentence(block.text) ? sentences : end).push_back(block.text);
  }
  const bool unfinished = !material.blocks.empty() && is_unfinished(material.blocks[last].text);
  const bool has_second_witness = unfinished || material.is_paid;
  const rules::Entry* best = nullptr;
  const auto look = [&](std::string_view line, int surest) {
    const rules::Entry* found = notice_in(line, material.words);
    if (found != nullptr && found->number <= surest && (best == nullptr || found->number < best->number)) best = found;
  };
  const int any = static_cast<int>(weights.size()) - 1;
  for (const std::string_view line : end) look(line, any);
  // A paper may write about subscribers, and shows "Already a subscriber?" below whole articles too.
  for (const std::string_view line : material.behind) look(line, has_second_witness ? any : 1);
  for (const std::string_view line : sentences) look(line, has_second_witness ? any : 1);
  // Without a word or a mark that something is missing, a short text is a short text.
  if (best == nullptr && !unfinished) return;
  if (best != nullptr) add("notice", best->word, weights[static_cast<std::size_t>(best->number)]);
  if (unfinished) add("ellipsis", "", 1);
  if (material.is_paid) add("schema.org", "isAccessibleForFree", 1);
  if (letters < few)
    add("length", fmt::format("{}", letters), 1.5);
  else if (letters > many)
    add("length", fmt::format("{}", letters), -3);
}

}  // namespace jjak::extraction
