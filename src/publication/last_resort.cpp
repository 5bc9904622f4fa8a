// The places for a date on pages that have none in the usual places: old blogs, boards, wikis, press offices. Each is
// worse than the one before, so the first that has a date is believed, and only pages without any other date come here.
#include "publication/last_resort.hpp"

#include "lines/date_lines.hpp"
#include "publication/date_elements.hpp"
#include "publication/date_names.hpp"
#include "publication/line_dates.hpp"
#include "publication/script_dates.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

using markup::HtmlNode;

class Search {
 public:
  Search(const Page& page, const Header& header, const Evidence& evidence, DateOrder order)
      : page_(page), header_(header), evidence_(evidence), order_(order) {}

  std::optional<Timestamp> run() const {
    for (const auto place :
         {&Search::meta, &Search::head_line, &Search::marked_element, &Search::line, &Search::side_element,
          &Search::short_year, &Search::script, &Search::title, &Search::heading_above, &Search::picture})
      if (const auto date = (this->*place)()) return date;
    return std::nullopt;
  }

 private:
  /// Metadata of the page's own video or picture stand aside of an article, but the page has nothing better.
  std::optional<Timestamp> meta() const {
    for (const NamedElement& each : page_.elements.metas) {
      const bool is_date =
          std::find(published_metas.begin(), published_metas.end(), each.name) != published_metas.end();
      if (!is_date || is_of_others(page_, header_, each.node)) continue;
      if (const auto date = dates::parse_date(page_.node(each.node).attribute("content"))) return date;
    }
    return std::nullopt;
  }

  /// Above the head stands the day of today.
  std::optional<Timestamp> marked_element() const {
    return first_element([&](std::uint32_t i) { return i >= header_.nodes.begin && !stands_aside(page_, header_, i); });
  }

  /// In a side column or a teaser, where the head of the article may be.
  std::optional<Timestamp> side_element() const {
    return first_element([&](std::uint32_t i) {
      return i > header_.nodes.begin && page_.is_inside(i, header_.article) && !is_of_others(page_, header_, i);
    });
  }

  template <class Allowed>
  std::optional<Timestamp> first_element(Allowed is_allowed) const {
    constexpr std::size_t most = 100;
    constexpr std::uint32_t most_nodes = 12;
    std::vector<std::uint32_t> all(page_.elements.times);
    all.insert(all.end(), page_.elements.dated.begin(), page_.elements.dated.end());
    std::sort(all.begin(), all.end());
    if (all.size() > most) all.resize(most);
    std::vector<Found> found;
    for (const std::uint32_t i : all) {
      const HtmlNode& node = page_.node(i);
      if (node.end - i > most_nodes || (page_.traits[i] & hidden) || !is_allowed(i)) continue;
      if (const auto date = date_of(node, page_.document.text_of(i)); date && !is_of_change(*date))
        found.push_back({i, *date});
    }
    // The first of a list: from here on the dates are of others.
    if (found.empty() || is_of_list(found.front(), found)) return std::nullopt;
    return found.front().date;
  }

  struct Found {
    std::uint32_t node = 0;
    Timestamp date;
  };

  /// Whether elements of the same name give several days behind the head: those are of comments or of other articles.
  bool is_of_list(const Found& one, const std::vector<Found>& all) const {
    if (one.node < header_.nodes.end) return false;
    const HtmlNode& node = page_.node(one.node);
    return std::any_of(all.begin(), all.end(), [&](const Found& other) {
      const HtmlNode& each = page_.node(other.node);
      return each.tag == node.tag && each.attribute("class") == node.attribute("class") &&
             !same_day(other.date, one.date);
    });
  }

  std::optional<Timestamp> date_of(const HtmlNode& node, const std::string& shown) const {
    if (const auto date = date_in_attributes(node)) return date;
    return date_of_line(shown);
  }

  /// Whether something on the page calls this day that of a change.
  bool is_of_change(const Timestamp& date) const {
    return std::any_of(evidence_.modified.begin(), evidence_.modified.end(),
                       [&](const DateEvidence& each) { return same_day(each.time, date); });
  }

  /// The date of a text that is hardly anything else, if nothing says that it is of another thing.
  std::optional<Timestamp> date_of_line(std::string_view written) const {
    constexpr std::size_t longest = 60;
    const std::string line = text::fold_space(written);
    if (text::visible_length(line) > longest) return std::nullopt;
    return first_of(marked_dates(line, *page_.words));
  }

