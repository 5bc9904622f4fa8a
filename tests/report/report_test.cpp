// The counts of a run, and the report: what its pages are told (src/report/pages/data.ts).
#include <jjak/report.hpp>

#include "markup/json.hpp"
#include "model/sample.hpp"
#include "support/catch.hpp"
#include "support/written.hpp"

#include <limits>
#include <string>
#include <vector>

using namespace jjak;
using jjak::test::report_of;
using jjak::test::Written;
using markup::JsonValue;

namespace {

constexpr int depth = 16;

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

JsonValue parsed(std::string_view json) {
  auto value = markup::parse_json(json, depth, markup::JsonComments::are_errors);
  REQUIRE(value);
  return *std::move(value);
}

/// What stands in the element #report.
JsonValue data_of(const Written& files) {
  const std::string_view page = files.at("index.html"), start = "id=\"report\">";
  const std::size_t begin = page.find(start) + start.size();
  return parsed(page.substr(begin, page.find("</script>", begin) - begin));
}

/// The pairs of a data file.
JsonValue pairs_of(const Written& files, int number) {
  const std::string_view script = files.at("data/" + std::to_string(number) + ".js");
  const std::string start = "jjakData(" + std::to_string(number) + ",";
  REQUIRE(script.starts_with(start));
  REQUIRE(script.ends_with(");\n"));
  return parsed(script.substr(start.size(), script.size() - start.size() - 3));
}

/// A member of a member ... "leftOut unpaired"; numbers are indexes.
const JsonValue& at(const JsonValue& value, const std::string& path) {
  const JsonValue* found = &value;
  std::istringstream words(path);
  for (std::string word; words >> word;) {
    INFO(path);
    if (found->is_array()) {
      REQUIRE(std::stoul(word) < found->items.size());
      found = &found->items[std::stoul(word)];
    } else {
      found = found->find(word);
    }
    REQUIRE(found != nullptr);
  }
  return *found;
}

std::string text(const JsonValue& value, const std::string& path) { return at(value, path).string; }
double number(const JsonValue& value, const std::string& path) { return at(value, path).number; }

}  // namespace

TEST_CASE("a summary counts everything once") {
  const Summary summary = summarize(sample::collection());
  CHECK(summary.documents == 4);
  CHECK(summary.articles_by_language == std::map<std::string, std::size_t>{{"en", 2}, {"ko", 1}});
  CHECK(summary.pairs_by_method.at("read_in_korean") == 1);
  CHECK(summary.sentence_beads_by_type == std::map<std::string, std::size_t>{{"0-1", 1}, {"1-1", 2}, {"2-1", 1}});
  CHECK(summary.paragraph_beads_by_type.at("1-1") == 2);
  CHECK(summary.sentence_units == 3);
  CHECK(summary.paragraph_units == 2);
  CHECK(summary.mean_sentence_confidence == Approx((.97312 + .6 + 1) / 3));
  CHECK(summary.unpaired_by_reason.at("target_missing") == 1);
  CHECK(summary.skipped_by_reason.at("no_article") == 1);
  CHECK(summarize({}).mean_sentence_confidence == 0);
}

TEST_CASE("the report lists pairs, units and what was left out") {
  const JsonValue data = data_of(report_of(sample::collection()));
  CHECK(number(data, "documents") == 4);
  CHECK(number(data, "articles en") == 2);
  CHECK(text(data, "pairs 0 name") == "herbs-1a2b");
  CHECK(text(data, "pairs 0 titles 0") == "Herb route opens");
  CHECK(text(data, "pairs 0 urls 1") == "https://news.example/%EC%95%BD%EC%B4%88?a=1&b=2");
  CHECK(text(data, "pairs 0 dates 0") == "2024-12-23T05:30+09:00");
  CHECK(text(data, "pairs 0 dates 1").empty());
  CHECK(text(data, "pairs 0 method") == "read_in_korean");
  CHECK(number(data, "pairs 0 nulls 0") == 0);
  CHECK(number(data, "pairs 0 nulls 1") == 1);
  // The three sentence units, without the null alignment between them.
  std::vector<double> beads, confidences;
  for (const JsonValue& bead : at(data, "units bead").items) beads.push_back(bead.number);
  for (const JsonValue& share : at(data, "units confidence").items) confidences.push_back(share.number);
  CHECK(beads == std::vector<double>{0, 1, 3});
  CHECK(confidences == std::vector<double>{973, 600, 1000});
  CHECK(text(data, "units types 1") == "2-1");
  CHECK(number(data, "units type 1") == 1);
  CHECK(at(data, "units findings").kind == markup::JsonKind::null);
  CHECK(text(data, "leftOut unpaired target_missing items 0 detail") == "https://news.example/missing");
  CHECK(number(data, "leftOut unpaired target_missing count") == 1);
  CHECK(text(data, "leftOut skipped no_article items 0 en").starts_with("pages/front.html: "));
  CHECK(at(data, "run").kind == markup::JsonKind::null);
}

