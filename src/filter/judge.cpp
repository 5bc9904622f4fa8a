// Talks to an outside judge, and keeps what it said: an answer that was paid for is never asked for again.
#include "filter/judge.hpp"

#include "base/message.hpp"
#include "base/output.hpp"
#include "markup/json.hpp"
#include "markup/writer.hpp"
#include "programs/child_process.hpp"
#include "text/utf8.hpp"

#include <jjak/read.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace jjak {
namespace errors {

const ErrorKind judge_not_started{"judge_not_started", tr("the judge could not be started: {detail}"), false};
const ErrorKind judge_silent{"judge_silent", tr("the judge gave no answer in time and was ended; {detail}"), false};
const ErrorKind judge_ended{"judge_ended", tr("the judge ended too early; {detail}"), false};
const ErrorKind judge_results{"judge_results",
                              tr("this line is no answer of a judge; the file stays as it is, and new answers are not "
                                 "kept; name another file with --judge-results"),
                              false};
const ErrorKind judge_answer{"judge_answer", tr("the judge wrote something that is no answer: {detail}"), false};

}  // namespace errors

namespace filter {
namespace {

constexpr int json_depth = 4;

std::optional<double> score_in(const markup::JsonValue& answer) {
  const markup::JsonValue* score = answer.find("score");
  const bool is_score =
      score != nullptr && score->kind == markup::JsonKind::number && score->number >= 0 && score->number <= 1;
  return is_score ? std::optional(score->number) : std::nullopt;
}

std::string text_in(const markup::JsonValue& object, std::string_view name) {
  const markup::JsonValue* value = object.find(name);
  return value != nullptr && value->is_string() ? value->string : std::string();
}

/// What judges said in earlier runs, by command and texts. A file that holds anything else is never written.
class Results {
 public:
  explicit Results(const JudgeOptions& options) : options_(options) {}

  void read(const Diagnostics& problems) {
    if (options_.results.empty()) return;
    const Result<std::string> bytes = read_file(options_.results);
    if (!bytes && !(bytes.error().code == errors::not_found)) problems(bytes.error());
    is_writable_ = bytes || bytes.error().code == errors::not_found;
    if (!bytes) return;
    std::uint64_t number = 0;
    for (std::size_t begin = 0; begin < bytes->size();) {
      ++number;
      const std::size_t end = std::min(bytes->find('\n', begin), bytes->size());
      const auto line = markup::parse_json(std::string_view(*bytes).substr(begin, end - begin), json_depth,
                                           markup::JsonComments::are_errors);
      begin = end + 1;
      const auto score = line && line->is_object() ? score_in(*line) : std::nullopt;
      if (score) {
        scores_[{text_in(*line, "judge"), text_in(*line, "en"), text_in(*line, "ko")}] = *score;
      } else if (std::exchange(is_writable_, false)) {
        Error problem{errors::judge_results, options_.results};
        problem.line = number;
        problems(problem);
      }
    }
  }
  std::optional<float> find(const JudgedUnit& unit) const {
    const auto found = scores_.find({options_.command, unit.english, unit.korean});
    if (found == scores_.end()) return std::nullopt;
    return static_cast<float>(found->second);
  }
  void keep(const JudgedUnit& unit, double score) { scores_[{options_.command, unit.english, unit.korean}] = score; }

  void write(const Diagnostics& problems) const {
    if (options_.results.empty() || !is_writable_) return;
    std::string out;
    for (const auto& [key, score] : scores_) {
      markup::JsonObject line;
      line.text("judge", key[0]).text("en", key[1]).text("ko", key[2]).json("score", fmt::format("{}", score));
      out += line.take() + "\n";
    }
    if (const Status written = write_file(options_.results, out, true); !written) problems(written.error());
  }

 private:
  const JudgeOptions& options_;
  std::map<std::array<std::string, 3>, double> scores_;
  bool is_writable_ = false;
};

/// One conversation with the command.
class Conversation {
 public:
  Conversation(const JudgeOptions& options, const std::vector<JudgedUnit>& units, std::vector<std::size_t> open,
               Results& results, Judgement& judgement, const Diagnostics& problems)
      : options_(options),
        units_(units),
        open_(std::move(open)),
        results_(results),
        judgement_(judgement),
        problems_(problems) {}