  std::optional<Timestamp> first_of(const std::vector<MarkedDate>& dates) const {
    for (const MarkedDate& each : dates)
      if (each.meaning == DateMeaning::unmarked || each.meaning == DateMeaning::published)
        if (const auto time = settled(each.date)) return time;
    return std::nullopt;
  }

  std::optional<Timestamp> settled(const dates::FoundDate& date) const {
    if (!date.ambiguous) return date.time;
    if (order_ == DateOrder::unknown) return std::nullopt;
    Timestamp time = date.time;
    if (order_ == DateOrder::day_first) std::swap(time.month, time.day);
    return time;
  }

  bool in_head(std::size_t piece) const { return piece >= header_.pieces.begin && piece < header_.pieces.end; }

  bool can_date(std::size_t i) const {
    const Piece& piece = page_.pieces[i];
    if (in_head(i))
      return !(piece.traits & hidden) && belongs_to_article(page_, header_, static_cast<std::uint32_t>(i)) &&
             !is_of_others(page_, header_, piece.node);
    return !(piece.traits & (hidden | caption)) && !piece.mostly_links() && !stands_aside(page_, header_, piece.node);
  }

  std::optional<Timestamp> head_line() const {
    if (const auto date = first_line(header_.pieces.begin, header_.pieces.end)) return date;
    return first_words();
  }
  std::optional<Timestamp> line() const { return first_line(header_.pieces.end, page_.pieces.size()); }

  /// The first short line with a date, or line that opens with one.
  std::optional<Timestamp> first_line(std::size_t begin, std::size_t end) const {
    constexpr std::size_t longest = 60;
    for (std::size_t i = begin; i < end; ++i) {
      const Piece& piece = page_.pieces[i];
      const bool opens = !piece.facts.dates.empty() && piece.facts.dates.front().date.bytes.begin == 0;
      const bool is_short = piece.letters <= longest && !piece.facts.ends_sentence;
      if (piece.facts.dates.empty() || (!is_short && !opens && !piece.facts.only_date) || !can_date(i)) continue;
      if (is_linked_title(piece)) continue;
      if (is_line_of_list(i)) return std::nullopt;  // here begin the dates of others
      std::vector<MarkedDate> dates = piece.facts.dates;
      for (MarkedDate& each : dates) each.meaning = meaning_on_page(page_, i, each);
      if (const auto date = first_of(dates)) return date;
    }
    return std::nullopt;
  }

  /// Whether a line is one link with more in it than dates: the title of another article.
  static bool is_linked_title(const Piece& piece) {
    return piece.link_letters == piece.letters && !piece.facts.only_date;
  }

  /// Whether elements like the one around a line behind the head show other days: comments, other articles. Plain
  /// paragraphs say nothing of each other.
  bool is_line_of_list(std::size_t i) const {
    constexpr std::size_t reach = 40;  // pieces
    const Piece& piece = page_.pieces[i];
    const HtmlNode& block = page_.node(piece.block);
    const bool is_plain = block.tag == "p" && block.attribute("class").empty();
    if (i < header_.pieces.end || is_plain || piece.block <= page_.body) return false;
    for (std::size_t k = std::max(i - std::min(i, reach), std::size_t{header_.pieces.end});
         k < std::min(i + reach, page_.pieces.size()); ++k) {
      const Piece& other = page_.pieces[k];
      const HtmlNode& each = page_.node(other.block);
      if (other.block != piece.block && !other.facts.dates.empty() && each.tag == block.tag &&
          each.attribute("class") == block.attribute("class") &&
          !same_day(other.facts.dates.front().date.time, piece.facts.dates.front().date.time))
        return true;
    }
    return false;
  }

  /// "31. Oktober 2023. ...", "SEOUL, March 5, 2024 – ...": the first paragraph opens with the date, or with a dateline
  /// that has one. A paragraph has no facts of lines.
  std::optional<Timestamp> first_words() const {
    constexpr std::size_t reach = 80, longest_place = 40;  // bytes
    if (header_.pieces.end >= page_.pieces.size()) return std::nullopt;
    const std::string_view text = page_.pieces[header_.pieces.end].text;
    const std::vector<MarkedDate> dates = marked_dates(text::beginning_of(text, reach), *page_.words);
    if (dates.empty()) return std::nullopt;
    const Range bytes = dates.front().date.bytes;
    constexpr std::array dashes{" –", " —", " --", " - ", ") –", ") —", " /"};
    const bool in_dateline =
        bytes.begin <= longest_place && text.substr(0, bytes.begin).find_first_of(".!?") == std::string_view::npos &&
        std::any_of(dashes.begin(), dashes.end(),
                    [&](std::string_view dash) { return text.substr(bytes.end).starts_with(dash); });
    if (bytes.begin > 0 && !in_dateline) return std::nullopt;
    return first_of({dates.front()});
  }