TEST_CASE("the data files have texts, beads, anchors and evidence") {
  Collection collection = sample::collection();
  Bead& first = collection.pairs[0].alignment.sentences[0];
  first.margin = .914;
  first.length_z = -1.26;
  first.mark = BeadMark::crossing;
  const JsonValue pair = pairs_of(report_of(collection), 0).items.at(0);
  CHECK(text(pair, "sentences 0 1") == "Guards knew.");
  CHECK(text(pair, "sentences 1 3") == "“12킬로” 이상.");
  CHECK(number(pair, "paragraphs 0 1") == 3);
  CHECK(text(pair, "beads 1 id") == "herbs-1a2b:s1.2-1");
  CHECK(number(pair, "beads 1 sides 0 1") == 3);
  CHECK(text(pair, "beads 2 id").empty());
  CHECK(text(pair, "beads 0 mark") == "crossing");
  CHECK(number(pair, "beads 0 margin") == .914);
  CHECK(number(pair, "beads 0 lengthZ") == -1.26);
  CHECK(text(pair, "beads 0 anchors 0 sides 1") == "12일");
  CHECK(number(pair, "beads 0 anchors 0 weight") == 3.5);
  CHECK(text(pair, "paragraphBeads 1 id") == "herbs-1a2b:p1-1");
  CHECK(text(pair, "link evidence 0 words") == "Read in Korean");
  CHECK(text(pair, "articles 0 file") == "pages/Herb route opens.html");
}

TEST_CASE("nothing from outside ends an element or begins one") {
  Collection collection = sample::collection();
  const std::string evil = "</script><script>alert(1)</script><!--\" onload='x' \x01 ]]>";
  for (Article& article : collection.articles) article.title = article.byline = article.url = evil;
  collection.pairs[0].name = evil;
  collection.pairs[0].link.evidence[0].words = evil;
  collection.unpaired[0].detail = evil;
  collection.skipped[0].file = evil;
  for (Bead& bead : collection.pairs[0].alignment.sentences)
    bead.matches = {{{AnchorKind::word, evil, evil}, {AnchorKind::word, evil, evil}, 1, 1, MatchReason::equal}};
  const Written files = report_of(collection);
  const std::string& page = files.at("index.html");
  const std::size_t scripts = count(page, "<script");
  CHECK(scripts == count(report_of(sample::collection()).at("index.html"), "<script"));
  CHECK(count(page, "</script") == scripts);
  CHECK(count(page, "alert(1)") > 0);
  CHECK(count(files.at("data/0.js"), "<") == 0);
  CHECK(text(pairs_of(files, 0), "0 articles 0 byline") == evil);
}

TEST_CASE("the page allows its own script and style, known by their digests, and nothing else") {
  const std::string page = report_of(sample::collection()).at("index.html");
  CHECK(count(page, "default-src 'none'; script-src 'sha256-") == 1);
  CHECK(count(page, "; style-src 'sha256-") == 1);
  CHECK(count(page, "unsafe") == 0);
  CHECK(count(page, " src=") == 0);
}

TEST_CASE("numbers that are not known are null") {
  Collection collection = sample::collection();
  AlignedPair& pair = collection.pairs[0];
  const double odd[] = {-1, 7, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()};
  for (std::size_t i = 0; i < 4; ++i) pair.alignment.sentences[i].confidence = odd[i];
  pair.link.score = odd[2];
  const Written files = report_of(collection);
  const JsonValue data = data_of(files);
  CHECK(number(data, "units confidence 0") == 0);
  CHECK(number(data, "units confidence 1") == 1000);
  CHECK(number(data, "units confidence 2") == -1);
  CHECK(at(data, "pairs 0 score").kind == markup::JsonKind::null);
  CHECK(at(pairs_of(files, 0), "0 beads 3 confidence").kind == markup::JsonKind::null);
}

