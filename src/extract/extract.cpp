// Turns a document into an article: page or plain text in, title, text, dates, byline and links out.
#include <jjak/extract.hpp>

#include "bylines/bylines.hpp"
#include "dates/full_date.hpp"
#include "extract/article_language.hpp"
#include "extract/article_text.hpp"
#include "extract/extract_with.hpp"
#include "extract/halves.hpp"
#include "extract/text_dump.hpp"
#include "facts/addresses.hpp"
#include "facts/byline.hpp"
#include "facts/header.hpp"
#include "facts/section.hpp"
#include "kinds/kinds.hpp"
#include "kinds/no_article.hpp"
#include "lines/dateline.hpp"
#include "lines/sign_off.hpp"
#include "page/board.hpp"
#include "page/page.hpp"
#include "page/structured.hpp"
#include "publication/publication.hpp"
#include "sites/site_rules.hpp"
#include "text/utf8.hpp"
#include "titles/title.hpp"

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

/// Takes dateline and signature out of the text; returns the names in the first of them that has some. The explanation
/// lists the signature, which is in no block then.
std::string reporter_of(Article& article, const rules::Lists& words, Explanation* explanation) {
  std::string reporter = extraction::split_dateline(article, words);
  extraction::SignOff sign_off = extraction::split_sign_off(article, words);
  if (reporter.empty()) reporter = std::move(sign_off.names);
  if (explanation != nullptr && !sign_off.line.empty())
    explanation->pieces.push_back({Verdict::byline, BlockRole::furniture, std::move(sign_off.line), {}});
  return reporter;
}

/// What a page says in its head, for all that is read from it.
struct PageHead {
  extraction::Structured structured;
  std::string url;
  std::string title;
  const extraction::SiteRules* rules = nullptr;  ///< of the page's site; may be null
};

/// Whether the page shows a title as a line: then nothing was added to it.
bool shows_line(const extraction::Page& page, std::string_view title) {
  return std::any_of(page.pieces.begin(), page.pieces.end(), [&](const extraction::Piece& piece) {
    return !(piece.traits & extraction::hidden) && extraction::shows_title(piece, title, *page.words);
  });
}

PageHead read_head(const RawDocument& document, extraction::Page& page, const extraction::Extras& extras) {
  PageHead head;
  head.structured = extraction::read_structured(page, extraction::page_titles(page));
  head.url = extraction::find_url(page, document.url);
  head.title = extraction::find_title(page, head.structured, head.url, document.given.title);
  if (extras.sites != nullptr) head.rules = extraction::rules_of(*extras.sites, head.url);
  if (head.rules != nullptr) {
    if (!shows_line(page, head.title)) head.title = head.rules->bare_title(std::move(head.title));
    extraction::mark_site_boilerplate(page, *head.rules);
  }
  return head;
}

/// Why a page holds no article, by its kind; null where it may hold one.
const ErrorKind* refusal(const extraction::Page& page, const PageHead& head, const extraction::MainText& text,
                         Explanation* explanation) {
  switch (extraction::kind_without_article(page, head.structured, text, head.title, head.url, explanation)) {
    case PageKind::listing: return &errors::page_lists_articles;
    case PageKind::home: return &errors::home_page;
    case PageKind::policy: return &errors::policy_page;
    default: return nullptr;
  }
}

