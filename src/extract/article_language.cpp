// Asks which language an article is in, and takes out what is in another: a paragraph that waits for its translation,
// a summary for foreign readers, the original below the translation.
#include "extract/article_language.hpp"

#include "text/utf8.hpp"
#include "url/url_key.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

namespace jjak::extraction {
namespace {

using language::Census;

/// The language that hreflang gives to the page's own address.
std::string own_hreflang(const Article& article) {
  const url::UrlKey own(article.url);
  if (own.empty()) return {};
  for (const Outlink& link : article.links)
    if (link.source == LinkSource::alternate && url::UrlKey(link.url) == own) return link.hreflang;
  return {};
}

/// The blocks in one kind of script.
struct Share {
  std::string text;
  Census census;

  /// A letter of Hangul, kana or Han says as much as two others.
  std::size_t weight() const { return census.letters + census.hangul + census.kana + census.han; }
};

/// The text that decides: of blocks in Hangul, in Latin letters and in other scripts those of which there is most. What
/// is in the script of the title counts twice: translations begin with the title and are left unfinished. A title that
/// mixes both ("ferryctl - 배표 관리 도구") speaks for neither.
Share deciding_text(const Article& article) {
  std::array<Share, 3> shares;
  for (const Block& block : article.blocks) {
    if (!is_running_text(block.role)) continue;
    const Census census = language::count(block.text);
    Share& share = shares[census.is_korean() ? 0 : census.is_latin() || census.letters == 0 ? 1 : 2];
    (share.text += block.text) += '\n';
    share.census += census;
  }
  const Census title = language::count(article.title);
  const bool is_mixed = title.letters == 0 || (title.hangul > 0 && !title.is_korean());
  const std::size_t titled = is_mixed ? shares.size() : title.is_korean() ? 0 : title.is_latin() ? 1 : 2;
  const auto rank = [&](const Share& share) {
    return share.weight() * (titled < shares.size() && &share == &shares[titled] ? 2 : 1);
  };
  return *std::max_element(shares.begin(), shares.end(),
                           [&](const Share& a, const Share& b) { return rank(a) < rank(b); });
}

bool opens_quotation(std::string_view text) {
  return text.starts_with("“") || text.starts_with("‘") || text.starts_with("«") || text.starts_with("„") ||
         text.starts_with("「") || text.starts_with('"') || text.starts_with('\'');
}

bool closes_quotation(std::string_view text) {
  while (text.ends_with('.') || text.ends_with(',') || text.ends_with('!')) text.remove_suffix(1);
  return text.ends_with("”") || text.ends_with("’") || text.ends_with("»") || text.ends_with("“") ||
         text.ends_with("」") || text.ends_with('"') || text.ends_with('\'');
}

bool is_quotation(const Block& block) {
  return block.role == BlockRole::quote || (opens_quotation(block.text) && closes_quotation(block.text));
}

/// The language of a block that is not that of its article; empty where it is, or where the block says too little.
std::string other_language_of(const Block& block, Language language) {
  constexpr std::size_t fewest_latin = 40, fewest_words = 7, fewest_hangul = 10;
  const Census census = language::count(block.text);
  if (language == Language::korean) {
    // A name or a headline in Latin letters may stand in a Korean article.
    if (census.hangul > 0 || !census.is_latin() || census.letters < fewest_latin || census.words < fewest_words)
      return {};
    if (census.function_words > 0) return "en";
    const std::string other = language::surely_other_language(block.text, census);
    return other.empty() ? "und" : other;
  }
  if (census.hangul >= fewest_hangul && census.hangul * 2 >= census.letters) return "ko";
  return language::surely_other_language(block.text, census);
}

/// Says of the piece of a block that was left out why it was. Pieces that are kept stand in the order of the blocks.
void explain_foreign(Explanation& explanation, std::size_t& next, const Block& block, const std::string& tag) {
  for (std::size_t i = next; i < explanation.pieces.size(); ++i) {
    ExplainedPiece& piece = explanation.pieces[i];
    if (piece.verdict != Verdict::kept || piece.text != block.text) continue;
    piece = {Verdict::other_language, BlockRole::furniture, std::move(piece.text), tag};
    next = i + 1;
    return;
  }
}

}  // namespace

void decide_language(Article& article, std::string_view declared, Explanation* explanation) {
  article.declared_language = text::language_of_tag(declared);
  const Share share = deciding_text(article);
  const language::Decision decision =
      language::decide(share.text, share.census,
                       {std::string(declared), own_hreflang(article), language::language_in_address(article.url)});
  article.language = decision.language;
  article.language_tag = decision.tag;
  article.language_confidence = decision.confidence;
  if (explanation == nullptr) return;
  explanation->language.clear();
  for (const language::Voice& voice : decision.voices)
    explanation->language.push_back({std::string(voice.witness), voice.says, voice.weight});
}

void leave_out_other_languages(Article& article, Explanation* explanation) {
  if (article.language != Language::english && article.language != Language::korean) return;
  std::vector<Block> kept;
  std::size_t next = 0;
  for (Block& block : article.blocks) {
    std::string tag;
    if (is_running_text(block.role) && !is_quotation(block)) tag = other_language_of(block, article.language);
    if (tag.empty()) {
      kept.push_back(std::move(block));
      continue;
    }
    if (explanation != nullptr) explain_foreign(*explanation, next, block, tag);
    article.foreign_blocks.push_back({std::move(tag), std::move(block.text)});
  }
  article.blocks = std::move(kept);
}

}  // namespace jjak::extraction
