// What is read and what is made of it: documents and articles. Plain data; all text is valid UTF-8.
// Examples: tests/examples/model_example.cpp
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

enum class Language : std::uint8_t { unknown, english, korean, other };

/// BCP 47: "en", "ko", "und" (unknown or another). Thread safety: callable from any thread.
std::string_view code_of(Language language);

/// Half-open [begin, end). The unit is said where it is used: bytes, sentences, paragraphs.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(std::uint32_t index) const { return begin <= index && index < end; }
  friend bool operator==(const Range&, const Range&) = default;
};

/// A point in time as precisely as a page gives it.
struct Timestamp {
  int year = 0;
  int month = 0;  ///< 1-12
  int day = 0;    ///< 1-31
  int hour = -1;  ///< 0-23; -1 when the page gives only a date
  int minute = -1;
  std::optional<int> utc_offset;  ///< minutes east of UTC

  friend bool operator==(const Timestamp&, const Timestamp&) = default;
};

/// ISO 8601: "2024-12-23", "2024-12-23T05:30", "2024-12-23T05:30+09:00". Thread safety: callable from any thread.
std::string iso_date(const Timestamp& time);

/// Days from 1970-01-01 to the time's day (proleptic Gregorian); nothing when the calendar has no such day. O(1).
/// Thread safety: callable from any thread.
std::optional<std::int32_t> day_number(const Timestamp& time);

/// Where bytes came from: a file, or a record inside one. Offset and length count the file's bytes; in a packed (.gz,
/// .zst) file those of the packed record where it holds WARC records, else those of the unpacked file.
struct Origin {
  std::string path;  ///< "-": standard input
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
  bool in_archive = false;  ///< whether the file holds other documents too
  std::string digest;       ///< of the document's bytes before decoding: "sha1:" and base32, as WARC-Payload-Digest
};

enum class DocumentKind : std::uint8_t {
  html,
  fragment,  ///< HTML of an article alone, without a page around it (a feed's entry)
  text,
  paragraphs,  ///< plain text of which each line is a paragraph, without headline or byline (a column of a table)
  redirect,    ///< no content: `url` leads to `location`
  record       ///< what came of another document, as JSON (document_record.hpp)
};

/// What a container (feed, JSON line) says of a document, as written; empty where it says nothing.
struct GivenMetadata {
  std::string title;
  std::string byline;
  std::string section;
  std::string date;      ///< published
  std::string language;  ///< BCP 47
};

/// What `read` makes: one document, decoded.
struct RawDocument {
  Origin origin;
  DocumentKind kind = DocumentKind::html;
  std::string url;             ///< from the container (WARC, mirror path); empty when unknown
  std::string text;            ///< UTF-8
  std::string charset;         ///< WHATWG name of the encoding that it was decoded from: "utf-8", "euc-kr" ...
  std::string rejected_label;  ///< the charset that the document claims, where its bytes say otherwise; else empty
  GivenMetadata given;
  std::string location;  ///< of a redirect: where it leads, absolute
  std::string pair;      ///< two documents with the same key are translations of each other (a table's row), else empty
  bool is_row_by_row = false;  ///< whether line n of one document of the pair is the translation of line n of the other
  bool is_vouched = false;     ///< whether somebody said that this is an article: then its text may be short
};

enum class BlockRole : std::uint8_t {
  body,
  subhead,
  quote,  ///< set apart by the page, or a post of another service
  list_item,
  caption,
  standfirst,  ///< sums the article up between its headline and its text, and is set apart from both
  table,       ///< a row of a table of data
  furniture    ///< no part of the article; only an Explanation shows it
};

/// "body", "subhead", "quote", "list_item", "caption", "standfirst", "table", "furniture".
/// Thread safety: callable from any thread.
std::string_view name_of(BlockRole role);

/// Whether blocks of this role are part of the article's running text, which is aligned.
/// Thread safety: callable from any thread.
bool is_running_text(BlockRole role);

/// One paragraph-like piece of a page: white space folded, no line breaks. The cells of a table's row are parted by
/// tabs.
struct Block {
  BlockRole role = BlockRole::body;
  std::string text;
  std::uint32_t row = 0;  ///< of a table, from 1, whose other column holds the translation; 0 for all other blocks
  std::string label{};    ///< stood before the text and is no part of it: who speaks, or when ("Host:", "[00:12]")
  Range source{};         ///< bytes of the decoded document that it was read from, with tags; empty when not known
};

/// What kind of page a document is, by its text and by what it says about itself (docs/extraction.md).
enum class PageKind : std::uint8_t {
  article,           ///< or what cannot be told from one
  several_articles,  ///< several short articles, each below its own headline
  live_blog,         ///< entries with their time
  transcript,        ///< of speech: lines open with the speaker or a time code
  q_and_a,           ///< an interview, or questions and their answers
  photo_essay,       ///< most of its text is captions
  stub,              ///< the text says that it is cut: "Subscribe to continue reading"
  listing,           ///< no article: a section front, a tag, an author's page, results of a search
  home,              ///< no article: the front page of a site
  policy             ///< no article: privacy, terms of use, about the paper
};

