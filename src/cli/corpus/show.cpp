// jjak show: all that a corpus knows of a unit, a pair or an article, down to the bytes of its page.
#include "cli/columns.hpp"
#include "cli/corpus/commands.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/errors.hpp"
#include "cli/json.hpp"
#include "cli/show/bead_list.hpp"
#include "cli/terminal.hpp"
#include "corpus/source_bytes.hpp"
#include "store/lookup.hpp"

#include "refs/refs.hpp"

#include <fmt/core.h>

#include <sstream>

namespace jjak::cli {
namespace {

struct Options : CorpusOption {
  std::string name;
  bool source = false;
};

Json json_of(const store::ArticleRow& article) {
  return Json::Object{{"id", article.id},
                      {"language", article.language},
                      {"kind", article.kind},
                      {"address", article.label},
                      {"title", article.title},
                      {"byline", article.byline},
                      {"published", article.published},
                      {"file", article.file},
                      {"offset", article.offset},
                      {"unpaired", article.unpaired},
                      {"detail", article.unpaired_detail}};
}

Json json_of(const store::PairRow& pair) {
  return Json::Object{{"id", pair.id},         {"name", pair.name},   {"method", pair.method},  {"score", pair.score},
                      {"margin", pair.margin}, {"label", pair.label}, {"failure", pair.failure}};
}

Json json_of(const store::BeadRow& bead) {
  Json::Object json{{"id", bead.name},
                    {"level", bead.level},
                    {"type", bead.type},
                    {"confidence", bead.confidence},
                    {"margin", bead.margin},
                    {"mark", bead.mark},
                    {"refused", bead.refused},
                    {"en", bead.english},
                    {"ko", bead.korean},
                    {"en_refs", bead.english_refs},
                    {"ko_refs", bead.korean_refs}};
  if (!bead.english_source.empty()) json.emplace_back("en_source", bead.english_source);
  if (!bead.korean_source.empty()) json.emplace_back("ko_source", bead.korean_source);
  return json;
}

/// Prints what was found, as text or as one JSON object.
class Printer {
 public:
  Printer(const Options& options, const store::Store& store, Ui& ui) : options_(options), store_(store), ui_(ui) {}

  Status show() {
    const auto bead = store::find_bead(store_, options_.name);
    if (!bead) return bead.error();
    if (*bead) return show_bead(**bead);
    const auto pair = store::find_pair(store_, options_.name);
    if (!pair) return pair.error();
    if (*pair) return show_pair(**pair);
    const auto article = store::find_article(store_, options_.name);
    if (!article) return article.error();
    if (*article) return show_article(**article);
    return Error{errors::unknown_name, {}, options_.name};
  }

 private:
  Status show_bead(const store::BeadRow& bead) {
    const auto pair = store::find_pair(store_, bead.pair);
    if (!pair) return pair.error();
    row(ui_.tr("unit"), bead.name);
    row(ui_.tr("type"), bead.level + (bead.type.empty() ? "" : ", " + bead.type));
    row(ui_.tr("confidence"), share_text(bead.confidence));
    row(ui_.tr("mark"), bead.mark);
    row(ui_.tr("refused"), bead.refused);
    row("en", bead.english);
    row(ui_.tr("en as read"), bead.english_source);
    row("ko", bead.korean);
    row(ui_.tr("ko as read"), bead.korean_source);
    json_.emplace_back("unit", json_of(bead));
    if (*pair) add_pair(**pair);
    const auto as_read = [](const std::string& source, const std::string& shown) -> const std::string& {
      return source.empty() ? shown : source;
    };
    if (Status shown = show_places("source_en", bead.english_refs, as_read(bead.english_source, bead.english)); !shown)
      return shown;
    if (Status shown = show_places("source_ko", bead.korean_refs, as_read(bead.korean_source, bead.korean)); !shown)
      return shown;
    return print();
  }

  Status show_pair(const store::PairRow& pair) {
    add_pair(pair);
    const auto beads = store::beads_of(store_, pair.id);
    if (!beads) return beads.error();
    Json::Array list;
    for (const store::BeadRow& bead : *beads) list.push_back(json_of(bead));
    text_ += bead_list(*beads, columns_, output_has_colours(), ui_);
    json_.emplace_back("units", std::move(list));
    return print();
  }

  Status show_article(const store::ArticleRow& article) {
    add_article(article.language.c_str(), article);
    const auto pairs = store::pairs_of(store_, article.id);
    if (!pairs) return pairs.error();
    Json::Array list;
    for (const store::PairRow& pair : *pairs) {
      list.push_back(json_of(pair));
      row(ui_.tr("pair"), pair.name);
    }
    json_.emplace_back("pairs", std::move(list));
    return print();
  }

