// Extraction: from a document to its article.
// Examples: tests/examples/extract_example.cpp
#pragma once

#include <jjak/article.hpp>
#include <jjak/document_record.hpp>
#include <jjak/result.hpp>
#include <jjak/rules.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

class SiteProfiles;

/// Why a page gives no article.
namespace errors {
extern const ErrorKind no_article;
extern const ErrorKind page_lists_articles;
extern const ErrorKind home_page;
extern const ErrorKind doubtful_text;  ///< said of an article that was read (has_doubtful_text)
extern const ErrorKind cut_text;       ///< said of an article that was read (PageKind::stub)
extern const ErrorKind policy_page;
}  // namespace errors

/// What was decided about a piece of a page.
enum class Verdict : std::uint8_t {
  kept,
  hidden,                ///< not shown by the page
  furniture_element,     ///< in navigation, a side column, share buttons; `detail`: the element
  furniture_line,        ///< by its words; `detail`: the entry of the word list
  title,                 ///< repeats the title
  date,                  ///< nothing but a date
  byline,                ///< nothing but a byline
  other_version,         ///< names the article in another language
  opens_other_articles,  ///< "Related articles"; `detail`: the entry of the word list
  other_articles,        ///< behind such a line
  links,                 ///< mostly links
  too_short,             ///< too little to be a paragraph
  no_text_below,         ///< a heading with no text below it
  before_title,          ///< above the heading that repeats the title
  before_text,           ///< a table above the first paragraph
  outside,               ///< not in the element that holds the article
  copy,                  ///< repeats other paragraphs of the page
  improbable,            ///< no paragraph by form, and unlike the article in structure
  in_profile,            ///< boilerplate by the profile of the page's site
  other_language,        ///< in another language than the article; `detail`: which one
  speaker,               ///< says who speaks or when, before the next sentence
  not_used               ///< the article was taken from a script of the page instead
};

/// The word by which scripts know it: "furniture-line". Thread safety: callable from any thread.
std::string_view name_of(Verdict verdict);

/// One piece of a page that was looked at.
struct ExplainedPiece {
  Verdict verdict{};
  BlockRole role = BlockRole::furniture;  ///< what it became; furniture unless it was kept
  std::string text;
  std::string detail;  ///< what the verdict rests on; empty when that is the verdict itself
};

/// What one witness says about the language of an article.
struct ExplainedVoice {
  std::string witness;  ///< "script", "library", "function words", "lang", "hreflang", "address"
  std::string says;     ///< a language tag, or the share of English function words among the words
  double weight = 0;    ///< log odds for English; below 0: against it
};

/// What speaks for a kind of page.
struct ExplainedEvidence {
  PageKind kind{};
  std::string witness;  ///< "schema.org", "title", "labels", "time stamps", "questions", "captions", "notice" ...
  std::string says;     ///< a type, a word, a count: "LiveBlogPosting", "8 of 12"
  double weight = 0;    ///< the kind is decided when its weights sum up to 3
};

/// An element that could hold the article.
struct ExplainedElement {
  std::string path;  ///< "html>body>div#main>article"; empty when there is none
  double score = 0;  ///< letters of prose outside links, less for what ends no sentence and for lists
};

/// Where the text of an article was found.
enum class TextSource : std::uint8_t {
  page,    ///< in what the page shows
  script,  ///< in structured data or in the state that a script starts from: the page itself shows no article
  lines,   ///< in a text without markup
  record   ///< in a document record, which does not hold the reasons
};

/// The word by which scripts know it. Thread safety: callable from any thread.
std::string_view name_of(TextSource source);

/// How an article's text was found.
struct Explanation {
  TextSource source{};
  std::string script;          ///< for TextSource::script: which one, "application/ld+json articleBody"
  ExplainedElement container;  ///< where the article was looked for
  ExplainedElement runner_up;  ///< the best element that neither holds it nor stands in it
  std::optional<TextConfidence> text_confidence;  ///< as in Article
  PageKind kind{};
  std::vector<ExplainedEvidence> kind_evidence;  ///< for every kind that something speaks for
  std::vector<ExplainedVoice> language;          ///< why the article is in its language
  std::vector<ExplainedPiece> pieces;            ///< in page order
};

/// Finds title, byline, date, language, links and the article's text in a page or a text dump: the first article of
/// extract_all. Fails: empty (nothing in it, or a redirect), no_article (no text that could be an article's),
/// page_lists_articles, home_page, policy_page, too_large (more than 2,000,000 elements and runs of text). Complexity:
/// linear in the size of the page, however deep it is. `explanation`: where given, is filled, also when there is no
/// article; its pieces take as much memory as the page's text. Thread safety: callable from any thread.
Result<Article> extract(const RawDocument& document, Explanation* explanation = nullptr, const Rules& rules = {});

/// The articles of a document: one, or on a page that holds an article in English and in Korean two, the page's own
/// language first (Article::bilingual). `explanation` is that of the first. Fails and costs as extract.
Result<std::vector<Article>> extract_all(const RawDocument& document, Explanation* explanation = nullptr,
                                         const Rules& rules = {});

/// How records are made.
struct RecordOptions {
  const SiteProfiles* sites = nullptr;  ///< may be null
  Rules rules{};
  bool with_layout = false;            ///< whether the records show the layout of their pages
  Explanation* explanation = nullptr;  ///< filled where given, as extract does
};

/// What came of a document: its articles, the reason why it has none, or where it leads. At least one record. One of
/// DocumentKind::record is read (read_document_record), and taken as it is; a damaged one gives a problem. Complexity
/// and thread safety: as extract.
std::vector<DocumentRecord> extract_records(const RawDocument& document, const RecordOptions& options = {});

/// Makes the standfirsts of an article paragraphs of its running text. Papers and translators differ on whether they
/// belong to it, so extract_all leaves them aside. Thread safety: callable from any thread for different articles.
void take_in_standfirsts(Article& article);

/// Where a document leads that is no page of its own: of DocumentKind::redirect its location; of a stub (little text,
/// up to 8 KiB) its meta refresh, or location.href = "…", location.replace("…") and the like in a short script.
/// Absolute where the document's address is known. Nothing for other documents, and for one that leads to itself.
/// Complexity: O(bytes). Thread safety: callable from any thread.
std::optional<std::string> redirect_target(const RawDocument& document);

}  // namespace jjak
