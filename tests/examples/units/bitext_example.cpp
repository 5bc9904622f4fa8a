// bitext.hpp: units of any parallel corpus.
#include <jjak/bitext/bitext.hpp>

#include "examples/example.hpp"

namespace jjak::examples {

void bitexts() {
  const std::string path = file_with("rain.tsv", "id\ten\tko\nr1\tIt rained.\t비가 왔다.\nr2\tno Korean\t\n");
  const BitextInput input = bitext_input({path});
  std::size_t letters = 0, problems = 0;
  const auto sink = [&](BitextUnit& unit) {
    letters += unit.english.text.size();
    expect(name_of(unit) == "r1" && field_of(unit, "ko") == "비가 왔다.");
    return true;
  };
  const Result<BitextCount> count = read_bitext(input, sink, [&](const Error&) { ++problems; });
  expect(count && count->units == 1 && count->bad == 1 && problems == 1 && letters == 10);
  expect(bitext_field_names().front() == "id");
}

}  // namespace jjak::examples
