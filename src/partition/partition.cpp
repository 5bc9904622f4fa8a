// Decides which side each story is on, and withholds what would leak all the same.
#include "partition/partition.hpp"

#include "base/message.hpp"
#include "base/stable_hash.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <utility>

namespace jjak {
namespace errors {

const ErrorKind assignment_line{"assignment_line",
                                tr("not a line of an assignment: {detail}; expected document <TAB> split")};
const ErrorKind partitioning_stopped{"stopped", tr("stopped before the work was done"), false};

}  // namespace errors

namespace partition {
namespace {

/// Evenly spread over 0..1, the same everywhere and always.
double share_of(std::string_view seed, std::string_view name) {
  std::uint64_t x = StableHash().add(seed).add("\n").add(name).value();
  x = (x ^ (x >> 33)) * 0xFF51AFD7ED558CCDull;
  x ^= x >> 33;
  constexpr double range = 1.0 / 9007199254740992.0;  // 2^53
  return static_cast<double>(x >> 11) * range;
}

bool is_listed(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool holds_back(Split split) { return split == Split::dev || split == Split::test; }

}  // namespace

std::string_view name_of(Split split) {
  constexpr std::array<std::string_view, splits> names = {"train", "dev", "test", "withheld"};
  return names[static_cast<std::size_t>(split)];
}

Result<std::map<std::string, Split>> read_assignment(std::string_view tsv, const std::string& path) {
  std::map<std::string, Split> sides;
  text::TableReader table(tsv, path, {.header = "document", .fewest_cells = 2});
  while (table.next()) {
    const std::string_view word = table.row().cell(1);
    std::size_t split = 0;
    while (split < splits && name_of(static_cast<Split>(split)) != word) ++split;
    if (split == splits) return table.row_error(errors::assignment_line);
    sides.emplace(table.row().cell(0), static_cast<Split>(split));
  }
  if (table.problem()) return *table.problem();
  return sides;
}

Result<Partition> Partition::make(Request request, const Diagnostics& problems) {
  if (request.input.path == "-")
    return Error{errors::option_value, {}, "the units are read several times; give a file instead of -"};
  const auto earlier = read_assignment(request.earlier, request.earlier_file);
  if (!earlier) return earlier.error();
  Partition partition(std::move(request));
  if (Status read = partition.read_stories(problems); !read) return read.error();
  partition.assign(*earlier);
  if (Status done = partition.index_test_units(); !done) return done.error();
  if (Status done = partition.compare_training_units(); !done) return done.error();
  if (Status done = partition.decontaminate(problems); !done) return done.error();
  for (std::size_t unit = 0; unit < partition.reasons_.size(); ++unit) {
    const Split split = partition.split_of_unit(unit);
    ++partition.counts_[static_cast<std::size_t>(split)].units;
    partition.crossing_ += partition.reasons_[unit] == Reason::crossing;
    partition.contaminated_ += partition.reasons_[unit] == Reason::contaminated;
    partition.bridging_ += partition.reasons_[unit] == Reason::bridging;
  }
  for (const Split split : partition.of_document_) ++partition.counts_[static_cast<std::size_t>(split)].documents;
  return partition;
}

Result<BitextCount> Partition::read_units(const BitextInput& input, const BitextSink& take,
                                          const Diagnostics& problems) const {
  bool is_stopped = false;
  const auto take_next = [&](BitextUnit& unit) {
    is_stopped = request_.is_stopped && request_.is_stopped();
    return !is_stopped && take(unit);
  };
  Result<BitextCount> count = read_bitext(input, take_next, problems);
  if (count && is_stopped) return Error{errors::partitioning_stopped};
  return count;
}

Split Partition::split_of_unit(std::size_t unit) const {
  return reasons_[unit] == Reason::none ? of_document_[stories_.document_of(unit)] : Split::withheld;
}

Status Partition::read_stories(const Diagnostics& problems) {
  const auto take = [this](BitextUnit& unit) {
    columns_.see(unit);
    stories_.add(unit);
    return true;
  };
  const Result<BitextCount> read = read_units(request_.input, take, problems);
  if (!read) return read.error();
  count_ = *read;
  stories_.join();
  reasons_.assign(stories_.units(), Reason::none);
  return Done{};
}

/// Documents of an earlier run stay where they are, and new ones follow them. Where old documents of one story are on
/// two sides, new ones belong to neither.
void Partition::assign(const std::map<std::string, Split>& earlier) {
  const std::vector<Document>& documents = stories_.documents();
  of_document_.assign(documents.size(), Split::train);
  story_of_.assign(documents.size(), 0);
  const auto stories = stories_.stories();
  story_count_ = stories.size();
  for (std::uint32_t number = 0; number < stories.size(); ++number) {
    std::set<Split> sides;
    for (const std::uint32_t document : stories[number]) {
      const auto found = earlier.find(documents[document].name);
      if (found != earlier.end() && found->second != Split::withheld) sides.insert(found->second);
    }
    const Split others = sides.empty()       ? split_of(stories[number])
                         : sides.size() == 1 ? *sides.begin()
                                             : Split::withheld;
    for (const std::uint32_t document : stories[number]) {
      const auto found = earlier.find(documents[document].name);
      const bool is_old = found != earlier.end() && found->second != Split::withheld;
      of_document_[document] = is_old ? found->second : others;
      story_of_[document] = number;
    }
  }
  for (std::size_t unit = 0; unit < reasons_.size(); ++unit)
    if (of_document_[stories_.document_of(unit)] == Split::withheld) reasons_[unit] = Reason::bridging;
}

/// A story is where its first document is: what is published later changes nothing.
Split Partition::split_of(const std::vector<std::uint32_t>& story) const {
  if (request_.by == By::site) return split_by_site(story);
  const std::vector<Document>& documents = stories_.documents();
  const auto first = std::min_element(story.begin(), story.end(), [&](std::uint32_t a, std::uint32_t b) {
    return std::pair(documents[a].day, share_of({}, documents[a].name)) <
           std::pair(documents[b].day, share_of({}, documents[b].name));
  });
  if (request_.by == By::date) {
    const std::int32_t day = documents[*first].day;
    if (day == INT32_MAX) return Split::train;
    if (!request_.test_from.empty() && day >= day_of_date(request_.test_from)) return Split::test;
    return !request_.dev_from.empty() && day >= day_of_date(request_.dev_from) ? Split::dev : Split::train;
  }
  const double share = share_of(request_.seed, documents[*first].name);
  if (share < request_.test) return Split::test;
  return share < request_.test + request_.dev ? Split::dev : Split::train;
}

/// A story that is on a training site too is training data; one on sites of both others is development data.
Split Partition::split_by_site(const std::vector<std::uint32_t>& story) const {
  Split split = Split::test;
  for (const std::uint32_t document : story) {
    const std::string& site = stories_.documents()[document].site;
    if (is_listed(request_.test_sites, site)) continue;
    if (!is_listed(request_.dev_sites, site)) return Split::train;
    split = Split::dev;
  }
  return split;
}

Status Partition::index_test_units() {
  std::uint32_t next = 0;
  const auto take = [&](BitextUnit& unit) {
    const std::uint32_t index = next++;
    if (index >= reasons_.size()) return false;
    const Split split = split_of_unit(index);
    if (!holds_back(split)) return true;
    nearest_.add(unit);
    if (split == Split::test) test_alone_.add(unit);
    tested_.push_back(index);
    return true;
  };
  const Result<BitextCount> read = read_units(request_.input, take, {});
  if (!read) return read.error();
  nearest_.finish();
  test_alone_.finish();
  return Done{};
}

/// Training units are compared with all others, development units with test units.
Status Partition::compare_training_units() {
  std::size_t next = 0;
  const auto take = [&](BitextUnit& unit) {
    const std::size_t index = next++;
    if (index >= reasons_.size()) return false;
    const Split split = split_of_unit(index);
    if (split == Split::train)
      nearest_.look(unit);
    else if (split == Split::dev && test_alone_.look(unit) >= request_.likeness)
      reasons_[index] = Reason::crossing;
    return true;
  };
  const Result<BitextCount> read = read_units(request_.input, take, {});
  if (!read) return read.error();
  for (std::size_t i = 0; i < tested_.size(); ++i)
    if (nearest_.nearest(i).likeness() >= request_.likeness) reasons_[tested_[i]] = Reason::crossing;
  return Done{};
}

/// Nothing may be like a unit of others' test sets.
Status Partition::decontaminate(const Diagnostics& problems) {
  if (request_.test_sets.empty()) return Done{};
  NearestUnits foreign;
  for (const BitextInput& input : request_.test_sets) {
    const auto take = [&](BitextUnit& unit) {
      foreign.add(unit);
      return true;
    };
    const Result<BitextCount> read = read_units(input, take, problems);
    if (!read) return read.error();
  }
  foreign.finish();
  std::uint32_t next = 0;
  const auto take = [&](BitextUnit& unit) {
    const std::uint32_t index = next++;
    if (index >= reasons_.size()) return false;
    if (foreign.look(unit) >= request_.likeness) reasons_[index] = Reason::contaminated;
    return true;
  };
  const Result<BitextCount> read = read_units(request_.input, take, {});
  if (!read) return read.error();
  return Done{};
}

}  // namespace partition
}  // namespace jjak
