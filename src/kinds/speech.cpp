// Witnesses for speech: transcripts, by who speaks and when, and questions with their answers.
#include "kinds/material.hpp"

#include "lines/marks.hpp"
#include "text/hangul.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace jjak::extraction {
namespace {

using rules::ListId;

bool may_be_labelled(const Block& block) { return is_running_text(block.role) || block.role == BlockRole::caption; }

/// Whether a paragraph asks: a question mark, or a Korean ending of questions before the full stop.
bool asks(std::string_view line, const rules::Lists& words) {
  while (line.ends_with(' ') || line.ends_with('"') || line.ends_with(')')) line.remove_suffix(1);
  if (line.ends_with('?') || line.ends_with("？") || line.ends_with("?”")) return true;
  if (line.ends_with('.')) line.remove_suffix(1);
  return text::has_hangul(line) && words[ListId::question_ends].ending_of(line) != nullptr;
}

/// How often labels of each kind open a sentence or stand alone.
struct Labels {
  std::size_t lines = 0;  ///< of running text
  std::size_t roles = 0, marked_roles = 0, time_codes = 0, long_codes = 0, questions = 0, answers = 0;
  std::size_t asking = 0;       ///< lines behind a label of questions that ask
  std::size_t named = 0;        ///< lines that open with a name
  std::size_t named_apart = 0;  ///< of these, names in brackets or capitals
  std::unordered_map<std::string, std::size_t> names;
};

Labels count_labels(const Material& material) {
  Labels labels;
  for (const Block& block : material.blocks) {
    if (!may_be_labelled(block)) continue;
    labels.lines += is_running_text(block.role);
    const Label label = label_of(block, material.words);
    if (label.kind == LabelKind::none) continue;
    if (!is_alone(label, block.text) && !ends_sentence(std::string_view(block.text).substr(label.length))) continue;
    switch (label.kind) {
      case LabelKind::role:
        ++labels.roles;
        labels.marked_roles += label.is_marked;
        break;
      case LabelKind::time_code:
        labels.time_codes += label.has_hours || label.is_marked;
        labels.long_codes += label.has_hours;
        break;
      case LabelKind::question:
        ++labels.questions;
        labels.asking += asks(block.text, material.words);
        break;
      case LabelKind::answer: ++labels.answers; break;
      case LabelKind::name:
        ++labels.named;
        labels.named_apart += label.is_marked;
        ++labels.names[label.name];
        break;
      case LabelKind::none: break;
    }
  }
  return labels;
}

std::string of(std::size_t some, std::size_t all) { return fmt::format("{} of {}", some, all); }

bool opens_with_dash(std::string_view line) {
  constexpr std::array<std::string_view, 11> dashes{"―", "—", "–", "-", "▶", "▷", "△", "▲", "◆", "◇", "■"};
  return std::any_of(dashes.begin(), dashes.end(), [&](std::string_view dash) { return line.starts_with(dash); });
}

/// Questions, by the form that they have on a page.
struct Questions {
  std::size_t paragraphs = 0;                 ///< all of running text
  std::size_t dashed = 0, asking_dashed = 0;  ///< paragraphs that open with a dash or an arrow
  bool unanswered = false;                    ///< whether two of these ask in a row, as in a list
  std::size_t subheads = 0, asking_subheads = 0;
  std::size_t asking = 0;  ///< whole paragraphs that ask, each followed by one that does not
};

Questions count_questions(const Material& material) {
  Questions found;
  bool after_question = false;
  for (const Block& block : material.blocks) {
    if (!is_running_text(block.role)) {
      after_question = false;  // "△" answers
      continue;
    }
    ++found.paragraphs;
    const bool question = asks(block.text, material.words);
    if (block.role == BlockRole::subhead) {
      ++found.subheads;
      found.asking_subheads += question;
    }
    if (opens_with_dash(block.text)) {
      ++found.dashed;
      found.asking_dashed += question;
      found.unanswered = found.unanswered || (question && after_question);
    }
    found.asking += after_question && !question;
    after_question = question;
  }
  return found;
}

}  // namespace

void witness_speech(const Material& material, KindEvidence& evidence) {
  constexpr std::size_t fewest_named = 4, fewest_codes = 3;
  const Labels labels = count_labels(material);
  const auto add = [&](std::string_view witness, std::string says, double weight) {
    evidence.push_back({PageKind::transcript, std::string(witness), std::move(says), weight});
  };
  if (labels.marked_roles >= 2 || labels.roles >= 3)
    add("roles", of(labels.roles, labels.lines), 3);
  else if (labels.roles == 2)
    add("roles", of(labels.roles, labels.lines), 1.5);
  // Names recur in speech; the words before the colons of a list or of quotations do not.
  const auto recurring = static_cast<std::size_t>(
      std::count_if(labels.names.begin(), labels.names.end(), [](const auto& name) { return name.second >= 2; }));
  const bool speaks = labels.named >= fewest_named && recurring >= 1 && labels.names.size() * 10 <= labels.named * 7;
  // "Seoul:" and "Pros:" recur too, but are set apart neither by brackets nor by capitals.
  const bool apart = labels.named_apart * 10 >= labels.named * 8;
  if (speaks && labels.named * 4 >= labels.lines)
    add("names", of(labels.named, labels.lines), apart && labels.named * 10 >= labels.lines * 4 ? 3 : 2);
  // "[14:20]" may be the time of an entry.
  if (labels.time_codes >= fewest_codes)
    add("time codes", of(labels.time_codes, labels.lines), labels.long_codes >= fewest_codes ? 3 : 2);
}

void witness_questions(const Material& material, KindEvidence& evidence) {
  const auto add = [&](std::string_view witness, std::string says, double weight) {
    evidence.push_back({PageKind::q_and_a, std::string(witness), std::move(says), weight});
  };
  const Labels labels = count_labels(material);
  if (labels.questions >= 2)
    add("labels", of(labels.questions + labels.answers, labels.lines),
        labels.answers > 0 || labels.asking >= 3 ? 3 : 1.5);  // "Q1:" is also a quarter of a year
  const Questions found = count_questions(material);
  if (found.asking_dashed >= 2 && found.dashed >= 3 && found.asking_dashed * 2 >= found.dashed &&
      found.dashed < found.paragraphs && !found.unanswered)
    add("dashes", of(found.asking_dashed, found.dashed), 3);
  // An article that explains may ask in some of its headings, and answers at length.
  if (found.asking_subheads >= 3 && found.asking_subheads * 10 >= found.subheads * 7)
    add("subheads", of(found.asking_subheads, found.subheads),
        found.asking_subheads * 10 >= found.subheads * 9 && found.paragraphs <= found.subheads * 4 ? 3 : 2);
  else if (found.asking >= 3 && found.asking * 10 >= found.paragraphs * 3)
    add("questions", of(found.asking, found.paragraphs), 1.25);
}

}  // namespace jjak::extraction
