// The main job: reads, links and aligns a collection. Its texts and beads are in memory, or are made again when they
// are asked for.
#include <jjak/pipeline/collection.hpp>

#include "base/parallel.hpp"
#include "pipeline/align_pairs.hpp"
#include "pipeline/gate.hpp"
#include "pipeline/link_and_learn.hpp"
#include "pipeline/pair_alignment.hpp"
#include "pipeline/table_rows.hpp"
#include "refs/refs.hpp"

#include <map>
#include <memory>
#include <utility>

namespace jjak {
namespace {

/// Why a pair could not be aligned, with the names of its articles.
Error failure_of(const Collection& collection, const AlignedPair& pair) {
  Error failure = *pair.alignment.failure;
  failure.file = label_of(collection.articles[pair.link.english]);
  failure.other_file = label_of(collection.articles[pair.link.korean]);
  return failure;
}

/// Makes the texts of pairs. Thread safety: any number of readers, once the pins are there.
class PairTextMaker {
 public:
  PairTextMaker(Rules rules, bool has_memo) : rules_(std::move(rules)), has_memo_(has_memo) {}

  /// Asks for the pins of each pair.
  void find_pins(const Collection& collection, const PinSource& source) {
    for (std::size_t i = 0; i < collection.pairs.size(); ++i) {
      const AlignedPair& pair = collection.pairs[i];
      Pins pins = source(pair, collection.articles[pair.link.english], collection.articles[pair.link.korean],
                         [&] { return texts_of(collection, pair); });
      if (!pins.empty()) pins_.emplace(i, std::move(pins));
    }
  }

  TextPair operator()(const Collection& collection, std::size_t index) const {
    const AlignedPair& pair = collection.pairs[index];
    TextPair texts = texts_of(collection, pair);
    const auto pins = pins_.find(index);
    texts.pins = pins != pins_.end() ? pins->second : pins_of(rows(collection, pair, texts), texts);
    return texts;
  }

  /// Completes a pair. Its articles are those of the collection.
  static void complete(const Collection& collection, TextPair texts, Alignment alignment, AlignedPair& pair) {
    const std::vector<TableRow> table = rows(collection, pair, texts);
    pair.source = std::move(texts.source);
    pair.target = std::move(texts.target);
    pair.alignment = std::move(alignment);
    if (pair.alignment.failure) return;
    if (!table.empty()) pair.alignment.paragraphs = paragraph_beads(table);
    pair.refused = refusals_of(pair);
  }

 private:
  TextPair texts_of(const Collection& collection, const AlignedPair& pair) const {
    const Article& english = collection.articles[pair.link.english];
    const Article& korean = collection.articles[pair.link.korean];
    TextPair texts{segment(english, rules_), segment(korean, rules_), english.published, korean.published, {}, {}};
    if (has_memo_) texts.key = text_digest(english) + " " + text_digest(korean);
    return texts;
  }

  static std::vector<TableRow> rows(const Collection& collection, const AlignedPair& pair, const TextPair& texts) {
    return rows_of(collection.articles[pair.link.english], collection.articles[pair.link.korean], texts);
  }

  Rules rules_;
  bool has_memo_;
  std::map<std::size_t, Pins> pins_;
};

/// Segments texts again and takes their alignments out of the memo; one that it lost is made again.
class RemadeTexts final : public PairTexts {
 public:
  RemadeTexts(CollectionOptions options, const std::shared_ptr<const Knowledge>& knowledge,
              std::shared_ptr<const PairTextMaker> texts)
      : options_(std::move(options)), align_(options_, knowledge), texts_(std::move(texts)) {
    options_.used = nullptr;
    options_.learned = nullptr;
  }

  Result<std::vector<AlignedPair>> read(const Collection& collection,
                                        const std::vector<std::size_t>& indexes) override {
    std::vector<AlignedPair> pairs(indexes.size());
    parallel_for(indexes.size(), options_.jobs, [&](std::size_t n) {
      AlignedPair& pair = pairs[n] = collection.pairs[indexes[n]];
      TextPair texts = (*texts_)(collection, indexes[n]);
      Alignment alignment = pair.alignment.failure ? pair.alignment : align_(texts);
      PairTextMaker::complete(collection, std::move(texts), std::move(alignment), pair);
    });
    for (std::size_t n = 0; n < pairs.size(); ++n)
      if (pairs[n].alignment.failure && !collection.pairs[indexes[n]].alignment.failure)
        return failure_of(collection, pairs[n]);
    return pairs;
  }

 private:
  CollectionOptions options_;
  FrozenAligner align_;
  std::shared_ptr<const PairTextMaker> texts_;
};

/// Lists the pairs that could not be aligned.
void note_failures(Collection& collection) {
  for (const AlignedPair& pair : collection.pairs)
    if (pair.alignment.failure) collection.skipped.push_back(failure_of(collection, pair));
}

}  // namespace

Result<Collection> build_collection(const std::vector<std::string>& inputs, const BuildOptions& options,
                                    const ProgressSink& progress) {
  Result<Collection> built = build_collection(documents_of(inputs, options), options, progress);
  return built ? std::move(built) : no_article_in(inputs, built.error());
}

Result<Collection> build_collection(const DocumentSource& source, const BuildOptions& options,
                                    const ProgressSink& progress) {
  Knowledge learned;
  Result<Collection> linked = link_and_learn(source, options, progress, learned);
  if (!linked) return linked;
  Collection collection = std::move(*linked);
  const auto texts = std::make_shared<PairTextMaker>(options.rules, options.memo != nullptr);
  if (options.pins) texts->find_pins(collection, options.pins);
  const PairsToAlign work{collection.pairs.size(), [&](std::size_t i) { return (*texts)(collection, i); },
                          [&](std::size_t i, TextPair pair, Alignment alignment) {
                            AlignedPair& aligned = collection.pairs[i];
                            if (options.holds_texts)
                              PairTextMaker::complete(collection, std::move(pair), std::move(alignment), aligned);
                            else
                              aligned.alignment.failure = std::move(alignment.failure);
                          }};
  const auto used = align_pairs(work, options, progress, std::move(learned));
  if (!used) return used.error();
  if (!options.holds_texts) collection.texts = std::make_shared<RemadeTexts>(options, *used, texts);
  note_failures(collection);
  return collection;
}

}  // namespace jjak
