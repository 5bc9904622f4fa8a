// Reads articles from plain text. No elements say what a line is, so its words and the lines around it must.
#include "extract/text_dump.hpp"

#include "facts/byline.hpp"
#include "lines/line_facts.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <algorithm>

namespace jjak::extraction {
namespace {

enum class LineKind { prose, headline, weather, date, byline, version_link, other_articles, boilerplate };

struct Line {
  std::string text;
  Range source;  ///< of the line in the dump
  LineFacts facts;
  LineKind kind = LineKind::prose;
  bool opens_paragraph = false;  ///< follows a blank line
};

/// Whether a line could be a headline by its form.
bool is_headline(std::string_view line, std::size_t letters) {
  constexpr std::size_t longest = 150;
  return letters <= longest && !line.ends_with('.') && !line.ends_with(':') && !line.ends_with("다");
}

LineKind kind_of(std::string_view line, const LineFacts& facts) {
  if (facts.other_version) return LineKind::version_link;
  if (!facts.other_articles.empty()) return LineKind::other_articles;
  if (facts.weather) return LineKind::weather;
  if (facts.only_date) return LineKind::date;
  if (!facts.boilerplate.empty()) return LineKind::boilerplate;
  if (facts.is_byline) return LineKind::byline;
  return is_headline(line, facts.letters) ? LineKind::headline : LineKind::prose;
}

/// Where a line stands in the text that it is a part of.
Range place_of(std::string_view line, std::string_view text) {
  const auto begin = static_cast<std::uint32_t>(line.data() - text.data());
  return {begin, begin + static_cast<std::uint32_t>(line.size())};
}

std::vector<Line> lines_of(std::string_view text, const rules::Lists& words) {
  std::vector<Line> lines;
  bool blank = true;
  for (const std::string_view raw : text::lines_of(text)) {
    std::string folded = text::fold_space(raw);
    if (!folded.empty()) {
      LineFacts facts = facts_of(folded, words);
      const LineKind kind = kind_of(folded, facts);
      lines.push_back({std::move(folded), place_of(raw, text), std::move(facts), kind, blank});
    }
    blank = raw.find_first_not_of(" \t\r") == std::string_view::npos;
  }
  return lines;
}

/// Where the head ends: the first line that is prose.
std::size_t head_end(const std::vector<Line>& lines) {
  constexpr std::size_t longest_head = 12;
  std::size_t end = 0;
  while (end < lines.size() && end < longest_head && lines[end].kind != LineKind::prose) ++end;
  return end;
}

/// The headline among the lines of the head. Where the head has the weather or a date, the headline follows them, and
/// what is above them (a place) is none. Without such lines, or with nothing after them, it is the first line that can
/// be one.
std::optional<std::size_t> find_headline(const std::vector<Line>& lines, std::size_t end) {
  std::optional<std::size_t> first, longest, after_marks;
  bool marks = false;
  for (std::size_t i = 0; i < end; ++i) {
    const LineKind kind = lines[i].kind;
    if (kind == LineKind::weather || kind == LineKind::date) {
      marks = true;
      after_marks.reset();
    }
    if (kind != LineKind::headline) continue;
    if (!first) first = i;
    if (!longest || lines[i].text.size() > lines[*longest].text.size()) longest = i;
    if (marks && !after_marks) after_marks = i;
  }
  if (after_marks) return after_marks;
  return marks ? longest : first;
}

/// Keeps the more precise of two dates; the first when both are as precise.
void prefer(std::optional<Timestamp>& known, const Timestamp& found) {
  if (!known || (known->hour < 0 && found.hour >= 0)) known = found;
}

std::string address_in(const std::string& line) {
  const std::size_t at = std::min(line.find("http://"), line.find("https://"));
  if (at == std::string::npos) return {};
  std::string_view address = std::string_view(line).substr(at);
  address = address.substr(0, address.find_first_of(" \t<>\")"));
  return url::resolve({}, address);
}

std::string words_before_address(const std::string& line) {
  std::string words = text::fold_space(line.substr(0, std::min(line.find("http://"), line.find("https://"))));
  while (words.ends_with(':') || words.ends_with(' ') || words.ends_with('(') || words.ends_with('-')) words.pop_back();
  return words;
}

/// Whether the lines of a paragraph are one text broken at a fixed width: even lines that mostly end inside a sentence.
bool is_wrapped(const std::vector<Line>& lines, std::size_t begin, std::size_t end) {
  constexpr std::size_t narrowest = 25, widest = 110;
  std::size_t ends = 0;
  for (std::size_t i = begin; i + 1 < end; ++i) {
    if (lines[i].facts.letters < narrowest || lines[i].facts.letters > widest) return false;
    ends += lines[i].facts.ends_sentence;
  }
  return ends * 2 < end - begin;
}

class DumpReader {
 public:
  DumpReader(std::string_view text, const std::string& title, const rules::Lists& words)
      : words_(words), lines_(lines_of(text, words)) {
    article_.title = title;
    decisions_.reserve(lines_.size());
    for (const Line& line : lines_) decisions_.push_back({verdict_of(line.kind), BlockRole::furniture});
  }

