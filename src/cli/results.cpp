// Walks a collection once, and writes all its files and its report on the way.
#include "cli/results.hpp"

#include <jjak/pipeline/collection.hpp>
#include <jjak/pipeline/output.hpp>
#include <jjak/report.hpp>

#include <memory>
#include <utility>

namespace jjak::cli {
namespace {

/// Hands everything to the files and to the report, and says how many pairs are done.
class Results final : public CollectionVisitor {
 public:
  Results(Exporter& exporter, Report& report, std::size_t pairs, const ProgressSink& progress)
      : exporter_(exporter), report_(report), pairs_(pairs), progress_(progress) {}

  Status documents(std::size_t count) override { return report_.documents(count); }
  Status article(const Article& article) override {
    const Status written = exporter_.article(article);
    return written ? report_.article(article) : written;
  }
  Status pair(const PairView& pair) override {
    if (progress_ && !progress_({Stage::writing, ++done_, pairs_})) return Error{errors::stopped};
    const Status written = exporter_.pair(pair);
    return written ? report_.pair(pair) : written;
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
  std::size_t pairs_, done_ = 0;
  const ProgressSink& progress_;
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
                              const ProgressSink& progress) {
  Result<Exporter> exporter = Exporter::begin([&folder](const std::string& path) { return folder.add(path); });
  if (!exporter) return exporter.error();
  Result<Report> report =
      Report::begin([&folder](const std::string& path) { return folder.add("report/" + path); }, report_options(ui));
  if (!report) return report.error();
  Results results(*exporter, *report, collection.pairs.size(), progress);
  Status status = walk(collection, results);
  if (status) status = exporter->end();
  if (status) status = report->end();
  // From here on, the new results count.
  const std::size_t pairs = collection.pairs.size();
  if (status && progress && !progress({Stage::writing, pairs, pairs})) return Error{errors::stopped};
  if (status) status = folder.commit();
  return status ? Result(report->summary()) : status.error();
}

}  // namespace jjak::cli
