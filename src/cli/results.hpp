// Writing what a build found.
#pragma once

#include "cli/ui.hpp"
#include "results/result_folder.hpp"

#include <jjak/model.hpp>
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/report.hpp>

namespace jjak::cli {

/// How reports speak: in both languages; they begin in that of --ui-lang, else in the reader's.
ReportOptions report_options(const Ui& ui);

/// Writes the files of a collection and its report in one walk, and lets them replace the results in the folder.
/// `pieces`: what it said of the results in the folder, which nobody has changed, or nothing; becomes what it says of
/// the new ones. What does not change of the old ones is copied. Returns what they hold. Fails: stopped (by
/// `progress`), and as ResultFolder does; then the old results stay.
Result<Summary> write_results(const Collection& collection, ResultFolder& folder, const Ui& ui,
                              const ProgressSink& progress, std::string& pieces);

}  // namespace jjak::cli
