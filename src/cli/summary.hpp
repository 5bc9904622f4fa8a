// What a run says when it is done.
#pragma once

#include "cli/ui.hpp"

#include <string>

namespace jjak::cli {

/// The summary of a build, for people or as JSON, on standard output. Returns the exit status.
int report_summary(const Collection& collection, const std::string& folder, const Ui& ui);

/// One line for each input that was skipped, at most a few of a kind; on standard error.
void report_skipped(const Collection& collection, const Ui& ui);

}  // namespace jjak::cli
