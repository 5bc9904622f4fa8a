// Names in the bylines of gold files. They are compared without the reader of bylines, which eval articles tests.
#pragma once

#include "rules/lists.hpp"

#include <string_view>

namespace jjak::evaluation {

/// Whether two bylines name the same people in the same order: "홍길동·김보라 기자" and "홍길동, 김보라", "By A B and C D" and
/// "A B, C D". Names are parted by commas, semicolons, ·, & and "and"; "By" in front and a role (`journalist-roles`)
/// behind a name do not count, nor do case and white space. Complexity: linear.
bool are_same_names(std::string_view a, std::string_view b, const rules::Lists& words);

}  // namespace jjak::evaluation
