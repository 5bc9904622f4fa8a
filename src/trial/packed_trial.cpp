// Packs trials, so that a later run need not align the same two articles on trial again.
#include "base/packed.hpp"
#include "trial/trial_aligner.hpp"

namespace jjak {

std::string packed(const Trial& trial) {
  PackedWriter out;
  for (const double number : {trial.score, trial.coverage_english, trial.coverage_korean}) out.add_real(number);
  out.add(trial.mentions);
  out.add(trial.values_differ ? 1 : 0);
  for (const std::uint64_t number : {trial.rendered.english, trial.rendered.korean}) out.add(number);
  for (const std::uint32_t count : {trial.rendered.english_count, trial.rendered.korean_count}) out.add(count);
  out.add_text(trial.words);
  return out.take();
}

std::optional<Trial> unpacked_trial(std::string_view bytes) {
  PackedReader in(bytes);
  Trial trial;
  for (double* number : {&trial.score, &trial.coverage_english, &trial.coverage_korean}) *number = in.real();
  trial.mentions = static_cast<std::size_t>(in.number());
  trial.values_differ = in.number() != 0;
  for (std::uint64_t* number : {&trial.rendered.english, &trial.rendered.korean}) *number = in.number();
  for (std::uint32_t* count : {&trial.rendered.english_count, &trial.rendered.korean_count})
    *count = static_cast<std::uint32_t>(in.number());
  trial.words = in.text();
  return in.is_done() ? std::optional(std::move(trial)) : std::nullopt;
}

}  // namespace jjak
