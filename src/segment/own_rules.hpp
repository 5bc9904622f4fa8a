// The rules of corpus/rules, put into the program: it needs no files beside it.
#pragma once

#include <string_view>

namespace jjak {

/// In the format that SentenceRules::add reads.
std::string_view own_rules();

}  // namespace jjak
