// Reads the lines of a page for dates of the article. A line shows many other days (of events, pictures, other
// articles), so its words, the label before it, its links and its place decide what a date in it means.
#include "publication/line_dates.hpp"

#include "lines/date_lines.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

/// Parts of the classes that themes give to notes on a post: "Posted by Jane on March 5, 2024 in Economy".
constexpr std::array note_words{"postmeta",     "post-meta",  "post_meta",    "entry-meta",   "entry_meta",
                                "post-footer",  "post-info",  "post_info",    "postinfo",     "article-meta",
                                "article_meta", "entry-info", "article-info", "entry-footer", "article-footer",
                                "byline",       "post-byline"};
/// Classes of places where other texts than the article have dates.
constexpr std::array others_words{"comment", "reply", "related", "recommend", "sidebar", "popular", "latest", "teaser"};

/// Whether a piece stands in a list of other articles or among comments. A footer may still be the page's own.
bool is_of_another_text(const Page& page, std::uint32_t node) {
  for (std::uint32_t at = node; at > page.body; at = page.node(at).parent) {
    const markup::HtmlNode& each = page.node(at);
    if (each.tag == "aside" || each.tag == "nav" || each.tag == "a" || has_name_with(each, others_words)) return true;
  }
  return false;
}

/// A label says what stands behind it: "Date:", the head of a table's row, the term of a list.
bool is_label(const Page& page, const Piece& piece) {
  const std::string& tag = page.node(piece.block).tag;
  return piece.text.ends_with(':') || tag == "th" || tag == "dt";
}

bool agree(const std::vector<DateEvidence>& dates) {
  return std::all_of(dates.begin(), dates.end(),
                     [&](const DateEvidence& each) { return same_day(each.time, dates.front().time); });
}

void append(const std::vector<DateEvidence>& from, std::vector<DateEvidence>& to) {
  to.insert(to.end(), from.begin(), from.end());
}

bool has_digit(std::string_view text) { return std::any_of(text.begin(), text.end(), ascii::is_digit); }

}  // namespace

DateMeaning meaning_on_page(const Page& page, std::size_t piece, const MarkedDate& date) {
  constexpr std::size_t longest_label = 20;  // letters
  if (date.meaning != DateMeaning::unmarked || piece == 0 || !page.pieces[piece].facts.only_date) return date.meaning;
  const Piece& label = page.pieces[piece - 1];
  if (label.letters > longest_label || has_digit(label.text)) return date.meaning;
  const DateMeaning meaning = meaning_of_words(label.text, *page.words);
  return meaning == DateMeaning::other && !is_label(page, label) ? DateMeaning::unmarked : meaning;
}

void LineDates::head(Evidence& evidence) const {
  for (std::uint32_t i = header_.pieces.begin; i < header_.pieces.end; ++i) head_line(i, evidence);
  // Where much stands between title and text (a table of contents, pictures), the date is just above the text.
  constexpr std::uint32_t reach = 6;
  const std::uint32_t near = header_.text.begin - std::min(header_.text.begin, reach);
  for (std::uint32_t i = std::max(header_.pieces.end, near); i < header_.text.begin; ++i) {
    const Piece& piece = page_.pieces[i];
    const bool opens = !piece.facts.dates.empty() && piece.facts.dates.front().date.bytes.begin == 0;
    if ((piece.facts.only_date || (opens && shows_date_outside_links(piece))) &&
        page_.is_inside(piece.node, header_.article) && !stands_aside(page_, header_, piece.node))
      head_line(i, evidence);
  }
}

void LineDates::tail(Evidence& evidence) const {
  Evidence notes, lines;
  for (std::uint32_t i = header_.pieces.end; i < page_.pieces.size(); ++i) {
    const Piece& piece = page_.pieces[i];
    if ((piece.traits & (hidden | caption)) || !has_digit(piece.text)) continue;
    if (is_note_on_post(piece.node))
      note(i, notes);
    else if (!piece.facts.dates.empty())
      tail_line(i, lines);
  }
  // Several days are of several articles.
  if (agree(notes.published)) append(notes.published, evidence.published);
  if (agree(notes.modified)) append(notes.modified, evidence.modified);
  append(lines.published, evidence.published);
  if (agree(lines.modified)) append(lines.modified, evidence.modified);
}

/// Whether the first date of a line of credits can stand outside of its links: "5 March 2024 | Jane Doe | 3 comments".
bool LineDates::shows_date_outside_links(const Piece& piece) {
  constexpr std::size_t longest = 80;  // letters
  if (piece.letters > longest || piece.facts.dates.empty()) return false;
  const Range bytes = piece.facts.dates.front().date.bytes;
  const std::string_view date = std::string_view(piece.text).substr(bytes.begin, bytes.size());
  return piece.letters - std::min(piece.letters, piece.link_letters) >= text::visible_length(date);
}

