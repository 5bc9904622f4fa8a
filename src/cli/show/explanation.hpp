// How an Explanation is shown.
#pragma once

#include "cli/json.hpp"
#include "cli/ui.hpp"

#include <jjak/extract.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace jjak::cli {

/// For a terminal of 80 columns: where the text was looked for, and a line for each piece with its verdict.
std::string show_explanation(const Ui& ui, std::string_view file, const Explanation& explanation);

/// The same as one JSON object on a line.
std::string explanation_json(std::string_view file, const Explanation& explanation);

}  // namespace jjak::cli
