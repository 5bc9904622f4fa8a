// The values that flow from stage to stage. Plain data: no stage, no I/O. All text is valid UTF-8.
#pragma once

#include <jjak/result.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace jjak {

enum class Language : std::uint8_t { unknown, english, korean, other };

/// BCP 47: "en", "ko", "und" (unknown or another).
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

/// ISO 8601: "2024-12-23", "2024-12-23T05:30", "2024-12-23T05:30+09:00".
std::string iso_date(const Timestamp& time);

/// Days from 1970-01-01 to the time's day (proleptic Gregorian); nothing when the calendar has no such day.
std::optional<std::int32_t> day_number(const Timestamp& time);

/// Where bytes came from: a file, or a record inside one. Offset and length count the file's bytes; in a packed (.gz, .zst) file
/// those of the packed record where it holds WARC records, else those of the unpacked file.
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
  redirect  ///< no content: `url` leads to `location`
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
};

enum class BlockRole : std::uint8_t {
  body,
  subhead,
  quote,  ///< set apart by the page, or a post of another service
  list_item,
  caption,
  table,     ///< a row of a table of data
  furniture  ///< no part of the article; only an Explanation shows it
};

std::string_view name_of(BlockRole role);

/// Whether blocks of this role are part of the article's running text, which is aligned.
bool is_running_text(BlockRole role);

/// One paragraph-like piece of a page: white space folded, no line breaks. The cells of a table's row are parted by tabs.
struct Block {
  BlockRole role = BlockRole::body;
  std::string text;
};

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
  translated_as      ///< schema.org workTranslation: what this page was translated into
};

std::string_view name_of(LinkSource source);

/// Where on a page a link stands.
enum class LinkPlace : std::uint8_t {
  head,       ///< above the article's text, or in the page's head
  body,       ///< inside or below the text
  furniture,  ///< navigation, side columns, lists of other articles
};

std::string_view name_of(LinkPlace place);

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

/// What `extract` makes of a document.
struct Article {
  Origin origin;
  std::string url;  ///< the page's own word (canonical, og:url) before the container's; empty when unknown
  std::vector<std::string> aliases;  ///< other addresses of the same article: the container's, AMP, print, short link
  std::string title;
  std::string byline;
  std::string section;
  std::optional<Timestamp> published;
  std::optional<Timestamp> modified;
  Dateline dateline;
  Language language = Language::unknown;           ///< by the scripts of its text
  Language declared_language = Language::unknown;  ///< the page's own word
  std::vector<Block> blocks;                       ///< in page order
  std::vector<Outlink> links;                      ///< in page order
  std::string charset;
  std::string rejected_charset;  ///< the label that the page's bytes contradict; else empty
};

/// The address, or the file's path where there is none: how people are told which article is meant.
const std::string& label_of(const Article& article);

/// The day_number of its publication; nothing when that is not known.
std::optional<std::int32_t> day_published(const Article& article);

/// How the words of a link are compared with a wording.
enum class WordingUse : std::uint8_t {
  part,   ///< it is at least half of them
  whole,  ///< it is all of them
  name    ///< it is all of them, and only a language's name
};

/// Words by which a page names itself in another language: "Read in Korean".
struct LinkWording {
  Language language{};  ///< that they lead to: english or korean
  WordingUse use{};
  std::string words;

  friend bool operator==(const LinkWording&, const LinkWording&) = default;
};

/// By what a Korean article is held for the original of an English one. Surest first.
enum class LinkMethod : std::uint8_t {
  given,            ///< by the user's list
  read_in_korean,   ///< the English page links to it: "Read in Korean"
  hreflang,         ///< one page names the other as itself in another language
  structured_data,  ///< schema.org translationOfWork and workTranslation, og:locale:alternate
  reciprocal,       ///< the Korean page links to the English one: "Read in English"
  url_pattern,      ///< the addresses differ as those of sure pairs of the site do
  content           ///< they tell the same
};
inline constexpr std::size_t link_methods = 7;

std::string_view name_of(LinkMethod method);

/// One reason to hold a Korean article for the original of an English one.
struct LinkEvidence {
  LinkMethod method{};
  double score = 0;          ///< 0..1: how often such evidence is right
  std::string words;         ///< the link's words, the attribute, the rule
  bool from_korean = false;  ///< whether it stands on the Korean page
};

/// The next best original of an English article.
struct RunnerUp {
  std::size_t korean = 0;
  double score = 0;  ///< 0..1
};

/// Where one of several English versions of an original was published.
enum class EnglishVersion : std::uint8_t {
  unknown,    ///< the address of an article is not known
  site,       ///< on the site of its original
  syndicator  ///< elsewhere
};

/// "", "site", "syndicator".
std::string_view name_of(EnglishVersion version);

