#include "partition/partition.hpp"

#include "support/catch.hpp"
#include "support/folder.hpp"
#include "support/written.hpp"

#include "text/utf8.hpp"

#include <map>
#include <random>
#include <string>

using namespace jjak;
using namespace jjak::partition;
using test::Folder;

namespace {

/// Made-up words, so that no two sentences are alike by chance.
class Words {
 public:
  explicit Words(unsigned seed) : random_(seed) {}
  std::string english(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
      text += i == 0 ? "" : " ";
      for (auto letters = 4 + random_() % 5; letters > 0; --letters) text += static_cast<char>('a' + random_() % 26);
    }
    return text;
  }
  std::string korean(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
      text += i == 0 ? "" : " ";
      for (auto syllables = 2 + random_() % 3; syllables > 0; --syllables)
        text::append_code_point(text, static_cast<char32_t>(0xAC00 + random_() % 11000));
    }
    return text;
  }

 private:
  std::mt19937 random_;
};

Partition made(const std::string& path, Request request = {}) {
  request.input = bitext_input({path});
  Result<Partition> partition = Partition::make(std::move(request), {});
  if (!partition) FAIL(describe(partition.error()));
  return *std::move(partition);
}

/// The side of each unit, by its id.
std::map<std::string, std::string> sides(const test::Written& files) {
  std::map<std::string, std::string> sides;
  for (const std::string side : {"train", "dev", "test"}) {
    const std::string& tsv = files.at(side + ".tsv");
    for (std::size_t at = tsv.find('\n') + 1; at < tsv.size(); at = tsv.find('\n', at) + 1)
      sides[tsv.substr(at, tsv.find('\t', at) - at)] = side;
  }
  return sides;
}

test::Written written(const Partition& partition) {
  test::Written files;
  REQUIRE(partition.write(open_in_memory(files)));
  return files;
}

}  // namespace

TEST_CASE("copies of units are on one side, or withheld", "[partition]") {
  Words words(3);
  std::string tsv = "id\ten\tko\n";
  for (int i = 0; i < 400; ++i) {
    const std::string english = words.english(14), korean = words.korean(9), number = std::to_string(i);
    tsv += "a" + number + "\t" + english + "\t" + korean + "\n";
    if (i % 2 == 0) tsv += "b" + number + "\tWire: " + english + " monday\t" + korean + " " + words.korean(1) + "\n";
    if (i % 5 == 0) tsv += "c" + number + "\t" + words.english(14) + "\t" + korean + "\n";
  }
  const Folder folder;
  Request request;
  request.dev = request.test = .2;
  const Partition partition = made(folder.write("a.tsv", tsv), request);
  CHECK(partition.count(Split::test).units > 50);
  const auto side = sides(written(partition));
  std::size_t compared = 0;
  for (const auto& [id, where] : side)
    for (const char* copy : {"b", "c"})
      if (const auto other = side.find(copy + id.substr(1)); id.front() == 'a' && other != side.end()) {
        CHECK(other->second == where);
        ++compared;
      }
  CHECK(compared > 200);
}

TEST_CASE("documents with a common article, and reports of one event, are one story", "[partition]") {
  Words words(5);
  const auto row = [&](const std::string& id, const std::string& english_url, const std::string& korean_url,
                       const std::string& day, const std::string& names) {
    return id + "\t" + words.english(8) + names + "\t" + words.korean(6) + "\t" + english_url + "\t" + korean_url +
           "\t" + day + "\n";
  };
  const std::string event = " near Haean and Yanggu where Noh Geon raced 2307 meters for Chuncheon";
  const Folder folder;
  const std::string path =
      folder.write("a.tsv", "id\ten\tko\turl_en\turl_ko\tdate_ko\n" +
                                row("1", "https://a.example/1", "https://k.example/1", "2024-05-01", "") +
                                row("2", "https://b.example/2", "https://k.example/1", "2024-05-03", "") +
                                row("3", "https://a.example/3", "https://k.example/3", "2024-06-01", event) +
                                row("4", "https://b.example/4", "https://k.example/4", "2024-06-02", event) +
                                row("5", "https://b.example/5", "https://k.example/5", "2025-06-02", event));
  CHECK(made(path).stories() == 3);
}

