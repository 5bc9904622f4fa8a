// Puts texts together from the beads that cover them.
#include "corpus/stored_pair.hpp"

#include "corpus/kept_edits.hpp"
#include "dates/full_date.hpp"
#include "memo/packed_values.hpp"
#include "model/index_list.hpp"
#include "refs/refs.hpp"
#include "text/table.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <utility>

namespace jjak::corpus {
namespace {

constexpr double not_known = std::numeric_limits<double>::quiet_NaN();

/// The value whose name_of is this word; the first one where there is none.
template <class Value>
Value named(std::string_view word, Value last) {
  for (int i = 0; i <= static_cast<int>(last); ++i)
    if (name_of(static_cast<Value>(i)) == word) return static_cast<Value>(i);
  return Value{};
}

/// The sentences or paragraphs of both sides in the name of a bead, as in the exports: "hyesan-1a2b3c4d:s3-2.3".
struct BeadIndexes {
  std::optional<Range> english, korean;  ///< nothing: no side
};

std::optional<BeadIndexes> indexes_in(const store::BeadRow& bead) {
  const auto name = read_bead_name(bead.name);
  if (!name) return std::nullopt;
  BeadIndexes found;
  if (!name->english.empty() && !(found.english = read_indexes(name->english))) return std::nullopt;
  if (!name->korean.empty() && !(found.korean = read_indexes(name->korean))) return std::nullopt;
  if (!found.english == !bead.english.empty() || !found.korean == !bead.korean.empty()) return std::nullopt;
  return found;
}

/// A sentence of a side, and the block that it stands in.
struct Piece {
  std::string text;
  std::uint32_t block = 0;
};

/// Divides a side of a bead into its sentences by their places; nothing where these do not fit.
std::optional<std::vector<Piece>> pieces_of(const std::string& text, const std::string& refs, std::size_t count) {
  std::vector<Piece> pieces;
  std::size_t from = 0;
  for (const std::string_view word : text::split(refs, ' ')) {
    const auto ref = read_segment_ref(word);
    if (!ref) return std::nullopt;
    while (from < text.size() && !pieces.empty() && (text[from] == ' ' || text[from] == '\n')) ++from;
    if (from + ref->bytes.size() > text.size()) return std::nullopt;
    pieces.push_back({text.substr(from, ref->bytes.size()), ref->block});
    from += ref->bytes.size();
  }
  return pieces.size() == count && from == text.size() ? std::optional(std::move(pieces)) : std::nullopt;
}

/// Puts a text together from its sentences.
Text text_of(Language language, const std::vector<Piece>& pieces) {
  Text text;
  text.language = language;
  for (const Piece& piece : pieces) {
    const auto index = static_cast<std::uint32_t>(text.sentences.size());
    const bool begins = index == 0 || piece.block != pieces[index - 1].block;
    if (index > 0) text.content += begins ? '\n' : ' ';
    if (begins) text.paragraphs.push_back({index, index});
    const auto begin = static_cast<std::uint32_t>(text.content.size());
    text.content += piece.text;
    text.sentences.push_back({{begin, static_cast<std::uint32_t>(text.content.size())},
                              static_cast<std::uint32_t>(text.paragraphs.size() - 1)});
    text.paragraphs.back().end = index + 1;
  }
  return text;
}

Bead bead_of(const store::BeadRow& row, Range english, Range korean) {
  Bead bead;
  bead.source = english;
  bead.target = korean;
  bead.confidence = row.confidence.value_or(not_known);
  bead.margin = row.margin.value_or(not_known);
  bead.length_z = not_known;
  bead.mark = named(row.mark, BeadMark::crossing);
  return bead;
}

/// Gathers the beads of a pair, level by level.
class PairBuilder {
 public:
  explicit PairBuilder(AlignedPair& pair) : pair_(pair) {}

  /// As they were; false when their names or places do not say how.
  bool take_places(const std::vector<store::BeadRow>& rows) {
    Range before;  // where an empty side stands: behind what came last and was not moved
    for (const store::BeadRow& row : rows) {
      const auto indexes = indexes_in(row);
      if (!indexes) return false;
      const bool is_sentence = row.level == "sentence";
      if (is_sentence &&
          !(keep(sides_[0], indexes->english, as_read(row.english_source, row.english), row.english_refs) &&
            keep(sides_[1], indexes->korean, as_read(row.korean_source, row.korean), row.korean_refs)))
        return false;
      std::vector<Bead>& beads = is_sentence ? pair_.alignment.sentences : pair_.alignment.paragraphs;
      if (beads.empty()) before = {};
      const Range english = indexes->english.value_or(Range{before.begin, before.begin});
      const Range korean = indexes->korean.value_or(Range{before.end, before.end});
      before = {english.end, row.mark == name_of(BeadMark::crossing) ? before.end : korean.end};
      add(beads, row, english, korean);
    }
    return set_texts();
  }

  /// Each sentence bead as a pair of sentences, one behind the other.
  void take_units(const std::vector<store::BeadRow>& rows) {
    std::vector<Piece> english, korean;
    for (const store::BeadRow& row : rows) {
      if (row.level != "sentence") continue;
      const auto place = [](std::vector<Piece>& side, const std::string& text) {
        const auto begin = static_cast<std::uint32_t>(side.size());
        if (!text.empty()) side.push_back({text, begin});
        return Range{begin, static_cast<std::uint32_t>(side.size())};
      };
      const Range source = place(english, as_read(row.english_source, row.english));
      const Range target = place(korean, as_read(row.korean_source, row.korean));
      add(pair_.alignment.sentences, row, source, target);
    }
    pair_.source = text_of(Language::english, english);
    pair_.target = text_of(Language::korean, korean);
  }

