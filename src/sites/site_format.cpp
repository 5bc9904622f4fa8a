// Writes and reads site profiles as tables that people can read and edit: a word, then its columns.
#include "text/table.hpp"
#include "text/utf8.hpp"

#include <jjak/sites.hpp>

#include <fmt/core.h>

#include <array>
#include <charconv>
#include <optional>

namespace jjak {
namespace {

constexpr std::string_view first_line = "# jjak site profile 1";
constexpr std::string_view explanation =
    "# line: furniture that was learned, and on how many articles it stood. Take a line back by deleting it, and for "
    "good with\n"
    "# keep <TAB> its text; drop <TAB> text takes one out that was not learned. docs/sites.md describes all rows.\n";
constexpr std::size_t longest_row = 10'000;    // bytes
constexpr std::size_t most_rows = 10'000'000;  // of a file
constexpr std::size_t longest_excerpt = 60;    // bytes of a row that a message shows

using Learned = SiteProfile::Learned;

struct LearnedRows {
  std::string_view word;
  std::vector<Learned> SiteProfile::*rows;
};
constexpr std::array learned_rows{LearnedRows{"title", &SiteProfile::titles},
                                  LearnedRows{"article", &SiteProfile::articles},
                                  LearnedRows{"aside", &SiteProfile::asides}, LearnedRows{"line", &SiteProfile::lines}};

struct HandRows {
  std::string_view word;
  std::vector<std::string> SiteProfile::*rows;
};
constexpr std::array hand_rows{HandRows{"keep", &SiteProfile::keep}, HandRows{"drop", &SiteProfile::drop}};

/// A whole number of pages; nothing for anything else.
std::optional<std::uint32_t> number_in(std::string_view text) {
  std::uint32_t number = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (failure != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

class ProfileReader {
 public:
  ProfileReader(std::string_view bytes, const std::string& path) : table_(bytes, path, format()) {}

  Result<std::vector<SiteProfile>> read() {
    while (table_.next())
      if (Status taken = take(table_.row()); !taken) return taken.error();
    if (table_.problem()) return *table_.problem();
    return std::move(profiles_);
  }

 private:
  static text::TableFormat format() {
    text::TableFormat format;
    format.split_cells = 3;
    format.longest_line = longest_row;
    format.most_rows = most_rows;
    return format;
  }

  Error row_error(ErrorCode code) const { return table_.row_error(code, longest_excerpt); }
  Error no_text() const { return table_.error(errors::sites_text, {}); }

  Status take(const text::TableRow& row) {
    const std::string_view word = row.cell(0);
    if (row.cells.size() < 2) return row_error(errors::sites_row);
    const std::string_view rest = row.text.substr(word.size() + 1);
    if (word == "site") return open(rest);
    if (profiles_.empty()) return row_error(errors::sites_order);
    SiteProfile& profile = profiles_.back();
    for (const HandRows& each : hand_rows)
      if (word == each.word) {
        if (text::visible_length(rest) == 0) return no_text();
        (profile.*each.rows).emplace_back(rest);
        return Done{};
      }
    const std::optional<std::uint32_t> pages = number_in(row.cell(1));
    for (const LearnedRows& each : learned_rows) {
      if (word != each.word) continue;
      if (!pages || row.cells.size() < 3) return row_error(errors::sites_count);
      if (text::visible_length(row.cell(2)) == 0) return no_text();
      (profile.*each.rows).push_back({std::string(row.cell(2)), *pages});
      return Done{};
    }
    if (word != "pages") return row_error(errors::sites_row);
    if (!pages) return row_error(errors::sites_count);
    profile.pages = *pages;
    return Done{};
  }

  Status open(std::string_view host) {
    SiteProfile profile;
    // An address, or a host as people write it, is understood too.
    const bool is_address = host.find("://") != std::string_view::npos;
    profile.host = site_of(is_address ? std::string(host) : "http://" + text::fold_space(host));
    if (profile.host.empty()) return no_text();
    profiles_.push_back(std::move(profile));
    return Done{};
  }

  text::TableReader table_;
  std::vector<SiteProfile> profiles_;
};

}  // namespace

std::string write_site_profile(const SiteProfile& profile) {
  std::string out = fmt::format("{}\n{}site\t{}\npages\t{}\n", first_line, explanation, profile.host, profile.pages);
  for (const LearnedRows& each : learned_rows)
    for (const Learned& row : profile.*each.rows) out += fmt::format("{}\t{}\t{}\n", each.word, row.pages, row.text);
  for (const HandRows& each : hand_rows)
    for (const std::string& text : profile.*each.rows) out += fmt::format("{}\t{}\n", each.word, text);
  return out;
}

Result<std::vector<SiteProfile>> read_site_profiles(std::string_view bytes, const std::string& path) {
  if (!bytes.starts_with(first_line)) return Error{errors::bad_sites, path};
  return ProfileReader(bytes, path).read();
}

}  // namespace jjak