TEST_CASE("a large collection is divided into data files, and long lists are cut with their counts") {
  Collection collection = sample::collection();
  collection.pairs.resize(2500, collection.pairs.front());
  collection.unpaired.resize(700, collection.unpaired.front());
  const Written files = report_of(collection);
  const JsonValue data = data_of(files);
  REQUIRE(at(data, "pairs").items.size() == 2500);
  CHECK(at(data, "units pair").items.size() == 7500);
  CHECK(number(data, "units pair 7499") == 2499);
  std::size_t pairs = 0;
  for (int file = 0; file < static_cast<int>(files.size()) - 1; ++file) {
    for (std::size_t i = 0; i < pairs_of(files, file).items.size(); ++i, ++pairs)
      if (number(data, "pairs " + std::to_string(pairs) + " file") != file) FAIL("pair " << pairs);
    CHECK(files.at("data/" + std::to_string(file) + ".js").size() < 400'000);
  }
  CHECK(files.size() > 3);
  CHECK(pairs == 2500);
  CHECK(number(data, "leftOut unpaired target_missing count") == 700);
  CHECK(at(data, "leftOut unpaired target_missing items").items.size() == 500);
}

TEST_CASE("findings stand at their places, counted as browsers count") {
  Collection collection = sample::collection();
  AlignedPair& pair = collection.pairs[0];
  pair.source = sample::text_of(Language::english, {{"Nobody 🙂 spoke.", "The 12th."}, {"Guards knew."}});
  pair.alignment.sentences = {sample::bead({0, 2}, {0, 1}, .9), sample::bead({2, 3}, {1, 2}, .9)};
  ReportOptions options;
  options.korean = [](std::string_view english) {
    return english == "look at {en}" ? "{en}를 보라" : std::string(english);
  };
  options.check = [](const UnitView& view) -> std::vector<Finding> {
    if (view.unit.bead != 0) return {};
    const auto begin = static_cast<std::uint32_t>(view.unit.source.find("spoke"));
    const auto end = static_cast<std::uint32_t>(view.unit.source.find("12th"));
    return {{FindingKind::number, .8, {begin, end}, {0, 0}, "look at {en}", {{"en", "12"}}}};
  };
  const Written files = report_of(collection, options);
  const JsonValue data = data_of(files), found = at(pairs_of(files, 0), "0 beads 0 findings 0");
  CHECK(number(data, "units findings 0 0") == 0);
  CHECK(text(data, "units findings 0 1") == "number");
  CHECK(number(data, "units doubt 0") == 1621);  // the odds of .1, times 2 to the power of .8
  CHECK(at(data, "units findings").items.size() == 1);
  CHECK(number(found, "places 0 0 0") == 0);
  CHECK(number(found, "places 0 0 1") == 10);  // the picture before counts two
  CHECK(number(found, "places 0 0 2") == 16);
  CHECK(number(found, "places 0 1 0") == 1);
  CHECK(number(found, "places 0 1 2") == 4);
  CHECK(at(found, "places 1").items.empty());
  CHECK(text(found, "words en") == "look at 12");
  CHECK(text(found, "words ko") == "12를 보라");
}

TEST_CASE("the report begins in the language that was asked for, and tells of the run") {
  ReportOptions options;
  options.language = "ko";
  options.run = ReportRun{"jjak build pages", "2024-12-01T10:00:00Z", "2024-12-01T10:01:00Z", "k1", {"pages"}};
  const Written files = report_of(sample::collection(), options);
  CHECK(count(files.at("index.html"), "<html lang=\"ko\">") == 1);
  CHECK(text(data_of(files), "language") == "ko");
  CHECK(text(data_of(files), "run inputs 0") == "pages");
  CHECK(count(report_of(sample::collection()).at("index.html"), "<html lang=\"en\">") == 1);
}

TEST_CASE("a report of nothing is whole") {
  const Written files = report_of({});
  CHECK(files.size() == 1);
  CHECK(at(data_of(files), "pairs").items.empty());
}

TEST_CASE("the report says what people found in a sample") {
  ReportOptions options;
  options.label = [](std::string_view id, auto...) {
    return id == "herbs-1a2b:s0-0"     ? std::optional(true)
           : id == "herbs-1a2b:s1.2-1" ? std::optional(false)
                                       : std::nullopt;
  };
  const JsonValue data = data_of(report_of(sample::collection(), options));
  CHECK(number(data, "sample labelled") == 2);
  CHECK(number(data, "sample bands 3 units") == 1);
  CHECK(number(data, "sample bands 3 right share") == 1);
  CHECK(number(data, "sample bands 1 right share") == 0);
  CHECK(at(data, "sample bands 4 right").kind == markup::JsonKind::null);
  CHECK(at(data, "sample right").kind == markup::JsonKind::null);  // nobody looked at the unit of the last band
  CHECK(at(data_of(report_of(sample::collection())), "sample").kind == markup::JsonKind::null);
}
