// What others put around and between the paragraphs of a page changes none of them.
#include <jjak/extract.hpp>
#include <jjak/read.hpp>

#include "support/catch.hpp"

#include <optional>
#include <string>
#include <vector>

namespace {

using Texts = std::vector<std::string>;
using Change = std::optional<std::string> (*)(const std::string& html, const Texts& texts);

const std::string quotation =
    "“Nous avons attendu le bateau toute la nuit,” she said. “We waited for the boat all night.”";
const std::string korean_quotation = "“밤새 배를 기다렸다”(We waited for the boat all night)고 그는 전했다.";

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

std::string escaped(const std::string& text) {
  std::string html;
  for (const char c : text) html += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
  return html;
}

/// Puts something in front of the paragraph that the article begins with.
std::optional<std::string> put_before_text(const std::string& html, const Texts& texts, const std::string& addition) {
  constexpr std::size_t enough = 24;
  const std::size_t text = html.find(escaped(texts.front()).substr(0, enough));
  const std::size_t paragraph = text == std::string::npos ? text : html.rfind("<p", text);
  if (paragraph == std::string::npos || html.find('>', paragraph) + 1 != text) return std::nullopt;
  return std::string(html).insert(paragraph, addition);
}

/// Puts something at the end of the page.
std::optional<std::string> put_last(const std::string& html, const std::string& addition) {
  const std::size_t end = html.rfind("</body>");
  if (end == std::string::npos) return std::nullopt;
  return std::string(html).insert(end, addition);
}

/// The article once more, as some pages have it for narrow screens.
std::optional<std::string> with_narrow_copy(const std::string& html, const Texts& texts) {
  std::string copy = "<div class=\"content mobile-only\">";
  for (const std::string& text : texts) copy += "<p>" + escaped(text) + "</p>";
  return put_last(html, copy + "</div>");
}

/// The article once more in one piece, as some pages have it for reading aloud.
std::optional<std::string> with_spoken_copy(const std::string& html, const Texts& texts) {
  std::string copy = "<div id=tts-text class=blind>";
  for (const std::string& text : texts) copy += escaped(text) + " ";
  return put_before_text(html, texts, copy + "</div>");
}

std::optional<std::string> with_quotation(const std::string& html, const Texts&) {
  return put_between(html, "<blockquote><p>" + quotation + "</p></blockquote>");
}

std::optional<std::string> with_korean_quotation(const std::string& html, const Texts&) {
  return put_between(html, "<p>" + korean_quotation + "</p>");
}

std::optional<std::string> with_box(const std::string& html, const Texts&) {
  return put_between(html,
                     "<div class=box7><h3>관련기사</h3><ul><li><a href=/x1>강변 시장 새 단장</a></li>"
                     "<li><a href=/x2>겨울 배편 다시 열려</a></li></ul></div>");
}

std::optional<std::string> with_english_box(const std::string& html, const Texts&) {
  return put_between(html,
                     "<div class=box8><strong>Related stories</strong><p><a href=/x1>A new market by the river</a></p>"
                     "<p><a href=/x2>The winter ferry is back</a></p></div>");
}

std::optional<std::string> with_advertisement(const std::string& html, const Texts&) {
  return put_between(html, "<div class=ad-slot><p>Advertisement</p></div>");
}

std::optional<std::string> with_wrapper(const std::string& html, const Texts&) {
  const std::size_t begin = html.find('>', html.find("<body")), end = html.rfind("</body>");
  if (begin == std::string::npos || end == std::string::npos) return std::nullopt;
  return html.substr(0, begin + 1) + "<div class=outer><div>" + html.substr(begin + 1, end - begin - 1) +
         "</div></div>" + html.substr(end);
}

std::optional<std::string> with_letter(const std::string& html, const Texts&) {
  return put_last(html, "<div class=sub><p>Sign up for our letter.</p><form><input></form></div>");
}

/// All blocks but the quotation that a change adds, which may stay.
Texts texts_of(const jjak::RawDocument& document) {
  Texts texts;
  if (const auto article = jjak::extract(document))
    for (const jjak::Block& block : article->blocks)
      if (block.text != quotation && block.text != korean_quotation) texts.push_back(block.text);
  return texts;
}

}  // namespace

TEST_CASE("Additions to a page change no paragraph", "[extract][collection]") {
  constexpr Change changes[]{with_box,         with_english_box, with_advertisement, with_wrapper,         with_letter,
                             with_narrow_copy, with_spoken_copy, with_quotation,     with_korean_quotation};
  std::size_t changed_pages = 0;
  const auto check = [&](jjak::RawDocument document) {
    if (document.kind != jjak::DocumentKind::html) return true;
    const Texts texts = texts_of(document);
    if (texts.empty()) return true;
    const std::string original = document.text;
    for (std::size_t i = 0; i < std::size(changes); ++i) {
      std::optional<std::string> changed = changes[i](original, texts);
      if (!changed) continue;
      document.text = std::move(*changed);
      INFO(document.origin.path << ", byte " << document.origin.offset << ", change " << i);
      CHECK(texts_of(document) == texts);
      ++changed_pages;
    }
    return true;
  };
  REQUIRE(jjak::read_documents(JJAK_SOURCE_DIR "/corpus/articles", {}, check, [](const jjak::Error&) {}));
  CHECK(changed_pages > 700);
}
