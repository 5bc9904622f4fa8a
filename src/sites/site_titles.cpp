// Learns what a site adds to its titles. One page cannot tell its headline from the name of its site; titles that end
// alike can. A headline that the page shows is never touched.
#include "sites/site_titles.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace jjak::extraction {
namespace {

constexpr Support most_articles{3, .50};  // and all of them, where the separator could be a part of a word
constexpr Support a_section{3, .10};

constexpr std::array brackets{std::pair{"《", "》"}, std::pair{"[", "]"}, std::pair{"【", "】"},
                              std::pair{"(", ")"},   std::pair{"<", ">"}, std::pair{"〈", "〉"}};

/// Marks that separate without blanks around them too: "Rice holds|Northern Post".
bool is_glue(char32_t c) {
  constexpr std::u32string_view marks = U"|｜ㅣ│<>＜＞〈〉»«›‹_:：-–—·•~";
  return marks.find(c) != std::u32string_view::npos;
}

/// Whether marks also stand inside of words: "COVID-19", "K-pop", "10:30", "한·미".
bool is_in_words(std::string_view text, std::size_t begin, std::size_t end) {
  constexpr std::u32string_view marks = U"_:-–·~";
  std::size_t behind = begin;
  const char32_t first = text::next_code_point(text, behind);
  return behind == end && marks.find(first) != std::u32string_view::npos;
}

/// Whether a mark can stand between a headline and a name when blanks are around it.
bool is_mark(char32_t c) {
  return is_glue(c) || (!text::is_space(c) && !text::is_latin_letter(c) && !text::is_hangul(c) && !text::is_han(c) &&
                        !(c < 0x80 && ascii::is_digit(static_cast<char>(c))) && c != U'&' && c != U'+');
}

class Additions {
 public:
  explicit Additions(const SeenTitle& title) : title_(title), text_(title.text), headline_(title.headline) {}

  std::vector<std::string> find() {
    for (std::size_t at = 0; at < text_.size();) {
      const Range run = marks_at(at);
      if (!run.empty()) add_around(run);
      at = run.empty() ? next(at) : run.end;
    }
    if (!title_.is_whole) return std::move(found_);
    for (const auto& [open, close] : brackets) {
      if (const std::size_t end = text_.find(close); text_.starts_with(open) && end != std::string::npos)
        add_front(end + std::string_view(close).size());
      if (const std::size_t begin = text_.rfind(open); text_.ends_with(close) && begin != std::string::npos)
        add_back(begin);
    }
    return std::move(found_);
  }

 private:
  std::size_t next(std::size_t at) const {
    text::next_code_point(text_, at);
    return at;
  }

  /// The separator that begins here: marks without letters and blanks between them.
  Range marks_at(std::size_t begin) const {
    std::size_t end = begin;
    bool glue = true;
    while (end < text_.size()) {
      std::size_t behind = end;
      const char32_t c = text::next_code_point(text_, behind);
      if (!is_mark(c)) break;
      glue &= is_glue(c);
      end = behind;
    }
    const bool apart = begin > 0 && text_[begin - 1] == ' ' && end < text_.size() && text_[end] == ' ';
    const bool before_number = end < text_.size() && ascii::is_digit(text_[end]);
    const bool joins = glue && title_.is_whole && !(before_number && is_in_words(text_, begin, end));
    const bool separates = end > begin && ((glue && apart) || joins || (apart && next(begin) == end));
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(separates ? end : begin)};
  }

  void add_around(const Range& run) {
    add_back(run.begin);
    add_front(run.end);
  }

  /// What stands behind the headline begins here, or at the blank before.
  void add_back(std::size_t begin) {
    if (begin > 0 && text_[begin - 1] == ' ') --begin;
    if (begin > 0 && (headline_.empty() || begin >= headline_.end))
      found_.push_back(std::string(title_place) + text_.substr(begin));
  }

  /// What stands in front of the headline ends here, or at the blank behind.
  void add_front(std::size_t end) {
    if (end < text_.size() && text_[end] == ' ') ++end;
    if (end < text_.size() && (headline_.empty() || end <= headline_.begin))
      found_.push_back(text_.substr(0, end) + std::string(title_place));
  }