/// What a trial alignment says of a pair.
enum class PairLabel : std::uint8_t {
  unknown,   ///< not tried
  full,      ///< each side renders the other
  abridged,  ///< one side lacks much of the other
  adapted,   ///< both sides have much of their own
  doubtful   ///< too little in common for two versions of one article
};

/// "", "full", "abridged", "adapted", "doubtful".
std::string_view name_of(PairLabel label);

/// One English article and its Korean original, as indexes into the collection's articles.
struct ArticlePair {
  std::size_t english = 0;
  std::size_t korean = 0;
  LinkMethod method{};                 ///< of the strongest evidence
  double score = 0;                    ///< 0..1: how far all evidence together can be trusted
  std::vector<LinkEvidence> evidence;  ///< strongest first
  std::optional<RunnerUp> runner_up;
  double margin = 0;                 ///< score less that of the runner-up
  std::optional<int> date_gap_days;  ///< from the Korean article's day to the English one's
  bool mutual = false;               ///< whether each page names the other
  EnglishVersion version{};
  PairLabel label{};
  double coverage_english = 0;  ///< 0..1, share of the text that the other side renders; with a label
  double coverage_korean = 0;
};

enum class UnpairedReason : std::uint8_t {
  no_link,            ///< English: names no Korean original
  link_without_url,   ///< English: says "Read in Korean" but gives no address
  target_missing,     ///< English: its original is not in the collection
  target_dead,        ///< English: the page that it names is in the inputs, but holds no article, or leads in a circle
  target_not_korean,  ///< English: the page that it names is not in Korean
  target_is_front,    ///< English: the address is a site's front page
  target_is_shared,   ///< English: many other articles name the same page
  target_disagrees,   ///< English: the page that it names is another story
  rejected,           ///< English: the user's list says that it is not the original
  weak_evidence,      ///< English: what there is is too little
  not_referenced,     ///< Korean: no English article names it
  other_language,     ///< neither English nor Korean
};
inline constexpr std::size_t unpaired_reasons = 12;

std::string_view name_of(UnpairedReason reason);

struct Unpaired {
  std::size_t article = 0;
  UnpairedReason reason{};
  std::string detail;               ///< the address that was not found or not believed, where there is one
  std::optional<std::size_t> best;  ///< the best candidate in the other language, too weak to be a pair
  double best_score = 0;            ///< 0..1
};

/// What `link` makes of all articles.
struct Links {
  std::vector<ArticlePair> pairs;
  std::vector<Unpaired> unpaired;
  std::vector<std::string> missing;  ///< addresses of Korean originals that are linked and not there; sorted, encoded
  std::vector<Error> problems;       ///< in the addresses and in the user's lists
};

/// One sentence: a byte range of its text's content.
struct Segment {
  Range bytes;
  std::uint32_t paragraph = 0;
};

/// A text cut into paragraphs and sentences. The content is never altered; segments are ranges of it.
struct Text {
  Language language = Language::unknown;
  std::string content;
  std::vector<Segment> sentences;
  std::vector<Range> paragraphs;  ///< of sentence indexes; together they cover all sentences in order
  /// Where sentences are given and one holds several: bytes of the content at which a further one begins, rising.
  std::vector<std::uint32_t> breaks;

  std::string_view sentence(std::size_t index) const;
  std::string_view paragraph(std::size_t index) const;

  /// Sentences [begin, end) as one string. Between them stands what stands in the text, or a blank across a line's or
  /// paragraph's end.
  std::string join(Range range) const;
  /// Paragraphs [begin, end) as one string, joined as sentences are.
  std::string join_paragraphs(Range range) const;
};

/// One entry of a dictionary that is given: a term, a name, a translation.
struct DictionaryEntry {
  std::string english;  ///< one to four words, as written
  std::string korean;   ///< Hangul (or the Chinese characters that newspapers write); blanks are allowed
  double weight = 1;    ///< 0..1, how strongly the one stands for the other

  friend bool operator==(const DictionaryEntry&, const DictionaryEntry&) = default;
};

enum class AnchorKind : std::uint8_t { number, date, latin, punctuation, name, word };
inline constexpr std::size_t anchor_kinds = 6;

std::string_view name_of(AnchorKind kind);

/// Something in a sentence that can be recognised in the other language.
struct Anchor {
  AnchorKind kind{};
  std::string value;    ///< normalised: what is compared or looked up
  std::string surface;  ///< as it was first written, without particle or possessive: what transliteration hears
  friend bool operator==(const Anchor&, const Anchor&) = default;
};

/// An anchor at its place.
struct AnchorMention {
  std::uint32_t anchor = 0;  ///< index into the text's anchors
  Range bytes;               ///< of the text's content
};