  void add_pair(const store::PairRow& pair) {
    row(ui_.tr("pair"), pair.name);
    row(ui_.tr("link"),
        fmt::format("{}{}{}", pair.method, pair.score ? fmt::format(", {:.3f}", *pair.score) : std::string(),
                    pair.label.empty() ? "" : ", " + pair.label));
    Json::Array evidence;
    for (const store::EvidenceRow& each : pair.evidence) {
      row("", fmt::format("{}, {:.3f}: {}", each.method, each.score, each.words));
      evidence.push_back(Json::Object{{"method", each.method}, {"score", each.score}, {"words", each.words}});
    }
    row(ui_.tr("not aligned"), pair.failure);
    json_.emplace_back("pair", json_of(pair));
    json_.emplace_back("evidence", std::move(evidence));
    add_article("en", pair.english);
    add_article("ko", pair.korean);
  }

  void add_article(const char* side, const store::ArticleRow& article) {
    row(fmt::format("{} {}", side, ui_.tr("article")), article.id);
    row("", article.label);
    row("", article.title);
    row("", article.published);
    row("", fmt::format("{}, {} {}", article.file, ui_.tr("byte"), article.offset));
    row(ui_.tr("without partner"),
        article.unpaired.empty() ? std::string() : article.unpaired + " " + article.unpaired_detail);
    json_.emplace_back(std::string("article_") + side, json_of(article));
  }

  /// The places of sentences, and with --source the bytes that they were read from.
  Status show_places(const char* name, const std::string& refs, const std::string& text) {
    std::istringstream words(refs);
    std::string word;
    Json::Array sources;
    while (words >> word) {
      row(ui_.tr("place"), word);
      if (!options_.source) continue;
      const auto ref = read_segment_ref(word);
      if (!ref) continue;
      const Result<corpus::SourceBytes> found = corpus::source_of(store_, *ref, text);
      if (!found) return found.error();
      text_ += Ui::printable(fmt::format("{}, {} {}–{}\n", found->file, ui_.tr("byte"), found->begin, found->end));
      text_ += Ui::printable(found->bytes) + "\n";
      sources.push_back(Json::Object{
          {"ref", word}, {"file", found->file}, {"begin", found->begin}, {"end", found->end}, {"bytes", found->bytes}});
    }
    if (options_.source) json_.emplace_back(name, sources);
    return Done{};
  }

  /// Nothing where there is no value. Names and addresses stay in one piece.
  void row(const std::string& label, const std::string& value) {
    constexpr std::size_t label_columns = 14;
    if (value.empty()) return;
    text_ += padded(label, label_columns);
    append_folded(text_, Ui::printable(value), label_columns, label_columns, columns_);
    text_ += '\n';
  }

  Status print() { return ui_.out(ui_.json ? Json(std::move(json_)).indented() + "\n" : text_); }

  const Options& options_;
  const store::Store& store_;
  Ui& ui_;
  std::size_t columns_ = columns_of_output();
  std::string text_;
  Json::Object json_;
};

int run(const Options& options, Ui& ui) {
  apply(options, ui);
  const auto store = read_corpus(options.corpus);
  if (!store) return ui.fail(store.error());
  const Status shown = Printer(options, **store, ui).show();
  return shown ? exit_done : ui.fail(shown.error());
}

}  // namespace

Command show_command() {
  const auto options = std::make_shared<Options>();
  return {
      .name = "show",
      .summary = mark("show a unit, a pair or an article of a corpus, with where it comes from"),
      .notes = {mark(
          "Of a pair both texts, bead by bead: side by side where the terminal (or COLUMNS) has 100 columns or "
          "more, else one under the other. “?” stands before beads whose confidence is below 0.9, “!” "
          "before those below 0.6. Colours only on a terminal, and not with NO_COLOR.")},
      .arguments = {corpus_argument(options->corpus),
                    {.name = "NAME",
                     .required = true,
                     .target = &options->name,
                     .help = mark("id of a unit as in the exports, name or id of a pair, or address, file or id of an "
                                  "article")}},
      .options = {{.name = "--source",
                   .target = &options->source,
                   .help =
                       mark("of a unit: print the part of the page that each sentence was read from, with its tags")},
                  json_option(*options, mark("print one JSON object (docs/show.schema.json)")),
                  quiet_option(*options)},
      .examples = {"jjak show out rice-prices-1a2b3c4d", "jjak show out rice-prices-1a2b3c4d:s3-2",
                   "jjak show out rice-prices-1a2b3c4d:s3-2 --source",
                   "jjak show out https://www.paper.example/english/1234"},
      .see_also = {"search", "status", "pin"},
      .run = [options](Ui& ui) { return run(*options, ui); },
  };
}

}  // namespace jjak::cli
