// Cuts a page into paragraph-like pieces, so that all later stages judge lines of text and no tags.
#include "page/page.hpp"

#include "lines/word_table.hpp"
#include "page/board.hpp"
#include "page/initials.hpp"
#include "page/tables.hpp"
#include "page/traits.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

using markup::HtmlDocument;
using markup::HtmlNode;

constexpr WordTable block_tags(std::array{
    "address", "article", "aside",    "blockquote", "body",   "caption", "center", "dd",     "details", "dialog", "div",
    "dl",      "dt",      "fieldset", "figcaption", "figure", "footer",  "form",   "h1",     "h2",      "h3",     "h4",
    "h5",      "h6",      "header",   "hr",         "html",   "legend",  "li",     "main",   "menu",    "nav",    "ol",
    "p",       "pre",     "section",  "summary",    "table",  "tbody",   "td",     "tfoot",  "th",      "thead",  "tr",
    "ul",      "button",  "textarea", "select",     "iframe", "video",   "audio",  "object", "noscript"});
constexpr std::uint16_t setting_apart = hidden | boilerplate | caption;

/// Cuts a page into pieces: block elements and two <br> in a row end one.
class Cutter {
 public:
  explicit Cutter(Page& page) : page_(page) {}

  void run() {
    const HtmlDocument& document = page_.document;
    for (std::uint32_t i = page_.body; i < document.nodes[page_.body].end;) {
      close_until(i);
      const HtmlNode& node = document.nodes[i];
      if (page_.traits[i] & silent) {
        if (is_block_tag(node.tag)) flush();
        i = node.end;
        continue;
      }
      if (is_permalink(i)) {
        i = node.end;
        continue;
      }
      if (node.tag == "table" && is_data_table(page_, i)) table_ = i;
      if (node.tag == "tr" && table_ != 0 && page_.is_inside(i, table_)) {
        add_row(i);
        i = node.end;
        continue;
      }
      if (node.is_text())
        add_text(i);
      else
        open(i);
      ++i;
    }
    flush();
  }

 private:
  /// One line of the piece that is being collected; <br> starts another.
  struct Line {
    std::string text;
    std::size_t letters = 0;
    std::size_t link_letters = 0;
    std::size_t bold_letters = 0;
    Range source;
  };

  void open(std::uint32_t index) {
    const HtmlNode& node = page_.node(index);
    if (node.tag == "br") return line_break();
    if (!is_block_tag(node.tag)) return;
    flush();
    blocks_.push_back(index);
  }

  void add_row(std::uint32_t row) {
    flush();
    if (Piece piece = row_piece(page_, row, table_); piece.letters > 0) page_.pieces.push_back(std::move(piece));
  }

  /// The sign behind a heading that links to the heading itself: ¶, §, #.
  bool is_permalink(std::uint32_t index) const {
    const HtmlNode& node = page_.node(index);
    if (node.tag != "a" || node.end != index + 2) return false;
    const std::string& text = page_.node(index + 1).text;
    return text == "¶" || text == "§" || text == "#" || text == "🔗";
  }

  void close_until(std::uint32_t index) {
    while (!blocks_.empty() && page_.node(blocks_.back()).end <= index) {
      flush();
      blocks_.pop_back();
    }
  }

  void line_break() {
    if (++breaks_ >= 2)
      flush();
    else if (!lines_.empty())
      lines_.emplace_back();
  }

  void add_text(std::uint32_t index) {
    const std::string& text = page_.node(index).text;
    const std::uint16_t traits = page_.traits[index];
    const std::size_t letters = page_.letters[index];
    if (letters > 0) {
      breaks_ = 0;
      if (!lines_.empty() && (traits & setting_apart) != (traits_ & setting_apart)) {
        // A hidden or boilerplate part inside a paragraph is taken out of it. Where such a part comes first, it ends
        // here.
        if (traits & setting_apart & ~traits_) return add_aside(index, letters);
        flush();
      }
      if (begins_paragraph(index, traits)) end_heading();
      if (lines_.empty()) {
        first_ = index;
        traits_ = traits;
      }
    }
    if (lines_.empty()) {
      if (letters == 0) return;
      lines_.emplace_back();
    }
    if (traits & preformatted)
      add_preformatted(index);
    else
      append(lines_.back(), index, text, letters);
  }

