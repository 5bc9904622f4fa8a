// Confidences that people's judgements correct.
#include "confidence/calibrated.hpp"

#include <jjak/align.hpp>

#include <cmath>
#include <vector>

#include "support/catch.hpp"

using jjak::FitCounts;

namespace {

/// So many beads of a confidence, of which a share is right.
void judge(FitCounts& counts, double confidence, int beads, double right) {
  for (int i = 0; i < beads; ++i) counts.add_judged(confidence, i < right * beads);
}

double shift_of(const FitCounts& counts) { return fit_model(counts).confidence_shift; }

double corrected(double shift, double confidence) {
  std::vector<jjak::Bead> beads(1);
  beads[0].source = beads[0].target = {0, 1};
  beads[0].confidence = confidence;
  shift_confidences(shift, beads);
  return beads[0].confidence;
}

}  // namespace

TEST_CASE("few judgements say nothing of confidences") {
  FitCounts counts;
  judge(counts, .9, 29, 0);
  CHECK(counts.judgements() == 29);
  CHECK(shift_of(counts) == 0);
  judge(counts, .9, 1, 0);
  CHECK(shift_of(counts) < 0);
}

TEST_CASE("judgements that say what the confidences say change hardly anything") {
  FitCounts counts;
  for (const double confidence : {.3, .6, .8, .95, .99}) judge(counts, confidence, 100, confidence);
  for (const double confidence : {.1, .5, .9, .99})
    CHECK(corrected(shift_of(counts), confidence) == Approx(confidence).margin(.03));
}

TEST_CASE("many judgements make confidences hold, and few move them a part of the way") {
  const auto shift_after = [](int beads) {
    FitCounts counts;
    judge(counts, .5, beads, .8);
    judge(counts, .8, beads, .95);
    judge(counts, .95, beads, .99);
    return shift_of(counts);
  };
  const double many = shift_after(5000), few = shift_after(12);
  CHECK(corrected(many, .5) == Approx(.8).margin(.03));
  CHECK(corrected(many, .8) == Approx(.95).margin(.03));
  CHECK(corrected(few, .5) > .52);
  CHECK(corrected(few, .5) < .72);
}

TEST_CASE("corrected confidences rise with the confidences, and certain ones stay") {
  for (const double right : {0., .5, 1.}) {
    FitCounts counts;
    judge(counts, .9997, 1000, right);
    judge(counts, .2, 1000, 1 - right);
    const double shift = shift_of(counts);
    double last = 0;
    for (double confidence = .001; confidence < 1; confidence += .001) {
      const double now = corrected(shift, confidence);
      CHECK(now > last);
      CHECK(now < 1);
      last = now;
    }
    CHECK(corrected(shift, 0) == 0);
    CHECK(corrected(shift, 1) == 1);
  }
}

TEST_CASE("null alignments keep their confidence; margins and rivals follow the bead") {
  std::vector<jjak::Bead> beads(2);
  for (jjak::Bead& bead : beads) {
    bead.source = {0, 1};
    bead.confidence = .6;
    bead.margin = .4;
    bead.rival = jjak::Rival{{0, 1}, {0, 2}, .2};
  }
  beads[1].target = {0, 1};
  shift_confidences(1, beads);
  CHECK(beads[0].confidence == .6);
  CHECK(beads[1].confidence > .6);
  CHECK(beads[1].confidence - beads[1].margin == Approx(beads[1].rival->confidence));
}
