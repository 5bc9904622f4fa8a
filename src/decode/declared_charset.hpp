// What a page says of its own charset.
#pragma once

#include "decode/charset.hpp"

#include <optional>
#include <string_view>

namespace jjak::reading {

/// The charset of the byte order mark that the bytes begin with, and its length; length 0 when they have none.
struct OrderMark {
  Charset charset;
  std::size_t length = 0;
};
OrderMark byte_order_mark(std::string_view bytes);

/// The first known label in a <meta> (charset or http-equiv) or the XML declaration within the first 64 KiB; browsers stop at
/// 1,024 bytes, but old pages have long comments and scripts first, which are passed over.
std::optional<Label> declared_label(std::string_view bytes);

}  // namespace jjak::reading
