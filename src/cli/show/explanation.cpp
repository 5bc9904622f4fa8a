// Prints why each piece of a page became part of the article or did not.
#include "cli/show/explanation.hpp"

#include "cli/columns.hpp"

#include <jjak/report.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace jjak::cli {
namespace {

constexpr std::size_t label_columns = 12;
constexpr std::size_t head_columns = terminal_columns - label_columns - 3;  // behind the label
constexpr std::size_t verdict_columns = 24;
constexpr std::size_t text_columns = terminal_columns - verdict_columns - 3;  // mark and blanks

std::string role_in_words(const Ui& ui, BlockRole role) {
  switch (role) {
    case BlockRole::body: return ui.tr("body");
    case BlockRole::subhead: return ui.tr("subhead");
    case BlockRole::quote: return ui.tr("quote");
    case BlockRole::list_item: return ui.tr("list item");
    case BlockRole::caption: return ui.tr("caption");
    case BlockRole::standfirst: return ui.tr("standfirst");
    case BlockRole::table: return ui.tr("table");
    case BlockRole::furniture: break;
  }
  return {};
}

/// What a piece became, or why it was left out.
std::string verdict_in_words(const Ui& ui, const ExplainedPiece& piece) {
  switch (piece.verdict) {
    case Verdict::kept: break;
    case Verdict::hidden: return ui.tr("hidden");
    case Verdict::furniture_element: return ui.tr("furniture element");
    case Verdict::furniture_line: return ui.tr("furniture line");
    case Verdict::title: return ui.tr("the title");
    case Verdict::date: return ui.tr("a date");
    case Verdict::byline: return ui.tr("a byline");
    case Verdict::other_version: return ui.tr("another language");
    case Verdict::opens_other_articles: return ui.tr("opens other articles");
    case Verdict::other_articles: return ui.tr("other articles");
    case Verdict::links: return ui.tr("mostly links");
    case Verdict::too_short: return ui.tr("too short");
    case Verdict::no_text_below: return ui.tr("no text below");
    case Verdict::before_title: return ui.tr("before the title");
    case Verdict::before_text: return ui.tr("before the text");
    case Verdict::outside: return ui.tr("outside the container");
    case Verdict::copy: return ui.tr("a copy");
    case Verdict::improbable: return ui.tr("improbable");
    case Verdict::in_profile: return ui.tr("in the site's profile");
    case Verdict::other_language: return ui.tr("in another language");
    case Verdict::speaker: return ui.tr("who speaks, or when");
    case Verdict::not_used: return ui.tr("not used");
  }
  return role_in_words(ui, piece.role);
}

std::string source_in_words(const Ui& ui, const Explanation& explanation) {
  switch (explanation.source) {
    case TextSource::page: return ui.tr("the page");
    case TextSource::script: return ui.tr("a script of the page: {name}", {{"name", explanation.script}});
    case TextSource::lines: return ui.tr("lines without markup");
    case TextSource::record: break;
  }
  return ui.tr("a document record, which does not hold the reasons; explain the page itself");
}

std::string head_line(const std::string& label, const std::string& text) {
  return "  " + padded(label, label_columns) + " " + cut(text, head_columns) + "\n";
}

std::string element_lines(const Ui& ui, const std::string& label, const ExplainedElement& element) {
  if (element.path.empty()) return head_line(label, ui.tr("none"));
  const std::string score = ui.tr("score {score}", {{"score", ui.number(static_cast<std::uint64_t>(element.score))}});
  std::string lines = head_line(label, score), line;
  const auto end_line = [&] {
    if (!line.empty()) lines += head_line("", std::exchange(line, {}));
  };
  for (std::size_t begin = 0; begin < element.path.size();) {
    const std::size_t end = std::min(element.path.find('>', begin), element.path.size() - 1) + 1;
    const std::string step = element.path.substr(begin, end - begin);
    if (columns_of(line) + columns_of(step) > head_columns) end_line();
    line += step;
    begin = end;
  }
  end_line();
  return lines;
}

/// "script Latn +1.0, library es -4.0"
std::string voices_in_words(const std::vector<ExplainedVoice>& voices) {
  std::string out;
  for (const ExplainedVoice& voice : voices) {
    if (!out.empty()) out += ", ";
    out += voice.witness + " " + voice.says;
    if (voice.weight != 0) out += fmt::format(" {:+.1f}", voice.weight);
  }
  return out.empty() ? "–" : out;
}

/// "photo essay (captions 61 % +3.0)"; of other kinds what speaks for them too.
std::string kind_in_words(const Ui& ui, const Explanation& explanation) {
  std::string reasons;
  for (const ExplainedEvidence& each : explanation.kind_evidence) {
    if (!reasons.empty()) reasons += ", ";
    if (each.kind != explanation.kind) reasons += ui.tr(message_of(each.kind)) + ": ";
    reasons += each.witness + (each.says.empty() ? "" : " ") + each.says + fmt::format(" {:+.1f}", each.weight);
  }
  const std::string kind = ui.tr(message_of(explanation.kind));
  return reasons.empty() ? kind : kind + " (" + reasons + ")";
}

std::string piece_lines(const Ui& ui, const ExplainedPiece& piece) {
  std::string lines = (piece.verdict == Verdict::kept ? "+ " : "- ") +
                      padded(verdict_in_words(ui, piece), verdict_columns) + " " + cut(piece.text, text_columns) + "\n";
  if (!piece.detail.empty())
    lines += "  " + padded("", verdict_columns) + " " +
             cut(ui.tr("because of “{what}”", {{"what", piece.detail}}), text_columns) + "\n";
  return lines;
}

/// {"confidence": .., "completeness": ..}; {} where it is not known.
Json confidence_json(const std::optional<TextConfidence>& confidence) {
  if (!confidence) return Json::Object{};
  return Json::Object{{"confidence", confidence->confidence}, {"completeness", confidence->completeness}};
}

}  // namespace

