// The charset that a page declares.
#pragma once

#include "decode/charset.hpp"

#include <optional>
#include <string_view>

namespace jjak::reading {

/// The charset of the byte-order mark at the beginning, and the length of the mark; length 0 without one.
struct OrderMark {
  Charset charset;
  std::size_t length = 0;
};
OrderMark byte_order_mark(std::string_view bytes);

/// The first known label in a <meta> (charset or http-equiv) or the XML declaration within the first 64 KiB; browsers
/// stop after 1,024 bytes, but old pages begin with long comments and scripts, which are skipped here.
std::optional<Label> declared_label(std::string_view bytes);

}  // namespace jjak::reading
