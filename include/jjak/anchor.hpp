// Anchors: what can be recognised across languages, and which anchors of two texts stand for the same.
#pragma once

#include <jjak/model.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

namespace anchors {
class PhraseTable;
}

/// Dictionary entries, compiled for looking up. Cheap to copy; safe to use from several threads.
class Dictionary {
 public:
  Dictionary();
  /// Of entries that mean the same the strongest counts. Entries without letters on a side are left out. O(entries), by up
  /// to `jobs` threads.
  explicit Dictionary(const std::vector<DictionaryEntry>& entries, std::size_t jobs = 1);

  bool empty() const;
  const anchors::PhraseTable& phrases() const { return *phrases_; }

 private:
  std::shared_ptr<const anchors::PhraseTable> phrases_;
};

/// The anchors of each sentence: numbers, dates, Latin words, marks, names and words. Words that the dictionary knows as one
/// phrase are one anchor; a Korean compound is cut into the words that the dictionary knows. `published`, when known, is what
/// "on Thursday" and 지난달 are counted from. `text` must outlive the result. Complexity: linear.
AnchoredText find_anchors(const Text& text, const Dictionary& dictionary = {}, const Timestamp* published = nullptr);

/// Which anchors of the English text may be rendered by which of the Korean one: equal numbers and dates, Latin words, marks,
/// dictionary entries, and names and borrowed words that sound alike: t(target | source) grows with their likeness and their
/// frequency, and falls with the number of words to choose from. Neighbouring words of the English text that together sound
/// like one Korean name become one anchor of it; without `by_sound` no names are compared, and none become one. Long words that
/// nothing in the other text stands for fall apart into shorter ones. By rising source and target. Complexity: O(anchors log anchors), and for each
/// English word the part of the Korean words' tree of sounds that may still sound like it (see sounds::Index).
std::vector<AnchorLink> match_anchors(AnchoredText& source, AnchoredText& target, const Dictionary& dictionary = {},
                                      bool by_sound = true);

/// The numbers and the parts of dates in a text, in the order of their places, with blanks between them; whatever the
/// language, the same values are written alike: "m12 d7 110000000". Complexity: linear.
std::string normalised_values(std::string_view text, Language language);

/// How alike an English name and a Hangul one sound, 0..1: "Kim Jong Un" and 김정은, "Tula Oblast" and 툴라주. From about .6
/// on two names are the same one. Bytes that are not UTF-8 are passed over; only the first 256 bytes of each count.
double name_similarity(std::string_view english, std::string_view korean);

}  // namespace jjak
