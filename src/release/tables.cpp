// Reads tables with two columns that matter, and what `jjak partition` wrote.
#include "release/tables.hpp"

#include "base/message.hpp"
#include "base/stable_hash.hpp"
#include "text/check.hpp"
#include "text/utf8.hpp"

#include <jjak/bitext/bitext.hpp>
#include <jjak/read.hpp>

#include <algorithm>
#include <array>
#include <filesystem>

namespace jjak {
namespace errors {
const ErrorKind bad_split_table{
    "bad_split_table", tr("not a line of “jjak partition”: {detail}; it names the columns “document” and “split” "
                          "first, and a split is train, dev, test or withheld")};
const ErrorKind bad_licence{"bad_licence", tr("no licence of a site: {detail}; write SITE=LICENCE")};
const ErrorKind unused_licence{
    "unused_licence", tr("a licence is given for {detail}, and no article is from that site; name sites as the "
                         "dataset card does")};
const ErrorKind bad_name{"bad_name", tr("no name for a data set: {detail}; use letters, digits, “-”, “_” and “.”")};
const ErrorKind no_units{"no_units", tr("the corpus has no unit that fits; nothing was written")};
}  // namespace errors

namespace release {
namespace {

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  while (true) {
    const std::size_t tab = line.find('\t');
    cells.push_back(line.substr(0, tab));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

/// Gets the two cells of a line; nothing where they are wrong.
using TakeLine = std::function<bool(std::string_view, std::string_view)>;

Status read_table(const std::string& path, std::array<std::string_view, 2> columns, const ErrorKind& kind,
                  const TakeLine& take) {
  const Result<std::string> bytes = read_file(path);
  if (!bytes) return bytes.error();
  std::array<std::size_t, 2> places{};
  std::uint64_t number = 0;
  for (const std::string_view line : text::lines_of(text::without_byte_order_mark(*bytes))) {
    const std::vector<std::string_view> cells = cells_of(line);
    ++number;
    if (number > 1 && line.empty()) continue;
    bool fits = true;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (number == 1)
        places[i] = static_cast<std::size_t>(std::find(cells.begin(), cells.end(), columns[i]) - cells.begin());
      fits = fits && places[i] < cells.size();
    }
    if (fits && number > 1) fits = take(cells[places[0]], cells[places[1]]);
    if (!fits) return Error{kind, path, text::repair_utf8(line), number};
  }
  return number > 0 ? Status(Done{}) : Error{kind, path, {}, 1};
}

}  // namespace

namespace {

std::uint64_t hash_of(std::string_view id) { return StableHash().add(id).value(); }

/// Notes the ids of a file of units; a split may have none.
Status read_units(const std::string& path, Partition& partition, const Diagnostics& problems) {
  std::error_code failure;
  if (std::filesystem::file_size(path, failure) == 0 && !failure) return Done{};
  BitextInput input;
  input.path = path;
  input.format = BitextFormat::jsonl;
  const auto note = [&](const BitextUnit& unit) {
    partition.units.insert(hash_of(unit.id));
    return true;
  };
  const Result<BitextCount> read = read_bitext(input, note, problems);
  return read ? Status(Done{}) : read.error();
}

}  // namespace

bool Partition::holds(const BitextUnit& unit) const {
  return splits.empty() || unit.level == exports::name_of(exports::Level::document) || units.contains(hash_of(unit.id));
}

Result<Partition> read_partition(const std::string& folder, const Diagnostics& problems) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> names{
      {{"train", "train"}, {"dev", "validation"}, {"test", "test"}}};
  Partition partition;
  const auto take = [&](std::string_view document, std::string_view split) {
    if (split == "withheld") return true;
    const auto* const name = std::find_if(names.begin(), names.end(), [&](const auto& n) { return n.first == split; });
    if (name == names.end() || document.empty()) return false;
    const auto [place, is_new] = partition.splits.try_emplace(std::string(document), name->second);
    return is_new || place->second == name->second;
  };
  const std::filesystem::path place(folder);
  const std::string table = (place / "assignment.tsv").string();
  if (Status read = read_table(table, {"document", "split"}, errors::bad_split_table, take); !read) return read.error();
  if (partition.splits.empty()) return Error{errors::bad_split_table, table};
  for (const auto& [split, name] : names) {
    const std::string units = (place / (std::string(split) + ".jsonl")).string();
    if (Status read = read_units(units, partition, problems); !read) return read.error();
  }
  return partition;
}

}  // namespace release
}  // namespace jjak
