// The run of a corpus: finds what changed, builds the collection with the store's help, and keeps what came of it.
#include "corpus/update.hpp"

#include "bytes/digest.hpp"
#include "corpus/decisions.hpp"
#include "markup/writer.hpp"
#include "pipeline/link_and_learn.hpp"

#include <jjak/pipeline/knowledge.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <functional>
#include <memory>
#include <tuple>
#include <utility>

namespace jjak::corpus {
namespace {

constexpr std::string_view corrections_name = "corrections", exported_name = "exported";
constexpr std::string_view learned_from_name = "articles that taught";
constexpr std::string_view learned_with_name = "learning settings";
constexpr std::string_view reading_name = "reading settings", alignment_name = "alignment settings";
constexpr double largest_growth = 1.2;  // of the articles before knowledge is learned anew

Result<bool> has_values(const store::Store& store,
                        const std::vector<std::pair<std::string_view, std::string>>& settings) {
  for (const auto& [name, now] : settings) {
    const Result<std::string> before = store.setting(name);
    if (!before) return before.error();
    if (*before != now) return false;
  }
  return true;
}

class Updater {
 public:
  Updater(store::Store& store, const Request& request, const ProgressSink& progress)
      : store_(store), request_(request), progress_(progress) {}

  Result<Update> run(bool is_exported) {
    Update update;
    if (Status found = find_changes(update.changes); !found) return found.error();
    const Result<std::string> corrections = decisions_digest(store_);
    if (!corrections) return corrections.error();
    const auto current = is_current(*corrections);
    if (!current) return current.error();
    const auto exported = store_.setting(exported_name);
    if (!exported) return exported.error();
    if (request_.writer == nullptr && is_exported && !exported->empty() && *current && update.changes.empty() &&
        has_all_inputs() && request_.ladders.empty() && !request_.relearns)
      return update;
    if (Status begun = store_.begin_run(request_.command, request_.options, request_.version); !begun)
      return begun.error();
    if (Status unmarked = note_outdated(store_); !unmarked) return unmarked.error();
    if (Status set = keep_inputs(); !set) return set.error();
    // A run that was killed may have noted takedowns and done nothing else.
    if (!*current)
      if (const auto forgotten = forget_taken_down(store_); !forgotten) return forgotten.error();
    if (Status built = build(update); !built) return built.error();
    const Status written = request_.writer == nullptr ? write(update) : write_shards();
    if (!written) return written.error();
    return update;
  }

 private:
  Status find_changes(ChangeCounts& changes) {
    const auto kept = store_.files();
    if (!kept) return kept.error();
    files_ = files_of(request_.inputs, request_.build.read);
    changes = ChangeCounts(changes_between(*kept, files_, request_.reading_settings));
    if (request_.others == OtherFiles::keep) changes.unchanged += std::exchange(changes.gone, 0);  // not looked for
    return Done{};
  }

  /// Whether the last run was finished, with the same options and corrections.
  Result<bool> is_current(const std::string& corrections) const {
    return has_values(store_, {{corrections_name, corrections},
                               {reading_name, request_.reading_settings},
                               {alignment_name, request_.alignment_settings}});
  }

  /// An input that is missing is told in each run.
  bool has_all_inputs() const {
    std::error_code failure;
    return std::all_of(request_.inputs.begin(), request_.inputs.end(),
                       [&](const std::string& input) { return std::filesystem::exists(input, failure); });
  }