std::string show_explanation(const Ui& ui, std::string_view file, const Explanation& explanation) {
  std::string out =
      cut(file, terminal_columns) + "\n" + head_line(ui.tr("text from"), source_in_words(ui, explanation));
  if (explanation.source == TextSource::record) return out;
  if (explanation.source != TextSource::lines) {
    out += element_lines(ui, ui.tr("container"), explanation.container);
    out += element_lines(ui, ui.tr("runner-up"), explanation.runner_up);
  }
  if (const auto& confidence = explanation.text_confidence)
    out += head_line(ui.tr("confidence"), ui.tr("{confidence}, {completeness} complete",
                                                {{"confidence", ui.percent(confidence->confidence)},
                                                 {"completeness", ui.percent(confidence->completeness)}}));
  out += head_line(ui.tr("kind"), kind_in_words(ui, explanation));
  out += head_line(ui.tr("language"), voices_in_words(explanation.language));
  out += "\n";
  for (const ExplainedPiece& piece : explanation.pieces) out += piece_lines(ui, piece);
  return out;
}

std::string explanation_json(std::string_view file, const Explanation& explanation) {
  const auto element = [](const ExplainedElement& each) {
    return Json::Object{{"path", each.path}, {"score", each.score}};
  };
  Json::Array pieces, voices, evidence;
  for (const ExplainedEvidence& each : explanation.kind_evidence)
    evidence.push_back(Json::Object{
        {"kind", name_of(each.kind)}, {"witness", each.witness}, {"says", each.says}, {"weight", each.weight}});
  for (const ExplainedVoice& voice : explanation.language)
    voices.push_back(Json::Object{{"witness", voice.witness}, {"says", voice.says}, {"weight", voice.weight}});
  for (const ExplainedPiece& piece : explanation.pieces)
    pieces.push_back(Json::Object{{"verdict", name_of(piece.verdict)},
                                  {"role", name_of(piece.role)},
                                  {"text", piece.text},
                                  {"detail", piece.detail}});
  const Json::Object object{{"file", file},
                            {"source", name_of(explanation.source)},
                            {"script", explanation.script},
                            {"container", element(explanation.container)},
                            {"runner_up", element(explanation.runner_up)},
                            {"text_confidence", confidence_json(explanation.text_confidence)},
                            {"kind", name_of(explanation.kind)},
                            {"kind_evidence", evidence},
                            {"language", voices},
                            {"pieces", pieces}};
  return Json(object).compact() + "\n";
}

}  // namespace jjak::cli
