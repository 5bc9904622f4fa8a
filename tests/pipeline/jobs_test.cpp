// What threads and lexicons of other runs may change in the output, and what not.
#include <jjak/jjak.hpp>

#include "support/catch.hpp"
#include "support/written.hpp"

namespace {

const std::string articles = JJAK_SOURCE_DIR "/corpus/articles";

struct Run {
  std::string output;
  std::string lexicon;
};

/// Everything that a build writes, and the lexicon that it learned.
Run run(std::size_t jobs, const jjak::LexiconCounts& known = {}) {
  Run result;
  jjak::BuildOptions options;
  options.jobs = jobs;
  options.known = known;
  options.learned = [&](const jjak::LexiconCounts& counts) { result.lexicon = jjak::write_counts(counts); };
  std::size_t last = 0, total = 0;
  const auto collection = jjak::build_collection({articles}, options, [&](const jjak::Progress& progress) {
    if (progress.stage != jjak::Stage::aligning) return true;
    CHECK(progress.done == last + 1);
    last = progress.done;
    total = progress.total;
    return true;
  });
  REQUIRE(collection);
  CHECK(last == total);
  CHECK(total == 4 * collection->pairs.size());
  for (const auto& [path, bytes] : jjak::test::files_of(*collection)) result.output += path + bytes;
  return result;
}

}  // namespace

TEST_CASE("a build gives the same bytes with any number of threads") {
  const Run one = run(1);
  for (const std::size_t jobs : {2u, 7u}) {
    const Run several = run(jobs);
    CHECK(several.output == one.output);
    CHECK(several.lexicon == one.lexicon);
  }
}

TEST_CASE("a lexicon of an earlier run is used") {
  const Run first = run(2);
  const auto known = jjak::read_counts(first.lexicon, "x");
  REQUIRE(known);
  CHECK(known->pairs.size() > 100);
  const Run second = run(2, *known);
  CHECK(second.output != first.output);
}

TEST_CASE("a number of threads out of range is rejected") {
  jjak::CollectionOptions options;
  for (const std::size_t jobs : {std::size_t{1}, jjak::max_jobs}) {
    options.jobs = jobs;
    CHECK(options.validate().empty());
  }
  for (const std::size_t jobs : {std::size_t{0}, jjak::max_jobs + 1}) {
    options.jobs = jobs;
    CHECK(options.validate().size() == 1);
  }
}
