// Takes speakers, time codes and notices out of an article's blocks, so that both languages keep the same sentences
// whatever their pages put before them.
#include "base/string_map.hpp"
#include "kinds/cut.hpp"
#include "kinds/kinds.hpp"
#include "kinds/labels.hpp"
#include "lines/marks.hpp"
#include "text/utf8.hpp"

#include <utility>

namespace jjak::extraction {
namespace {

/// Which labels an article's kind allows to be taken. In ordinary articles "Host city:" and "2:05:31" belong to their
/// sentences; only what is marked and alone on its line, "[앵커]", is surely no part of the text.
bool is_label(const Label& label, PageKind kind, bool alone) {
  const bool speech = kind == PageKind::transcript || kind == PageKind::q_and_a;
  switch (label.kind) {
    case LabelKind::none: return false;
    case LabelKind::role: return speech || (alone && label.is_marked);
    case LabelKind::time_code: return speech || kind == PageKind::live_blog || (alone && label.is_marked);
    case LabelKind::question:
    case LabelKind::answer:
    case LabelKind::name: return speech;
  }
  return false;
}

/// The names before colons that speak: all in a transcript, in an interview those that recur or are set apart.
StringSet speakers_of(const Article& article, const rules::Lists& words) {
  StringSet seen, speakers;
  for (const Block& block : article.blocks) {
    Label label = label_of(block, words);
    if (label.kind != LabelKind::name) continue;
    if (article.kind == PageKind::transcript || label.is_marked || !seen.insert(label.name).second)
      speakers.insert(std::move(label.name));
  }
  return speakers;
}

/// Takes all labels that stand before a sentence: "[00:12:31] Host: Good morning."
std::string split_labels(Block& block, PageKind kind, const StringSet& speakers, const rules::Lists& words) {
  constexpr int most = 3;
  std::size_t length = 0;
  for (int i = 0; i < most; ++i) {
    const std::string_view rest = std::string_view(block.text).substr(length);
    const Label label = i == 0 ? label_of(block, words) : label_of(rest, words);
    const bool alone = is_alone(label, rest);
    if (!is_label(label, kind, alone)) break;
    if (label.kind == LabelKind::name && !speakers.contains(label.name)) break;
    // "Reporter: Jane Doe" names somebody, and nobody speaks.
    if (!alone && !ends_sentence(rest.substr(label.length))) break;
    length += label.length;
  }
  std::string label = text::fold_space(std::string_view(block.text).substr(0, length));
  block.text.erase(0, length);
  return label;
}

/// Says of the piece of a line that was left out why it was; where no piece is the line, adds one.
void explain_line(Explanation& explanation, std::size_t& next, std::string_view line, Verdict verdict,
                  std::string_view detail) {
  for (std::size_t i = next; i < explanation.pieces.size(); ++i) {
    ExplainedPiece& piece = explanation.pieces[i];
    if (piece.verdict != Verdict::kept || piece.text != line) continue;
    piece = {verdict, BlockRole::furniture, std::move(piece.text), std::string(detail)};
    next = i + 1;
    return;
  }
  explanation.pieces.push_back({verdict, BlockRole::furniture, std::string(line), std::string(detail)});
}

/// "◀ 앵커 ▶" reads like a caption by its form. A row of parallel text keeps all of it.
bool may_have_label(const Block& block) {
  return block.row == 0 && (is_running_text(block.role) || block.role == BlockRole::caption);
}

/// In an interview "▶" asks and "△" answers, which reads like a caption by its form.
void take_in_answers(Article& article, Explanation* explanation) {
  if (article.kind != PageKind::q_and_a) return;
  for (std::size_t i = 1; i < article.blocks.size(); ++i) {
    const std::string_view before = article.blocks[i - 1].text;
    Block& block = article.blocks[i];
    const bool asked = before.starts_with("▶") || before.starts_with("▷") || before.starts_with("―");
    const bool answers = block.text.starts_with("△") || block.text.starts_with("▲");
    if (block.role != BlockRole::caption || !asked || !answers) continue;
    block.role = BlockRole::body;
    if (explanation == nullptr) continue;
    for (ExplainedPiece& piece : explanation->pieces)
      if (piece.role == BlockRole::caption && piece.text == block.text) piece.role = BlockRole::body;
  }
}

/// The first block of the notices at the end of a stub. A whole sentence may be of the text, unless it is surely none.
std::size_t end_of_text(const Article& article, const rules::Lists& words) {
  std::size_t end = article.blocks.size();
  const auto is_notice = [&](const std::string& line) {
    const rules::Entry* found = notice_in(line, words);
    return found != nullptr && (found->number == 0 || !ends_sentence(line));
  };
  while (end > 1 && article.kind == PageKind::stub && is_notice(article.blocks[end - 1].text)) --end;
  return end;
}

}  // namespace

void take_labels(Article& article, const rules::Lists& words, Explanation* explanation) {
  take_in_answers(article, explanation);
  std::vector<Block> kept;
  std::size_t next = 0;
  std::vector<std::string> inline_labels;
  const std::size_t end = end_of_text(article, words);
  const StringSet speakers = speakers_of(article, words);
  for (std::size_t i = 0; i < article.blocks.size(); ++i) {
    Block& block = article.blocks[i];
    const bool notice = i >= end;
    const std::string whole = block.text;
    if (may_have_label(block)) block.label = split_labels(block, article.kind, speakers, words);
    if (block.role == BlockRole::caption && !block.text.empty()) {
      block.text = whole;
      block.label.clear();
    }
    if (!notice && !block.text.empty()) {
      if (explanation != nullptr && !block.label.empty()) inline_labels.push_back(block.label);
      kept.push_back(std::move(block));
      continue;
    }
    if (explanation == nullptr) continue;
    const rules::Entry* entry = notice ? notice_in(whole, words) : nullptr;
    explain_line(*explanation, next, whole, notice ? Verdict::furniture_line : Verdict::speaker,
                 entry != nullptr ? std::string_view(entry->word) : std::string_view());
  }
  article.blocks = std::move(kept);
  for (std::string& label : inline_labels)
    explanation->pieces.push_back({Verdict::speaker, BlockRole::furniture, std::move(label), {}});
}

}  // namespace jjak::extraction
