// Writing parallel text. Every format gets the same units and the same collection.
#pragma once

#include <jjak/model.hpp>

#include <string>

namespace jjak {

/// Ladder lines of beads, "[0, 1]:[0]:0.97" (English indexes : Korean indexes : confidence), 0-based, one bead a line.
std::string write_ladder(const std::vector<Bead>& beads);

/// Reads ladder lines; a confidence may be absent (then 1), blank lines and lines that start with # are skipped.
/// Indexes of a side must be consecutive. Fails: bad_ladder with the line.
Result<std::vector<Bead>> read_ladder(std::string_view text, const std::string& file);

/// Header line, then one unit a line; tabs and line breaks in a text become blanks.
std::string write_tsv(const Collection& collection);

/// Hugging Face style, one JSON object a line, the same keys on every line:
/// {"translation": {"en": ..., "ko": ...}, "id": ..., "level": ..., ...}.
std::string write_jsonl(const Collection& collection);

/// The three files of a Moses bitext: sentence units only, line n of each belongs together.
struct Moses {
  std::string english;
  std::string korean;
  std::string ids;  ///< unit id, confidence, address of the English and of the Korean article, tab-separated
};
Moses write_moses(const Collection& collection);

/// TMX 1.4, sentence units only; valid against the TMX 1.4 DTD. `created` is the run's fixed time in ISO 8601 basic
/// ("20241223T053000Z") or empty; characters that XML 1.0 forbids are left out.
std::string write_tmx(const Collection& collection);

/// url_en, url_ko, how, score; with a header line. Articles without an address are named by their file.
std::string write_links(const std::vector<Article>& articles, const Links& links);

}  // namespace jjak
