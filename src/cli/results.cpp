// Walks a collection once, and writes all its files and its report on the way.
#include "cli/results.hpp"

#include <jjak/pipeline/collection.hpp>
#include <jjak/pipeline/output.hpp>
#include <jjak/report.hpp>

#include <utility>

namespace jjak::cli {
namespace {

/// The report in the language of the Ui.
ReportLanguage report_language(const Ui& ui) {
  return {ui.language(), [&ui](std::string_view english) { return ui.tr(english); },
          [&ui](std::uint64_t value) { return ui.number(value); }, [&ui](double share) { return ui.percent(share); },
          [&ui](const Timestamp& time) { return ui.date(time.year, time.month, time.day); }};
}

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

Status write_report(const Report& report, ResultFolder& folder) {
  const Result<std::unique_ptr<ByteSink>> sink = folder.add("report/index.html");
  return sink ? report.write(**sink) : sink.error();
}

}  // namespace

Result<Summary> write_results(const Collection& collection, ResultFolder& folder, const Ui& ui,
                              const ProgressSink& progress) {
  Result<Exporter> exporter = Exporter::begin([&folder](const std::string& path) { return folder.add(path); });
  if (!exporter) return exporter.error();
  Report report(report_language(ui));
  Results results(*exporter, report, collection.pairs.size(), progress);
  Status status = walk(collection, results);
  if (status) status = exporter->end();
  if (status) status = write_report(report, folder);
  // From here on, the new results count.
  const std::size_t pairs = collection.pairs.size();
  if (status && progress && !progress({Stage::writing, pairs, pairs})) return Error{errors::stopped};
  if (status) status = folder.commit();
  return status ? Result(report.summary()) : status.error();
}

}  // namespace jjak::cli
