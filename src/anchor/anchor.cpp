// Finds what can be recognised in both languages: numbers, dates, names, words, marks.
#include <jjak/anchor.hpp>

#include "dates/mentions.hpp"
#include "numbers/numbers.hpp"
#include "rules/lists.hpp"
#include "sounds/sounds.hpp"
#include "text/utf8.hpp"
#include "words/glosses.hpp"
#include "words/pool.hpp"
#include "words/quotations.hpp"
#include "words/surnames.hpp"
#include "words/tokens.hpp"
#include "words/units.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace jjak {
namespace {

using anchors::EnglishWord;
using anchors::KoreanWord;
using anchors::PhraseTable;
using text::Token;
using text::TokenKind;

/// Marks that both languages use alike, in one spelling.
std::string_view mark_value(std::string_view mark) {
  struct Spelling {
    std::string_view mark, value;
  };
  static constexpr Spelling spellings[] = {{"?", "?"}, {"？", "?"}, {"!", "!"}, {"(", "("}, {"（", "("},
                                           {"%", "%"}, {"％", "%"}, {":", ":"}, {"：", ":"}};
  for (const Spelling& spelling : spellings)
    if (spelling.mark == mark) return spelling.value;
  return {};
}

/// The words that dates, numbers and surnames are found by; compiled anew only where a user has changed the lists.
class ValueWords {
 public:
  explicit ValueWords(const rules::Lists& lists) : lists_(lists) {
    if (&lists == &rules::built_in()) return;
    dates_.emplace(lists);
    numbers_.emplace(lists);
  }
  const dates::Vocabulary& dates() const { return dates_ ? *dates_ : dates::Vocabulary::built_in(); }
  const anchors::NumberWords& numbers() const { return numbers_ ? *numbers_ : anchors::NumberWords::built_in(); }
  const rules::Lists& lists() const { return lists_; }

 private:
  const rules::Lists& lists_;
  std::optional<dates::Vocabulary> dates_;
  std::optional<anchors::NumberWords> numbers_;
};

/// Ranges of a sentence that may be asked for.
class Covered {
 public:
  void set(std::vector<Range> ranges) {
    std::sort(ranges.begin(), ranges.end(), [](Range a, Range b) { return a.begin < b.begin; });
    // Each range reaches as far as those before it, so that one look tells.
    for (std::size_t i = 1; i < ranges.size(); ++i) ranges[i].end = std::max(ranges[i].end, ranges[i - 1].end);
    ranges_ = std::move(ranges);
  }
  /// Whether a byte of the range is in one of them. O(log ranges).
  bool meets(Range bytes) const {
    const auto behind =
        std::partition_point(ranges_.begin(), ranges_.end(), [&bytes](Range range) { return range.begin < bytes.end; });
    return behind != ranges_.begin() && bytes.begin < std::prev(behind)->end;
  }

 private:
  std::vector<Range> ranges_;
};

/// Collects the anchors of a text, each once.
class Collector {
 public:
  Collector(Text text, const PhraseTable& phrases, const Timestamp* published, const rules::Lists& lists)
      : phrases_(phrases),
        published_(published),
        value_words_(lists),
        result_{std::move(text), {}, {}, {}},
        text_(result_.text) {}

  AnchoredText run() {
    result_.mentions.resize(text_.sentences.size());
    result_.gloss_length.resize(text_.sentences.size());
    for (std::size_t i = 0; i < text_.sentences.size(); ++i) {
      const Range bytes = text_.sentences[i].bytes;
      sentence_ = std::string_view(text_.content).substr(bytes.begin, bytes.size());
      mentions_ = &result_.mentions[i];
      offset_ = bytes.begin;
      add_values();
      add_quotations();
      glosses_ = anchors::find_glosses(sentence_, text_.language);
      for (const Range gloss : glosses_)
        result_.gloss_length[i] += static_cast<std::uint32_t>(text::visible_length(slice(gloss)));
      std::vector<Token> tokens = text::tokenize(sentence_);
      std::erase_if(tokens, [this](const Token& token) {
        return values_.meets({token.bytes.begin, token.bytes.begin + 1});
      });
      if (text_.language == Language::korean)
        add_korean(tokens);
      else
        add_english(tokens);
      std::stable_sort(mentions_->begin(), mentions_->end(),
                       [](const auto& a, const auto& b) { return a.bytes.begin < b.bytes.begin; });
    }
    return std::move(result_);
  }

 private:
  std::string_view slice(Range bytes) const { return sentence_.substr(bytes.begin, bytes.size()); }

  void add(AnchorKind kind, std::string_view value, std::string_view surface, Range bytes) {
    if (value.empty()) return;
    const std::uint32_t id = pool_.id_of(kind, value, surface);
    mentions_->push_back({id, {offset_ + bytes.begin, offset_ + bytes.end}});
  }

  /// Dates, and the numbers that are not part of one. What remains of a counting word (명이, 일에는) goes with its number.
  void add_values() {
    std::vector<Range> values;
    for (const dates::Mention& date : dates::find_dates(sentence_, text_.language, published_, value_words_.dates())) {
      values.push_back(date.bytes);
      add(AnchorKind::date, to_string(date.value), slice(date.bytes), date.bytes);
    }
    Covered dates;
    dates.set(values);
    for (text::Mention& number : anchors::find_numbers(sentence_, text_.language, value_words_.numbers())) {
      if (dates.meets(number.bytes)) continue;
      values.push_back(number.bytes);
      add(AnchorKind::number, number.value, slice(number.bytes), number.bytes);
    }
    values_.set(std::move(values));
  }