  /// Whether a text follows a bold heading that no block or <br> separates from it: "<b>The rule</b>From July". It
  /// begins a sentence directly behind a bold line of several words, or behind an empty element.
  bool begins_paragraph(std::uint32_t index, std::uint16_t traits) const {
    if (lines_.empty() || traits & (bold | preformatted)) return false;
    const Line& line = lines_.back();
    const std::string& text = page_.node(index).text;
    if (line.bold_letters == 0 || line.bold_letters != line.letters) return false;
    const auto end = static_cast<unsigned char>(line.text.back());
    const auto next = static_cast<unsigned char>(text.front());
    const bool several = line.text.find(' ', line.text.find_first_not_of(' ')) != std::string::npos;
    if (!several) return false;
    const HtmlNode& before = page_.node(index - 1);
    const bool parted = before.end == index && !before.is_text() && before.tag != "img" && before.tag != "wbr";
    if (parted && next >= 0x80) return true;  // Hangul, or a quotation mark
    return (ascii::is_lower(end) || ascii::is_digit(end) || end == '?') && ascii::is_upper(next);
  }

  void end_heading() {
    if (lines_.size() == 1)
      flush();
    else
      lines_.emplace_back();
  }

  void add_preformatted(std::uint32_t index) {
    const std::string_view text = page_.node(index).text;
    for (std::size_t begin = 0; begin <= text.size();) {
      const std::size_t end = std::min(text.find('\n', begin), text.size());
      const std::string_view line = text.substr(begin, end - begin);
      const std::size_t letters = text::visible_length(line);
      if (lines_.empty()) lines_.emplace_back();
      append(lines_.back(), index, line, letters);
      if (letters > 0) breaks_ = 0;
      if (end < text.size()) line_break();
      begin = end + 1;
    }
  }

  /// Adds a text node, or a line of one.
  void append(Line& line, std::uint32_t index, std::string_view text, std::size_t letters) const {
    const std::uint16_t traits = page_.traits[index];
    const HtmlNode& node = page_.node(index);
    if (letters > 0) extend(line.source, {node.source_begin, node.source_end});
    line.text += text;
    line.letters += letters;
    if (traits & in_link) line.link_letters += letters;
    if (traits & bold) line.bold_letters += letters;
  }

  void add_aside(std::uint32_t index, std::size_t letters) {
    Line line;
    append(line, index, page_.node(index).text, letters);
    asides_.push_back(make_piece(line, index, page_.traits[index]));
  }