  /// "24.12.16", "16.12.24": boards and old blogs.
  std::optional<Timestamp> short_year() const {
    constexpr std::size_t longest = 80, reach = 30;  // letters; pieces behind the head
    const dates::ShortOrder order = short_order_of(page_);
    const std::size_t end = std::min<std::size_t>(page_.pieces.size(), header_.pieces.end + reach);
    for (std::size_t i = header_.pieces.begin; i < end; ++i) {
      const Piece& piece = page_.pieces[i];
      if (piece.letters > longest || piece.facts.ends_sentence || !can_date(i)) continue;
      const auto found = dates::find_short_date(piece.text, order);
      if (!found) continue;
      const DateMeaning meaning =
          meaning_of_words(std::string_view(piece.text).substr(0, found->bytes.begin), *page_.words);
      if (meaning == DateMeaning::other || meaning == DateMeaning::modified) continue;
      if (const auto time = settled(*found)) return time;
    }
    return std::nullopt;
  }

  std::optional<Timestamp> script() const { return date_in_scripts(page_); }

  /// "2024.12.16 | Title": offices and newsletters open their titles with the day.
  std::optional<Timestamp> title() const {
    constexpr std::array marks{"|", ":", "-", "–", "]", ")"};
    if (!header_.title) return std::nullopt;
    const Piece& piece = page_.pieces[*header_.title];
    const std::vector<MarkedDate>& dates = piece.facts.dates;
    if (dates.empty() || dates.front().date.bytes.begin > 1) return std::nullopt;
    const std::string behind = text::fold_space(std::string_view(piece.text).substr(dates.front().date.bytes.end));
    const bool is_part =
        std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return behind.starts_with(mark); });
    return is_part ? first_of({dates.front()}) : std::nullopt;
  }

  /// The name of a file may have the day on which a photo was taken; folders have the day on which it was stored.
  static std::optional<Timestamp> day_in_folder(std::string_view path) {
    const std::size_t name = path.substr(0, path.find_first_of("?#")).rfind('/');
    return name == std::string_view::npos ? std::nullopt : day_in_url(path.substr(0, name + 1));
  }

  /// Blogs put posts of one day below a heading with the day. A masthead with today's date is no heading.
  std::optional<Timestamp> heading_above() const {
    if (!header_.title || *header_.title == 0) return std::nullopt;
    const Piece& piece = page_.pieces[*header_.title - 1];
    return piece.heading > 0 && piece.facts.only_date ? first_of(piece.facts.dates) : std::nullopt;
  }

  /// ".../uploads/2016/05/04/map.png": the day on which a picture of the page was stored, or one of the text.
  std::optional<Timestamp> picture() const {
    for (const std::string_view name : {"og:image", "twitter:image", "og:image:url", "image"})
      if (const auto day = day_in_url(page_.elements.meta(page_.document, name))) return day;
    const std::size_t end = std::min<std::size_t>(header_.text.end, page_.pieces.size());
    const std::uint32_t last = end == 0 ? 0 : page_.pieces[end - 1].node;
    constexpr int most = 50;
    int looked_at = 0;
    for (std::uint32_t i = header_.nodes.begin; i < last && looked_at < most; ++i) {
      const HtmlNode& node = page_.node(i);
      if (node.is_text() || node.tag != "img") continue;
      ++looked_at;
      if (stands_aside(page_, header_, i)) continue;
      for (const char* name : {"src", "data-src", "data-original"})
        if (const auto day = day_in_folder(node.attribute(name))) return day;
    }
    return std::nullopt;
  }

  const Page& page_;
  const Header& header_;
  const Evidence& evidence_;
  DateOrder order_;
};

}  // namespace

std::optional<Timestamp> last_resort(const Page& page, const Header& header, const Evidence& evidence,
                                     DateOrder order) {
  return Search(page, header, evidence, order).run();
}

}  // namespace jjak::extraction
