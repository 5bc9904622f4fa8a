// Walks a collection once, and writes all its files and its report on the way.
#include "cli/results.hpp"

#include "refs/shown.hpp"
#include "results/pieces.hpp"

#include <jjak/pipeline/collection.hpp>
#include <jjak/pipeline/output.hpp>
#include <jjak/report.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::cli {
namespace {

constexpr std::string_view report_folder = "report/";

/// Hands everything but pairs to the files and to the report.
class Results final : public CollectionVisitor {
 public:
  Results(Exporter& exporter, Report& report) : exporter_(exporter), report_(report) {}

  Status documents(std::size_t count) override { return report_.documents(count); }
  Status article(const Article& article) override {
    const Status written = exporter_.article(article);
    return written ? report_.article(article) : written;
  }
  Status unpaired(const UnpairedView& unpaired) override {
    const Status written = exporter_.unpaired(unpaired);
    return written ? report_.unpaired(unpaired) : written;
  }
  Status missing(const std::string& address) override { return exporter_.missing(address); }
  Status skipped(const Error& problem) override { return report_.skipped(problem); }

 private:
  Exporter& exporter_;
  Report& report_;
};

/// Writes the pairs, and says how many are done. Texts are read only of pairs that the old results do not have.
class Pairs {
 public:
  Pairs(const Collection& collection, results::Pieces& pieces, Exporter& exporter, Report& report,
        const ProgressSink& progress)
      : collection_(collection),
        views_(pair_views(collection)),
        pieces_(pieces),
        exporter_(exporter),
        report_(report),
        progress_(progress) {
    for (std::size_t i = 0; i < views_.size(); ++i) {
      std::string key = collection.texts == nullptr ? std::string() : collection.texts->key_of(collection, i);
      if (!key.empty()) key = shown_digest(views_[i], key);
      if (key.empty() || !pieces.has(key)) changed_.push_back(i);
      keys_.push_back(std::move(key));
    }
  }

  Status write() {
    Status status = for_each_pair(collection_, changed_, [this](std::size_t index, const AlignedPair& pair) {
      const Status copied = copy_until(index);
      return copied ? write(pair) : copied;
    });
    return status ? copy_until(views_.size()) : status;
  }

 private:
  Status copy_until(std::size_t index) {
    while (done_ < index)
      if (Status copied = copy(); !copied) return copied;
    return Done{};
  }

  Status copy() {
    const std::optional<AlignedPair> outline = collection_.texts->outline(collection_, done_);
    if (!outline)
      return for_each_pair(collection_, {done_}, [this](std::size_t, const AlignedPair& pair) { return write(pair); });
    if (Status begun = begin(); !begun) return begun;
    const Result<std::string> texts = pieces_.copy(keys_[done_]);
    if (!texts) return texts.error();
    const Status copied = report_.pair(view_of(*outline), *texts);
    return copied ? end() : copied;
  }

  /// A pair that could not be aligned may be in the next run: nothing of it is to be copied.
  Status write(const AlignedPair& pair) {
    if (pair.alignment.failure) keys_[done_].clear();
    if (Status begun = begin(); !begun) return begun;
    const PairView view = view_of(pair);
    Status written = exporter_.pair(view);
    if (written) written = report_.pair(view);
    return written ? end() : written;
  }

  Status begin() {
    if (progress_ && !progress_({Stage::writing, done_ + 1, views_.size()})) return Error{errors::stopped};
    pieces_.begin(keys_[done_]);
    return Done{};
  }

  Status end() {
    const Report::Place& texts = report_.last_texts();
    pieces_.note({std::string(report_folder) + texts.file, texts.offset, texts.length});
    pieces_.end();
    ++done_;
    return Done{};
  }

  PairView view_of(const AlignedPair& pair) const {
    const PairView& view = views_[done_];
    return {pair, view.english, view.korean, view.runner_up};
  }

  const Collection& collection_;
  std::vector<PairView> views_;
  std::vector<std::string> keys_;     // of all pairs; empty: nothing can be copied
  std::vector<std::size_t> changed_;  // pairs that the old results do not have
  results::Pieces& pieces_;
  Exporter& exporter_;
  Report& report_;
  const ProgressSink& progress_;
  std::size_t done_ = 0;
};

}  // namespace

ReportOptions report_options(const Ui& ui) {
  ReportOptions options;
  options.language = ui.chosen_language();
  options.korean = [korean = std::make_shared<const Ui>("ko")](std::string_view english) {
    return korean->tr(english);
  };
  return options;
}

Result<Summary> write_results(const Collection& collection, ResultFolder& folder, const Ui& ui,
                              const ProgressSink& progress, std::string& pieces) {
  results::Pieces copied(folder, pieces);
  Result<Exporter> exporter = Exporter::begin([&copied](const std::string& path) { return copied.open(path); });
  if (!exporter) return exporter.error();
  Result<Report> report = Report::begin(
      [&folder](const std::string& path) { return folder.add(std::string(report_folder) + path); }, report_options(ui));
  if (!report) return report.error();
  Results results(*exporter, *report);
  Status status = walk_but_pairs(collection, results);
  if (status) status = Pairs(collection, copied, *exporter, *report, progress).write();
  if (status) status = exporter->end();
  if (status) status = report->end();
  // From here on, the new results count.
  const std::size_t pairs = collection.pairs.size();
  if (status && progress && !progress({Stage::writing, pairs, pairs})) return Error{errors::stopped};
  if (status) status = folder.commit();
  if (!status) return status.error();
  pieces = copied.written();
  return report->summary();
}

}  // namespace jjak::cli
