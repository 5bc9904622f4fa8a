// Reports what a run found and what it skipped, without drowning the reader in warnings.
#include "cli/show/summary.hpp"

#include "cli/json.hpp"

#include <jjak/diagnostics.hpp>
#include <jjak/pipeline/collection.hpp>
#include <jjak/report.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace jjak::cli {
namespace {

constexpr std::size_t shown_skipped = 3, shown_problems = 10;  // of a kind
constexpr std::size_t label_width = 22;                        // columns of the terminal

using Counts = std::map<std::string, std::size_t>;

/// Hangul takes two columns on a terminal; fmt's width knows that.
std::string row(const std::string& label, const std::string& value) {
  return fmt::format("  {:<{}}  {}\n", label, label_width, value);
}

std::string listed(const Counts& counts, const Ui& ui, const std::function<std::string(const std::string&)>& name) {
  std::string out;
  for (const auto& [key, count] : counts) {
    if (count == 0) continue;
    if (!out.empty()) out += " · ";
    out += fmt::format("{} {}", name(key), ui.number(count));
  }
  return out.empty() ? "–" : out;
}

/// Warns of problems, of each kind the first few, and says how many more there are.
class FewOfEach {
 public:
  FewOfEach(const Ui& ui, std::size_t few) : ui_(ui), few_(few) {}

  void warn(const Error& problem) {
    if (++seen_[problem.code] <= few_) ui_.warn(problem);
  }
  void count_the_rest() const {
    if (ui_.json) return;
    for (const auto& [code, count] : seen_)
      if (count > few_)
        Ui::complain("jjak: " + ui_.tr("and {count} more like “{name}”",
                                       {{"count", ui_.number(count - few_)}, {"name", std::string(code.name())}}));
  }

