// Keeps the kinds of problems that records name. Each room of the library declares its own kinds; a record may come
// from any of them, and from another version.
#include "exchange/recorded_problems.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <utility>

namespace jjak::exchange {
namespace {

constexpr std::size_t longest_name = 64, longest_message = 1'000;  // bytes
constexpr std::size_t most_kinds = 1'000;

bool is_name(std::string_view name) {
  return !name.empty() && name.size() <= longest_name && std::all_of(name.begin(), name.end(), [](char c) {
    return ascii::is_lower(c) || ascii::is_digit(c) || c == '_';
  });
}

bool is_message(std::string_view message) {
  return !message.empty() && message.size() <= longest_message && message.find('\n') == std::string_view::npos;
}

}  // namespace

std::optional<ErrorCode> recorded_code(const std::string& name, const std::string& message) {
  if (!is_name(name) || !is_message(message)) return std::nullopt;
  static std::mutex guard;
  static std::map<std::pair<std::string, std::string>, ErrorKind> kinds;  // a map does not move its values
  const std::lock_guard lock(guard);
  auto found = kinds.find({name, message});
  if (found == kinds.end()) {
    if (kinds.size() == most_kinds) return std::nullopt;
    found = kinds.try_emplace({name, message}).first;
    found->second = {found->first.first, found->first.second};
  }
  return ErrorCode(found->second);
}

}  // namespace jjak::exchange
