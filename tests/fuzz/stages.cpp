// The fuzz targets for stages that get what readers made of outside bytes (the aligner, the linker, the truth check,
// the writers), and for files that only jjak should write.
#include "base/files_in_memory.hpp"
#include "filter/recipe.hpp"
#include "fuzz/promise.hpp"
#include "fuzz/targets.hpp"
#include "load/own_terms.hpp"
#include "memo/packed_values.hpp"
#include "model/sample.hpp"
#include "shards/packed_pairs.hpp"
#include "shards/shard_file.hpp"
#include "store/contents.hpp"
#include "store/lookup.hpp"
#include "store/store.hpp"
#include "support/folder.hpp"
#include "text/utf8.hpp"

#include <jjak/align.hpp>
#include <jjak/anchor.hpp>
#include <jjak/bitext/bitext.hpp>
#include <jjak/check/check.hpp>
#include <jjak/emit.hpp>
#include <jjak/extract.hpp>
#include <jjak/link.hpp>
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/pipeline/output.hpp>
#include <jjak/read.hpp>
#include <jjak/segment.hpp>

#include <algorithm>
#include <string>
#include <vector>

namespace jjak::fuzz {
namespace {

constexpr std::string_view boundary = "\n====\n";  // between the texts of an input

std::vector<std::string> texts_of(std::string_view bytes) {
  std::vector<std::string> texts;
  for (;;) {
    const std::size_t end = bytes.find(boundary);
    texts.push_back(text::repair_utf8(bytes.substr(0, end)));
    if (end == std::string_view::npos) return texts;
    bytes.remove_prefix(end + boundary.size());
  }
}

/// An English and a Korean text, a segment on each line.
struct Sides {
  Text english, korean;
};

Text text_of_side(const std::string& side, Language language) {
  std::vector<std::string> lines;
  for (const std::string_view line : text::lines_of(side)) lines.emplace_back(line);
  return text_of_lines(lines, language);
}

Sides sides_of(std::string_view bytes) {
  const std::vector<std::string> texts = texts_of(bytes);
  return {text_of_side(texts[0], Language::english), text_of_side(texts.size() > 1 ? texts[1] : "", Language::korean)};
}

const Dictionary& dictionary_of_terms() {
  static const Dictionary dictionary = *own_dictionary();
  return dictionary;
}

/// Whether beads cover each index of a side once.
bool covers(const std::vector<Bead>& beads, std::size_t count, Range Bead::*side) {
  std::vector<int> seen(count);
  for (const Bead& bead : beads)
    for (std::uint32_t i = (bead.*side).begin; i < (bead.*side).end; ++i)
      if (i >= count || ++seen[i] > 1) return false;
  return std::find(seen.begin(), seen.end(), 0) == seen.end();
}

bool is_share(double value) { return value >= 0 && value <= 1; }

/// Four bytes of damage each: a place, and what stands there then.
std::string damaged(std::string whole, std::string_view damage) {
  for (std::size_t at = 0; at + 4 <= damage.size(); at += 4) {
    const auto part = [&](std::size_t i) {
      return static_cast<std::size_t>(static_cast<unsigned char>(damage[at + i]));
    };
    whole[(part(0) << 16 | part(1) << 8 | part(2)) % whole.size()] = damage[at + 3];
  }
  return whole;
}

}  // namespace

void aligner(std::string_view bytes) {
  Sides sides = sides_of(bytes);
  const std::size_t english = sides.english.sentences.size(), korean = sides.korean.sentences.size();
  AnchoredText source = find_anchors(std::move(sides.english), dictionary_of_terms());
  AnchoredText target = find_anchors(std::move(sides.korean), dictionary_of_terms());
  for (const AnchoredText* text : {&source, &target})
    for (const auto& mentions : text->mentions)
      for (const AnchorMention& mention : mentions)
        promise(mention.anchor < text->anchors.size() && mention.bytes.end <= text->text.content.size(),
                "anchors are mentioned inside their text");
  MatchedAnchors matched = match_anchors(std::move(source), std::move(target), dictionary_of_terms());
  PairAligner aligner(std::move(matched), {});
  AlignOptions options;
  options.cell_budget = 1'000'000;
  const Alignment alignment = aligner.align({}, options);
  if (alignment.failure) return;
  promise(covers(alignment.sentences, english, &Bead::source) && covers(alignment.sentences, korean, &Bead::target),
          "each sentence is in one bead");
  for (const Bead& bead : alignment.sentences) promise(is_share(bead.confidence), "confidences are probabilities");
}

/// Pages of two languages in turn.
void linker(std::string_view bytes) {
  std::vector<Article> articles;
  for (const std::string& text : texts_of(bytes)) {
    RawDocument document;
    const bool is_english = articles.size() % 2 == 0;
    document.url = (is_english ? "https://www.example.com/en/" : "https://www.example.com/ko/") +
                   std::to_string(articles.size() / 2);
    document.text = (is_english ? "<html lang=en><p>The harbour of the island opened on May 3 after 12 years.</p>"
                                : "<html lang=ko><p>섬의 항구가 12년 만인 5월 3일 문을 열었다.</p>") +
                    text;
    if (auto article = extract(document)) articles.push_back(*std::move(article));
  }
  const Links links = link_articles(articles);
  for (const ArticlePair& link : links.pairs) {
    promise(link.english < articles.size() && link.korean < articles.size() && link.english != link.korean,
            "a link names two articles");
    promise(is_share(link.score), "scores are shares");
  }
  for (const Unpaired& unpaired : links.unpaired) promise(unpaired.article < articles.size(), "an article is there");
}

void truth(std::string_view bytes) {
  const std::vector<std::string> texts = texts_of(bytes);
  const std::string korean = texts.size() > 1 ? texts[1] : "";
  CheckContext context;
  context.dictionary = dictionary_of_terms();
  context.least_probability = 0;
  for (const Finding& finding : check_pair({texts[0], korean}, context)) {
    promise(finding.english.begin <= finding.english.end && finding.english.end <= texts[0].size() &&
                finding.korean.begin <= finding.korean.end && finding.korean.end <= korean.size(),
            "findings lie in their texts");
    promise(is_share(finding.probability), "findings have a probability");
    promise(is_utf8(describe(finding)), "findings are told in UTF-8");
  }
}

/// What is written of any texts is read again, with all its units.
void writers(std::string_view bytes) {
  const std::vector<std::string> texts = texts_of(bytes);
  Collection collection = sample::collection();
  const std::string korean = texts.size() > 1 ? texts[1] : "";
  AlignedPair& pair = collection.pairs[0];
  pair.source = sample::text_of(Language::english, {{"It " + texts[0], "Guards knew.", "Nobody spoke."}, {"More."}});
  pair.target = sample::text_of(Language::korean, {{"12일 열렸다.", "말 " + korean, "덧붙인 말이다."}, {"이상."}});
  collection.articles[0].title = texts[0];
  FilesInMemory files;
  Result<Exporter> exporter = Exporter::begin(open_in_memory(files));
  promise(exporter && walk(collection, *exporter) && exporter->end(), "a collection is written");
  const test::Folder folder;
  std::uint64_t units[3]{}, *count = units;
  for (const char* const name : {"corpus.tsv", "corpus.jsonl", "corpus.tmx"}) {
    promise(files.contains(name), "each format has its file");
    const auto sink = [&](BitextUnit& unit) {
      *count += unit.level != "paragraph";
      promise(is_utf8(unit.english.text) && is_utf8(unit.korean.text), "texts are UTF-8");
      return true;
    };
    const auto read = read_bitext(bitext_input({folder.write(name, files.at(name))}), sink, [](const Error&) {});
    promise(read && read->bad == 0, "what was written is read");
    ++count;
  }
  promise(units[0] == units[1] && units[1] == units[2], "all formats have the same sentences");
}

void recipe(std::string_view bytes) { (void)filter::read_recipe(bytes, "recipe.toml"); }

/// Tables of addresses, and ladders as pins of a text of twelve sentences.
void tables(std::string_view bytes) {
  const test::Folder folder;
  const Diagnostics none = [](const Error&) {};
  (void)read_url_map(folder.write("addresses.tsv", bytes), none);
  const auto entries = read_ladder_entries(bytes, "pins");
  if (!entries) return;
  constexpr std::size_t sentences = 12;
  std::vector<Pin> given;
  for (const LadderEntry& entry : *entries) given.push_back({entry.bead.source, entry.bead.target, entry.line});
  const auto pins = Pins::make(std::move(given), sentences, sentences, "pins");
  if (!pins) return;
  for (const Pin& pin : pins->linked())
    promise(pin.source.end <= sentences && pin.target.end <= sentences, "pins lie in their texts");
}

/// A store whose bytes were changed: three bytes of an input say where, the fourth what stands there then.
void stored(std::string_view bytes) {
  static const std::string whole = [] {
    const test::Folder folder;
    const std::string path = folder.path(store::file_name);
    {
      auto made = store::Store::open(path, sqlite::Mode::create);
      promise(made && (*made)->begin() && store::write_contents(**made, sample::collection()) && (*made)->commit() &&
                  (*made)->forget_traces(),
              "a store can be written");
    }
    return test::Folder::read(path);
  }();
  const test::Folder folder;
  const auto opened = store::Store::open(folder.write(store::file_name, damaged(whole, bytes)), sqlite::Mode::read);
  if (!opened) return;
  const store::Store& corpus = **opened;
  (void)corpus.runs();
  (void)corpus.files();
  (void)corpus.pins();
  (void)corpus.parted();
  (void)corpus.knowledge();
  if (const auto article = store::find_article(corpus, "https://news.example/english/herbs"); article && *article)
    (void)store::pairs_of(corpus, (*article)->id);
  (void)store::beads_of(corpus, "herbs-1a2b");
  (void)store::search(corpus, "guards", 8);
  std::uint64_t units = 0;
  BitextInput input = bitext_input({folder.path(store::file_name)});
  const auto sink = [&units](BitextUnit&) { return ++units < 1000; };
  (void)read_bitext(input, sink, [](const Error&) {});
}

/// The file of a shard, and the same bytes as damage to an entry of one, which no digest notices when it is done with
/// intent.
void shard(std::string_view bytes) {
  for (const shards::Content content : {shards::Content::pairs, shards::Content::alignments})
    if (const auto file = shards::read_file_of(content, bytes, "shard"))
      for (const std::string_view entry : file->entries) (void)shards::unpacked(entry);
  static const std::string whole = [] {
    const Sides sides = sides_of(
        "Rice is dear.\nHe paid 200 won on May 3. She left.\n====\n쌀값이 비싸다.\n"
        "그는 5월 3일 200원을 냈다. 그녀는 떠났다.");
    TextPair pair;
    pair.source = sides.english;
    pair.target = sides.korean;
    pair.source_published = Timestamp{2026, 5, 4, 9, 30, 540};
    pair.pins = *Pins::make({{{0, 1}, {0, 1}}}, pair.source.sentences.size(), pair.target.sentences.size());
    return shards::packed("a pair", pair);
  }();
  const auto keyed = shards::unpacked_pair(damaged(whole, bytes));
  if (!keyed) return;
  CollectionOptions options;
  options.align.cell_budget = 1'000'000;
  const Alignment alignment = align_collection({keyed->pair}, options).front();
  const std::string packed = memo::packed(alignment);
  const auto again = memo::unpacked_alignment(packed, keyed->pair.source, keyed->pair.target);
  promise(alignment.failure || again, "alignments that were packed are unpacked");
}

}  // namespace jjak::fuzz
