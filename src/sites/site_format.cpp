// Site profiles as files: rows of a word and its columns, separated by tabs, for people to read and to edit.
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
constexpr std::size_t longest_row = 10'000;   // bytes
constexpr std::size_t most_rows = 1'000'000;  // of a file
constexpr std::size_t longest_excerpt = 60;   // bytes of a row that a message shows

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
  explicit ProfileReader(const std::string& path) : path_(path) {}

  Result<std::vector<SiteProfile>> read(std::string_view bytes) {
    if (!bytes.starts_with(first_line)) return Error{errors::bad_sites, path_};
    for (const std::string_view row : text::lines_of(bytes)) {
      if (++line_ > most_rows) return problem(errors::too_large, std::to_string(most_rows));
      if (row.size() > longest_row) return problem(errors::too_large, fmt::format("{} bytes", longest_row));
      if (text::invalid_utf8(row)) return problem(errors::bad_utf8, "utf-8");
      if (row.find_first_not_of(" \t") == std::string_view::npos || row.starts_with('#')) continue;
      if (Status taken = take(row); !taken) return taken.error();
    }
    return std::move(profiles_);
  }

 private:
  Error problem(ErrorCode code, std::string_view detail) const {
    return {code, path_, text::repair_utf8(detail.substr(0, longest_excerpt)), line_, {}};
  }

  Status take(std::string_view row) {
    const std::size_t tab = row.find('\t');
    const std::string_view word = row.substr(0, tab);
    if (tab == std::string_view::npos) return problem(errors::sites_row, row);
    const std::string_view rest = row.substr(tab + 1);
    if (word == "site") return open(rest);
    if (profiles_.empty()) return problem(errors::sites_order, row);
    SiteProfile& profile = profiles_.back();
    for (const HandRows& each : hand_rows)
      if (word == each.word) {
        if (text::visible_length(rest) == 0) return problem(errors::sites_text, {});
        (profile.*each.rows).emplace_back(rest);
        return Done{};
      }
    const std::size_t behind = rest.find('\t');
    const std::optional<std::uint32_t> pages = number_in(rest.substr(0, behind));
    for (const LearnedRows& each : learned_rows) {
      if (word != each.word) continue;
      if (!pages || behind == std::string_view::npos) return problem(errors::sites_count, row);
      const std::string_view text = rest.substr(behind + 1);
      if (text::visible_length(text) == 0) return problem(errors::sites_text, {});
      (profile.*each.rows).push_back({std::string(text), *pages});
      return Done{};
    }
    if (word != "pages") return problem(errors::sites_row, row);
    if (!pages) return problem(errors::sites_count, row);
    profile.pages = *pages;
    return Done{};
  }

  Status open(std::string_view host) {
    SiteProfile profile;
    // An address, or a host as people write it, is understood too.
    const bool is_address = host.find("://") != std::string_view::npos;
    profile.host = site_of(is_address ? std::string(host) : "http://" + text::fold_space(host));
    if (profile.host.empty()) return problem(errors::sites_text, {});
    profiles_.push_back(std::move(profile));
    return Done{};
  }

  const std::string& path_;
  std::uint64_t line_ = 0;
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
  return ProfileReader(path).read(bytes);
}

}  // namespace jjak
