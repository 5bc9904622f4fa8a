// Sketches of units, and how those that are alike find each other: by bands of equal bins, sorted (locality-sensitive
// hashing).
#include "similar/sketch.hpp"

#include "base/stable_hash.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>

namespace jjak::similar {
namespace {

constexpr std::size_t rows_of_band = Sketch::bins / Sketch::bands;

/// Spreads a number over all bits (the finaliser of MurmurHash3).
constexpr std::uint64_t mixed(std::uint64_t x) {
  x = (x ^ (x >> 33)) * 0xFF51AFD7ED558CCDull;
  x = (x ^ (x >> 33)) * 0xC4CEB9FE1A85EC53ull;
  return x ^ (x >> 33);
}

bool is_hangul(char32_t c) { return c >= 0xAC00 && c <= 0xD7A3; }

bool is_compared(char32_t c) {
  if (c < 0x80) return ascii::is_alnum(static_cast<char>(c));
  // General punctuation, CJK signs, fullwidth forms of signs. NFKC has folded most of them already.
  const bool is_sign = (c >= 0x2000 && c <= 0x206F) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFE30 && c <= 0xFE4F) ||
                       (c >= 0xA0 && c <= 0xBF) || (c >= 0x25A0 && c <= 0x27BF);
  return !is_sign && !text::is_space(c) && !text::is_invisible(c);
}

/// Sorts keys with units by key; those with one key keep their order. A radix sort: a million of them at a time.
void sort_by_key(std::vector<std::uint64_t>& keys) {
  constexpr std::size_t digit_bits = 11, digits = std::size_t{1} << digit_bits;
  std::vector<std::uint64_t> other(keys.size());
  for (std::size_t shift = 32; shift < 64; shift += digit_bits) {
    std::array<std::size_t, digits> next{};
    for (const std::uint64_t key : keys) ++next[(key >> shift) % digits];
    std::exclusive_scan(next.begin(), next.end(), next.begin(), std::size_t{0});
    for (const std::uint64_t key : keys) other[next[(key >> shift) % digits]++] = key;
    keys.swap(other);
  }
}

/// The units with a key, in groups of equal ones, each by rising unit.
template <class Use>
void each_bucket(const std::vector<std::uint32_t>& keys, const std::vector<bool>& is_wanted, Use use) {
  std::vector<std::uint64_t> sorted;  // key, then unit
  sorted.reserve(keys.size());
  for (std::uint32_t i = 0; i < keys.size(); ++i)
    if (keys[i] != 0 && (is_wanted.empty() || is_wanted[i])) sorted.push_back((std::uint64_t{keys[i]} << 32) | i);
  sort_by_key(sorted);
  for (std::size_t begin = 0; begin < sorted.size();) {
    std::size_t end = begin + 1;
    while (end < sorted.size() && sorted[end] >> 32 == sorted[begin] >> 32) ++end;
    for (std::size_t i = begin + 1; i < end; ++i) {
      use(static_cast<std::uint32_t>(sorted[i]), static_cast<std::uint32_t>(sorted[begin]));
      if (i - 1 > begin) use(static_cast<std::uint32_t>(sorted[i]), static_cast<std::uint32_t>(sorted[i - 1]));
    }
    begin = end;
  }
}

/// text::next_code_point, at once for ASCII and Hangul.
char32_t next_letter(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  if (byte(0) < 0x80) return static_cast<unsigned char>(text[at++]);
  if ((byte(0) & 0xF0) != 0xE0 || text.size() - at < 3) return text::next_code_point(text, at);
  const char32_t c = (byte(0) & 0xFu) << 12 | (byte(1) & 0x3Fu) << 6 | (byte(2) & 0x3Fu);
  at += 3;
  return c;
}

/// Whether NFKC and case folding leave a character beyond ASCII as it is, or make only punctuation of it.
bool is_stable(char32_t c) {
  return is_hangul(c) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x2010 && c <= 0x2027) || (c >= 0x3000 && c <= 0x3020) ||
         c == 0xB7;
}

/// comparable() without the Unicode library, for most text of news; nothing where the library is needed.
std::optional<std::string> quickly_comparable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      const char c = text[at++];
      if (ascii::is_alnum(c)) out += ascii::to_lower(c);
      continue;
    }
    const std::size_t begin = at;
    const char32_t c = next_letter(text, at);
    if (!is_stable(c)) return std::nullopt;
    if (is_compared(c)) out.append(text, begin, at - begin);
  }
  return out;
}

/// Calls use(hash) for each shingle of a comparable text, also for repeated ones.
template <class Use>
void each_shingle(std::string_view text, std::uint64_t seed, Use use) {
  constexpr std::size_t longest = 4;
  std::array<char32_t, longest> last{};
  std::size_t count = 0;
  bool has_any = false;
  const auto give = [&](std::size_t length) {
    std::uint64_t hash = seed;
    for (std::size_t i = longest - length; i < longest; ++i) hash = hash * 0x9E3779B97F4A7C15ull + last[i];
    use(mixed(hash));
    has_any = true;
  };
  for (std::size_t at = 0; at < text.size();) {
    last = {last[1], last[2], last[3], next_letter(text, at)};
    ++count;
    if (is_hangul(last[3]) && count >= 2 && is_hangul(last[2]))
      give(2);
    else if (!is_hangul(last[3]) && count >= longest)
      give(longest);
  }
  if (!has_any && count > 0) give(std::min(count, longest));
}

}  // namespace

