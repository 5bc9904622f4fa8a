// Writes and reads the expected counts of the model: lists of fixed length, then the lengths of sure beads and what
// people judged.
#include "knowledge/part_reader.hpp"
#include "knowledge/parts.hpp"

#include <jjak/pipeline/knowledge.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace jjak::knowledge {
namespace {

constexpr std::string_view format_name = "jjak-fit";
constexpr std::uint64_t format_version = 1;

constexpr std::array<std::string_view, lambda_classes> lambda_names{
    "number", "date", "latin", "punctuation", "name", "common_word", "usual_word", "rare_word"};

constexpr std::array<std::string_view, border_counts> border_names{"all", "segments", "joined", "joined_segments"};
constexpr std::string_view lengths_list = "lengths";
constexpr std::array<std::string_view, 2> judged_lists{"right", "wrong"};

std::string name_of_type(std::size_t type) {
  return fmt::format("{}-{}", bead_types[type].source, bead_types[type].target);
}

/// Calls use(list, name of the count, count) for all counts of fixed lists, in the order of the file.
template <class Counts, class Use>
void each_count(Counts& counts, Use use) {
  for (std::size_t t = 0; t < bead_types.size(); ++t) use("sentences", name_of_type(t), counts.sentences[t]);
  for (std::size_t t = 0; t < bead_types.size(); ++t) use("paragraphs", name_of_type(t), counts.paragraphs[t]);
  for (std::size_t c = 0; c < lambda_classes; ++c) use("found", std::string(lambda_names[c]), counts.found[c]);
  for (std::size_t c = 0; c < lambda_classes; ++c) use("all", std::string(lambda_names[c]), counts.all[c]);
}

/// Reads the rows of the lengths of sure beads, one by one.
class LengthRows {
 public:
  LengthRows(PartReader& reader, FitCounts& counts) : reader_(reader), counts_(counts) {}

  void take() {
    const std::vector<std::string_view> lengths = text::split(reader_.column(1), ' ');
    if (lengths.size() != 2) return reader_.fail("expected lengths and two numbers");
    constexpr std::uint64_t longest = std::numeric_limits<std::uint32_t>::max();
    const std::pair length(static_cast<std::uint32_t>(reader_.number_in(lengths[0], longest)),
                           static_cast<std::uint32_t>(reader_.number_in(lengths[1], longest)));
    if (!counts_.lengths.empty() && length <= counts_.lengths.rbegin()->first) reader_.fail("expected rising lengths");
    counts_.lengths[length] = reader_.number(2, max_fit_count);
  }

 private:
  PartReader& reader_;
  FitCounts& counts_;
};

/// The same for the beads that people judged.
class JudgedRows {
 public:
  JudgedRows(PartReader& reader, FitCounts& counts) : reader_(reader), counts_(counts) {}

  void take() {
    const auto* const list = std::find(judged_lists.begin(), judged_lists.end(), reader_.column(0));
    if (list == judged_lists.end()) return reader_.fail("expected lengths, right or wrong");
    const auto verdict = static_cast<std::size_t>(list - judged_lists.begin());
    const auto bin = static_cast<std::uint32_t>(reader_.number(1, judged_bins - 1));
    const std::uint64_t count = reader_.number(2, max_fit_count);
    const std::pair place(bin, verdict);
    if (last_ && place <= *last_) reader_.fail("expected rising bins");
    if (count == 0) reader_.fail("expected a count above 0");
    counts_.judged[bin][verdict] = count;
    last_ = place;
  }

 private:
  PartReader& reader_;
  FitCounts& counts_;
  std::optional<std::pair<std::uint32_t, std::size_t>> last_;
};

}  // namespace

std::string write_fit(const FitCounts& counts) {
  std::string out = fmt::format("{}\t{}\n", format_name, format_version);
  each_count(counts, [&](std::string_view list, const std::string& name, std::uint64_t count) {
    out += fmt::format("{}\t{}\t{}\n", list, name, count);
  });
  if (counts.borders != FitCounts{}.borders)
    for (std::size_t b = 0; b < border_counts; ++b)
      out += fmt::format("borders\t{}\t{}\n", border_names[b], counts.borders[b]);
  for (const auto& [length, beads] : counts.lengths)
    out += fmt::format("{}\t{} {}\t{}\n", lengths_list, length.first, length.second, beads);
  for (const auto& [bin, judged] : counts.judged)
    for (std::size_t i = 0; i < judged.size(); ++i)
      if (judged[i] > 0) out += fmt::format("{}\t{}\t{}\n", judged_lists[i], bin, judged[i]);
  return out;
}

Result<FitCounts> read_fit(std::string_view bytes, const std::string& path) {
  PartReader reader(bytes, path, format_name, format_version, errors::bad_knowledge);
  FitCounts counts;
  each_count(counts, [&](std::string_view list, const std::string& name, std::uint64_t& count) {
    if (!reader.next(3) || reader.column(0) != list || reader.column(1) != name)
      return reader.fail(fmt::format("expected {} {}", list, name));
    count = reader.number(2, max_fit_count);
  });
  bool has_line = reader.next(3);
  if (has_line && reader.column(0) == "borders")
    for (std::size_t b = 0; b < border_counts; ++b, has_line = reader.next(3)) {
      if (!has_line || reader.column(0) != "borders" || reader.column(1) != border_names[b])
        reader.fail(fmt::format("expected borders {}", border_names[b]));
      if (reader.problem()) return *reader.problem();
      counts.borders[b] = reader.number(2, max_fit_count);
    }
  LengthRows lengths(reader, counts);
  JudgedRows judged(reader, counts);
  bool is_of_lengths = true;
  for (; has_line; has_line = reader.next(3)) {
    is_of_lengths = is_of_lengths && reader.column(0) == lengths_list;
    if (is_of_lengths)
      lengths.take();
    else
      judged.take();
  }
  if (reader.problem()) return *reader.problem();
  return counts;
}

}  // namespace jjak::knowledge
