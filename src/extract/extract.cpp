#include <jjak/extract.hpp>

#include "extract/addresses.hpp"
#include "extract/dump.hpp"
#include "extract/main_text.hpp"
#include "extract/metadata.hpp"
#include "extract/page.hpp"
#include "extract/structured.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace jjak {
namespace {

constexpr std::size_t fewest_letters = 30;  // of running text, below which a page is no article

std::size_t running_letters(const Article& article) {
  std::size_t letters = 0;
  for (const Block& block : article.blocks)
    if (is_running_text(block.role)) letters += text::visible_length(block.text);
  return letters;
}

std::string running_text(const Article& article) {
  std::string text;
  for (const Block& block : article.blocks)
    if (is_running_text(block.role)) (text += block.text) += '\n';
  return text;
}

Language declared_language(const extraction::Page& page) {
  for (const markup::HtmlNode& node : page.document.nodes) {
    if (node.tag != "html" && node.tag != "body") continue;
    const std::string language = text::to_lower_ascii(node.attribute("lang"));
    if (language == "ko" || language.starts_with("ko-")) return Language::korean;
    if (language == "en" || language.starts_with("en-")) return Language::english;
  }
  return Language::unknown;
}

/// Other addresses of the article, and those it points to. `text_piece`: the first piece of its text.
void add_addresses(const extraction::Page& page, const RawDocument& document, std::size_t text_piece,
                   Article& article) {
  const std::string& page_url = document.url.empty() ? article.url : document.url;
  const std::size_t begin = text_piece < page.pieces.size() ? page.pieces[text_piece].node : page.document.nodes.size();
  article.aliases = extraction::find_aliases(page, document.url, article.url);
  article.links = extraction::find_links(page, page_url, static_cast<std::uint32_t>(begin));
  for (Outlink& link : extraction::find_translations(page, page_url)) article.links.push_back(std::move(link));
}

Article read_page(const RawDocument& document) {
  const extraction::Page page = extraction::make_page(document.text);
  const extraction::Structured structured = extraction::read_structured(page.document);
  Article article;
  article.title = extraction::find_title(page, structured);
  extraction::MainText text = extraction::main_text(page, extraction::find_container(page), article.title);
  const Range header = extraction::header_pieces(page, article.title, text);
  article.byline = extraction::find_page_byline(page, structured, header);
  article.published = extraction::find_page_date(page, structured, header);
  article.url = extraction::find_url(page, document.url);
  add_addresses(page, document, text.first_piece, article);
  article.blocks = std::move(text.blocks);
  article.language = text::guess_language(running_text(article));
  if (article.language == Language::unknown) article.language = declared_language(page);
  return article;
}

Article read_text(const RawDocument& document) {
  Article article = extraction::read_dump(document.text);
  article.url = document.url;
  article.language = text::guess_language(running_text(article));
  return article;
}

Error problem(const RawDocument& document, ErrorCode code) {
  Error error{code, document.origin.path, {}, {}, {}};
  if (document.origin.offset > 0) error.byte = document.origin.offset;
  return error;
}

}  // namespace

Result<Article> extract(const RawDocument& document) {
  if (text::visible_length(document.text) == 0) return problem(document, ErrorCode::empty);
  Article article = document.kind == DocumentKind::html ? read_page(document) : read_text(document);
  if (running_letters(article) < fewest_letters) return problem(document, ErrorCode::no_article);
  article.origin = document.origin;
  article.charset = document.charset;
  return article;
}

}  // namespace jjak
