// Marks messages for the catalogues, and fills them in.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace jjak {

/// Marks an English message; tools/catalogues collects it, and it is translated where it is shown.
constexpr std::string_view tr(std::string_view text) { return text; }

/// A message with the values of its placeholders, {name}. `values`: pairs of name and value. A placeholder without a
/// value stays, and so does whatever looks like one within a value. O(message x values).
template <class Values>
std::string fill(std::string_view message, const Values& values) {
  std::string out;
  while (!message.empty()) {
    const std::size_t open = std::min(message.find('{'), message.size());
    out += message.substr(0, open);
    message.remove_prefix(open);
    const std::size_t close = message.find('}');
    if (close == std::string_view::npos) break;
    const std::string_view name = message.substr(1, close - 1);
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto& value) { return value.first == name; });
    const std::size_t used = found == values.end() ? 1 : close + 1;
    out += found == values.end() ? message.substr(0, used) : std::string_view(found->second);
    message.remove_prefix(used);
  }
  return out.append(message);
}

}  // namespace jjak