/// A text with the anchors of each of its sentences.
struct AnchoredText {
  const Text* text = nullptr;
  std::vector<Anchor> anchors;                       ///< each kind and value once
  std::vector<std::vector<AnchorMention>> mentions;  ///< mentions[i] belong to sentence i, by rising place
  /// Of each sentence, the visible characters of its glosses with their parentheses: the other language's words that it
  /// gives beside its own, 노동신문(Rodong Sinmun). A translation has no need of them, so they are no part of its length.
  std::vector<std::uint32_t> gloss_length;
};

/// Why two anchors are held for the same thing.
enum class MatchReason : std::uint8_t { equal, near, dictionary, transliteration, induced };

std::string_view name_of(MatchReason reason);

/// One of a text's anchors may be rendered by one of the other text's.
struct AnchorLink {
  std::uint32_t source = 0;  ///< index into the English text's anchors
  std::uint32_t target = 0;  ///< index into the Korean text's anchors
  float probability = 0;     ///< t(target | source), 0..1
  MatchReason reason{};
};

/// A bilingual lexicon with translation probabilities t(korean | english).
class Lexicon {
 public:
  struct Entry {
    std::string korean;
    double probability = 0;  ///< t(korean | english), 0..1
  };

  void add(const std::string& english, std::string korean, double probability);

  /// The translations of an English stem, in the order they were added; none when it is unknown.
  const std::vector<Entry>& translations(const std::string& english) const;
  bool knows_english(const std::string& stem) const { return entries_.contains(stem); }
  bool knows_korean(const std::string& stem) const { return korean_.contains(stem); }
  bool empty() const { return entries_.empty(); }

 private:
  std::unordered_map<std::string, std::vector<Entry>> entries_;
  std::unordered_set<std::string> korean_;
};

/// Two anchors of a bead that were taken for the same thing.
struct AnchorMatch {
  Anchor source;
  Anchor target;
  double probability = 0;  ///< t(target | source), 0..1
  double weight = 0;       ///< nats: log of how much likelier the two are together than by chance
  MatchReason reason{};
};

/// How a bead came about where it is no step of the most probable path.
enum class BeadMark : std::uint8_t {
  none,
  pinned,   ///< fixed by the user
  crossing  ///< moved: its target side stands elsewhere than the order of the other beads says
};

/// "", "pinned", "crossing".
std::string_view name_of(BeadMark mark);

/// One step of an alignment: these sentences (or paragraphs) render those. One side may be empty (a null alignment).
struct Bead {
  Range source;           ///< English indexes
  Range target;           ///< Korean indexes
  double confidence = 0;  ///< how probable it is that this bead is right, 0..1: its posterior, calibrated
  double length_z = 0;  ///< deviation of the length ratio from what is usual, in standard deviations; 0 for null beads
  std::vector<AnchorMatch> matches;
  double margin =
      0;  ///< confidence less that of the most probable other bead over any of its units; 0..1, 0 when that is larger
  BeadMark mark = BeadMark::none;

  bool is_null() const { return source.empty() || target.empty(); }
};

/// "2-1": sizes of the English and the Korean side.
std::string type_of(const Bead& bead);

/// The beads of two texts; each list covers every index of both sides once, by rising source. Targets rise too, but for
/// beads that are marked as crossing.
struct Alignment {
  std::vector<Bead> paragraphs;
  std::vector<Bead> sentences;
};

/// A linked pair, aligned.
struct AlignedPair {
  ArticlePair link;
  std::string name;  ///< unique in a collection, safe as a file name
  Text source;
  Text target;
  Alignment alignment;
};

/// All that a run knows; what `emit` and `report` look at.
struct Collection {
  std::size_t documents = 0;  ///< that were read
  std::vector<Article> articles;
  std::vector<AlignedPair> pairs;
  std::vector<Unpaired> unpaired;
  std::vector<std::string> missing;  ///< addresses of Korean originals to fetch (see Links)
  std::vector<Error> skipped;        ///< inputs that gave no article, with the reason
  std::vector<Error> problems;       ///< what was doubted while articles were linked
};

enum class Level : std::uint8_t { paragraph, sentence };

std::string_view name_of(Level level);

/// One line of an export: a bead with two sides, and all that is known of it. Views into the collection.
struct Unit {
  const AlignedPair* pair = nullptr;
  const Article* english = nullptr;
  const Article* korean = nullptr;
  const Bead* bead = nullptr;
  Level level{};
  std::string id;  ///< "<pair>:<p|s><English indexes>-<Korean indexes>", unique in a collection
  std::string source;
  std::string target;
  Range source_paragraphs;
  Range target_paragraphs;
  Range source_sentences;
  Range target_sentences;
};

/// The units of a collection in the order of its pairs: paragraphs, then sentences. Null alignments give none.
std::vector<Unit> units_of(const Collection& collection);

}  // namespace jjak
