// One key for all spellings of an address.
#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace jjak::url {

/// A key under which the spellings of one address are equal: no scheme, no leading "www.", the host in ASCII and lower
/// case, no default port, dot segments resolved, no empty segments, no index file, no trailing slash, percent-encoding
/// decoded where that gives a letter in valid UTF-8, NFC, parameters in the order of their names without those that
/// only track readers.
///
/// Making a key takes the address apart and normalizes it, which is slow next to comparing keys: make it once for each
/// address and keep it. The order of keys is that of their bytes.
class UrlKey {
 public:
  /// Of no address.
  UrlKey() = default;

  /// Empty for what is no http or https address, or over 8,192 bytes. UrlKey("http://" + key.text()) is key.
  /// Complexity: linear.
  explicit UrlKey(std::string_view url);

  bool empty() const { return text_.empty(); }
  const std::string& text() const { return text_; }

  friend auto operator<=>(const UrlKey&, const UrlKey&) = default;

 private:
  std::string text_;
};

}  // namespace jjak::url

/// For hash maps of keys.
template <>
struct std::hash<jjak::url::UrlKey> {
  std::size_t operator()(const jjak::url::UrlKey& key) const { return std::hash<std::string>{}(key.text()); }
};