/// "article", "several_articles", "live_blog", "transcript", "q_and_a", "photo_essay", "stub", "listing", "home",
/// "policy". Thread safety: callable from any thread.
std::string_view name_of(PageKind kind);

/// What part of a page an address was read from.
enum class LinkSource : std::uint8_t {
  anchor_text,       ///< the words of a link, or a line of words that is no link
  image_alt,         ///< the alternative text of the picture that is the link
  image_name,        ///< the file name of that picture, where it has no text: "btn_korean"
  title,             ///< title attribute
  aria_label,        ///< aria-label attribute
  alternate,         ///< <link rel=alternate hreflang=...>
  locale_alternate,  ///< og:url behind og:locale:alternate
  translation_of,    ///< schema.org translationOfWork: what this page was translated from
  translated_as,     ///< schema.org workTranslation: what this page was translated into
  label,             ///< the words directly before the link: "Original:"
  sentence,          ///< the sentence around the link; a long text of the link itself is "…" in it
  next_page,         ///< the next part of the same article: rel=next, or a number in a row of page numbers
  previous_page      ///< the part before this one
};

/// The word by which scripts know it. Thread safety: callable from any thread.
std::string_view name_of(LinkSource source);

/// Where on a page a link stands.
enum class LinkPlace : std::uint8_t {
  head,       ///< above the article's text, or in the page's head
  body,       ///< inside or below the text
  furniture,  ///< navigation, side columns, lists of other articles
};

/// "head", "body", "furniture". Thread safety: callable from any thread.
std::string_view name_of(LinkPlace place);

/// A block that left the text of an article because it is in another language.
struct ForeignBlock {
  std::string language;  ///< BCP 47
  std::string text;
};

/// An address that a page points to.
struct Outlink {
  std::string url;  ///< absolute where the page's own address is known; empty: the words stand there without an address
  std::string text;      ///< the words that `source` says
  std::string hreflang;  ///< the target's language, as written; empty when absent
  LinkSource source = LinkSource::anchor_text;
  LinkPlace place = LinkPlace::body;
};

/// Where and when an agency's report was written: "LONDON, Dec. 16 (Wire) -", "【평양=연합】".
struct Dateline {
  std::string text;              ///< as written; empty when the article has none
  std::string place;             ///< empty when it names none
  std::optional<Timestamp> day;  ///< with year 0 where it names none
};

/// How far the structure of a page agrees with the text that was taken from it (docs/extraction.md). It finds gross
/// failures, not small ones.
struct TextConfidence {
  static constexpr double doubtful = 0.75;  ///< below it somebody should look at the page

  double confidence = 0;    ///< 0..1: harmonic mean of completeness and the mean probability of the text
  double completeness = 0;  ///< 0..1: how much of the page's probable text was taken
};

/// What `extract` makes of a document.
struct Article {
  Origin origin;
  PageKind kind = PageKind::article;  ///< never one that holds no article
  std::string url;  ///< the page's own word (canonical, og:url) before the container's; empty when unknown
  std::vector<std::string> aliases;  ///< other addresses of the same article: the container's, AMP, print, short link
  std::string title;
  std::string byline;
  std::string section;
  std::optional<Timestamp> published;
  std::optional<Timestamp> modified;
  Dateline dateline;
  Language language = Language::unknown;           ///< of its text, by all evidence (docs/extraction.md)
  Language declared_language = Language::unknown;  ///< the page's own word
  std::string language_tag = "und";                ///< BCP 47 of its text: "en", "ko", "es"; "und": not known
  double language_confidence = 0;                  ///< 0..1: how probable `language` is
  std::vector<std::string> shared_pages;     ///< names of the pages that hold it in the other language too: as another
                                             ///< article with the same name in this list
  std::vector<Block> blocks;                 ///< in page order
  std::vector<ForeignBlock> foreign_blocks;  ///< in page order; no part of `blocks`
  std::optional<TextConfidence> text_confidence;  ///< nothing for texts without markup and very short pages
  std::vector<Outlink> links;                     ///< in page order
  std::string charset;
  std::string rejected_charset;  ///< the label that the page's bytes contradict; else empty
};

/// The address, or the file's path where there is none: how people are told which article is meant. A reference into
/// the article. Thread safety: callable from any thread.
const std::string& label_of(const Article& article);

/// Whether the text of an article may be incomplete, or hold what does not belong to it: a low TextConfidence, or a
/// PageKind::stub.
/// Thread safety: callable from any thread.
bool has_doubtful_text(const Article& article);

/// The day_number of its publication; nothing when that is not known. Thread safety: callable from any thread.
std::optional<std::int32_t> day_published(const Article& article);

}  // namespace jjak
