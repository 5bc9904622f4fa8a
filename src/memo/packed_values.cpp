// Packs and unpacks alignments and anchored texts. Bytes come from a file that may be damaged, so every index is
// checked before it is believed.
#include "memo/packed_values.hpp"

#include "base/packed.hpp"

#include <algorithm>
#include <utility>

namespace jjak::memo {
namespace {

void add(PackedWriter& out, Range range) {
  out.add(range.begin);
  out.add(range.end);
}

void add(PackedWriter& out, const Anchor& anchor) {
  out.add(static_cast<std::uint64_t>(anchor.kind));
  out.add_text(anchor.value);
  out.add_text(anchor.surface);
}

enum class Anchors : std::uint8_t { with, without };

void add(PackedWriter& out, const std::vector<Bead>& beads, Anchors anchors) {
  out.add(beads.size());
  for (const Bead& bead : beads) {
    add(out, bead.source);
    add(out, bead.target);
    out.add_real(bead.confidence);
    out.add_real(bead.length_z);
    out.add_real(bead.margin);
    out.add(static_cast<std::uint64_t>(bead.mark));
    out.add(bead.rival ? 1 : 0);
    if (bead.rival) {
      add(out, bead.rival->source);
      add(out, bead.rival->target);
      out.add_real(bead.rival->confidence);
    }
    if (anchors == Anchors::without) continue;
    out.add(bead.matches.size());
    for (const AnchorMatch& match : bead.matches) {
      add(out, match.source);
      add(out, match.target);
      out.add_real(match.probability);
      out.add_real(match.weight);
      out.add(static_cast<std::uint64_t>(match.reason));
    }
  }
}

/// Reads values and notes the first one that cannot be.
class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : in_(bytes) {}

  std::uint32_t index() { return static_cast<std::uint32_t>(below(std::uint64_t{1} << 32)); }

  Range range(std::size_t end) {
    Range range{index(), 0};
    range.end = index();
    if (range.begin > range.end || range.end > end) is_right_ = false;
    return range;
  }

  template <class Enum>
  Enum one_of(Enum last) {
    return static_cast<Enum>(below(static_cast<std::uint64_t>(last) + 1));
  }

  Anchor anchor() {
    Anchor anchor;
    anchor.kind = one_of(AnchorKind::word);
    anchor.value = in_.text();
    anchor.surface = in_.text();
    return anchor;
  }

  std::vector<Bead> beads(std::size_t sources, std::size_t targets, Anchors anchors) {
    std::vector<Bead> beads(in_.count());
    for (Bead& bead : beads) {
      bead.source = range(sources);
      bead.target = range(targets);
      bead.confidence = in_.real();
      bead.length_z = in_.real();
      bead.margin = in_.real();
      bead.mark = one_of(BeadMark::crossing);
      if (in_.number() != 0) {
        const Range source = range(sources), target = range(targets);
        bead.rival = Rival{source, target, in_.real()};
      }
      if (anchors == Anchors::without) continue;
      bead.matches.resize(in_.count());
      for (AnchorMatch& match : bead.matches) {
        match.source = anchor();
        match.target = anchor();
        match.probability = in_.real();
        match.weight = in_.real();
        match.reason = one_of(MatchReason::induced);
      }
    }
    return beads;
  }

  PackedReader& in() { return in_; }
  bool is_done() const { return is_right_ && in_.is_done(); }

 private:
  std::uint64_t below(std::uint64_t limit) {
    const std::uint64_t number = in_.number();
    if (number < limit) return number;
    is_right_ = false;
    return 0;
  }

