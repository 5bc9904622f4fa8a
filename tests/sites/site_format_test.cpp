// Errors in the file format of site profiles.
#include <jjak/sites.hpp>

#include "support/catch.hpp"

namespace errors = jjak::errors;

namespace {

using Problem = std::pair<jjak::ErrorCode, std::uint64_t>;  ///< what is wrong, and in which line

}  // namespace

TEST_CASE("Mistakes in a profile are reported with their line", "[sites]") {
  const auto problem_of = [](const std::string& rows) {
    const auto read = jjak::read_site_profiles("# jjak site profile 1\n" + rows, "x.tsv");
    REQUIRE_FALSE(read);
    CHECK(read.error().file == "x.tsv");
    return Problem(read.error().code, read.error().line.value_or(0));
  };
  CHECK(problem_of("site\tA.example\nlines\t3\tx\n") == Problem(errors::sites_row, 3));
  CHECK(problem_of("site\tA.example\nfoo\n") == Problem(errors::sites_row, 3));
  CHECK(problem_of("line\t3\tx\n") == Problem(errors::sites_order, 2));
  CHECK(problem_of("site\tA.example\nline\tmany\tx\n") == Problem(errors::sites_count, 3));
  CHECK(problem_of("site\tA.example\nline\t-3\tx\n") == Problem(errors::sites_count, 3));
  CHECK(problem_of("site\tA.example\n\n#\nline\t3\n") == Problem(errors::sites_count, 5));
  CHECK(problem_of("site\tA.example\nkeep\t \n") == Problem(errors::sites_text, 3));
  CHECK(problem_of("site\tA.example\nkeep\t\xFF\n") == Problem(errors::bad_utf8, 3));
  CHECK(problem_of("keep\t" + std::string(20'000, 'x')) == Problem(errors::too_large, 2));
  CHECK(jjak::read_site_profiles("text", "x.tsv").error().code == errors::bad_sites);
}

TEST_CASE("The site of an address", "[sites]") {
  CHECK(jjak::site_of("https://www.Paper.example:443/a?b") == "paper.example");
  CHECK(jjak::site_of("http://m.paper.example?x") == "m.paper.example");
  CHECK(jjak::site_of("").empty());
}
