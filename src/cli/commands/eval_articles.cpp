// jjak eval articles: scores extracted articles, field by field.
#include "cli/commands/commands.hpp"
#include "cli/commands/shared.hpp"
#include "cli/json.hpp"

#include <jjak/emit.hpp>
#include <jjak/evaluate.hpp>

#include <fmt/format.h>

namespace jjak::cli {
namespace {

struct Options : CommonOptions {
  std::string gold, predicted;
};

Result<std::vector<ArticleRecord>> load(const std::string& path) {
  const Result<std::string> text = read_file(path);
  if (!text) return text.error();
  Result<std::vector<ArticleRecord>> records = read_article_records(*text, path);
  if (records && records->empty()) return Error{errors::empty, path};
  return records;
}

Json json_of(const ArticleScores& scores) {
  Json::Object fields;
  for (const std::string_view name : article_fields)
    if (const auto found = scores.fields.find(std::string(name)); found != scores.fields.end())
      fields.emplace_back(found->first, Json::Object{{"right", found->second.right},
                                                     {"wrong", found->second.wrong},
                                                     {"missing", found->second.missing}});
  const Score& paragraphs = scores.paragraphs;
  return Json::Object{{"articles", scores.articles},
                      {"missing", scores.missing},
                      {"paragraphs", Json::Object{{"p", paragraphs.precision()},
                                                  {"r", paragraphs.recall()},
                                                  {"f1", paragraphs.f1()},
                                                  {"predicted", paragraphs.predicted},
                                                  {"gold", paragraphs.gold}}},
                      {"fields", fields}};
}

std::string json_of(const ArticleEvaluation& evaluation) {
  Json::Object sites;
  Json::Array mistakes;
  for (const auto& [site, scores] : evaluation.by_site) sites.emplace_back(site, json_of(scores));
  for (const FieldMistake& each : evaluation.mistakes)
    mistakes.push_back(Json::Object{
        {"article", each.article}, {"field", each.field}, {"gold", each.gold}, {"predicted", each.predicted}});
  const Json::Object object{{"all", json_of(evaluation.all)},
                            {"sites", sites},
                            {"not_judged", evaluation.not_judged},
                            {"mistakes", mistakes}};
  return Json(object).compact() + "\n";
}

std::string text_of(const std::string& name, const ArticleScores& scores, const Ui& ui) {
  std::string out = name + ": " + ui.tr_n("{count} article", "{count} articles", scores.articles);
  if (scores.missing > 0)
    out += ", " + ui.tr("{count} of them not in the prediction", {{"count", ui.number(scores.missing)}});
  const Score& paragraphs = scores.paragraphs;
  out += fmt::format("\n{:<10}  {:<6}  {:<6}  {:<6}  {:>7}  {:>9}\n", "", "P", "R", "F1", ui.tr("gold"),
                     ui.tr("predicted"));
  out += fmt::format("{:<10}  {:.4f}  {:.4f}  {:.4f}  {:>7}  {:>9}\n", ui.tr("paragraphs"), paragraphs.precision(),
                     paragraphs.recall(), paragraphs.f1(), paragraphs.gold, paragraphs.predicted);
  out += fmt::format("{:<10}  {:>7}  {:>7}  {:>7}\n", "", ui.tr("right"), ui.tr("wrong"), ui.tr("missing"));
  for (const std::string_view field : article_fields)
    if (const auto found = scores.fields.find(std::string(field)); found != scores.fields.end())
      out += fmt::format("{:<10}  {:>7}  {:>7}  {:>7}\n", field, found->second.right, found->second.wrong,
                         found->second.missing);
  return out;
}

std::string text_of(const ArticleEvaluation& evaluation, const Ui& ui) {
  std::string out;
  for (const auto& [site, scores] : evaluation.by_site)
    out += text_of(site.empty() ? ui.tr("without an address") : site, scores, ui) + "\n";
  out += text_of(ui.tr("all"), evaluation.all, ui);
  if (evaluation.not_judged > 0)
    out += ui.tr_n("{count} predicted article is not in the gold and was not judged",
                   "{count} predicted articles are not in the gold and were not judged", evaluation.not_judged) +
           "\n";
  if (!evaluation.mistakes.empty()) out += "\n";
  for (const FieldMistake& each : evaluation.mistakes)
    out += each.article + "  " + each.field + ": " +
           ui.tr("gold “{gold}”, predicted “{predicted}”", {{"gold", each.gold}, {"predicted", each.predicted}}) + "\n";
  return out;
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const auto gold = load(options.gold);
  if (!gold) return ui.fail(gold.error());
  const auto predicted = load(options.predicted);
  if (!predicted) return ui.fail(predicted.error());
  const ArticleEvaluation evaluation = score_articles(*gold, *predicted);
  const Status written = ui.out(ui.json ? json_of(evaluation) : text_of(evaluation, ui));
  return written ? exit_done : ui.fail(written.error());
}

}  // namespace

Command eval_articles_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "articles",
      .summary = mark("extracted articles: paragraphs, titles, names, dates"),
      .notes = {mark("A gold object has \"url\" or \"file\", and any of \"title\", \"byline\", \"section\", "
                     "\"published\", \"modified\", \"dateline\", \"language\" and \"blocks\": [{\"role\", \"text\"}]; "
                     "what it does not have is not judged. Articles belong together by address, else by file."),
                mark("paragraphs: precision, recall and F1 of running text (body, subhead, quote, list_item) that is "
                     "equal letter by letter. wrong: another value, or a value where there is none. missing: no value "
                     "where there is one. Dates are compared as precisely as both are given; bylines by their names.")},
      .arguments = {{.name = "GOLD",
                     .takes = Takes::file,
                     .required = true,
                     .target = &options->gold,
                     .help = mark("the right articles, one JSON object on each line")},
                    {.name = "PRED",
                     .takes = Takes::file,
                     .required = true,
                     .target = &options->predicted,
                     .help = mark("the output of jjak extract --json")}},
      .options = {json_option(*options, mark("print the scores, and errors, as JSON"))},
      .examples = {"jjak extract --json corpus/articles > out.jsonl",
                   "jjak eval articles corpus/gold/articles.jsonl out.jsonl"},
      .see_also = {"extract"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
