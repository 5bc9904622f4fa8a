// Finds the numbers of English sentences: figures, words, and mixes of both ("2.5 million", "two thirds").
#include "numbers/decimal.hpp"
#include "numbers/english_number_words.hpp"
#include "numbers/numbers.hpp"
#include "text/scan.hpp"

#include <array>

namespace jjak::anchors {
namespace {

using text::at;
using text::follows;
using text::is_one_of;
using text::letters_at;
using text::skip_blank;

using Words = std::string_view;

/// A number that was read: nothing when what stands there is none. Reading goes on at `end` in any case.
struct Reading {
  std::optional<Decimal> value;
  std::size_t end = 0;
};

/// The next word of a number: one blank or hyphen may stand before it.
struct Step {
  NumberEntry entry;
  std::size_t end = 0;
};

Step next_step(Words s, std::size_t i) {
  const std::size_t begin = at(s, i) == '-' ? i + 1 : skip_blank(s, i);
  if (begin == i) return {};
  const Words word = letters_at(s, begin);
  return {number_word(word), begin + word.size()};
}

/// "and" between two words of a number.
std::size_t skip_and(Words s, std::size_t i) {
  const std::size_t begin = at(s, i) == '-' ? i + 1 : skip_blank(s, i);
  return begin != i && text::equal_words(letters_at(s, begin), "and") ? begin + 3 : i;
}

/// A number in words while it is read: "two hundred five | thousand".
class Cardinal {
 public:
  /// Whether the word continues the number; what does not leaves it as it was.
  bool take(const NumberEntry& entry) {
    switch (entry.kind) {
      case NumberWord::unit: return add(entry.value, last_ == NumberWord::tens ? 1 : 0);
      case NumberWord::tens: return add(entry.value, 0);
      case NumberWord::hundred:
        if (section_ == 0 || section_ >= 100) return false;
        section_ *= 100;
        break;
      case NumberWord::magnitude: return close_section(entry.value);
      case NumberWord::dozen:
        if (section_ == 0 || section_ >= 100 || total_ != 0) return false;
        section_ *= 12;
        break;
      default: return false;
    }
    last_ = entry.kind;
    return true;
  }
  /// An ordinal ends the number: twenty-first, hundred and third.
  bool take_ordinal(const NumberEntry& entry) {
    if (entry.kind == NumberWord::round_place) return last_ == NumberWord::none && add(entry.value, 0);
    if (entry.kind != NumberWord::ordinal || last_ == NumberWord::unit || last_ == NumberWord::dozen) return false;
    return add(entry.value, last_ == NumberWord::tens ? 1 : 0);
  }
  std::uint64_t value() const { return total_ + section_; }
  NumberWord last() const { return last_; }
  int zeros() const { return zeros_; }
  bool small() const { return total_ == 0 && section_ < 100; }

 private:
  bool add(std::uint64_t value, std::uint64_t smallest) {
    const bool after_tens = last_ == NumberWord::tens && value >= smallest && value > 0 && value < 10;
    const bool fresh =
        last_ == NumberWord::none || last_ == NumberWord::hundred || last_ == NumberWord::magnitude || after_tens;
    if (!fresh) return false;
    section_ += value;
    last_ = value >= 20 ? NumberWord::tens : NumberWord::unit;
    return true;
  }
  bool close_section(int zeros) {
    if (section_ == 0 || zeros >= zeros_) return false;
    for (int i = 0; i < zeros; ++i) section_ *= 10;  // fits: the section has four digits, the magnitude 15 at most
    total_ += section_;
    section_ = 0;
    zeros_ = zeros;
    last_ = NumberWord::magnitude;
    return true;
  }

