// jjak eval articles: scores extracted articles, field by field.
#include "cli/commands/shared.hpp"
#include "cli/evaluate/commands.hpp"
#include "cli/evaluate/comparison.hpp"
#include "cli/json.hpp"

#include <jjak/emit.hpp>
#include <jjak/evaluate.hpp>

#include <fmt/format.h>

namespace jjak::cli {
namespace {

struct Options : CommonOptions {
  std::string gold, predicted;
  ComparisonOptions comparison;
};

Result<std::vector<ArticleRecord>> load(const std::string& path) {
  const Result<std::string> text = read_file(path);
  if (!text) return text.error();
  Result<std::vector<ArticleRecord>> records = read_article_records(*text, path);
  if (records && records->empty()) return Error{errors::empty, path};
  return records;
}

/// A field of an article as a score: its F1 is the share of right ones.
Score score_of(const FieldScore& field) {
  const std::size_t all = field.right + field.wrong + field.missing;
  return {field.right, field.right, all, all};
}

Json json_of(const ArticleScores& scores) {
  Json::Object fields;
  for (const std::string_view name : article_fields)
    if (const auto found = scores.fields.find(std::string(name)); found != scores.fields.end())
      fields.emplace_back(found->first, Json::Object{{"right", found->second.right},
                                                     {"wrong", found->second.wrong},
                                                     {"missing", found->second.missing},
                                                     {"accuracy", score_of(found->second).recall()}});
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

/// What two runs made of each article's paragraphs, and of each field.
std::vector<Measure> measures_of(const ArticleEvaluation& base, const ArticleEvaluation& run) {
  const auto compared = [&](const auto& score) {
    std::vector<PairedScore> units;
    for (std::size_t i = 0; i < run.by_article.size(); ++i)
      units.push_back({score(base.by_article[i]), score(run.by_article[i])});
    return compare_runs(units);
  };
  std::vector<Measure> measures{
      {mark("paragraphs"), compared([](const ArticleScores& each) { return each.paragraphs; })}};
  for (const auto& [name, field] : run.all.fields)
    measures.push_back({name, compared([&field_name = name](const ArticleScores& each) {
                          const auto found = each.fields.find(field_name);
                          return found == each.fields.end() ? Score{} : score_of(found->second);
                        })});
  return measures;
}

std::vector<Gated> gated(const ArticleScores& all) {
  std::vector<Gated> scores{{"all.paragraphs.f1", all.paragraphs.f1()},
                            {"all.missing", static_cast<double>(all.missing), true}};
  for (const auto& [name, field] : all.fields)
    scores.push_back({"all.fields." + name + ".accuracy", score_of(field).recall()});
  return scores;
}

std::string json_of(const ArticleEvaluation& evaluation, const std::vector<Measure>& measures) {
  Json::Object sites;
  Json::Array mistakes;
  for (const auto& [site, scores] : evaluation.by_site) sites.emplace_back(site, json_of(scores));
  for (const FieldMistake& each : evaluation.mistakes)
    mistakes.push_back(Json::Object{
        {"article", each.article}, {"field", each.field}, {"gold", each.gold}, {"predicted", each.predicted}});
  Json::Object object{{"all", json_of(evaluation.all)},
                      {"sites", sites},
                      {"not_judged", evaluation.not_judged},
                      {"mistakes", mistakes}};
  if (!measures.empty()) object.emplace_back("comparison", json_of(measures));
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
  const std::string& against = options.comparison.against;
  std::vector<Measure> measures;
  if (!against.empty()) {
    const auto base = load(against);
    if (!base) return ui.fail(base.error());
    measures = measures_of(score_articles(*gold, *base), evaluation);
  }
  std::string out = ui.json ? json_of(evaluation, measures) : text_of(evaluation, ui);
  if (!measures.empty() && !ui.json) out += text_of(measures, against, ui);
  const Status written = ui.out(out);
  if (!written) return ui.fail(written.error());
  return passes_gate(options.comparison, gated(evaluation.all), ui);
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
                     "where there is one. Dates are compared as precisely as both are given; bylines by their names."),
                comparison_notes()},
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
      .options = {against_option(options->comparison, mark("articles of another run, as PRED")),
                  gate_option(options->comparison),
                  json_option(*options, mark("print the scores, and errors, as JSON"))},
      .examples = {"jjak extract --json corpus/articles > out.jsonl",
                   "jjak eval articles corpus/gold/articles.jsonl out.jsonl"},
      .see_also = {"extract"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