  const SeenTitle& title_;
  const std::string& text_;
  Range headline_;
  std::vector<std::string> found_;
};

bool is_behind(std::string_view addition) { return addition.starts_with(title_place); }

/// The separator next to the headline, with its blanks.
std::string_view separator_of(std::string_view addition) {
  const bool behind = is_behind(addition);
  if (behind)
    addition.remove_prefix(title_place.size());
  else
    addition.remove_suffix(title_place.size());
  const auto is_part = [](char32_t c) { return c == U' ' || is_mark(c); };
  if (behind) {
    std::size_t end = 0;
    for (std::size_t at = 0; at < addition.size() && is_part(text::next_code_point(addition, at));) end = at;
    return addition.substr(0, end);
  }
  std::size_t begin = 0;
  for (std::size_t at = 0; at < addition.size();)
    if (!is_part(text::next_code_point(addition, at))) begin = at;
  return addition.substr(begin);
}

/// Whether an addition holds another one and a part before it, with the same separator.
bool extends(std::string_view longer, std::string_view shorter) {
  if (longer.size() <= shorter.size() || is_behind(longer) != is_behind(shorter)) return false;
  const std::string_view bare =
      is_behind(shorter) ? shorter.substr(title_place.size()) : shorter.substr(0, shorter.size() - title_place.size());
  const bool holds = is_behind(shorter) ? longer.ends_with(bare) : longer.starts_with(bare);
  return holds && separator_of(longer) == separator_of(shorter);
}

}  // namespace

std::vector<std::string> possible_additions(const SeenTitle& title) { return Additions(title).find(); }

std::vector<SiteProfile::Learned> common_additions(const std::vector<TitleOfArticle>& titles) {
  std::map<std::string, std::set<std::size_t>> articles;
  std::set<std::size_t> titled;
  for (const TitleOfArticle& each : titles) {
    if (each.title->text.empty()) continue;
    titled.insert(each.article);
    for (std::string& addition : possible_additions(*each.title)) articles[std::move(addition)].insert(each.article);
  }
  const auto all = static_cast<std::uint32_t>(titled.size());
  std::array<SiteProfile::Learned, 2> longest, commonest;  // in front, behind
  for (const auto& [addition, set] : articles) {
    const std::size_t side = is_behind(addition) ? 1 : 0;
    const auto count = static_cast<std::uint32_t>(set.size());
    const std::string_view separator = separator_of(addition);
    if (!most_articles.holds(count, all) || (count < all && is_in_words(separator, 0, separator.size()))) continue;
    if (addition.size() > longest[side].text.size()) longest[side] = {addition, count};
    SiteProfile::Learned& best = commonest[side];
    if (count > best.pages || (count == best.pages && addition.size() > best.text.size())) best = {addition, count};
  }
  std::vector<SiteProfile::Learned> found;
  for (std::size_t side = 0; side < longest.size(); ++side) {
    if (longest[side].text.empty()) continue;
    for (const auto& [addition, set] : articles) {
      const auto count = static_cast<std::uint32_t>(set.size());
      const bool is_section = a_section.holds(count, all) && extends(addition, commonest[side].text);
      if (is_section || addition == longest[side].text || addition == commonest[side].text)
        found.push_back({addition, count});
    }
  }
  return found;
}

std::string without_additions(std::string title, const std::vector<std::string>& rows) {
  std::array<bool, 2> done{};
  for (const std::string& row : rows) {
    const std::size_t place = row.find(title_place);
    if (place == std::string::npos) continue;
    const std::string_view front = std::string_view(row).substr(0, place);
    const std::string_view back = std::string_view(row).substr(place + title_place.size());
    bool& is_done = done[back.empty() ? 0 : 1];
    if (is_done || title.size() <= front.size() + back.size() || !title.starts_with(front) || !title.ends_with(back))
      continue;
    std::string rest =
        text::fold_space(std::string_view(title).substr(front.size(), title.size() - front.size() - back.size()));
    if (text::visible_length(rest) == 0) continue;
    title = std::move(rest);
    is_done = true;
  }
  return title;
}

}  // namespace jjak::extraction