Result<Article> read_pieces(const RawDocument& document, const extraction::Page& page, const PageHead& head,
                            const extraction::Extras& extras) {
  const GivenMetadata& given = document.given;
  Article article;
  article.url = head.url;
  article.title = head.title;
  extraction::MainText text = extraction::article_text(page, article.title, head.rules, extras.explanation);
  const extraction::Header header = extraction::find_header(page, article.title, text);
  if (const ErrorKind* refused = refusal(page, head, text, extras.explanation)) return problem(document, *refused);
  article.kind = extraction::kind_of_article(page, head.structured, text, article.title, extras.explanation);
  article.blocks = std::move(text.blocks);
  article.text_confidence = text.confidence;
  const std::string reporter = reporter_of(article, *page.words, extras.explanation);
  article.byline = extraction::find_page_byline(page, head.structured, header, given.byline);
  if (article.byline.empty()) article.byline = reporter;
  article.section = extraction::find_section(page, head.structured, header, article.title, given.section);
  const extraction::Publication dates =
      extraction::find_publication(page, head.structured, header, article.url, given.date, article.dateline.day);
  article.published = dates.published;
  article.modified = dates.modified;
  add_addresses(page, document, text.first_piece, article);
  const std::string declared = extraction::declared_language(page, head.structured, given.language);
  extraction::decide_language(article, declared, extras.explanation);
  extraction::leave_out_other_languages(article, extras.explanation);
  extraction::take_labels(article, *page.words, extras.explanation);
  if (extras.layout != nullptr) {
    *extras.layout = extraction::layout_of(page, text.container, article.blocks);
    if (header.title) extras.layout->headline = article.title;
  }
  return article;
}

/// Gives the pieces of a page the traits back that they have now.
class SavedTraits {
 public:
  explicit SavedTraits(extraction::Page& page) : page_(page) {
    for (const extraction::Piece& piece : page.pieces) traits_.push_back(piece.traits);
  }
  ~SavedTraits() {
    for (std::size_t i = 0; i < traits_.size(); ++i) page_.pieces[i].traits = traits_[i];
  }
  SavedTraits(const SavedTraits&) = delete;
  SavedTraits& operator=(const SavedTraits&) = delete;

 private:
  extraction::Page& page_;
  std::vector<std::uint16_t> traits_;
};

/// Whether the profile of the site decides something on this page.
bool is_changed_by_profile(const extraction::Page& page, const PageHead& head) {
  return head.rules != nullptr &&
         (!head.rules->profile().articles.empty() ||
          std::any_of(page.pieces.begin(), page.pieces.end(),
                      [](const extraction::Piece& piece) { return piece.traits & extraction::in_profile; }));
}

/// Reads a page. What it says about its article is never lost by the profile of its site: a line that the profile
/// leaves out can name the author, and a text that begins elsewhere moves the head, where dates are looked for.
Result<Article> read_page(const RawDocument& document, extraction::Page& page, PageHead head,
                          const extraction::Extras& extras) {
  Result<Article> article = read_pieces(document, page, head, extras);
  if (!article || !is_changed_by_profile(page, head) || (!article->byline.empty() && article->published))
    return article;
  const SavedTraits marked(page);
  extraction::unmark_site_boilerplate(page);
  head.rules = nullptr;
  Result<Article> plain = read_pieces(document, page, head, {.rules = extras.rules});
  if (!plain) return article;
  if (article->byline.empty()) article->byline = std::move(plain->byline);
  if (!article->published) article->published = plain->published;
  if (!article->modified) article->modified = plain->modified;
  if (article->section.empty()) article->section = std::move(plain->section);
  return article;
}

/// Reads one half of a bilingual page. The page is unchanged when it returns.
Result<Article> read_half(const RawDocument& document, extraction::Page& page, PageHead head,
                          const extraction::Half& half, const extraction::Extras& extras) {
  const SavedTraits whole(page);
  for (std::size_t i = 0; i < page.pieces.size(); ++i) page.pieces[i].traits = half.traits[i];
  if (!half.has_page_title) head.title = half.title;
  Result<Article> article = read_page(document, page, head, extras);
  if (!article) return article;
  article->shared_pages = {extraction::name_of_page(document.origin)};
  if (extras.explanation != nullptr) extraction::explain_half(page, half, *extras.explanation);
  return article;
}

/// The halves of a page in two languages, where both are whole articles.
std::optional<std::vector<Article>> read_halves(const RawDocument& document, extraction::Page& page,
                                                const PageHead& head, const extraction::Extras& extras) {
  const auto halves = extraction::find_halves(page, head.title);
  if (!halves) return std::nullopt;
  std::vector<Article> articles;
  for (const extraction::Half* half : {&halves->front(), &halves->back()}) {
    extraction::Extras of_half{.sites = extras.sites, .rules = extras.rules};
    if (half == &halves->front()) of_half = extras;
    Result<Article> article = read_half(document, page, head, *half, of_half);
    if (!article || article->language != half->language || running_letters(*article) < fewest_letters)
      return std::nullopt;
    articles.push_back(std::move(*article));
  }
  return articles;
}

