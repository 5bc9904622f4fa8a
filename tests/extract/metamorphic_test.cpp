// What others put around and between the paragraphs of a page changes none of them.
#include <jjak/extract.hpp>
#include <jjak/read.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string>
#include <vector>

namespace {

using Change = std::optional<std::string> (*)(const std::string&);

/// Puts something between two paragraphs in the middle; nothing for a page without such a place.
std::optional<std::string> put_between(const std::string& html, const std::string& addition) {
  std::vector<std::size_t> places;
  for (std::size_t at = html.find("</p>"); at != std::string::npos; at = html.find("</p>", at + 1)) {
    const std::size_t next = html.find_first_not_of(" \r\n", at + 4);
    if (next != std::string::npos && html.compare(next, 2, "<p") == 0) places.push_back(at + 4);
  }
  if (places.empty()) return std::nullopt;
  return std::string(html).insert(places[places.size() / 2], addition);
}

std::optional<std::string> with_box(const std::string& html) {
  return put_between(html,
                     "<div class=box7><h3>관련기사</h3><ul><li><a href=/x1>강변 시장 새 단장</a></li>"
                     "<li><a href=/x2>겨울 배편 다시 열려</a></li></ul></div>");
}

std::optional<std::string> with_english_box(const std::string& html) {
  return put_between(html,
                     "<div class=box8><strong>Related stories</strong><p><a href=/x1>A new market by the river</a></p>"
                     "<p><a href=/x2>The winter ferry is back</a></p></div>");
}

std::optional<std::string> with_advertisement(const std::string& html) {
  return put_between(html, "<div class=ad-slot><p>Advertisement</p></div>");
}

std::optional<std::string> with_wrapper(const std::string& html) {
  const std::size_t begin = html.find('>', html.find("<body")), end = html.rfind("</body>");
  if (begin == std::string::npos || end == std::string::npos) return std::nullopt;
  return html.substr(0, begin + 1) + "<div class=outer><div>" + html.substr(begin + 1, end - begin - 1) +
         "</div></div>" + html.substr(end);
}

std::optional<std::string> with_letter(const std::string& html) {
  const std::size_t end = html.rfind("</body>");
  if (end == std::string::npos) return std::nullopt;
  return std::string(html).insert(end, "<div class=sub><p>Sign up for our letter.</p><form><input></form></div>");
}

std::vector<std::string> texts_of(const jjak::RawDocument& document) {
  std::vector<std::string> texts;
  if (const auto article = jjak::extract(document))
    for (const jjak::Block& block : article->blocks) texts.push_back(block.text);
  return texts;
}

}  // namespace

TEST_CASE("Additions to a page change no paragraph", "[extract][collection]") {
  constexpr Change changes[]{with_box, with_english_box, with_advertisement, with_wrapper, with_letter};
  std::size_t changed_pages = 0;
  const auto check = [&](jjak::RawDocument document) {
    if (document.kind != jjak::DocumentKind::html) return true;
    const std::vector<std::string> texts = texts_of(document);
    if (texts.empty()) return true;
    const std::string original = document.text;
    for (std::size_t i = 0; i < std::size(changes); ++i) {
      std::optional<std::string> changed = changes[i](original);
      if (!changed) continue;
      document.text = std::move(*changed);
      INFO(document.origin.path << ", byte " << document.origin.offset << ", change " << i);
      CHECK(texts_of(document) == texts);
      ++changed_pages;
    }
    return true;
  };
  REQUIRE(jjak::read_documents(JJAK_SOURCE_DIR "/corpus/articles", {}, check, [](const jjak::Error&) {}));
  CHECK(changed_pages > 300);
}