  Status build(Update& update) {
    auto loaded = KeptPins::load(store_, request_.ladders);
    if (!loaded) return loaded.error();
    pins_ = *std::move(loaded);
    auto edits = KeptEdits::load(store_);
    if (!edits) return edits.error();
    edits_ = *std::move(edits);
    BuildOptions options = request_.build;
    options.holds_texts = false;
    const auto parted = store_.parted();
    if (!parted) return parted.error();
    for (const store::PairName& pair : *parted)
      options.link.rejected.push_back({pair.english, pair.korean, store_.database().path(), 0});
    options.scratch = std::filesystem::path(store_.database().path()).parent_path().string();
    options.pins = [this](const AlignedPair& pair, const Article& english, const Article& korean,
                          const std::function<TextPair()>& texts) { return pins_.fit(pair, english, korean, texts); };
    options.edits = [this](const AlignedPair&, const Article& english, const Article& korean,
                           const std::function<TextPair()>& texts) { return edits_.fit(english, korean, texts); };
    options.used = [&](const std::shared_ptr<const Knowledge>& used) {
      if (options.knowledge) return;
      learned_ = write_knowledge(*used);
      used_version_ = knowledge_version(learned_);
    };
    options.only_learns = request_.writer != nullptr;
    if (options.only_learns)
      options.unaligned = [&](const std::string& key, const TextPair& pair) { return hand_out(key, pair, options); };
    const auto read = [&](const std::function<void(RawDocument&)>& prepare, const RecordSink& sink) -> Status {
      if (Status done = read_documents(options, prepare, sink); !done) return done;
      if (Status chosen = choose_knowledge(options); !chosen) return chosen;
      if (options.knowledge && !request_.shards.empty()) update.taken = shards::take(request_.shards, header(), *memo_);
      return Done{};
    };
    Result<Collection> built = build_collection(read, options, progress_);
    const Result<bool> is_emptied = was_emptied(built);
    if (!is_emptied) return is_emptied.error();
    if (!built && !*is_emptied) return no_article_in(request_.inputs, built.error());
    if (pins_.failure()) return *pins_.failure();
    if (request_.writer != nullptr)
      if (Status begun = begin_shards(options); !begun) return begun;
    update.collection = built ? *std::move(built) : Collection{};
    update.unmet = pins_.unmet();
    update.has_learned = !learned_.empty();
    return Done{};
  }

  /// Reads all documents once. The paths of files, which are as many as articles, are not needed any more then.
  Status read_documents(const BuildOptions& options, const std::function<void(RawDocument&)>& prepare,
                        const RecordSink& sink) {
    const auto files = std::exchange(files_, {});
    StoredDocuments documents(store_, request_.inputs, files, options, request_.reading_settings, request_.others);
    Status done = documents(prepare, sink);
    articles_ = documents.articles();
    return done;
  }

  /// Whether there is no article because all were taken down: then the results are empty, and not those of before.
  Result<bool> was_emptied(const Result<Collection>& built) const {
    if (built || built.error().code == errors::stopped) return false;
    const auto takedowns = store_.takedowns();
    if (!takedowns) return takedowns.error();
    return !takedowns->empty() && articles_ == 0;
  }

  /// Once all documents are read it is known how far the corpus has grown since its knowledge was learned. What stages
  /// have kept counts only under the same options and the same knowledge.
  Status choose_knowledge(BuildOptions& options) {
    if (options.knowledge) used_version_ = knowledge_version(*options.knowledge);
    if (!options.knowledge && !request_.relearns) {
      const auto kept = store_.knowledge();
      if (!kept) return kept.error();
      const Result<std::string> learned_from = store_.setting(learned_from_name);
      if (!learned_from) return learned_from.error();
      const Result<std::string> learned_with = store_.setting(learned_with_name);
      if (!learned_with) return learned_with.error();
      if (!kept->empty() && *learned_with == request_.learning_settings && !has_grown(*learned_from)) {
        Result<Knowledge> knowledge = read_knowledge(*kept, store_.database().path());
        if (!knowledge) return knowledge.error();
        options.knowledge = std::make_shared<const Knowledge>(*std::move(knowledge));
        used_version_ = knowledge_version(*kept);
      }
    }
    const Result<StageMemo*> memo = store_.memo(options.knowledge ? context() : fmt::format("run {}", store_.run()));
    if (!memo) return memo.error();
    options.memo = memo_ = *memo;
    return Done{};
  }

  std::string context() const { return request_.alignment_settings + " " + used_version_; }

  bool has_grown(const std::string& learned_from) const {
    const auto before = std::strtoull(learned_from.c_str(), nullptr, 10);
    return static_cast<double>(articles_) > largest_growth * static_cast<double>(before);
  }

  shards::Header header() const {
    return {request_.version, request_.options, request_.alignment_settings, used_version_};
  }

  /// Gives a pair away. All that pairs are aligned with is known by then.
  Status hand_out(const std::string& key, const TextPair& pair, const BuildOptions& options) {
    if (Status begun = begin_shards(options); !begun) return begun;
    return request_.writer->add(key, pair);
  }

  Status begin_shards(const BuildOptions& options) {
    if (std::exchange(has_begun_shards_, true)) return Done{};
    return request_.writer->begin(header(), options.knowledge ? write_knowledge(*options.knowledge) : learned_);
  }

  /// What was learned is kept before the shards count.
  Status write_shards() {
    if (Status begun = store_.begin(); !begun) return begun;
    if (Status kept = store_.flush_memo(); !kept) return kept;
    if (Status learned = keep_knowledge(); !learned) return learned;
    if (Status finished = store_.finish_run(used_version_); !finished) return finished;
    if (Status committed = store_.commit(); !committed) return committed;
    return request_.writer->finish();
  }

