// load.hpp: files that a run is given beside its inputs.
#include <jjak/pipeline/load.hpp>
#include <jjak/segment.hpp>

#include "examples/example.hpp"

namespace jjak::examples {

void load() {
  const auto article = read_article(
      file_with("rice.html",
                "<title>Rice prices rise</title><h1>Rice prices rise</h1>"
                "<p>The price of rice rose for the third week at the market of Hyesan, traders said on Monday.</p>"));
  expect(article && article->title == "Rice prices rise");

  const Text source = text_of_lines({"It rained.", "They left."}, Language::english);
  const Text target = text_of_lines({"비가 왔다.", "그들은 떠났다."}, Language::korean);
  const auto pins = load_pins(file_with("pins.ladder", "[0]:[0]\n"), source, target);
  expect(pins && pins->linked().size() == 1);

  const auto pairs = load_pair_list(file_with("pairs.tsv", "a.en.html\ta.ko.html\n"));
  expect(pairs && pairs->front().line == 1);
  expect(load_wordings(file_with("wordings.tsv", "ko\tpart\tsee the Korean text\n"))->size() == 1);
  expect(load_lexicons({})->empty());

  SiteProfile profile;
  profile.host = "paper.example";
  profile.drop = {"Subscribe"};
  expect(load_site_profiles(file_with("sites.tsv", write_site_profile(profile)))->size() == 1);
}

}  // namespace jjak::examples
