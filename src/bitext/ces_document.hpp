// A document of an XCES corpus: its sentences by their ids, with the paragraphs that they stand in.
#pragma once

#include "base/string_map.hpp"
#include "bitext/lines.hpp"

#include <jjak/article.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::bitext {

struct CesSentence {
  std::string text;
  std::size_t index = 0;                 ///< the number of an id like "s12"; else its place in the document, from 0
  std::optional<std::size_t> paragraph;  ///< in CesDocument::paragraphs
  std::string ref;                       ///< "ARTICLE:BLOCK:BEGIN-END" (docs/store.md)
};

struct CesParagraph {
  std::size_t index = 0;  ///< as of a sentence
  std::vector<std::size_t> sentences;
};

struct CesDocument {
  std::string name, url, date, title;  ///< what the outer element says of it
  std::string article;                 ///< lasting id: of its language, its path and its texts
  Language language = Language::unknown;
  std::vector<CesSentence> sentences;
  std::vector<CesParagraph> paragraphs;
  StringMap<std::size_t> sentence_ids, paragraph_ids;
};

/// Reads a document. `name`: the path under which the alignment knows it. Its tokens (`w`) are joined with blanks. Of
/// two sentences with one id the first counts; the second is reported. Fails: as opening a file does, bad_xml,
/// xml_entities, and too_large (more than 64 MB of text). Memory: the document.
Result<CesDocument> read_ces_document(const std::string& path, const std::string& name, Outlet& outlet);

}  // namespace jjak::bitext