  Article run() {
    const std::size_t end = head_end(lines_);
    const auto headline = article_.title.empty() ? find_headline(lines_, end) : find_title(end);
    if (headline) article_.title = lines_[*headline].text;
    if (headline) decisions_[*headline].verdict = Verdict::title;
    // A short text can be all head; the article is what follows the headline even then.
    const std::size_t start = headline ? *headline + 1 : 0;
    note_head(start);
    for (std::size_t i = start; i < lines_.size();) i = take(i);
    return std::move(article_);
  }

  Explanation explanation() && {
    Explanation explanation;
    explanation.source = TextSource::lines;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      const Decision& decision = decisions_[i];
      const LineFacts& facts = lines_[i].facts;
      const std::string_view entry = decision.verdict == Verdict::furniture_line         ? facts.boilerplate
                                     : decision.verdict == Verdict::opens_other_articles ? facts.other_articles
                                                                                         : std::string_view();
      explanation.pieces.push_back({decision.verdict, decision.role, std::move(lines_[i].text), std::string(entry)});
    }
    return explanation;
  }

 private:
  struct Decision {
    Verdict verdict;
    BlockRole role;
  };

  /// The line that repeats the known title.
  std::optional<std::size_t> find_title(std::size_t end) const {
    for (std::size_t i = 0; i < std::min(end + 1, lines_.size()); ++i)
      if (lines_[i].text == article_.title) return i;
    return std::nullopt;
  }

  /// Notes what is above the headline. The date below the weather is the day on which the page was fetched.
  void note_head(std::size_t end) {
    bool weather = false;
    for (std::size_t i = 0; i < end; ++i) {
      weather = weather || lines_[i].kind == LineKind::weather;
      if (!weather || lines_[i].kind != LineKind::date) note(lines_[i]);
    }
  }

  /// The verdict on a line by itself, before the lines around it are known.
  static Verdict verdict_of(LineKind kind) {
    switch (kind) {
      case LineKind::weather:
      case LineKind::boilerplate: return Verdict::furniture_line;
      case LineKind::date: return Verdict::date;
      case LineKind::byline: return Verdict::byline;
      case LineKind::version_link: return Verdict::other_version;
      case LineKind::other_articles: return Verdict::opens_other_articles;
      case LineKind::prose:
      case LineKind::headline: break;
    }
    return Verdict::before_title;
  }

