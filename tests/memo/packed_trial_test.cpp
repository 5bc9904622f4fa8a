// Trials as bytes.
#include "trial/trial_aligner.hpp"

#include "support/catch.hpp"

TEST_CASE("a trial comes back with all that it says") {
  jjak::Trial trial;
  trial.score = .1 + .2;
  trial.mentions = 300;
  trial.coverage_english = .75;
  trial.coverage_korean = 1;
  trial.values_differ = true;
  trial.rendered = {~0ULL, 5, 64, 3};
  trial.words = "Hyesan 혜산";
  const std::string bytes = packed(trial);
  const auto again = jjak::unpacked_trial(bytes);
  REQUIRE(again);
  CHECK(again->score == trial.score);
  CHECK(again->mentions == trial.mentions);
  CHECK(again->coverage_english == trial.coverage_english);
  CHECK(again->coverage_korean == trial.coverage_korean);
  CHECK(again->values_differ);
  CHECK(again->rendered.english == trial.rendered.english);
  CHECK(again->rendered.korean == trial.rendered.korean);
  CHECK(again->rendered.english_count == trial.rendered.english_count);
  CHECK(again->rendered.korean_count == trial.rendered.korean_count);
  CHECK(again->words == trial.words);
  // A member that is added to a trial must be packed, too.
  STATIC_REQUIRE(sizeof(jjak::Trial) == 64 + sizeof(std::string));
  for (std::size_t size = 0; size < bytes.size(); ++size) CHECK_FALSE(jjak::unpacked_trial(bytes.substr(0, size)));
}
