#include "filter/judge.hpp"
#include "filter/filtering.hpp"

#include "load/own_terms.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

#include <string>
#include <vector>

using namespace jjak;
using namespace jjak::filter;
using test::Folder;

namespace {

const std::vector<JudgedUnit> units{
    {"It rained.", "비가 왔다."}, {"It snowed.", "눈이 왔다."}, {"It cleared.", "날이 갰다."}};

/// A judge in the shell that answers each line with these words, in which N is the number of the unit.
std::string answering(const std::string& words) {
  return R"(n=0; while read -r line; do echo ')" + words + R"(' | sed "s/N/$n/"; n=$((n+1)); done)";
}

struct Asked {
  Judgement judgement;
  std::vector<std::string> problems;
};

Asked ask(const std::string& command, const std::string& results = {}, std::chrono::milliseconds patience = {}) {
  JudgeOptions options;
  options.command = command;
  options.results = results;
  options.patience = patience.count() > 0 ? patience : std::chrono::milliseconds(20'000);
  Asked asked;
  asked.judgement =
      ask_judge(options, units, [&](const Error& problem) { asked.problems.emplace_back(problem.code.name()); });
  return asked;
}

}  // namespace

TEST_CASE("a judge is asked about each unit and answers in any order", "[filter][judge]") {
  const Asked asked = ask(answering(R"({"unit": N, "score": 0.25, "why": "said"})") + " | sort -r");
  CHECK(asked.problems.empty());
  CHECK(asked.judgement.answered == 3);
  for (const std::optional<float>& score : asked.judgement.scores) CHECK(score == .25F);
}

TEST_CASE("what is no answer is told and leaves the units as they are", "[filter][judge]") {
  for (const char* words :
       {"perhaps", R"({"unit": N, "score": 7})", R"({"unit": N, "score": "0.5"})", R"({"unit": 9N, "score": 0.5})",
        R"({"unit": -1, "score": 0.5})", R"({"unit": 0.5, "score": 0.5})", R"({"score": 0.5})", R"([N, 0.5])",
        R"({"unit": N, "score": NaN})"}) {
    CAPTURE(words);
    const Asked asked = ask(answering(words));
    CHECK(asked.judgement.wrong == 3);
    CHECK(asked.judgement.answered == 0);
    CHECK(asked.problems == std::vector<std::string>{"judge_answer", "judge_answer", "judge_answer", "judge_ended"});
  }
}

TEST_CASE("of two answers about one unit the first counts", "[filter][judge]") {
  const Asked asked = ask(R"(echo '{"unit": 1, "score": 1}'; echo '{"unit": 1, "score": 0}'; cat > /dev/null)");
  CHECK(asked.judgement.scores[1] == 1.F);
  CHECK(asked.judgement.wrong == 1);
}

TEST_CASE("a judge that dies, is missing or never stops talking is told", "[filter][judge]") {
  CHECK(ask("exit 3").problems == std::vector<std::string>{"judge_ended"});
  CHECK(ask("kill -9 $$").problems == std::vector<std::string>{"judge_ended"});
  CHECK(ask("yes").problems.back() == "judge_ended");
  CHECK(ask("yes | tr -d '\\n'").problems.back() == "judge_ended");
  const Asked half = ask(R"(echo '{"unit": 0, "score": 0.5}'; exit 1)");
  CHECK(half.judgement.answered == 1);
  CHECK(half.problems == std::vector<std::string>{"judge_ended"});
}

TEST_CASE("a judge that hangs is ended, with all that it started", "[filter][judge]") {
  const Asked asked = ask("sleep 300 & sleep 300", {}, std::chrono::milliseconds(200));
  CHECK(asked.problems == std::vector<std::string>{"judge_silent"});
}

TEST_CASE("answers are kept in a file and not asked for again", "[filter][judge]") {
  const Folder folder;
  const std::string results = folder.path("judged.jsonl");
  const std::string command = answering(R"({"unit": N, "score": 0.75})");
  CHECK(ask(command, results).judgement.answered == 3);
  const Asked again = ask(command, results);
  CHECK(again.judgement.asked == 0);
  CHECK(again.judgement.remembered == 3);
  CHECK(again.judgement.scores[2] == .75F);
  CHECK(ask("exit 1 # another judge", results).judgement.remembered == 0);
  folder.write("torn.jsonl",
               "{\"judge\": \"exit 1\", \"en\": \"It rained.\", \"ko\": \"비가 왔다.\", \"score\": 1}\n{\"jud");
  const Asked torn = ask("exit 1", folder.path("torn.jsonl"));
  CHECK(torn.judgement.remembered == 1);
  CHECK(torn.judgement.asked == 2);
}

TEST_CASE("a file that holds anything but answers is told of and never written", "[filter][judge]") {
  const Folder folder;
  const std::string notes = folder.write("notes.txt", "{\"judge\": \"x\", \"score\": 1}\nmy notes\nmore notes\n");
  const std::string before = Folder::read(notes);
  const Asked asked = ask(answering(R"({"unit": N, "score": 0.75})"), notes);
  CHECK(asked.judgement.answered == 3);
  CHECK(Folder::read(notes) == before);
  CHECK(asked.problems == std::vector<std::string>{"judge_results"});
}

TEST_CASE("only the least sure units that would be kept are judged", "[filter][judge]") {
  const Folder folder;
  folder.write("u.tsv",
               "id\ten\tko\tconfidence\n"
               "sure\tIt rained all day in Seoul.\t서울에 종일 비가 왔다.\t0.99\n"
               "weak\tIt snowed all day in Busan.\t부산에 종일 눈이 왔다.\t0.60\n"
               "gone\tIt cleared up in Daegu.\t대구는 날이 갰다.\t0.20\n");
  Request request;
  request.input = bitext_input({folder.path("u.tsv")});
  request.recipe = *read_recipe("[[filter]]\nmeasure = \"confidence\"\nreject_below = 0.5\n", "r.toml");
  request.dictionary = *own_dictionary();
  request.judge.command = answering(R"({"unit": N, "score": 0.1})");
  request.judge.most = 1;
  const Result<Filtering> filtering = Filtering::measure(std::move(request), {});
  REQUIRE(filtering);
  CHECK(filtering->judgement().asked == 1);
  CHECK(filtering->kept() == 1);
  CHECK(filtering->recipe().filters.back().name == "judge");
  const auto weak = filtering->explain("weak");
  REQUIRE(weak);
  CHECK((*weak)->first == 1U);
}

TEST_CASE("findings of the truth check are a measure, by kind", "[filter]") {
  const Folder folder;
  folder.write("u.tsv",
               "id\ten\tko\n"
               "right\tThe school has 350 pupils.\t학교에는 학생이 350명 있다.\n"
               "wrong\tThe school has 350 pupils.\t학교에는 학생이 470명 있다.\n");
  const auto kept = [&](const std::string& more) {
    Request request;
    request.input = bitext_input({folder.path("u.tsv")});
    request.recipe = *read_recipe("[[filter]]\nmeasure = \"findings\"\nreject_above = 0.6\n" + more, "r.toml");
    request.dictionary = *own_dictionary();
    const Result<Filtering> filtering = Filtering::measure(std::move(request), {});
    return filtering ? filtering->kept() : 99;
  };
  CHECK(kept("") == 1);
  CHECK(kept("kinds = [\"number\"]\n") == 1);
  CHECK(kept("kinds = [\"weekday\"]\n") == 2);
  const Result<Recipe> typo =
      read_recipe("[[filter]]\nmeasure = \"findings\"\nreject_above = 0.6\nkinds = [\"numbr\"]\n", "r.toml");
  REQUIRE_FALSE(typo);
  CHECK(describe(typo.error()) == "r.toml:4: unknown word in the recipe: “numbr”; did you mean “number”?");
}
