// Other addresses of the same page: inside an archive or counter, on a mobile host, as AMP.
#pragma once

#include "url/url_key.hpp"

#include <string>
#include <string_view>

namespace jjak::url {

/// The address inside an address: of a web archive ("https://web.archive.org/web/2025/https://a.kr/x"), or of a page
/// that counts or translates and leads on ("https://out.example/go?url=https%3A%2F%2Fa.kr%2Fx"). At most four layers.
/// The same address when it holds no other. O(address).
std::string unwrapped(std::string_view address);

/// A key that is equal for the usual, the mobile and the AMP form of one page, unwrapped: "m.a.kr/x", "amp.a.kr/x",
/// "a.kr/x/amp" and "a.kr/x?amp=1" are "a.kr/x". Different pages can share it, so look for the exact key first.
UrlKey loose_key(std::string_view address);

/// The number of a page of an article in its address: "a.kr/x?page=2", "a.kr/x/2", "a.kr/x_2.html".
struct PageNumber {
  UrlKey base;     ///< the address without it
  int number = 1;  ///< 1-99; 1 when the address has none
};
PageNumber page_number(const UrlKey& address);

}  // namespace jjak::url