  Piece make_piece(const Line& line, std::uint32_t first, std::uint16_t traits) const {
    Piece piece;
    piece.text = text::fold_space(line.text);
    piece.node = first;
    piece.source = line.source;
    piece.block = blocks_.empty() ? page_.body : blocks_.back();
    piece.traits = traits;
    piece.facts = facts_of(piece.text, *page_.words);
    piece.letters = piece.facts.letters;
    piece.link_letters = std::min(line.link_letters, piece.letters);
    piece.bold_letters = std::min(line.bold_letters, piece.letters);
    const std::string& tag = page_.node(piece.block).tag;
    if (tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6') piece.heading = tag[1] - '0';
    piece.in_paragraph = tag == "p";
    return piece;
  }

  /// Whether single line breaks separate paragraphs here: most lines end a sentence, or one is no part of a text, or
  /// the lines are a listing rather than a text broken at a fixed width.
  bool are_paragraphs(const std::vector<Piece>& lines) const {
    constexpr std::size_t narrowest = 25, widest = 110;  // letters of a line, in a text broken at a fixed width
    std::size_t ends = 0, count = 0;
    bool even = true, after_short = false;
    for (const Piece& line : lines) {
      if (line.text.empty()) continue;
      const LineFacts& facts = line.facts;
      if (!facts.boilerplate.empty() || !facts.other_articles.empty() || facts.other_version || facts.is_byline ||
          facts.caption)
        return true;
      ++count;
      ends += facts.ends_sentence;
      even &= line.letters <= widest && !after_short;  // only the last line of a text is short
      after_short = line.letters < narrowest;
    }
    if (traits_ & preformatted && (!even || ends * 2 > count)) return true;
    return count >= 2 && ends * 10 >= count * 7;
  }

  void flush() {
    breaks_ = 0;
    if (lines_.empty() && asides_.empty()) return;
    std::vector<Piece> pieces;
    for (const Line& line : lines_) pieces.push_back(make_piece(line, first_, traits_));
    if (pieces.size() > 1 && !are_paragraphs(pieces)) pieces = {make_piece(whole_text(), first_, traits_)};
    add(pieces);
    add(asides_);
    asides_.clear();
    lines_.clear();
  }

  /// The lines as one.
  Line whole_text() const {
    Line whole;
    for (const Line& line : lines_) {
      (whole.text += ' ') += line.text;
      extend(whole.source, line.source);
      whole.link_letters += line.link_letters;
      whole.bold_letters += line.bold_letters;
    }
    return whole;
  }

  void add(std::vector<Piece>& pieces) {
    for (Piece& piece : pieces)
      if (piece.letters > 0) page_.pieces.push_back(std::move(piece));
  }

  Page& page_;
  std::vector<std::uint32_t> blocks_;
  std::vector<Line> lines_;
  std::vector<Piece> asides_;
  std::uint32_t first_ = 0;
  std::uint32_t table_ = 0;  ///< the last table of data
  std::uint16_t traits_ = 0;
  int breaks_ = 0;
};

std::vector<std::uint32_t> letters_of(const HtmlDocument& document) {
  std::vector<std::uint32_t> letters(document.nodes.size(), 0);
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i) {
    const HtmlNode& node = document.nodes[i];
    if (node.tag == "script" || node.tag == "style")
      i = node.end - 1;
    else if (node.is_text())
      letters[i] = static_cast<std::uint32_t>(text::visible_length(node.text));
  }
  return letters;
}

std::uint32_t find_body(const HtmlDocument& document) {
  for (std::uint32_t i = 0; i < document.nodes.size(); ++i)
    if (document.nodes[i].tag == "body" || document.nodes[i].tag == "frameset") return i;
  return 0;
}

}  // namespace

bool Piece::is_prose() const {
  constexpr std::size_t shortest = 20;
  if (traits & (hidden | boilerplate | caption | in_table) || heading != 0 || mostly_links()) return false;
  return letters >= shortest || facts.ends_sentence;
}

void extend(Range& range, Range more) {
  if (more.empty()) return;
  if (range.empty()) range = more;
  range = {std::min(range.begin, more.begin), std::max(range.end, more.end)};
}

std::uint32_t Page::region_of(const Piece& piece) const {
  constexpr WordTable paragraph_tags(std::array{"p", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6"});
  return paragraph_tags.contains(node(piece.block).tag) ? node(piece.block).parent : piece.block;
}

bool is_block_tag(std::string_view tag) { return block_tags.contains(tag); }

Page make_page(std::string_view html, const rules::Lists& words) {
  Page page;
  page.words = &words;
  page.document = markup::parse_html(html);
  join_initials(page.document, words);
  page.elements = index_elements(page.document, words);
  page.body = find_body(page.document);
  page.letters = letters_of(page.document);
  page.traits = traits_of(page);
  Cutter(page).run();
  join_labels(page);
  return page;
}

}  // namespace jjak::extraction