  std::uint64_t total_ = 0;
  std::uint64_t section_ = 0;
  int zeros_ = 99;  // of the last magnitude: magnitudes fall
  NumberWord last_ = NumberWord::none;
};

bool may_be_fraction(const Cardinal& number) {
  return number.small() && (number.last() == NumberWord::unit || number.last() == NumberWord::tens);
}

/// one-third, two thirds, three-quarters: `number` stands above the line.
std::optional<Decimal> fraction(const Cardinal& number, const NumberEntry& below) {
  if (!may_be_fraction(number) || number.value() == 0) return std::nullopt;
  const bool one = number.value() == 1;
  const bool fits = below.kind == NumberWord::parts     ? one || below.word.ends_with('s')
                    : below.kind == NumberWord::ordinal ? one && below.value >= 3 && below.value <= 10
                                                        : one && below.word == "half";
  if (!fits) return std::nullopt;
  return quotient(number.value(), below.value);
}

/// "two and a half", "a million and a half": the half belongs to the last magnitude.
std::size_t end_of_half(Words s, std::size_t i) {
  const std::size_t after_and = skip_and(s, i);
  if (after_and == i) return i;
  const Step article = next_step(s, after_and);
  if (article.entry.kind != NumberWord::article) return i;
  const Step half = next_step(s, article.end);
  return half.entry.word == "half" ? half.end : i;
}

std::optional<Decimal> with_half(const Cardinal& number) {
  const int zeros = number.last() == NumberWord::magnitude ? number.zeros() : 0;
  const auto half = scaled({5, 1}, zeros);
  return half ? sum({number.value(), 0}, *half) : std::nullopt;
}

/// Goes on with a number whose first word was taken.
Reading read_cardinal(Words s, Cardinal number, std::size_t end) {
  while (true) {
    const Step step = next_step(s, end);
    if (const auto part = fraction(number, step.entry)) return {part, step.end};
    if (number.take(step.entry)) {
      end = step.end;
      continue;
    }
    if (number.take_ordinal(step.entry)) return {Decimal{number.value(), 0}, step.end};
    if (const std::size_t half = end_of_half(s, end); half != end) return {with_half(number), half};
    if (number.last() != NumberWord::hundred && number.last() != NumberWord::magnitude) break;
    const std::size_t after_and = skip_and(s, end);
    const Step after = after_and == end ? Step{} : next_step(s, after_and);
    const bool goes_on = after.entry.kind == NumberWord::unit || after.entry.kind == NumberWord::tens;
    if (!goes_on || after.entry.word == "one" || !number.take(after.entry)) break;
    end = after.end;
  }
  return {Decimal{number.value(), 0}, end};
}

/// a million, a dozen, a hundred and five, a third of.
Reading read_after_article(Words s, std::size_t end) {
  const Step step = next_step(s, end);
  Cardinal number;
  number.take({"one", NumberWord::unit, 1});
  const NumberWord kind = step.entry.kind;
  if (kind == NumberWord::hundred || kind == NumberWord::magnitude || kind == NumberWord::dozen)
    return read_cardinal(s, number, end);
  if (follows(s, step.end, " of"))
    if (const auto part = fraction(number, step.entry)) return {part, step.end};
  return {std::nullopt, end};
}

/// "half a million", "half a dozen", "half"; not the half of a match or a year.
Reading read_half(Words s, std::size_t begin, const Step& half) {
  constexpr std::array<Words, 6> of_halves{"first", "second", "latter", "other", "better", "back"};
  if (is_one_of(text::word_before(s, begin), of_halves)) return {std::nullopt, half.end};
  const Step article = next_step(s, half.end);
  const Step magnitude = article.entry.kind == NumberWord::article ? next_step(s, article.end) : Step{};
  if (magnitude.entry.kind == NumberWord::magnitude) return {scaled({5, 1}, magnitude.entry.value), magnitude.end};
  if (magnitude.entry.kind == NumberWord::dozen) return {Decimal{6, 0}, magnitude.end};
  return {Decimal{5, 1}, half.end};
}

/// "second" is a time after an article, a number or a preposition of rates, unless a noun follows; "at first" and
/// "first of all" count nothing.
bool is_ordinal(Words s, std::size_t begin, const Step& step) {
  const Words before = text::word_before(s, begin);
  if (step.entry.word == "first") return !text::equal_words(before, "at") && !follows(s, step.end, " of all");
  if (step.entry.word != "second") return true;
  constexpr std::array<Words, 4> rates{"per", "each", "every", "split"};
  const std::size_t end_before = text::skip_blank_back(s, begin);
  if (is_one_of(before, rates) || (end_before > 0 && ascii::is_digit(s[end_before - 1]))) return false;
  return !text::equal_words(before, "a") || (at(s, step.end) == ' ' && ascii::is_letter(at(s, step.end + 1)));
}

bool is_whole(Words s, std::size_t begin, std::size_t end) { return begin == 0 && end == s.size(); }

Reading read_words(Words s, std::size_t begin, const Step& step) {
  Cardinal number;
  switch (step.entry.kind) {
    case NumberWord::unit:
    case NumberWord::tens: {
      number.take(step.entry);
      Reading reading = read_cardinal(s, number, step.end);
      const bool pronoun = step.entry.word == "one" && reading.end == step.end && !is_whole(s, begin, step.end) &&
                           !text::equal_words(text::word_before(s, begin), "number");
      if (pronoun) reading.value.reset();
      return reading;
    }
    case NumberWord::article: return read_after_article(s, step.end);
    case NumberWord::half: return read_half(s, begin, step);
    case NumberWord::times: return {Decimal{step.entry.value, 0}, step.end};
    case NumberWord::ordinal:
    case NumberWord::round_place:
      if (!is_ordinal(s, begin, step)) break;
      return {Decimal{step.entry.value, 0}, step.end};
    default: break;
  }
  return {std::nullopt, step.end};
}

bool after_currency(Words s, std::size_t begin) {
  const std::size_t i = text::skip_blank_back(s, begin);
  constexpr std::array<Words, 5> signs{"$", "€", "£", "¥", "₩"};
  for (const Words sign : signs)
    if (text::precedes(s, i, sign)) return true;
  return false;
}

/// The zeros of letters right after digits: 5.98M, 3bn, $2.5m. A small k, m or b needs a currency (400m is a way to
/// run), and 4K and 8K are screens, 5K and 10K races.
int zeros_of_suffix(Words s, std::size_t begin, const Digits& digits, Words letters) {
  if (ascii::is_digit(at(s, digits.end + letters.size())) || letters.size() > 3) return 0;
  if (letters.size() > 1) {
    const NumberEntry entry = number_word(letters);
    return entry.kind == NumberWord::magnitude ? entry.value : 0;
  }
  const Words text = s.substr(begin, digits.end - begin);
  const bool money = after_currency(s, begin);
  const bool usual = text == "4" || text == "8" || text == "5" || text == "10";
  switch (letters.empty() ? '\0' : letters[0]) {
    case 'K': return money || !usual ? 3 : 0;
    case 'M': return 6;
    case 'B': return 9;
    case 'T': return 12;
    case 'k': return money ? 3 : 0;
    case 'm': return money ? 6 : 0;
    case 'b': return money ? 9 : 0;
    default: return 0;
  }
}

Reading read_magnitude_words(Words s, const Digits& digits) {
  Reading reading{digits.value, digits.end};
  Step step = next_step(s, digits.end);
  if (step.entry.kind == NumberWord::hundred || step.entry.kind == NumberWord::dozen) {
    if (reading.value)
      reading.value = step.entry.kind == NumberWord::hundred ? scaled(*reading.value, 2) : product(*reading.value, 12);
    reading.end = step.end;
    step = next_step(s, step.end);
  }
  if (step.entry.kind == NumberWord::magnitude) {
    if (reading.value) reading.value = scaled(*reading.value, step.entry.value);
    reading.end = step.end;
  }
  return reading;
}

Reading read_number(Words s, std::size_t begin) {
  const Digits digits = read_digits(s, begin);
  if (!digits.value) return {std::nullopt, digits.end};
  if (const Digits part = read_slash_fraction(s, digits); part.value) return {part.value, part.end};
  if (follows(s, digits.end, "½")) return {sum(*digits.value, {5, 1}), digits.end + Words("½").size()};
  if (at(s, digits.end) == ' ' && ascii::is_digit(at(s, digits.end + 1)) && digits.plain) {
    const Digits part = read_slash_fraction(s, read_digits(s, digits.end + 1));
    if (part.value) return {sum(*digits.value, *part.value), part.end};
  }
  const Words letters = letters_at(s, digits.end);
  if (letters.empty()) return read_magnitude_words(s, digits);
  if (const int zeros = zeros_of_suffix(s, begin, digits, letters); zeros > 0)
    return {scaled(*digits.value, zeros), digits.end + letters.size()};
  return {digits.value, digits.end};
}

void add_mention(std::vector<text::Mention>& mentions, Words s, std::size_t begin, const Reading& reading) {
  if (!reading.value) return;
  const std::size_t start = ascii::is_digit(at(s, begin)) ? text::minus_before(s, begin) : begin;
  std::string value = reading.value->text();
  if (start != begin && value != "0") value.insert(0, 1, '-');
  mentions.push_back({std::move(value), {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(reading.end)}});
}

/// ".268": a point before digits and nothing before it.
bool is_bare_point(Words s, std::size_t i) {
  return s[i] == '.' && ascii::is_digit(at(s, i + 1)) && (i == 0 || s[i - 1] == ' ' || s[i - 1] == '(');
}

}  // namespace

std::vector<text::Mention> find_english_numbers(std::string_view s) {
  std::vector<text::Mention> mentions;
  for (std::size_t i = 0; i < s.size();) {
    if (ascii::is_digit(s[i]) || is_bare_point(s, i)) {
      const Reading reading = read_number(s, i);
      add_mention(mentions, s, i, reading);
      i = reading.end;
    } else if (ascii::is_letter(s[i])) {
      std::size_t end = i;
      while (ascii::is_letter(at(s, end))) ++end;
      const Step step{number_word(s.substr(i, end - i)), end};
      Reading reading{std::nullopt, end};
      const bool inside = i > 0 && (ascii::is_digit(s[i - 1]) || static_cast<unsigned char>(s[i - 1]) >= 0xC3);
      if (step.entry.kind != NumberWord::none && !inside) reading = read_words(s, i, step);
      add_mention(mentions, s, i, reading);
      i = reading.end;
    } else {
      ++i;
    }
  }
  return mentions;
}

}  // namespace jjak::anchors
