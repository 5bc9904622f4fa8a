// Problems of a record: their kinds.
#pragma once

#include <jjak/result.hpp>

#include <optional>
#include <string>

namespace jjak::exchange {

/// The kind of problem with that name ("no_article") and message. Kinds are kept until the program ends, so that codes
/// can refer to them. Nothing for a name or message that no version of jjak writes, or after 1,000 different ones.
/// O(log kinds). Thread safety: callable from any thread.
std::optional<ErrorCode> recorded_code(const std::string& name, const std::string& message);

}  // namespace jjak::exchange
