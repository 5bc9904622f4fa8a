// What “jjak import --explain” says of an input.
#pragma once

#include "cli/ui.hpp"

#include <jjak/bitext/bitext.hpp>

namespace jjak::cli {

/// Reads the input to its end, and prints its format, its counts, and for each field how many units have it and the
/// first value. Returns the exit status.
int preview_import(const BitextInput& input, const Ui& ui);

}  // namespace jjak::cli
