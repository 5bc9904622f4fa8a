// Turns a document into an article: page or plain text in, title, text, dates, byline and links out.
#include <jjak/extract.hpp>

#include "bylines/bylines.hpp"
#include "dates/full_date.hpp"
#include "extract/article_text.hpp"
#include "extract/extract_with.hpp"
#include "extract/page_kind.hpp"
#include "extract/text_dump.hpp"
#include "facts/addresses.hpp"
#include "facts/byline.hpp"
#include "facts/header.hpp"
#include "facts/publication.hpp"
#include "facts/section.hpp"
#include "facts/title.hpp"
#include "lines/dateline.hpp"
#include "lines/sign_off.hpp"
#include "page/page.hpp"
#include "page/structured.hpp"
#include "sites/site_rules.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace jjak {
namespace {

constexpr std::size_t fewest_letters = 30;  // of running text, below which a page is no article unless it is vouched

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

/// Adds other addresses of the article, and its links. `text_piece`: the first piece of its text.
void add_addresses(const extraction::Page& page, const RawDocument& document, std::size_t text_piece,
                   Article& article) {
  const std::string& page_url = document.url.empty() ? article.url : document.url;
  const std::size_t begin = text_piece < page.pieces.size() ? page.pieces[text_piece].node : page.document.nodes.size();
  article.aliases = extraction::find_aliases(page, document.url, article.url);
  article.links = extraction::find_links(page, page_url, static_cast<std::uint32_t>(begin));
  for (Outlink& link : extraction::find_translations(page, page_url)) article.links.push_back(std::move(link));
}

Error problem(const RawDocument& document, ErrorCode code) {
  Error error{code, document.origin.path};
  if (document.origin.offset > 0) error.byte = document.origin.offset;
  return error;
}

Result<Article> read_page(const RawDocument& document, extraction::Page& page, const extraction::Extras& extras) {
  const GivenMetadata& given = document.given;
  const extraction::Structured structured = extraction::read_structured(page, extraction::page_titles(page));
  Article article;
  article.url = extraction::find_url(page, document.url);
  article.title = extraction::find_title(page, structured, article.url, given.title);
  const extraction::SiteRules* rules =
      extras.sites == nullptr ? nullptr : extraction::rules_of(*extras.sites, article.url);
  if (rules != nullptr) {
    article.title = rules->bare_title(std::move(article.title));
    extraction::mark_site_boilerplate(page, *rules);
  }
  extraction::MainText text = extraction::article_text(page, article.title, rules, extras.explanation);
  const extraction::Header header = extraction::find_header(page, article.title, text);
  switch (extraction::kind_of_page(page, text, article.title)) {
    case extraction::PageKind::listing: return problem(document, errors::page_lists_articles);
    case extraction::PageKind::policy: return problem(document, errors::policy_page);
    case extraction::PageKind::article: break;
  }
  article.blocks = std::move(text.blocks);
  std::string reporter = extraction::split_dateline(article, *page.words);
  const std::string signed_by = extraction::split_sign_off(article, *page.words);
  if (reporter.empty()) reporter = signed_by;
  article.byline = extraction::find_page_byline(page, structured, header, given.byline);
  if (article.byline.empty()) article.byline = reporter;
  article.section = extraction::find_section(page, structured, header, article.title, given.section);
  const extraction::Publication dates =
      extraction::find_publication(page, structured, header, article.url, given.date, article.dateline.day);
  article.published = dates.published;
  article.modified = dates.modified;
  add_addresses(page, document, text.first_piece, article);
  article.declared_language = extraction::declared_language(page, structured, given.language);
  article.language = text::guess_language(running_text(article));
  if (article.language == Language::unknown) article.language = article.declared_language;
  if (extras.layout != nullptr) *extras.layout = extraction::layout_of(page, text.container, article.blocks);
  return article;
}

Article read_text(const RawDocument& document, const extraction::Extras& extras) {
  const GivenMetadata& given = document.given;
  const rules::Lists& words = rules::lists_of(extras.rules);
  Article article;
  if (document.kind == DocumentKind::text)
    article = extraction::read_dump(document.text, text::fold_space(given.title), words, extras.explanation);
  if (document.kind == DocumentKind::paragraphs || (document.is_vouched && running_letters(article) == 0))
    article = extraction::read_paragraphs(document.text, extras.explanation);
  article.url = document.url;
  std::string reporter;
  if (document.kind == DocumentKind::text) {
    reporter = extraction::split_dateline(article, words);
    const std::string signed_by = extraction::split_sign_off(article, words);
    if (reporter.empty()) reporter = signed_by;
  }
  if (!given.title.empty()) article.title = given.title;
  if (!given.byline.empty()) article.byline = bylines::clean_byline(given.byline, words);
  if (article.byline.empty()) article.byline = reporter;
  article.section = given.section;
  if (const auto date = dates::parse_date(given.date)) article.published = date;
  article.declared_language = text::language_of_tag(given.language);
  article.language = text::guess_language(running_text(article));
  if (article.language == Language::unknown) article.language = article.declared_language;
  return article;
}

Error too_large(const RawDocument& document) {
  Error error = problem(document, errors::too_large);
  error.detail = fmt::format("{} elements", markup::HtmlLimits{}.max_nodes);
  return error;
}

}  // namespace

Result<Article> extraction::extract_with(const RawDocument& document, const Extras& extras) {
  const SiteProfiles* sites = extras.sites;
  if (text::visible_length(document.text) == 0) return problem(document, errors::empty);
  Article article;
  if (document.kind == DocumentKind::text || document.kind == DocumentKind::paragraphs) {
    article = read_text(document, extras);
  } else {
    extraction::Page page = extraction::make_page(document.text, rules::lists_of(extras.rules));
    // Better no article than half of one that does not say so.
    if (page.document.cut) return too_large(document);
    Result<Article> read = read_page(document, page, extras);
    if (!read) return read;
    article = std::move(*read);
  }
  if (sites != nullptr) sites->clean(article);
  if (running_letters(article) < (document.is_vouched ? 1 : fewest_letters)) {
    if (sites == nullptr || !sites->knows(article.url) || !extract_with(document, {.rules = extras.rules}))
      return problem(document, errors::no_article);
    Error error = problem(document, errors::site_drops_all);
    error.detail = site_of(article.url);
    return error;
  }
  article.origin = document.origin;
  article.charset = document.charset;
  article.rejected_charset = document.rejected_label;
  return article;
}

Result<Article> extract(const RawDocument& document, Explanation* explanation, const Rules& rules) {
  return extraction::extract_with(document, {.explanation = explanation, .rules = rules});
}

Result<Article> extract(const RawDocument& document, const SiteProfiles& sites, Explanation* explanation,
                        const Rules& rules) {
  return extraction::extract_with(document, {.sites = &sites, .explanation = explanation, .rules = rules});
}

}  // namespace jjak
