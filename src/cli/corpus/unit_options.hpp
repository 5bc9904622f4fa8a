// Options that say which units leave a corpus, and in which languages.
#pragma once

#include "cli/line/command.hpp"
#include "exports/conditions.hpp"

#include <string>

namespace jjak::cli {

Parameter min_confidence_option(exports::Conditions& conditions);
Parameter where_option(exports::Conditions& conditions);
/// --en-tag and --ko-tag.
Parameters tag_options(std::string& english, std::string& korean);

}  // namespace jjak::cli
