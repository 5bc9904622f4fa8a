// What a run says when it is done.
#pragma once

#include "cli/ui.hpp"

#include <jjak/model.hpp>
#include <jjak/report.hpp>

#include <string>

namespace jjak::cli {

/// The summary of a build as JSON. `summary`: of the collection.
std::string summary_json(const Summary& summary, const Collection& collection, const std::string& folder);

/// The summary of a build, for people or as JSON, on standard output. Fails as Ui::out does.
Status report_summary(const Summary& summary, const Collection& collection, const std::string& folder, const Ui& ui);

/// What was skipped, on standard error: an input that could not be opened is an error, the rest are warnings, a few of
/// a kind. Returns the exit status: 1 when an input could not be opened; pages that were skipped are no failure.
int report_skipped(const Collection& collection, const std::vector<std::string>& inputs, const Ui& ui);

/// Warns of what was doubted of articles that were used, and of links; of each kind the first few.
void report_problems(const Collection& collection, const Ui& ui);

}  // namespace jjak::cli
