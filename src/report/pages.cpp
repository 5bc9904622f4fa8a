// Writes the frame of index.html. Its policy allows the one script and the one style sheet in it, known by their
// digests, and what that script loads from its own folder; nothing else runs, whatever the texts contain.
#include "report/pages.hpp"

#include "base/allocated.hpp"

#include <openssl/evp.h>

#include <fmt/core.h>

#include <array>

namespace jjak::report {
namespace {

/// The source expression by which a content security policy knows a script or a style: 'sha256-…'.
std::string digest_of(std::string_view text) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int size = 0;
  require_memory(EVP_Digest(text.data(), text.size(), digest.data(), &size, EVP_sha256(), nullptr) == 1);
  std::array<unsigned char, 4 * ((EVP_MAX_MD_SIZE + 2) / 3) + 1> base64{};
  const int length = EVP_EncodeBlock(base64.data(), digest.data(), static_cast<int>(size));
  return "'sha256-" + std::string(base64.begin(), base64.begin() + length) + "'";
}

constexpr std::string_view policy =
    "default-src 'none'; script-src {script} 'strict-dynamic'; style-src {style}; base-uri 'none'; form-action "
    "'none'{more}";

constexpr std::string_view head = R"(<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>jjak</title>
<style>{sheet}</style>
</head>
<body>
<noscript><p>This report needs JavaScript. On a terminal, <code>jjak stats</code> counts what the corpus holds, and
<code>jjak show</code> shows a pair.</p><p lang="ko">이 보고서를 보려면 자바스크립트가 필요합니다. 터미널에서는
<code>jjak stats</code>가 말뭉치에 든 것을 세고, <code>jjak show</code>가 쌍을 보여 줍니다.</p></noscript>
<script type="application/json" id="report">)";

std::string_view script_of(Pages pages) {
  switch (pages) {
    case Pages::report: return page_script();
    case Pages::compared: return compared_script();
    case Pages::desk: return desk_script();
    case Pages::label: return label_script();
  }
  return {};
}

bool is_served(Pages pages) { return pages == Pages::desk || pages == Pages::label; }

std::string_view style_of(Pages pages) {
  if (is_served(pages)) return desk_style();
  return pages == Pages::compared ? compared_style() : page_style();
}

}  // namespace

std::string page_head(const std::string& language, Pages pages) {
  const std::string allowed = fmt::format(policy, fmt::arg("script", digest_of(script_of(pages))),
                                          fmt::arg("style", digest_of(style_of(pages))),
                                          fmt::arg("more", is_served(pages) ? "; connect-src 'self'" : ""));
  return fmt::format(head, fmt::arg("language", language == "ko" ? "ko" : "en"), fmt::arg("policy", allowed),
                     fmt::arg("sheet", style_of(pages)));
}

std::string page_foot(Pages pages) {
  return fmt::format("</script>\n<script>{}</script>\n</body>\n</html>\n", script_of(pages));
}

std::string inert(std::string_view json) {
  std::string out;
  out.reserve(json.size());
  while (true) {
    const std::size_t at = json.find('<');
    out += json.substr(0, at);
    if (at == std::string_view::npos) return out;
    out += "\\u003c";
    json.remove_prefix(at + 1);
  }
}

}  // namespace jjak::report