  PackedReader in_;
  bool is_right_ = true;
};

Text read_text(Unpacker& in) {
  Text text;
  text.language = in.one_of(Language::other);
  text.content = in.in().text();
  text.sentences.resize(in.in().count());
  for (Segment& sentence : text.sentences) {
    sentence.bytes = in.range(text.content.size());
    sentence.paragraph = in.index();
  }
  text.paragraphs.resize(in.in().count());
  for (Range& paragraph : text.paragraphs) paragraph = in.range(text.sentences.size());
  text.breaks.resize(in.in().count());
  for (std::uint32_t& place : text.breaks) place = in.range(text.content.size()).end;
  return text;
}

void add(PackedWriter& out, const Text& text) {
  out.add(static_cast<std::uint64_t>(text.language));
  out.add_text(text.content);
  out.add(text.sentences.size());
  for (const Segment& sentence : text.sentences) {
    add(out, sentence.bytes);
    out.add(sentence.paragraph);
  }
  out.add(text.paragraphs.size());
  for (const Range& paragraph : text.paragraphs) add(out, paragraph);
  out.add(text.breaks.size());
  for (const std::uint32_t place : text.breaks) add(out, Range{0, place});
}

}  // namespace

std::string packed(const Alignment& alignment) {
  PackedWriter out;
  add(out, alignment.paragraphs, Anchors::with);
  add(out, alignment.sentences, Anchors::with);
  return out.take();
}

std::optional<Alignment> unpacked_alignment(std::string_view bytes, const Text& source, const Text& target) {
  Unpacker in(bytes);
  Alignment alignment;
  alignment.paragraphs = in.beads(source.paragraphs.size(), target.paragraphs.size(), Anchors::with);
  alignment.sentences = in.beads(source.sentences.size(), target.sentences.size(), Anchors::with);
  return in.is_done() ? std::optional(std::move(alignment)) : std::nullopt;
}

std::string packed_outline(const Alignment& alignment) {
  PackedWriter out;
  add(out, alignment.paragraphs, Anchors::without);
  add(out, alignment.sentences, Anchors::without);
  return out.take();
}

std::optional<Alignment> unpacked_outline(std::string_view bytes) {
  Unpacker in(bytes);
  Alignment alignment;
  for (auto* beads : {&alignment.paragraphs, &alignment.sentences})
    *beads = in.beads(UINT32_MAX, UINT32_MAX, Anchors::without);
  return in.is_done() ? std::optional(std::move(alignment)) : std::nullopt;
}

std::string packed(const Text& text) {
  PackedWriter out;
  add(out, text);
  return out.take();
}

std::optional<Text> unpacked_plain_text(std::string_view bytes) {
  Unpacker in(bytes);
  Text text = read_text(in);
  const auto is_inside = [&](const Segment& sentence) { return sentence.paragraph < text.paragraphs.size(); };
  const bool fits = std::all_of(text.sentences.begin(), text.sentences.end(), is_inside);
  return fits && in.is_done() ? std::optional(std::move(text)) : std::nullopt;
}

std::string packed(const AnchoredText& text) {
  PackedWriter out;
  add(out, text.text);
  out.add(text.anchors.size());
  for (const Anchor& anchor : text.anchors) add(out, anchor);
  out.add(text.mentions.size());
  for (const std::vector<AnchorMention>& mentions : text.mentions) {
    out.add(mentions.size());
    for (const AnchorMention& mention : mentions) {
      out.add(mention.anchor);
      add(out, mention.bytes);
    }
  }
  out.add(text.gloss_length.size());
  for (const std::uint32_t length : text.gloss_length) out.add(length);
  return out.take();
}

std::optional<AnchoredText> unpacked_text(std::string_view bytes) {
  Unpacker in(bytes);
  AnchoredText text;
  text.text = read_text(in);
  text.anchors.resize(in.in().count());
  for (Anchor& anchor : text.anchors) anchor = in.anchor();
  text.mentions.resize(in.in().count());
  bool fits = text.mentions.size() == text.text.sentences.size();
  for (std::vector<AnchorMention>& mentions : text.mentions) {
    mentions.resize(in.in().count());
    for (AnchorMention& mention : mentions) {
      mention.anchor = in.index();
      mention.bytes = in.range(text.text.content.size());
      fits = fits && mention.anchor < text.anchors.size();
    }
  }
  text.gloss_length.resize(in.in().count());
  for (std::uint32_t& length : text.gloss_length) length = in.index();
  fits = fits && (text.gloss_length.empty() || text.gloss_length.size() == text.text.sentences.size());
  return fits && in.is_done() ? std::optional(std::move(text)) : std::nullopt;
}

}  // namespace jjak::memo