  void run() {
    std::string questions;
    for (const std::size_t unit : open_) questions += question(unit);
    judgement_.asked = open_.size();
    Result<ChildProcess> child = ChildProcess::start({"/bin/sh", "-c", options_.command}, errors::judge_not_started);
    if (!child) return problems_(child.error());
    talk(*child, questions);
  }

 private:
  std::string question(std::size_t unit) const {
    markup::JsonObject line;
    line.json("unit", std::to_string(unit)).text("en", units_[unit].english).text("ko", units_[unit].korean);
    return line.take() + "\n";
  }

  std::string left() const {
    return fmt::format("{} of {} units have no answer", open_.size() - judgement_.answered, open_.size());
  }

  void talk(ChildProcess& child, std::string_view questions) {
    using Clock = std::chrono::steady_clock;
    constexpr std::chrono::milliseconds step(100), to_end(2000);
    bool is_open = true, speaks = true;
    Clock::time_point last = Clock::now();
    while (speaks && judgement_.answered < open_.size()) {
      if (options_.is_stopped && options_.is_stopped()) return;
      const std::size_t before = judgement_.answered;
      speaks = child.exchange(questions, said_, step);
      if (is_open && questions.empty()) {
        child.close_input();
        is_open = false;
      }
      if (!take_answers()) return;
      if (judgement_.answered > before) last = Clock::now();
      if (Clock::now() - last > options_.patience) return problems_({errors::judge_silent, {}, left()});
    }
    if (judgement_.answered < open_.size())
      problems_({errors::judge_ended, {}, child.end(to_end).words + ", " + left()});
  }

  /// Whole lines; false when the judge is not to be heard any longer.
  bool take_answers() {
    constexpr std::size_t longest_line = 64U << 10, most_wrong = 1000;
    std::size_t begin = 0;
    for (std::size_t end = 0; (end = said_.find('\n', begin)) != std::string::npos; begin = end + 1)
      take(std::string_view(said_).substr(begin, end - begin));
    said_.erase(0, begin);
    const bool is_endless = said_.size() > longest_line;
    if (is_endless) wrong(said_);
    if (is_endless || judgement_.wrong > most_wrong) {
      problems_({errors::judge_ended, {}, "too much that is no answer, " + left()});
      return false;
    }
    return true;
  }

  void take(std::string_view line) {
    const auto answer = markup::parse_json(line, json_depth, markup::JsonComments::are_errors);
    const markup::JsonValue* unit = answer && answer->is_object() ? answer->find("unit") : nullptr;
    const bool is_number = unit != nullptr && unit->kind == markup::JsonKind::number && unit->number >= 0 &&
                           unit->number < static_cast<double>(units_.size());
    const std::size_t asked = is_number ? static_cast<std::size_t>(unit->number) : units_.size();
    const bool is_open = is_number && static_cast<double>(asked) == unit->number &&
                         std::binary_search(open_.begin(), open_.end(), asked) && !judgement_.scores[asked];
    const std::optional<double> score = is_open ? score_in(*answer) : std::nullopt;
    if (!score) return wrong(line);
    judgement_.scores[asked] = static_cast<float>(*score);
    results_.keep(units_[asked], *score);
    ++judgement_.answered;
  }

  /// The first ones are told.
  void wrong(std::string_view line) {
    constexpr std::size_t told = 3, shown = 80;
    if (++judgement_.wrong > told) return;
    const bool is_text = !text::invalid_utf8(line);
    problems_({errors::judge_answer, {}, is_text ? std::string(text::beginning_of(line, shown)) : "no UTF-8"});
  }

  const JudgeOptions& options_;
  const std::vector<JudgedUnit>& units_;
  std::vector<std::size_t> open_;  ///< rising
  Results& results_;
  Judgement& judgement_;
  const Diagnostics& problems_;
  std::string said_;
};

}  // namespace

Judgement ask_judge(const JudgeOptions& options, const std::vector<JudgedUnit>& units, const Diagnostics& problems) {
  Judgement judgement;
  judgement.scores.resize(units.size());
  Results results(options);
  results.read(problems);
  std::vector<std::size_t> open;
  for (std::size_t unit = 0; unit < units.size(); ++unit) {
    judgement.scores[unit] = results.find(units[unit]);
    if (judgement.scores[unit])
      ++judgement.remembered;
    else
      open.push_back(unit);
  }
  if (open.empty()) return judgement;
  Conversation(options, units, std::move(open), results, judgement, problems).run();
  if (judgement.answered > 0) results.write(problems);
  return judgement;
}

}  // namespace filter
}  // namespace jjak
