// The two forms of rule files.
#pragma once

#include "rules/lists.hpp"

#include <string>
#include <string_view>

namespace jjak::rules {

/// Words under headings: the lists that sentences are found with. Fails as Rules::add does; `lists` may then be half changed.
Status read_sections(std::string_view bytes, const std::string& name, SentenceLists& lists);

/// Rows of list, word and value. Fails as Rules::add does; `lists` may then be half changed.
Status read_table(std::string_view bytes, const std::string& name, Lists& lists);

}  // namespace jjak::rules
