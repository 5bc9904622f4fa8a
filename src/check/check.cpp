// The truth check of a pair: reads both sides once, runs every check, and keeps what is probable enough.
#include <jjak/check/check.hpp>

#include "base/message.hpp"
#include "check/findings.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <tuple>
#include <utility>

namespace jjak {
namespace {

constexpr std::array<std::string_view, finding_kinds> kind_names{
    "number",   "scale", "unit",     "currency", "percent",      "date",     "weekday",   "name",   "entity",
    "negation", "order", "omission", "addition", "untranslated", "language", "truncated", "damaged"};

constexpr std::size_t most_bytes = std::size_t{64} << 10;

/// Bytes that are no text.
Finding not_utf8(const CheckedPair& pair) {
  const auto place = [](std::string_view text) {
    const auto byte = static_cast<std::uint32_t>(text::invalid_utf8(text).value_or(text.size()));
    return Range{byte, byte < text.size() ? byte + 1 : byte};
  };
  return {FindingKind::damaged, 1, place(pair.english), place(pair.korean), std::string(tr("broken characters")), {}};
}

/// Whether one side is not translated at all: then nothing else can be compared.
bool says_nothing(check::Findings& findings) {
  return std::any_of(findings.list().begin(), findings.list().end(), [](const Finding& finding) {
    return finding.kind == FindingKind::untranslated && !finding.english.empty() && !finding.korean.empty();
  });
}

}  // namespace

std::string_view name_of(FindingKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

std::optional<FindingKind> finding_kind(std::string_view name) {
  const auto* const found = std::find(kind_names.begin(), kind_names.end(), name);
  if (found == kind_names.end()) return std::nullopt;
  return static_cast<FindingKind>(found - kind_names.begin());
}

std::string describe(const Finding& finding, const Translate& translate) {
  return fill(translate ? translate(finding.message) : finding.message, finding.arguments);
}

namespace check {

bool Findings::has(FindingKind kind) const {
  return std::any_of(list_.begin(), list_.end(), [kind](const Finding& finding) { return finding.kind == kind; });
}

namespace {

/// Without omissions and additions of damaged text: what stands there twice need not be rendered twice.
std::vector<Finding> without_explained(std::vector<Finding> list) {
  const auto is_inside = [](Range part, Range whole) { return whole.begin <= part.begin && part.end <= whole.end; };
  std::vector<Finding> damages;
  std::copy_if(list.begin(), list.end(), std::back_inserter(damages),
               [](const Finding& finding) { return finding.kind == FindingKind::damaged; });
  std::erase_if(list, [&](const Finding& finding) {
    return std::any_of(damages.begin(), damages.end(), [&](const Finding& damage) {
      return (finding.kind == FindingKind::omission && is_inside(finding.english, damage.english)) ||
             (finding.kind == FindingKind::addition && is_inside(finding.korean, damage.korean));
    });
  });
  return list;
}

}  // namespace
}  // namespace check

CheckOutcome examine_pair(const CheckedPair& pair, const CheckContext& context) {
  if (text::invalid_utf8(pair.english) || text::invalid_utf8(pair.korean)) return {{not_utf8(pair)}, false};
  const std::string_view english_text = text::beginning_of(pair.english, most_bytes);
  const std::string_view korean_text = text::beginning_of(pair.korean, most_bytes);
  const auto& english_date = pair.english_date ? pair.english_date : pair.korean_date;
  const auto& korean_date = pair.korean_date ? pair.korean_date : pair.english_date;
  const check::Side english =
      check::read_side(english_text, Language::english, english_date ? &*english_date : nullptr);
  const check::Side korean = check::read_side(korean_text, Language::korean, korean_date ? &*korean_date : nullptr);
  const check::CheckWords words{rules::lists_of(context.rules), anchors::phrases_of(context.dictionary)};
  check::Findings findings;
  CheckOutcome outcome;
  outcome.is_partial = english.is_partial || korean.is_partial || english_text.size() < pair.english.size() ||
                       korean_text.size() < pair.korean.size();
  check::check_languages(english, korean, findings);
  if (!findings.has(FindingKind::language) && !says_nothing(findings)) {
    const check::ValueMatch values = check::pair_values(english, korean);
    check::check_values(english, korean, values, findings);
    check::check_dates(english, korean, values, pair, findings);
    const check::WordMatch match = check::match_words(english, korean, pair, context);
    outcome.is_partial = outcome.is_partial || match.is_partial;
    check::check_order(english, korean, match, findings);
    check::check_coverage(english, korean, match, findings);
    check::check_negation(english, korean, match, findings);
    check::check_names(english, korean, match, words, findings);
    check::check_ends(english, korean, words, findings);
  }
  check::check_damage(english, korean, words, findings);
  std::vector<Finding>& list = outcome.findings;
  list = check::without_explained(std::move(findings.list()));
  std::erase_if(list, [&](const Finding& finding) { return finding.probability < context.least_probability; });
  std::stable_sort(list.begin(), list.end(), [](const Finding& a, const Finding& b) {
    return std::tuple(a.english.begin, a.korean.begin, a.kind) < std::tuple(b.english.begin, b.korean.begin, b.kind);
  });
  return outcome;
}

std::vector<Finding> check_pair(const CheckedPair& pair, const CheckContext& context) {
  return examine_pair(pair, context).findings;
}

}  // namespace jjak
