// Finds the pair of each unit and writes it.
#include "imports/importer.hpp"

#include "base/stable_hash.hpp"
#include "bitext/stored_unit.hpp"
#include "bytes/digest.hpp"
#include "refs/refs.hpp"
#include "url/stem.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace jjak::imports {
namespace {

constexpr std::uint32_t most_units = 20'000;            // of a pair, as exports have it
constexpr std::uint32_t most_without_articles = 1'000;  // of a row of units that name none
constexpr std::size_t id_digits = 16, longest_name = 200;

/// What units of one pair have in common; empty where nothing is known.
std::string key_of(const BitextUnit& unit) {
  if (!unit.pair.empty()) return "pair\n" + unit.pair;
  if (unit.english.url.empty() && unit.korean.url.empty()) return {};
  return unit.english.url + '\n' + unit.korean.url;
}

/// Whether people can type it and terminals show it.
bool is_name(std::string_view text) {
  return !text.empty() && text.size() <= longest_name && std::none_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '\x7F';
  });
}

/// "rain-in-wonsan" of "https://a.example/news/rain-in-wonsan.html", or of a file.
std::string name_in(const std::string& path) {
  std::string_view name = path;
  while (name.ends_with('/')) name.remove_suffix(1);
  name.remove_prefix(name.rfind('/') == std::string_view::npos ? 0 : name.rfind('/') + 1);
  name = name.substr(0, name.find_first_of(".?#"));
  return url::stem_of(name, "units");
}

/// The id that a file gives an article, when it looks like one; else one that its language and label make.
std::string article_id_of(const BitextSide& side, std::string_view language, const std::string& label) {
  const bool is_given =
      side.article.size() == id_digits && side.article.find_first_not_of("0123456789abcdef") == std::string::npos;
  return is_given ? side.article : reading::FieldDigest().add("import").add(language).add(label).digits(id_digits);
}

store::ArticleRow article_of(const BitextSide& side, std::string_view language, const std::string& label,
                             const std::string& file) {
  store::ArticleRow article;
  article.language = language;
  article.is_named = !side.url.empty() || !side.article.empty();
  article.label = side.url.empty() ? label : side.url;
  article.id = article_id_of(side, language, article.label);
  article.kind = side.kind;
  article.title = side.title;
  article.byline = side.byline;
  article.published = side.date;
  article.file = file;
  return article;
}

}  // namespace

Status Importer::begin() {
  const auto takedowns = store_.takedowns();
  if (!takedowns) return takedowns.error();
  takedowns_ = corpus::Takedowns(*takedowns);
  return table_.begin();
}

bool Importer::is_taken_down(const BitextUnit& unit) const {
  return !takedowns_.empty() && (takedowns_.has(unit.english.url) || takedowns_.has(unit.korean.url));
}

Status Importer::add(const BitextUnit& unit) {
  if (is_taken_down(unit)) {
    ++counts_.taken_down;
    return Done{};
  }
  if (Status entered = enter_pair(unit); !entered) return entered;
  return add_bead(unit);
}

Status Importer::end() { return leave_pair(); }

/// Goes to the pair of a unit, if it is not the present one.
Status Importer::enter_pair(const BitextUnit& unit) {
  const std::string key = key_of(unit);
  Group& group = groups_[StableHash().add(key).value()];
  if (group.units == (key.empty() ? most_without_articles : most_units) || group.parts == 0) {
    ++group.parts;
    group.units = 0;
  }
  ++group.units;
  std::string name = fmt::format("{}\n{}", key, group.parts);
  if (name == key_) return Done{};
  if (Status left = leave_pair(); !left) return left;
  key_ = std::move(name);
  return open_pair(unit, key, group.parts);
}

Status Importer::open_pair(const BitextUnit& unit, const std::string& key, std::uint32_t part) {
  const std::string row = part == 1 ? file_ : fmt::format("{} ({})", file_, part);
  store::PairRow pair;
  pair.name = unit.pair;
  if (!is_name(pair.name)) {
    const std::string& path = unit.english.url.empty() ? file_ : unit.english.url;
    pair.name =
        fmt::format("{}-{}", name_in(path), reading::FieldDigest().add(key.empty() ? row : key).digits(id_digits));
  }
  if (part > 1) pair.name += fmt::format(".{}", part);
  // Of a pair without addresses the name is the label; rows of units that name no pair are parts of their file.
  const std::string& label = key.empty() ? row : pair.name;
  pair.english = article_of(unit.english, "en", label, file_);
  pair.korean = article_of(unit.korean, "ko", label, file_);
  pair.id = pair_id(pair.english.id, pair.korean.id);
  if (part > 1) pair.id = reading::FieldDigest().add(pair.id).add(pair.name).digits(id_digits);
  for (const std::string& known : {pair.name, pair.id}) {
    auto found = store::find_pair(store_, known);
    if (!found) return found.error();
    if (!*found) continue;
    pair_ = **std::move(found);
    return Done{};
  }
  pair.method = unit.method.empty() ? "import" : unit.method;
  pair.label = unit.label;
  pair.score = unit.score;
  for (const store::ArticleRow* article : {&pair.english, &pair.korean})
    if (Status added = table_.add_article(*article); !added) return added;
  if (Status added = table_.add_pair(pair); !added) return added;
  ++counts_.documents;
  // Another pair may have added an article first, with other words.
  auto stored = store::find_pair(store_, pair.id);
  if (!stored) return stored.error();
  if (*stored) pair_ = **std::move(stored);
  return Done{};
}

Status Importer::add_bead(const BitextUnit& unit) {
  store::UnitRow row;
  row.pair = pair_;
  store::BeadRow& bead = row.bead;
  bead.pair = pair_.id;
  bead.level = unit.level == "paragraph" ? "paragraph" : "sentence";
  bead.type = unit.type;
  bead.mark = unit.mark;
  bead.refused = unit.refused;
  bead.confidence = unit.confidence;
  bead.margin = unit.margin;
  bead.english = unit.english.text;
  bead.korean = unit.korean.text;
  bead.english_refs = unit.english.refs;
  bead.korean_refs = unit.korean.refs;
  const bool has_id = is_name(unit.id);
  const std::string id = has_id ? unit.id : fmt::format("{}.u{}", pair_.name, counts_.units + counts_.alone + 1);
  bead.name = id;
  counts_.named += has_id ? 0 : 1;
  for (bool is_first = true;; is_first = false) {
    bead.fields = bitext::other_fields(unit, row);
    const Result<bool> added = table_.add_bead(bead);
    if (!added) return added.error();
    if (*added) break;
    counts_.renamed += is_first ? 1 : 0;
    bead.name = fmt::format("{}.{}", id, ++ids_[StableHash().add(id).value()] + 1);
  }
  ++(bead.english.empty() || bead.korean.empty() ? counts_.alone : counts_.units);
  StableHash hash;
  hash.add_bytes_of(digest_);
  for (const std::string* text : {&bead.name, &bead.level, &bead.type, &bead.mark, &bead.refused, &bead.english,
                                  &bead.korean, &bead.english_refs, &bead.korean_refs, &bead.fields})
    hash.add(*text).add("\n");
  hash.add(fmt::format("{} {}", bead.confidence.value_or(-1), bead.margin.value_or(-1)));
  digest_ = hash.value();
  return Done{};
}

/// The units of a pair may come in several rows.
Status Importer::leave_pair() {
  const std::uint64_t hash = std::exchange(digest_, 0);
  return pair_.id.empty() ? Status(Done{}) : table_.add_to_digest(pair_.id, hash);
}

}  // namespace jjak::imports
