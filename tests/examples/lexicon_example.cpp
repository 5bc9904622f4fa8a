// lexicon.hpp and translations.hpp: dictionaries, and lexicons that are learned.
#include <jjak/anchor.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/segment.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

void terms() {
  const auto entries = read_terms("harbor|port\t항구\nrice\t쌀\t0.5\n", "mine.tsv");
  expect(entries && entries->size() == 3);
  expect(read_terms(write_terms(*entries), "mine.tsv")->size() == 3);
  expect(check_terms("no Korean\n", "mine.tsv").size() == 1);
  expect(merge_entries({{"Rice", "쌀", .5}, {"rice", "쌀", 1}}).size() == 1);
}

void other_sources() {
  expect(!icu_names().empty());
  expect(join_pivot("", "").empty());
  expect(subdivision_names("", "").empty());
  expect(catalogue_names("no catalogue", "ko.mo").error().code == errors::unsupported);
}

/// Texts of one sentence a line whose lines belong together, with beads that say so.
struct Learned {
  std::vector<MatchedAnchors> texts{1};
  std::vector<Alignment> alignments{1};

  Learned() {
    const std::vector<std::string> english{"Rice prices rose.", "Rice came.", "Rice harvest failed."};
    const std::vector<std::string> korean{"쌀값은 상승했다.", "쌀값은 도착했다.", "쌀값은 실패했다."};
    texts.front().source = find_anchors(text_of_lines(english, Language::english));
    texts.front().target = find_anchors(text_of_lines(korean, Language::korean));
    for (std::uint32_t i = 0; i < english.size(); ++i)
      alignments.front().sentences.push_back(bead({i, i + 1}, {i, i + 1}, .99));
  }
};

void learning() {
  const Learned learned;
  LexiconInducer inducer(learned.texts);
  inducer.learn(learned.alignments);
  const LexiconCounts counts = inducer.counts();
  const Lexicon lexicon = make_lexicon(counts);
  expect(lexicon.knows_english("ric") && lexicon.translations("ric").front().korean == "쌀값");  // by stems
  expect(make_lexicon(without_largest(counts)).knows_english("ric"));  // for another collection
  expect(!counts.empty() && !merge_counts(counts, counts).empty());
  expect(*read_counts(write_counts(counts), "mine.lexicon") == counts);
}

void translations() {
  Lexicon lexicon;
  lexicon.add("harbor", "항구", .4);
  expect(!lexicon.empty() && lexicon.knows_korean("항구") && lexicon.translations("boat").empty());
}

}  // namespace

void lexicon() {
  terms();
  other_sources();
  learning();
  translations();
}

}  // namespace jjak::examples