  /// That something is quoted, that several things are, that most of the sentence is: what is said is quoted in both
  /// texts.
  void add_quotations() {
    std::size_t speeches = 0, quoted = 0;
    Range mark;
    for (const anchors::Quotation& quotation : anchors::find_quotations(sentence_)) {
      if (!quotation.is_speech) continue;
      if (++speeches == 1) mark = quotation.mark;
      quoted += text::visible_length(slice(quotation.bytes));
    }
    if (speeches == 0) return;
    const auto add_mark = [&](const char* value) { add(AnchorKind::punctuation, value, slice(mark), mark); };
    add_mark("\"");
    if (speeches > 1) add_mark("\"\"");
    if (2 * quoted >= text::visible_length(sentence_)) add_mark("\"long\"");
  }

  /// Marks: alike in both languages. A gloss's parenthesis has no like.
  void add_common(const Token& token) {
    const auto gloss = std::partition_point(glosses_.begin(), glosses_.end(),
                                            [&token](Range each) { return each.begin < token.bytes.begin; });
    const bool opens_gloss = gloss != glosses_.end() && gloss->begin == token.bytes.begin;
    if (token.kind == TokenKind::mark && !opens_gloss)
      add(AnchorKind::punctuation, mark_value(slice(token.bytes)), slice(token.bytes), token.bytes);
  }

  void add_english(const std::vector<Token>& tokens) {
    for (const Token& token : tokens) {
      add_common(token);
      if (token.kind == TokenKind::hangul || token.kind == TokenKind::han) add_hangul(token.bytes);
    }
    const std::vector<EnglishWord> words = anchors::english_words(sentence_, tokens);
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t size = phrase_at(words, at);
      const Range bytes{words[at].bytes.begin, words[at + size - 1].bytes.end};
      const bool is_name = words[at].is_capital && !words[at].starts_sentence;
      if (size > 1)
        add(is_name ? AnchorKind::name : AnchorKind::word, anchors::phrase_key(words, at, at + size), slice(bytes),
            bytes);
      else if (words[at].key == "percent")
        add(AnchorKind::punctuation, "%", slice(bytes), bytes);
      else if (words[at].is_acronym)
        add(AnchorKind::latin, words[at].key, words[at].surface, bytes);
      else if (!words[at].is_stop_word)
        add(is_name ? AnchorKind::name : AnchorKind::word, words[at].key, words[at].surface, bytes);
      at += size;
    }
  }

  /// How many words the longest known phrase has that begins here; at least 1.
  std::size_t phrase_at(const std::vector<EnglishWord>& words, std::size_t first) const {
    const std::uint64_t sizes = phrases_.phrase_sizes(words[first].key);
    if (sizes == 0) return 1;
    std::size_t longest = std::min(PhraseTable::longest_phrase, words.size() - first);
    for (std::size_t size = 2; size <= longest; ++size)
      if (words[first + size - 1].after_mark) longest = size - 1;
    for (std::size_t size = longest; size > 1; --size)
      if ((sizes >> size & 1) != 0 && phrases_.knows_english(anchors::phrase_key(words, first, first + size)))
        return size;
    return 1;
  }

  void add_korean(const std::vector<Token>& tokens) {
    for (const Token& token : tokens) {
      add_common(token);
      if (token.kind == TokenKind::hangul || token.kind == TokenKind::han) add_hangul(token.bytes);
    }
    // Latin words by the keys that they have in an English text.
    const std::vector<EnglishWord> words = anchors::english_words(sentence_, tokens);
    for (std::size_t at = 0; at < words.size();) {
      const std::size_t size = phrase_at(words, at);
      const Range bytes{words[at].bytes.begin, words[at + size - 1].bytes.end};
      if (size > 1 || !words[at].is_stop_word)
        add(AnchorKind::latin, anchors::phrase_key(words, at, at + size), slice(bytes), bytes);
      at += size;
    }
  }

  void add_hangul(Range bytes) {
    if (const std::size_t size = anchors::lone_surname(sentence_, bytes, value_words_.lists()); size > 0) {
      const Range surname{bytes.begin, bytes.begin + static_cast<std::uint32_t>(size)};
      return add(AnchorKind::word, anchors::surname_value(slice(surname)), slice(surname), surname);
    }
    words_.clear();
    anchors::append_korean_words(sentence_, bytes, phrases_, words_);
    for (KoreanWord& word : words_) add(AnchorKind::word, word.key, word.surface, word.bytes);
  }

  const PhraseTable& phrases_;
  const Timestamp* published_;
  ValueWords value_words_;
  AnchoredText result_;
  const Text& text_;  // of the result
  anchors::AnchorPool pool_{result_};
  std::string_view sentence_;
  std::uint32_t offset_ = 0;
  std::vector<AnchorMention>* mentions_ = nullptr;
  std::vector<KoreanWord> words_;
  Covered values_;              // the sentence's numbers and dates
  std::vector<Range> glosses_;  // of the sentence, by rising place
};

}  // namespace

AnchoredText find_anchors(Text text, const Dictionary& dictionary, const std::optional<Timestamp>& published,
                          const Rules& rules) {
  const Timestamp* reference = published ? &*published : nullptr;
  return Collector(std::move(text), anchors::phrases_of(dictionary), reference, rules::lists_of(rules)).run();
}

double name_similarity(std::string_view english, std::string_view korean) {
  return sounds::name_similarity(english, korean);
}

}  // namespace jjak