  Status write(Update& update) {
    if (Status begun = store_.begin(); !begun) return begun;
    auto contents = store::write_contents(store_, *update.collection, memo_);
    if (!contents) return contents.error();
    update.contents = *contents;
    for (const auto& [name, value] :
         {std::pair(reading_name, request_.reading_settings), {alignment_name, request_.alignment_settings}})
      if (Status set = store_.set_setting(name, value); !set) return set;
    const auto orphans = pins_.keep(store_);
    if (!orphans) return orphans.error();
    update.orphaned_pins = *orphans;
    const auto orphaned_edits = edits_.keep(store_);
    if (!orphaned_edits) return orphaned_edits.error();
    update.orphaned_edits = *orphaned_edits;
    const auto corrections = decisions_digest(store_);
    if (!corrections) return corrections.error();
    if (Status set = store_.set_setting(corrections_name, *corrections); !set) return set;
    if (Status cleaned = store_.clean_memo(update.contents.articles_gone > 0); !cleaned) return cleaned;
    if (Status learned = keep_knowledge(); !learned) return learned;
    const Result<std::string> changes = changes_json(update);
    if (!changes) return changes.error();
    if (Status finished = store_.finish_run(used_version_, *changes); !finished) return finished;
    if (Status committed = store_.commit(); !committed) return committed;
    return update.contents.pairs_gone > 0 ? store_.forget_traces() : Done{};
  }

  /// What the run changed, for reports: of files and pairs how many came, changed and went; and the units that there
  /// are now.
  Result<std::string> changes_json(const Update& update) const {
    const auto units = store_.database().number("SELECT count(*) FROM units WHERE level = 'sentence'");
    if (!units) return units.error();
    const auto& [files, contents] = std::tie(update.changes, update.contents);
    return markup::JsonObject()
        .json("files", fmt::format("[{},{},{}]", files.added, files.changed, files.gone))
        .json("pairs", fmt::format("[{},{},{}]", contents.pairs_new, contents.pairs_changed, contents.pairs_gone))
        .json("units", std::to_string(units->value_or(0)))
        .take();
  }

  Status keep_knowledge() {
    if (learned_.empty()) return Done{};
    if (Status set = store_.set_knowledge(learned_); !set) return set;
    for (const auto& [name, value] :
         {std::pair(learned_from_name, std::to_string(articles_)), {learned_with_name, request_.learning_settings}})
      if (Status set = store_.set_setting(name, value); !set) return set;
    return store_.set_memo_context(context());
  }

  Status keep_inputs() {
    std::vector<std::string> inputs = request_.inputs;
    if (request_.others == OtherFiles::keep) {
      auto before = store_.inputs();
      if (!before) return before.error();
      before->insert(before->end(), inputs.begin(), inputs.end());
      inputs = *std::move(before);
    }
    return store_.set_inputs(inputs);
  }

  store::Store& store_;
  const Request& request_;
  const ProgressSink& progress_;
  std::map<std::string, std::string> files_;
  KeptPins pins_;
  KeptEdits edits_;
  KnowledgeFiles learned_;     // in this run
  StageMemo* memo_ = nullptr;  // of the store
  std::string used_version_;   // of the knowledge
  std::size_t articles_ = 0;
  bool has_begun_shards_ = false;
};

}  // namespace

Result<Update> update(store::Store& store, const Request& request, bool is_exported, const ProgressSink& progress) {
  return Updater(store, request, progress).run(is_exported);
}

Status note_exported(store::Store& store, const Collection& collection) {
  const auto& skipped = collection.skipped;
  const bool is_final =
      std::none_of(skipped.begin(), skipped.end(), [](const Error& error) { return is_passing(error.code); });
  return is_final ? store.set_setting(exported_name, "yes") : Status(Done{});
}

Result<bool> is_exported(const store::Store& store) {
  const Result<std::string> noted = store.setting(exported_name);
  return noted ? Result<bool>(!noted->empty()) : noted.error();
}

Status note_outdated(store::Store& store) { return store.set_setting(exported_name, ""); }

Result<bool> has_settings(const store::Store& store, const std::string& reading_settings,
                          const std::string& alignment_settings) {
  return has_values(store, {{reading_name, reading_settings}, {alignment_name, alignment_settings}});
}

}  // namespace jjak::corpus