std::string comparable(std::string_view text) {
  if (std::optional<std::string> quick = quickly_comparable(text)) return *std::move(quick);
  const std::string key = text::match_key(text);
  std::string out;
  out.reserve(key.size());
  for (std::size_t at = 0; at < key.size();) {
    const std::size_t begin = at;
    const char32_t c = text::next_code_point(key, at);
    if (is_compared(c)) out.append(key, begin, at - begin);
  }
  return out;
}

void add_shingles(std::string_view comparable, std::vector<std::uint32_t>& shingles) {
  each_shingle(comparable, 0, [&](std::uint64_t hash) { shingles.push_back(static_cast<std::uint32_t>(hash)); });
}

std::vector<std::uint32_t> shingles_of(std::string_view comparable) {
  std::vector<std::uint32_t> shingles;
  add_shingles(comparable, shingles);
  std::sort(shingles.begin(), shingles.end());
  shingles.erase(std::unique(shingles.begin(), shingles.end()), shingles.end());
  return shingles;
}

void Sketch::add(std::string_view comparable, std::uint64_t seed) {
  each_shingle(comparable, seed, [this](std::uint64_t hash) {
    std::uint32_t& least = least_[hash >> 58];
    least = std::min(least, static_cast<std::uint32_t>(hash & 0x7FFFFFFF));
    is_empty_ = false;
  });
}

void Sketch::finish() {
  if (is_empty_) return;
  const std::array<std::uint32_t, bins> own = least_;
  for (std::size_t bin = 0; bin < bins; ++bin)
    for (std::uint64_t attempt = 1; least_[bin] == none; ++attempt)
      least_[bin] = own[mixed(bin * 1'000'003 + attempt) >> 58];
}

std::array<std::uint8_t, Sketch::bins> Sketch::bytes() const {
  std::array<std::uint8_t, bins> all{};
  for (std::size_t bin = 0; bin < bins; ++bin) all[bin] = static_cast<std::uint8_t>(mixed(least_[bin]));
  return all;
}

std::uint32_t Sketch::band(std::size_t number) const {
  if (is_empty_) return 0;
  StableHash hash;
  for (std::size_t row = 0; row < rows_of_band; ++row) hash.add_bytes_of(least_[number * rows_of_band + row]);
  return static_cast<std::uint32_t>(mixed(hash.value())) | 1u;  // 0 stands for no sketch
}

double similarity(std::span<const std::uint8_t, Sketch::bins> a, std::span<const std::uint8_t, Sketch::bins> b) {
  constexpr double by_chance = 1.0 / 256;
  std::size_t equal = 0;
  for (std::size_t bin = 0; bin < Sketch::bins; ++bin) equal += a[bin] == b[bin];
  const double share = static_cast<double>(equal) / static_cast<double>(Sketch::bins);
  return std::max(0.0, (share - by_chance) / (1 - by_chance));
}

void Sketches::add(const Sketch& sketch) {
  bytes_.push_back(sketch.bytes());
  for (std::size_t band = 0; band < Sketch::bands; ++band) bands_[band].push_back(sketch.band(band));
}

void Sketches::candidates(const std::vector<bool>& is_wanted,
                          const std::function<void(std::uint32_t, std::uint32_t)>& visit) const {
  for (const std::vector<std::uint32_t>& keys : bands_) each_bucket(keys, is_wanted, visit);
}

std::vector<std::vector<std::uint32_t>> Sketches::groups(double least, const std::vector<bool>& is_wanted) const {
  Sets sets(size());
  candidates(is_wanted, [&](std::uint32_t unit, std::uint32_t other) {
    if (sets.find(unit) != sets.find(other) && similarity(unit, other) >= least) sets.join(unit, other);
  });
  return sets.groups();
}

Sets::Sets(std::size_t size) : parent_(size) { std::iota(parent_.begin(), parent_.end(), 0u); }

std::uint32_t Sets::add() {
  parent_.push_back(static_cast<std::uint32_t>(parent_.size()));
  return parent_.back();
}

std::uint32_t Sets::find(std::uint32_t member) {
  while (parent_[member] != member) {
    parent_[member] = parent_[parent_[member]];
    member = parent_[member];
  }
  return member;
}

void Sets::join(std::uint32_t a, std::uint32_t b) {
  a = find(a);
  b = find(b);
  parent_[std::max(a, b)] = std::min(a, b);
}

std::vector<std::vector<std::uint32_t>> Sets::groups() {
  std::vector<std::uint32_t> members;
  for (std::uint32_t i = 0; i < parent_.size(); ++i)
    if (find(i) != i) members.push_back(i);
  std::sort(members.begin(), members.end(),
            [&](std::uint32_t a, std::uint32_t b) { return std::pair(find(a), a) < std::pair(find(b), b); });
  std::vector<std::vector<std::uint32_t>> groups;
  for (const std::uint32_t member : members) {
    if (groups.empty() || groups.back().front() != find(member)) groups.push_back({find(member)});
    groups.back().push_back(member);
  }
  return groups;
}

}  // namespace jjak::similar
