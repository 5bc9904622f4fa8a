// What report and review share: what the pages say of a corpus besides its rows.
#pragma once

#include "cli/commands/shared.hpp"
#include "store/store.hpp"

#include <jjak/report.hpp>

#include <optional>
#include <vector>

namespace jjak::cli {

/// Checks units with these terms and rules. Fails as load_rules and load_dictionaries.
Result<UnitCheck> unit_check(const TermOptions& terms, const RuleOptions& rules, const Ui& ui);

/// The last run of a corpus that came to its end; nothing where none did. Fails as the store.
Result<std::optional<ReportRun>> last_run(const store::Store& store);

}  // namespace jjak::cli