  /// Notes what a line that is not prose says about the article.
  void note(const Line& line) {
    if (line.kind == LineKind::date || line.kind == LineKind::byline)
      if (const auto found = published_among(line.facts.dates)) prefer(article_.published, found->time);
    if (line.kind == LineKind::byline && article_.byline.empty())
      article_.byline = byline_in_line(line.text, line.facts, words_);
    if (line.kind == LineKind::version_link) {
      std::string url = address_in(line.text);
      if (!url.empty() || line.facts.korean_version)
        article_.links.push_back({std::move(url), words_before_address(line.text), {}});
    }
  }

  static bool is_text(const Line& line) { return line.kind == LineKind::prose || line.kind == LineKind::headline; }

  /// Takes one paragraph or one other line. Returns where the next begins.
  std::size_t take(std::size_t at) {
    if (!is_text(lines_[at])) {
      note(lines_[at]);
      if (lines_[at].kind == LineKind::other_articles) ended_ = true;
      return at + 1;
    }
    std::size_t end = at + 1;
    while (end < lines_.size() && is_text(lines_[end]) && !lines_[end].opens_paragraph) ++end;
    if (ended_) {
      for (std::size_t i = at; i < end; ++i) decisions_[i].verdict = Verdict::other_articles;
    } else if (is_wrapped(lines_, at, end)) {
      std::string paragraph;
      for (std::size_t i = at; i < end; ++i) paragraph += (i == at ? "" : " ") + lines_[i].text;
      add(paragraph, facts_of(paragraph, words_), at, end);
    } else {
      for (std::size_t i = at; i < end; ++i) add(lines_[i].text, lines_[i].facts, i, i + 1);
    }
    return end;
  }

  /// Adds a paragraph; `begin` and `end` are its lines.
  void add(const std::string& text, const LineFacts& facts, std::size_t begin, std::size_t end) {
    constexpr std::size_t longest_subhead = 70;
    if (facts.caption) {
      keep(BlockRole::caption, text, begin, end);
    } else if (!facts.ends_sentence && facts.letters <= longest_subhead) {
      subhead_ = text;
      subhead_begin_ = begin;
      subhead_end_ = end;
      for (std::size_t i = begin; i < end; ++i) decisions_[i].verdict = Verdict::no_text_below;
    } else {
      // A line without a full stop is a subhead only when text follows it.
      if (!subhead_.empty()) keep(BlockRole::subhead, std::exchange(subhead_, {}), subhead_begin_, subhead_end_);
      keep(BlockRole::body, text, begin, end);
    }
  }

  void keep(BlockRole role, const std::string& text, std::size_t begin, std::size_t end) {
    article_.blocks.push_back({role, text});
    if (begin < end) article_.blocks.back().source = {lines_[begin].source.begin, lines_[end - 1].source.end};
    for (std::size_t i = begin; i < end; ++i) decisions_[i] = {Verdict::kept, role};
  }

  const rules::Lists& words_;
  std::vector<Line> lines_;
  Article article_;
  std::vector<Decision> decisions_;  ///< by line
  std::string subhead_;
  std::size_t subhead_begin_ = 0, subhead_end_ = 0;  ///< its lines
  bool ended_ = false;
};

}  // namespace

Article read_dump(std::string_view text, const std::string& title, const rules::Lists& words,
                  Explanation* explanation) {
  DumpReader reader(text, title, words);
  Article article = reader.run();
  if (explanation != nullptr) *explanation = std::move(reader).explanation();
  return article;
}

Article read_paragraphs(std::string_view text, bool lines_are_rows, Explanation* explanation) {
  Article article;
  std::uint32_t row = 0;
  for (const std::string_view line : text::lines_of(text)) {
    row += lines_are_rows;
    if (std::string folded = text::fold_space(line); !folded.empty())
      article.blocks.push_back({BlockRole::body, std::move(folded), row, {}, place_of(line, text)});
  }
  if (explanation == nullptr) return article;
  *explanation = {};
  explanation->source = TextSource::lines;
  for (const Block& block : article.blocks) explanation->pieces.push_back({Verdict::kept, block.role, block.text, {}});
  return article;
}

}  // namespace jjak::extraction
