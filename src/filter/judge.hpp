// An outside judge: a command of the user's that says of units how likely they are right (docs/filtering.md). It may
// hang, die or lie: then its units stay as they were, and it is told.
#pragma once

#include <jjak/diagnostics.hpp>
#include <jjak/result.hpp>

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace jjak {

/// What can be wrong with a judge. None of them ends a run.
namespace errors {
extern const ErrorKind judge_not_started;
extern const ErrorKind judge_silent;
extern const ErrorKind judge_ended;
extern const ErrorKind judge_answer;
extern const ErrorKind judge_results;
}  // namespace errors

namespace filter {

struct JudgeOptions {
  std::string command;                         ///< runs in /bin/sh; empty: there is no judge
  std::size_t most = 1000;                     ///< units that it may be asked about
  std::chrono::milliseconds patience{60'000};  ///< without any answer
  std::string results;                    ///< file of its answers, which is read before and written after; may be empty
  std::function<bool()> is_stopped = {};  ///< asked several times a second; may be empty
};

struct JudgedUnit {
  std::string english, korean;
};

struct Judgement {
  std::vector<std::optional<float>> scores;  ///< by unit, 0..1; none where there is no answer
  std::size_t remembered = 0;                ///< answers that the file had
  std::size_t asked = 0;                     ///< units that were sent
  std::size_t answered = 0;                  ///< good answers of the command
  std::size_t wrong = 0;                     ///< lines that were none
};

/// Asks about units, the first ones first. A line {"unit": 0, "en": "…", "ko": "…"} for each goes to the command, which
/// answers {"unit": 0, "score": 0.9} in any order; its input ends behind the last unit. `problems` gets judge_* errors,
/// and what is wrong with the file of results. Deterministic as far as the judge is. O(bytes).
Judgement ask_judge(const JudgeOptions& options, const std::vector<JudgedUnit>& units, const Diagnostics& problems);

}  // namespace filter
}  // namespace jjak