 private:
  using Side = std::map<std::uint32_t, Piece>;

  static const std::string& as_read(const std::string& source, const std::string& shown) {
    return source.empty() ? shown : source;
  }

  static bool keep(Side& side, const std::optional<Range>& indexes, const std::string& text, const std::string& refs) {
    if (!indexes) return true;
    const auto pieces = pieces_of(text, refs, indexes->size());
    if (!pieces) return false;
    for (std::uint32_t i = 0; i < indexes->size(); ++i) side.emplace(indexes->begin + i, (*pieces)[i]);
    return true;
  }

  bool set_texts() {
    for (const auto& [side, text, language] :
         {std::tuple(&sides_[0], &pair_.source, Language::english), {&sides_[1], &pair_.target, Language::korean}}) {
      std::vector<Piece> pieces;
      for (const auto& [index, piece] : *side) {
        if (index != pieces.size()) return false;
        pieces.push_back(piece);
      }
      *text = text_of(language, pieces);
    }
    return true;
  }

  void add(std::vector<Bead>& beads, const store::BeadRow& row, Range english, Range korean) {
    beads.push_back(bead_of(row, english, korean));
    if (!row.refused.empty())
      pair_.refused.push_back({row.level == "sentence" ? Level::sentence : Level::paragraph, beads.size() - 1,
                               named(row.refused, RefusalReason::rejected)});
  }

  AlignedPair& pair_;
  Side sides_[2];
};

/// Takes anchors and lengths from beads that are the same; false where they are others.
bool take_evidence(std::vector<Bead>& beads, const std::vector<Bead>& kept) {
  const auto is_same = [](const Bead& a, const Bead& b) { return a.source == b.source && a.target == b.target; };
  if (!std::equal(beads.begin(), beads.end(), kept.begin(), kept.end(), is_same)) return false;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    beads[i].matches = kept[i].matches;
    beads[i].length_z = kept[i].length_z;
    beads[i].rival = kept[i].rival;
  }
  return true;
}

ArticlePair link_of(const store::PairRow& row) {
  ArticlePair link;
  link.english = 0;
  link.korean = 1;
  link.method = named(row.method, LinkMethod::content);
  link.score = row.score.value_or(not_known);
  link.margin = row.margin;
  link.label = named(row.label, PairLabel::doubtful);
  link.coverage_english = row.coverage_english.value_or(0);
  link.coverage_korean = row.coverage_korean.value_or(0);
  const auto english = day_published(article_of(row.english)), korean = day_published(article_of(row.korean));
  if (english && korean) link.date_gap_days = *english - *korean;
  for (const store::EvidenceRow& evidence : row.evidence)
    link.evidence.push_back(
        {named(evidence.method, LinkMethod::content), evidence.score, evidence.words, evidence.from_korean});
  return link;
}

}  // namespace

Article article_of(const store::ArticleRow& row) {
  Article article;
  article.origin = {row.file, row.offset, row.length, false, {}};
  article.kind = named(row.kind, PageKind::policy);
  if (row.is_named && row.label.find("://") != std::string::npos) article.url = row.label;
  if (article.origin.path.empty()) article.origin.path = row.label;
  article.title = row.title;
  article.byline = row.byline;
  article.section = row.section;
  article.published = dates::parse_date(row.published);
  article.language_tag = row.language;
  article.language = row.language == "en"   ? Language::english
                     : row.language == "ko" ? Language::korean
                                            : Language::unknown;
  if (row.confidence) article.text_confidence = TextConfidence{*row.confidence, row.completeness.value_or(not_known)};
  return article;
}

AlignedPair pair_of(const store::PairRow& row, const std::vector<store::BeadRow>& beads,
                    const std::vector<std::string>& kept) {
  AlignedPair pair;
  if (!PairBuilder(pair).take_places(beads)) {
    pair = {};
    PairBuilder(pair).take_units(beads);
  }
  std::stable_sort(pair.refused.begin(), pair.refused.end(), [](const Refusal& a, const Refusal& b) {
    return std::pair(a.level, a.bead) < std::pair(b.level, b.bead);
  });
  pair.link = link_of(row);
  pair.name = row.name;
  for (const std::string& bytes : kept) {
    const auto alignment = memo::unpacked_alignment(bytes, pair.source, pair.target);
    if (!alignment || !take_evidence(pair.alignment.sentences, alignment->sentences)) continue;
    // Paragraph beads of tables are made of their rows, and differ.
    take_evidence(pair.alignment.paragraphs, alignment->paragraphs);
    break;
  }
  return pair;
}

Result<AlignedPair> read_pair(const store::Store& store, const store::PairRow& row,
                              const std::vector<store::BeadRow>& beads) {
  const auto kept = store::kept_alignments(store, row.english, row.korean);
  if (!kept) return kept.error();
  AlignedPair pair = pair_of(row, beads, *kept);
  const bool is_edited = std::any_of(beads.begin(), beads.end(), [](const store::BeadRow& bead) {
    return !bead.english_source.empty() || !bead.korean_source.empty();
  });
  if (!is_edited) return pair;
  const auto known = store.edits({row.english.label, row.korean.label});
  if (!known) return known.error();
  std::set<const store::KeptEdit*> used;
  PairEdits edits = fitting_edits(*known, pair.source, pair.target, used);
  pair.source.edits = std::move(edits.source);
  pair.target.edits = std::move(edits.target);
  return pair;
}

}  // namespace jjak::corpus
