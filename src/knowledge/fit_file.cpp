// Writes and reads the expected counts of the model: lists of fixed length, then the lengths of sure beads.
#include "knowledge/part_reader.hpp"
#include "knowledge/parts.hpp"

#include <jjak/pipeline/knowledge.hpp>

#include <fmt/core.h>

#include <array>
#include <limits>

namespace jjak::knowledge {
namespace {

constexpr std::string_view format_name = "jjak-fit";
constexpr std::uint64_t format_version = 1;

constexpr std::array<std::string_view, lambda_classes> lambda_names{
    "number", "date", "latin", "punctuation", "name", "common_word", "usual_word", "rare_word"};

constexpr std::array<std::string_view, border_counts> border_names{"all", "segments", "joined", "joined_segments"};

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
    out += fmt::format("lengths\t{} {}\t{}\n", length.first, length.second, beads);
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
  std::pair<std::uint32_t, std::uint32_t> last;
  bool is_first = true;
  for (; has_line; has_line = reader.next(3)) {
    const std::vector<std::string_view> lengths = text::split(reader.column(1), ' ');
    if (reader.column(0) != "lengths" || lengths.size() != 2) reader.fail("expected lengths and two numbers");
    if (reader.problem()) break;
    constexpr std::uint64_t longest = std::numeric_limits<std::uint32_t>::max();
    const std::pair length(static_cast<std::uint32_t>(reader.number_in(lengths[0], longest)),
                           static_cast<std::uint32_t>(reader.number_in(lengths[1], longest)));
    if (!is_first && length <= last) reader.fail("expected rising lengths");
    counts.lengths[length] = reader.number(2, max_fit_count);
    last = length;
    is_first = false;
  }
  if (reader.problem()) return *reader.problem();
  return counts;
}

}  // namespace jjak::knowledge