Result<std::vector<Article>> read_articles(const RawDocument& document, extraction::Page& page,
                                           const extraction::Extras& extras) {
  const PageHead head = read_head(document, page, extras);
  if (auto halves = read_halves(document, page, head, extras)) return *std::move(halves);
  Result<Article> article = read_page(document, page, head, extras);
  if (!article) return article.error();
  return std::vector<Article>{std::move(*article)};
}

std::vector<Article> read_text(const RawDocument& document, const extraction::Extras& extras) {
  const GivenMetadata& given = document.given;
  const rules::Lists& words = rules::lists_of(extras.rules);
  Article article;
  if (document.kind == DocumentKind::text)
    article = extraction::read_dump(document.text, text::fold_space(given.title), words, extras.explanation);
  if (document.kind == DocumentKind::paragraphs || (document.is_vouched && running_letters(article) == 0))
    article = extraction::read_paragraphs(document.text, document.is_row_by_row, extras.explanation);
  article.url = document.url;
  std::string reporter;
  if (document.kind == DocumentKind::text) reporter = reporter_of(article, words, extras.explanation);
  if (!given.title.empty()) article.title = given.title;
  if (!given.byline.empty()) article.byline = bylines::clean_byline(given.byline, words);
  if (article.byline.empty()) article.byline = reporter;
  article.section = given.section;
  if (const auto date = dates::parse_date(given.date)) article.published = date;
  if (auto halves = extraction::split_halves(article)) {
    for (Article& half : *halves) {
      half.shared_pages = {extraction::name_of_page(document.origin)};
      extraction::decide_language(half, given.language, nullptr);
    }
    return *std::move(halves);
  }
  extraction::decide_language(article, given.language, extras.explanation);
  extraction::leave_out_other_languages(article, extras.explanation);
  if (document.kind == DocumentKind::text) {
    article.kind = extraction::kind_of_text(document.text, article, words, extras.explanation);
    extraction::take_labels(article, words, extras.explanation);
  }
  return {std::move(article)};
}

Error too_large(const RawDocument& document) {
  Error error = problem(document, errors::too_large);
  error.detail = fmt::format("{} elements", markup::HtmlLimits{}.max_nodes);
  return error;
}

}  // namespace

Result<std::vector<Article>> extraction::extract_with(const RawDocument& document, const Extras& extras) {
  const SiteProfiles* sites = extras.sites;
  if (text::visible_length(document.text) == 0) return problem(document, errors::empty);
  if (document.kind == DocumentKind::record) return article_of_record(document, sites);
  std::vector<Article> articles;
  const bool is_page = document.kind != DocumentKind::text && document.kind != DocumentKind::paragraphs;
  if (!is_page) {
    articles = read_text(document, extras);
  } else {
    extraction::Page page = extraction::make_page(document.text, rules::lists_of(extras.rules));
    // Better no article than half of one that does not say so.
    if (page.document.cut) return too_large(document);
    Result<std::vector<Article>> read = read_articles(document, page, extras);
    if (!read) return read;
    articles = std::move(*read);
  }
  for (Article& article : articles) {
    const std::string title = article.title;
    if (sites != nullptr) sites->clean(article);
    // A title of the document's own lines has nothing added; that of a page was compared with them already.
    if (is_page || document.given.title.empty()) article.title = title;
    article.origin = document.origin;
    article.charset = document.charset;
    article.rejected_charset = document.rejected_label;
  }
  const std::string url = articles.front().url;
  const std::size_t fewest = document.is_vouched ? 1 : fewest_letters;
  std::erase_if(articles, [&](const Article& article) { return running_letters(article) < fewest; });
  if (!articles.empty()) return articles;
  if (sites == nullptr || !sites->knows(url) || !extract_with(document, {.rules = extras.rules}))
    return problem(document, errors::no_article);
  Error error = problem(document, errors::site_drops_all);
  error.detail = site_of(url);
  return error;
}

}  // namespace jjak
