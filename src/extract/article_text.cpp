// Chooses between the text that a page shows and the text in its scripts.
#include "extract/article_text.hpp"

#include "body/block_model.hpp"
#include "body/container.hpp"
#include "body/second_opinion.hpp"
#include "body/text_confidence.hpp"
#include "extract/explain.hpp"
#include "page/embedded_text.hpp"

#include <optional>

namespace jjak::extraction {
namespace {

struct FoundText {
  MainText text;
  std::optional<Explanation> explanation;
};

FoundText text_in(const Page& page, std::string_view title, const SiteRules* rules, bool explained) {
  const Scores scores(page);
  std::uint32_t container = find_container(page, scores);
  if (rules != nullptr) container = site_container(page, *rules, container);
  std::vector<Decision> decisions;
  FoundText found{main_text(page, container, title, &decisions), {}};
  // Where the profile of a site says which element holds its articles, nothing beside it is one.
  const std::vector<double> probabilities = block_probabilities(page);
  if (rules == nullptr || rules->profile().articles.empty())
    take_second_opinion(page, probabilities, found.text, decisions);
  found.text.confidence = text_confidence(probabilities, page, found.text, decisions);
  found.text.container = container;
  if (explained) found.explanation = explain(page, scores, container, decisions);
  return found;
}

}  // namespace

MainText article_text(const Page& page, std::string_view title, const SiteRules* rules, Explanation* explanation) {
  constexpr std::size_t next_to_none = 250;  // letters
  FoundText shown = text_in(page, title, rules, explanation != nullptr);
  std::optional<EmbeddedText> embedded;
  if (shown.text.body_letters < next_to_none) embedded = find_embedded_text(page.document, *page.words);
  FoundText in_script;
  if (embedded) in_script = text_in(make_page(embedded->html, *page.words), title, nullptr, explanation != nullptr);
  const bool better = embedded && in_script.text.body_letters > shown.text.body_letters * 2;
  if (explanation != nullptr) {
    *explanation = std::move(*shown.explanation);
    if (better) {
      for (ExplainedPiece& piece : explanation->pieces)
        if (piece.verdict == Verdict::kept)
          piece = {Verdict::not_used, BlockRole::furniture, std::move(piece.text), {}};
      explanation->source = TextSource::script;
      explanation->script = embedded->script;
      std::move(in_script.explanation->pieces.begin(), in_script.explanation->pieces.end(),
                std::back_inserter(explanation->pieces));
    }
  }
  if (better) {
    shown.text.blocks = std::move(in_script.text.blocks);
    for (Block& block : shown.text.blocks) block.source = {};  // it counts bytes of the script's text
    shown.text.pieces.clear();
    shown.text.confidence = in_script.text.confidence;
  }
  if (explanation != nullptr) explanation->text_confidence = shown.text.confidence;
  return std::move(shown.text);
}

}  // namespace jjak::extraction
