// Packs pairs of texts and their alignments.
#include "shards/packed_pairs.hpp"

#include "base/packed.hpp"
#include "memo/packed_values.hpp"

#include <cstdint>
#include <utility>
#include <vector>

namespace jjak::shards {
namespace {

// Numbers that can be negative are moved up by this much.
constexpr int lowest = 1 << 20;

void add(PackedWriter& out, int number) { out.add(static_cast<std::uint64_t>(std::int64_t{number} + lowest)); }

int number(PackedReader& in) { return static_cast<int>(in.number() & 0x7FFFFFFFU) - lowest; }

void add(PackedWriter& out, const std::optional<Timestamp>& time) {
  out.add(time ? 1 : 0);
  if (!time) return;
  for (const int part : {time->year, time->month, time->day, time->hour, time->minute}) add(out, part);
  out.add(time->utc_offset ? 1 : 0);
  if (time->utc_offset) add(out, *time->utc_offset);
}

std::optional<Timestamp> timestamp(PackedReader& in) {
  if (in.number() == 0) return std::nullopt;
  Timestamp time;
  for (int* part : {&time.year, &time.month, &time.day, &time.hour, &time.minute}) *part = number(in);
  if (in.number() != 0) time.utc_offset = number(in);
  return time;
}

void add(PackedWriter& out, const Pins& pins) {
  const std::vector<Pin> all = pins.all();
  out.add(all.size());
  for (const Pin& pin : all) {
    for (const std::uint32_t place : {pin.source.begin, pin.source.end, pin.target.begin, pin.target.end})
      out.add(place);
    out.add(pin.is_moved ? 1 : 0);
  }
}

std::vector<Pin> pins(PackedReader& in) {
  std::vector<Pin> pins(in.count());
  for (Pin& pin : pins) {
    for (std::uint32_t* place : {&pin.source.begin, &pin.source.end, &pin.target.begin, &pin.target.end})
      *place = static_cast<std::uint32_t>(in.number());
    pin.is_moved = in.number() != 0;
  }
  return pins;
}

}  // namespace

std::string packed(const std::string& key, const TextPair& pair) {
  PackedWriter out;
  out.add_text(key);
  out.add_text(memo::packed(pair.source));
  out.add_text(memo::packed(pair.target));
  add(out, pair.source_published);
  add(out, pair.target_published);
  add(out, pair.pins);
  return out.take();
}

std::optional<KeyedPair> unpacked_pair(std::string_view bytes) {
  PackedReader in(bytes);
  KeyedPair keyed;
  keyed.key = in.text();
  std::optional<Text> source = memo::unpacked_plain_text(in.text());
  std::optional<Text> target = memo::unpacked_plain_text(in.text());
  keyed.pair.source_published = timestamp(in);
  keyed.pair.target_published = timestamp(in);
  std::vector<Pin> given = pins(in);
  if (!source || !target || !in.is_done()) return std::nullopt;
  Result<Pins> made = Pins::make(std::move(given), source->sentences.size(), target->sentences.size());
  if (!made) return std::nullopt;
  keyed.pair.source = *std::move(source);
  keyed.pair.target = *std::move(target);
  keyed.pair.pins = *std::move(made);
  return keyed;
}

std::string packed(const std::string& key, std::string_view alignment) {
  PackedWriter out;
  out.add_text(key);
  out.add_text(alignment);
  return out.take();
}

std::optional<KeyedAlignment> unpacked_alignment(std::string_view bytes) {
  PackedReader in(bytes);
  KeyedAlignment keyed;
  keyed.key = in.text();
  keyed.bytes = in.text();
  return in.is_done() ? std::optional(keyed) : std::nullopt;
}

}  // namespace jjak::shards