 private:
  const Ui& ui_;
  std::size_t few_;
  std::map<ErrorCode, std::size_t> seen_;
};

std::string same(const std::string& name) { return name; }

std::string language_name(const std::string& code, const Ui& ui) {
  if (code == "en") return ui.tr("English");
  if (code == "ko") return ui.tr("Korean");
  return ui.tr("other");
}

std::string method_name(const std::string& key, const Ui& ui) {
  for (std::size_t i = 0; i < link_methods; ++i)
    if (const auto method = static_cast<LinkMethod>(i); key == name_of(method)) return ui.tr(message_of(method));
  return key;
}

std::string kind_name(const std::string& key, const Ui& ui) {
  for (auto kind = PageKind::article; kind <= PageKind::policy;
       kind = static_cast<PageKind>(static_cast<std::uint8_t>(kind) + 1))
    if (key == name_of(kind)) return ui.tr(message_of(kind));
  return key;
}

Json json_of(const Summary& summary, const Collection& collection, const std::string& folder) {
  Json::Array skipped;
  for (const Error& error : collection.skipped) {
    Json::Object object{{"code", error.code.name()}, {"file", error.file}, {"message", describe(error)}};
    if (!error.other_file.empty()) object.emplace_back("other_file", error.other_file);
    skipped.push_back(std::move(object));
  }
  return Json::Object{{"output", folder},
                      {"documents", summary.documents},
                      {"articles", summary.articles_by_language},
                      {"pages", summary.pages_by_kind},
                      {"pairs", summary.pairs_by_method},
                      {"unaligned", summary.unaligned_by_reason},
                      {"paragraph_beads", summary.paragraph_beads_by_type},
                      {"sentence_beads", summary.sentence_beads_by_type},
                      {"paragraph_units", summary.paragraph_units},
                      {"sentence_units", summary.sentence_units},
                      {"mean_sentence_confidence", summary.mean_sentence_confidence},
                      {"unpaired", summary.unpaired_by_reason},
                      {"refused", summary.refused_by_reason},
                      {"foreign_blocks", summary.foreign_blocks},
                      {"doubtful_texts", summary.doubtful_texts},
                      {"skipped", skipped}};
}

/// Unpaired articles, a line a reason.
std::string unpaired_rows(const Collection& collection, const Ui& ui) {
  std::map<UnpairedReason, std::size_t> counts;
  for (const Unpaired& unpaired : collection.unpaired) ++counts[unpaired.reason];
  std::string out;
  for (const auto& [reason, count] : counts)
    out += row(out.empty() ? ui.tr("without partner") : std::string{},
               fmt::format("{:>4}  {}", ui.number(count), ui.tr(message_of(reason))));
  return out;
}

/// Refused units, a line a reason.
std::string refused_rows(const Summary& summary, const Ui& ui) {
  std::string out;
  for (std::size_t i = 0; i < refusal_reasons; ++i) {
    const auto reason = static_cast<RefusalReason>(i);
    const auto found = summary.refused_by_reason.find(std::string(name_of(reason)));
    if (found == summary.refused_by_reason.end()) continue;
    out += row(out.empty() ? ui.tr("units refused") : std::string{},
               fmt::format("{:>4}  {}", ui.number(found->second), ui.tr(message_of(reason))));
  }
  return out;
}

std::string text_of(const Summary& summary, const Collection& collection, const std::string& folder, const Ui& ui) {
  std::string out;
  out += row(ui.tr("documents read"), ui.number(summary.documents));
  out += row(ui.tr("articles"), listed(summary.articles_by_language, ui,
                                       [&](const std::string& code) { return language_name(code, ui); }));
  // Where all are articles, the line above says it.
  if (summary.pages_by_kind.size() > 1)
    out += row(ui.tr("kinds of pages"),
               listed(summary.pages_by_kind, ui, [&](const std::string& key) { return kind_name(key, ui); }));
  out += row(ui.tr("pairs"),
             listed(summary.pairs_by_method, ui, [&](const std::string& key) { return method_name(key, ui); }));
  if (!summary.unaligned_by_reason.empty())
    out += row(ui.tr("of them not aligned"), listed(summary.unaligned_by_reason, ui, same));
  out += row(ui.tr("paragraph beads"), listed(summary.paragraph_beads_by_type, ui, same));
  out += row(ui.tr("sentence beads"), listed(summary.sentence_beads_by_type, ui, same));
  if (summary.sentence_units > 0)
    out += row(ui.tr("sentence units"), ui.tr("{count}, mean confidence {confidence}",
                                              {{"count", ui.number(summary.sentence_units)},
                                               {"confidence", ui.percent(summary.mean_sentence_confidence)}}));
  out += refused_rows(summary, ui);
  if (summary.foreign_blocks > 0)
    out += row(ui.tr("foreign blocks"), ui.tr("{count}, left out of articles in another language",
                                              {{"count", ui.number(summary.foreign_blocks)}}));
  if (summary.doubtful_texts > 0)
    out += row(ui.tr("doubtful texts"),
               ui.tr("{count}, perhaps not read well (doubtful.tsv)", {{"count", ui.number(summary.doubtful_texts)}}));
  out += unpaired_rows(collection, ui);
  out += row(ui.tr("skipped"), listed(summary.skipped_by_reason, ui, same));
  return out + "\n" + ui.tr("Look at {file}", {{"file", folder + "/report/index.html"}}) + "\n";
}

}  // namespace

int report_skipped(const Collection& collection, const std::vector<std::string>& inputs, const Ui& ui) {
  const auto is_unopened_input = [&](const Error& error) {
    const bool unopened = error.code == errors::not_found || error.code == errors::permission_denied;
    return unopened && std::find(inputs.begin(), inputs.end(), error.file) != inputs.end();
  };
  int status = exit_done;
  FewOfEach few(ui, shown_skipped);
  for (const Error& error : collection.skipped) {
    if (is_unopened_input(error))
      status = ui.fail(error);
    else if (error.code != errors::duplicate && !ui.quiet)
      few.warn(error);  // duplicates are usual in a crawl; the summary counts them
  }
  few.count_the_rest();
  return status;
}

void report_problems(const Collection& collection, const Ui& ui) {
  if (ui.quiet) return;
  FewOfEach few(ui, shown_problems);
  for (const Error& problem : collection.problems) few.warn(problem);
  few.count_the_rest();
}

std::string summary_json(const Summary& summary, const Collection& collection, const std::string& folder) {
  return json_of(summary, collection, folder).indented() + "\n";
}

Status report_summary(const Summary& summary, const Collection& collection, const std::string& folder, const Ui& ui) {
  if (ui.json) return ui.out(summary_json(summary, collection, folder));
  return ui.quiet ? Status(Done{}) : ui.out(text_of(summary, collection, folder, ui));
}

}  // namespace jjak::cli
