// The files of corpus/rules, put into the program: it needs no files beside it.
#pragma once

#include <string_view>

namespace jjak::rules {

std::string_view built_in_declarations();  ///< lists.tsv
std::string_view built_in_sections();      ///< *.rules, one after another
std::string_view built_in_tables();        ///< words-*.tsv, one after another

}  // namespace jjak::rules
