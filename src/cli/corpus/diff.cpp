// jjak diff: what is different between two corpora, and why.
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/json.hpp"
#include "store/imported.hpp"
#include "store/lookup.hpp"

#include <fmt/core.h>

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace jjak::cli {
namespace {

struct Options : CommonOptions {
  std::vector<std::string> corpora;
};

/// A pair as it is compared.
struct PairState {
  std::string name, id, method, digest;
  double score = 0;
};
using PairStates = std::map<std::pair<std::string, std::string>, PairState>;  // by the labels of both articles

/// A bead, by its texts: indexes differ where a page has a sentence more.
using BeadStates = std::map<std::pair<std::string, std::string>, std::optional<double>>;

/// What became of a pair.
struct Change {
  std::string kind;  ///< came, went, changed
  std::string english, korean, name, why;
  std::size_t beads_came = 0, beads_went = 0, confidences = 0;
};

Result<PairStates> pairs_in(const store::Store& store) {
  auto select = store.database().prepare(
      "SELECT e.label, k.label, p.name, p.id, p.method, p.digest, p.score FROM pairs p JOIN articles e ON e.id = "
      "p.english JOIN articles k ON k.id = p.korean ORDER BY p.place");
  if (!select) return select.error();
  PairStates pairs;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return pairs;
    pairs.insert_or_assign({std::string(select->text(0)), std::string(select->text(1))},
                           PairState{std::string(select->text(2)), std::string(select->text(3)),
                                     std::string(select->text(4)), std::string(select->text(5)), select->real(6)});
  }
}

Result<BeadStates> beads_in(const store::Store& store, const std::string& pair) {
  const auto beads = store::beads_of(store, pair);
  if (!beads) return beads.error();
  BeadStates states;
  for (const store::BeadRow& bead : *beads)
    if (bead.level == "sentence") states.insert_or_assign({bead.english, bead.korean}, bead.confidence);
  return states;
}

/// Why a pair is only in one of the corpora: what the other one knows of its English article.
Result<std::string> why_missing(const store::Store& store, const std::string& english, const std::string& korean) {
  for (const auto& [label, what] : {std::pair(&english, "no_english_article"), {&korean, "no_korean_article"}}) {
    const auto article = store::find_article(store, *label);
    if (!article) return article.error();
    if (!*article) return std::string(what);
    if (label == &english && !(*article)->unpaired.empty()) return (*article)->unpaired;
  }
  return std::string("another_original");
}

class Comparison {
 public:
  Comparison(const store::Store& a, const store::Store& b) : a_(a), b_(b) {}

  Status compare() {
    for (const store::Store* store : {&a_, &b_}) {
      const Result<bool> imported = store::is_imported(*store);
      if (!imported) return imported.error();
      is_imported_ = is_imported_ || *imported;
    }
    const auto before = pairs_in(a_), now = pairs_in(b_);
    if (!before) return before.error();
    if (!now) return now.error();
    for (const auto& [labels, pair] : *before) {
      const auto found = now->find(labels);
      Status done = found == now->end() ? add_lone("went", labels, pair, b_) : compare(labels, pair, found->second);
      if (!done) return done;
    }
    for (const auto& [labels, pair] : *now)
      if (!before->contains(labels))
        if (Status done = add_lone("came", labels, pair, a_); !done) return done;
    return Done{};
  }

  const std::vector<Change>& changes() const { return changes_; }
  std::size_t same() const { return same_; }

 private:
  using Labels = PairStates::key_type;

  Status add_lone(const char* kind, const Labels& labels, const PairState& pair, const store::Store& other) {
    const Result<std::string> why = why_missing(other, labels.first, labels.second);
    if (!why) return why.error();
    changes_.push_back({kind, labels.first, labels.second, pair.name, *why});
    return Done{};
  }

  Status compare(const Labels& labels, const PairState& a, const PairState& b) {
    if (a.id == b.id && a.digest == b.digest) {
      ++same_;
      return Done{};
    }
    Change change{"changed", labels.first, labels.second, b.name, {}};
    if (a.id != b.id) change.why = "text";
    if (a.method != b.method || a.score != b.score)
      change.why += fmt::format("{}link {} {:.3f} -> {} {:.3f}", change.why.empty() ? "" : ", ", a.method, a.score,
                                b.method, b.score);
    const auto before = beads_in(a_, a.id), now = beads_in(b_, b.id);
    if (!before) return before.error();
    if (!now) return now.error();
    for (const auto& [texts, confidence] : *before) {
      const auto found = now->find(texts);
      if (found == now->end())
        ++change.beads_went;
      else if (found->second != confidence)
        ++change.confidences;
    }
    for (const auto& [texts, confidence] : *now) change.beads_came += before->contains(texts) ? 0 : 1;
    if (change.why.empty()) change.why = is_imported_ ? "import" : "knowledge_or_pins";
    changes_.push_back(std::move(change));
    return Done{};
  }

  const store::Store& a_;
  const store::Store& b_;
  std::vector<Change> changes_;
  std::size_t same_ = 0;
  bool is_imported_ = false;  ///< one of the two: then their files differ
};

Json json_of(const Comparison& comparison) {
  Json::Array list;
  for (const Change& change : comparison.changes())
    list.push_back(Json::Object{{"change", change.kind},
                                {"name", change.name},
                                {"en", change.english},
                                {"ko", change.korean},
                                {"why", change.why},
                                {"beads_came", change.beads_came},
                                {"beads_went", change.beads_went},
                                {"confidences_changed", change.confidences}});
  return Json::Object{{"same", comparison.same()}, {"pairs", std::move(list)}};
}

std::string text_of(const Comparison& comparison, const Ui& ui) {
  std::string out;
  for (const Change& change : comparison.changes()) {
    out += fmt::format("{}  {}\n  {}\n  {}\n  {}: {}\n",
                       change.kind == "came"   ? "+"
                       : change.kind == "went" ? "-"
                                               : "~",
                       change.name, change.english, change.korean, ui.tr("why"), change.why);
    if (change.kind == "changed")
      out += "  " +
             ui.tr("beads: {came} came, {went} went; {confidences} confidences changed",
                   {{"came", ui.number(change.beads_came)},
                    {"went", ui.number(change.beads_went)},
                    {"confidences", ui.number(change.confidences)}}) +
             "\n";
  }
  return out +
         ui.tr("pairs: {same} the same, {other} different",
               {{"same", ui.number(comparison.same())}, {"other", ui.number(comparison.changes().size())}}) +
         "\n";
}

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  if (options.corpora.size() != 2) return ui.usage_error(ui.tr("give two corpora"), "jjak diff");
  const auto a = read_corpus(options.corpora[0]), b = read_corpus(options.corpora[1]);
  if (!a) return ui.fail(a.error());
  if (!b) return ui.fail(b.error());
  Comparison comparison(**a, **b);
  if (Status compared = comparison.compare(); !compared) return ui.fail(compared.error());
  const Status told = ui.out(ui.json ? json_of(comparison).indented() + "\n" : Ui::printable(text_of(comparison, ui)));
  if (!told) return ui.fail(told.error());
  return comparison.changes().empty() ? exit_done : exit_data;
}

}  // namespace

Command diff_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "diff",
      .summary = mark("show what is different between two corpora"),
      .notes = {mark(
          "Pairs are known by the addresses of their articles, beads by their texts. “why” is what the other "
          "corpus knows of the article, or what changed: the text, the link, or knowledge and pins. “jjak report B "
          "--against A” shows the beads that differ, as pages.")},
      .arguments = {{.name = "A B",
                     .takes = Takes::folder,
                     .required = true,
                     .target = &options->corpora,
                     .help = mark("two folders that “jjak build” wrote")}},
      .options = {json_option(*options, mark("print the differences as JSON")), quiet_option(*options)},
      .failure = mark("the corpora differ, or could not be read"),
      .examples = {"jjak diff yesterday today"},
      .see_also = {"report", "status", "show"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