/// Prose, captions and links to other articles name other days.
bool LineDates::can_name_dates(std::uint32_t i) const {
  constexpr std::size_t longest = 160, longest_sentence = 60;
  const Piece& piece = page_.pieces[i];
  if (piece.letters > longest || (piece.traits & (hidden | caption))) return false;
  if (piece.mostly_links() && !shows_date_outside_links(piece)) return false;
  return piece.letters <= longest_sentence || !piece.facts.ends_sentence;
}

void LineDates::head_line(std::uint32_t i, Evidence& evidence) const {
  if (header_.title == i || !can_name_dates(i)) return;
  const Piece& piece = page_.pieces[i];
  const bool ours = belongs_to_article(page_, header_, i);
  if (piece.facts.dates.empty() && ours) return add_short_date(i, evidence);
  for (const MarkedDate& each : piece.facts.dates) {
    const DateMeaning meaning = meaning_on_page(page_, i, each);
    if (meaning == DateMeaning::published)
      evidence.published.push_back({each.date.time, Trust::named_line, each.date.ambiguous});
    else if (meaning == DateMeaning::modified && !each.date.ambiguous)
      evidence.modified.push_back({each.date.time, Trust::named_line, false});
    else if (meaning == DateMeaning::unmarked && ours)
      evidence.published.push_back({each.date.time, Trust::line, each.date.ambiguous});
  }
}

/// "24.12.16 10:14", "작성일 24.12.16": a year of two digits is sure enough beside a time or a word for publication.
void LineDates::add_short_date(std::uint32_t i, Evidence& evidence) const {
  constexpr std::size_t longest = 80;  // letters
  const Piece& piece = page_.pieces[i];
  if (piece.letters > longest || piece.facts.ends_sentence || !has_digit(piece.text)) return;
  const auto found = dates::find_short_date(piece.text, short_order_);
  if (!found) return;
  const std::string_view before = std::string_view(piece.text).substr(0, found->bytes.begin);
  DateMeaning meaning = meaning_of_words(before, *page_.words);
  if (meaning == DateMeaning::unmarked && before.empty() && i > 0 && is_label(page_, page_.pieces[i - 1]))
    meaning = meaning_of_words(page_.pieces[i - 1].text, *page_.words);
  if (meaning == DateMeaning::modified && !found->ambiguous)
    evidence.modified.push_back({found->time, Trust::named_line, false});
  else if (meaning == DateMeaning::published)
    evidence.published.push_back({found->time, Trust::named_line, found->ambiguous});
  else if (meaning == DateMeaning::unmarked && found->time.hour >= 0)
    evidence.published.push_back({found->time, Trust::line, found->ambiguous});
}

bool LineDates::is_note_on_post(std::uint32_t node) const {
  constexpr int levels = 4;
  std::uint32_t at = node;
  for (int i = 0; i < levels && at > page_.body; ++i, at = page_.node(at).parent)
    if (has_name_with(page_.node(at), note_words)) return true;
  return false;
}

/// Such notes are long; a word anywhere before the date names it.
void LineDates::note(std::uint32_t i, Evidence& notes) const {
  const Piece& piece = page_.pieces[i];
  if (stands_aside(page_, header_, piece.node)) return;
  for (const MarkedDate& each : marked_dates(piece.text, *page_.words)) {
    const std::string_view before = std::string_view(piece.text).substr(0, each.date.bytes.begin);
    const DateMeaning meaning =
        each.meaning == DateMeaning::other ? meaning_of_words(before, *page_.words) : each.meaning;
    if (meaning == DateMeaning::other) continue;
    std::vector<DateEvidence>& dates = meaning == DateMeaning::modified ? notes.modified : notes.published;
    dates.push_back({each.date.time, Trust::far_line, each.date.ambiguous});
    return;
  }
}

void LineDates::tail_line(std::uint32_t i, Evidence& lines) const {
  constexpr std::size_t longest_change = 120;  // letters
  const Piece& piece = page_.pieces[i];
  const bool aside = stands_aside(page_, header_, piece.node);
  // A column beside the text may be about the article, when it says so.
  const bool ours = !aside || (header_.article != page_.body && page_.is_inside(piece.node, header_.article) &&
                               !is_of_others(page_, header_, piece.node));
  // "This page was last edited on March 5, 2024": wikis and offices say so in their footers.
  const bool outside = i >= header_.text.end && piece.letters <= longest_change && !piece.mostly_links() &&
                       !is_of_another_text(page_, piece.node);
  for (const MarkedDate& each : piece.facts.dates) {
    const DateMeaning meaning = meaning_on_page(page_, i, each);
    if (meaning == DateMeaning::published && piece.facts.only_date && can_name_dates(i) && ours)
      lines.published.push_back({each.date.time, Trust::far_line, each.date.ambiguous});
    if (meaning == DateMeaning::modified && !each.date.ambiguous && (outside || (piece.facts.only_date && !aside)))
      lines.modified.push_back({each.date.time, Trust::far_line, false});
  }
}

}  // namespace jjak::extraction