TEST_CASE("documents stay where they were when a corpus grows", "[partition]") {
  Words words(7);
  std::string head = "id\ten\tko\turl_en\tdate_en\n", rows;
  const auto add = [&](int number, const std::string& text, const std::string& korean) {
    rows += "u" + std::to_string(number) + "\t" + text + "\t" + korean + "\thttps://a.example/" +
            std::to_string(number) + "\t2024-01-" + (number % 28 < 9 ? "0" : "") + std::to_string(number % 28 + 1) +
            "\n";
  };
  std::string first, first_korean;
  for (int i = 0; i < 200; ++i) {
    const std::string english = words.english(12), korean = words.korean(8);
    if (i == 0) first = english, first_korean = korean;
    add(i, english, korean);
  }
  const Folder folder;
  Request request;
  request.dev = request.test = .2;
  const test::Written before = written(made(folder.write("a.tsv", head + rows), request));
  for (int i = 200; i < 400; ++i) add(i, words.english(12), words.korean(8));
  add(400, first, first_korean);
  request.earlier = before.at("assignment.tsv");
  const auto old_sides = sides(before), new_sides = sides(written(made(folder.write("b.tsv", head + rows), request)));
  for (const auto& [id, side] : old_sides) {
    const auto found = new_sides.find(id);
    if (found != new_sides.end()) CHECK(found->second == side);
  }
  CHECK(new_sides.at("u400") == new_sides.at("u0"));
  request.earlier = "document\tsplit\nx\tnowhere\n";
  const auto wrong = read_assignment(request.earlier, "assignment.tsv");
  REQUIRE_FALSE(wrong);
  CHECK(wrong.error().line == 2u);
}

TEST_CASE("nothing is like a test set of others, on either side", "[partition]") {
  Words words(9);
  std::string tsv = "id\ten\tko\n", test = "en\tko\n";
  for (int i = 0; i < 50; ++i) {
    const std::string english = words.english(10), korean = words.korean(8);
    tsv += "a" + std::to_string(i) + "\t" + english + "\t" + korean + "\n";
    if (i < 10) test += english + "\t" + words.korean(8) + "\n";
    if (i >= 10 && i < 20) test += words.english(10) + "\t" + korean + "\n";
  }
  const Folder folder;
  Request request;
  request.test_sets = {bitext_input({folder.write("test.tsv", test)})};
  const Partition partition = made(folder.write("a.tsv", tsv), request);
  CHECK(partition.contaminated() == 20);
  CHECK(written(partition).at("withheld.jsonl").find("like_other_test") != std::string::npos);
}

TEST_CASE("days and sites can decide", "[partition]") {
  Words words(13);
  std::string tsv = "id\ten\tko\turl_ko\tdate_ko\n";
  for (const auto& [id, site, day] : {std::tuple("1", "a.kr", "2024-01-01"),
                                      {"2", "b.kr", "2024-06-01"},
                                      {"3", "c.kr", "2024-12-01"},
                                      {"4", "a.kr", ""}})
    tsv += std::string(id) + "\t" + words.english(9) + "\t" + words.korean(7) + "\thttps://" + site + "/" + id + "\t" +
           day + "\n";
  const Folder folder;
  const std::string path = folder.write("a.tsv", tsv);
  Request request;
  request.by = By::date;
  request.dev_from = "2024-06-01";
  request.test_from = "2024-12-01";
  using Sides = std::map<std::string, std::string>;
  CHECK(sides(written(made(path, request))) == Sides{{"1", "train"}, {"2", "dev"}, {"3", "test"}, {"4", "train"}});
  request.by = By::site;
  request.test_sites = {"b.kr"};
  request.dev_sites = {"c.kr"};
  CHECK(sides(written(made(path, request))) == Sides{{"1", "train"}, {"2", "test"}, {"3", "dev"}, {"4", "train"}});
}

TEST_CASE("the nearest training unit is found, also inside a longer one", "[partition]") {
  Words words(17);
  const auto unit = [](std::string english, std::string korean, std::string id = "other") {
    BitextUnit made;
    made.id = std::move(id);
    made.english.text = std::move(english);
    made.korean.text = std::move(korean);
    return made;
  };
  const std::string english = words.english(9), korean = words.korean(7);
  NearestUnits nearest;
  nearest.add(unit(english, korean));
  nearest.add(unit(words.english(9), words.korean(7)));
  nearest.finish();
  CHECK(nearest.look(unit(words.english(9), words.korean(7))) < .2);
  const std::string longer = words.english(20) + " " + english + " " + words.english(20);
  CHECK(nearest.look(unit(longer, words.korean(7), "holds")) > .9);
  CHECK(nearest.nearest(0).name == "holds");
  CHECK(nearest.nearest(0).english > .9);
  CHECK(nearest.nearest(1).likeness() < .2);
}

TEST_CASE("a partition that is stopped between units ends without its files", "[partition]") {
  const Folder folder;
  std::string units = "id\ten\tko\n";
  for (int unit = 0; unit < 4; ++unit) units += "u" + std::to_string(unit) + "\tThe river froze.\t강이 얼었다.\n";
  const std::string path = folder.write("units.tsv", units);
  constexpr int all = 4 * 4;  // units in all readings
  for (int last = 0; last <= all; ++last) {
    CAPTURE(last);
    int asked = 0;
    Request request;
    request.input = bitext_input({path});
    request.is_stopped = [&] { return asked++ == last; };
    const Result<Partition> parts = Partition::make(std::move(request), {});
    Status status = parts ? Status(Done{}) : parts.error();
    test::Written files;
    if (parts) status = parts->write(open_in_memory(files));
    REQUIRE(static_cast<bool>(status) == (last == all));
    if (!status) CHECK(status.error().code == errors::partitioning_stopped);
  }
}
