// Says which files a build leaves behind, and writes them all while a collection is walked once.
#include <jjak/emit.hpp>
#include <jjak/pipeline/output.hpp>

#include <utility>

namespace jjak {

Result<Exporter> Exporter::begin(OpenFile open) {
  Exporter exporter(std::move(open));
  Status status = Done{};
  const auto begin = [&]<class Item>(const char* path, const Format<Item>& format) {
    if (!status) return;
    Result<std::unique_ptr<ByteSink>> sink = exporter.open_(path);
    if (!sink) {
      status = sink.error();
      return;
    }
    status = std::get<Writers<Item>>(exporter.writers_).emplace_back(format, *std::move(sink)).begin();
  };
  begin("links.tsv", formats::links);
  begin("unpaired.tsv", formats::unpaired);
  begin("refused.tsv", formats::refused);
  begin("foreign.tsv", formats::foreign);
  begin("doubtful.tsv", formats::doubtful);
  begin("missing.txt", formats::missing);
  begin("corpus.tsv", formats::tsv);
  begin("corpus.jsonl", formats::jsonl);
  begin("corpus.en", formats::moses_english);
  begin("corpus.ko", formats::moses_korean);
  begin("corpus.ids", formats::moses_ids);
  begin("corpus.tmx", formats::tmx);
  if (!status) return status.error();
  return exporter;
}

template <class Item>
Status Exporter::add(const Item& item) {
  for (Writer<Item>& writer : std::get<Writers<Item>>(writers_))
    if (Status added = writer.add(item); !added) return added;
  return Done{};
}

Status Exporter::article(const Article& article) { return add(article); }
Status Exporter::unpaired(const UnpairedView& unpaired) { return add(unpaired); }
Status Exporter::missing(const std::string& address) { return add(address); }

Status Exporter::pair(const PairView& view) {
  const AlignedPair& pair = view.pair;
  Status status = add(view);
  for_each_unit(pair, [&](const Unit& unit) {
    if (status) status = add(UnitView{view, unit, bead_of(pair, unit)});
  });
  for_each_refused_unit(pair, [&](const Unit& unit, RefusalReason reason) {
    const UnitView refused{view, unit, bead_of(pair, unit)};
    if (status) status = add(RefusedView{refused, reason});
  });
  if (status) status = write_ladder("ladders/" + pair.name + ".par.txt", pair.alignment.paragraphs);
  return status ? write_ladder("ladders/" + pair.name + ".sent.txt", pair.alignment.sentences) : status;
}

Status Exporter::write_ladder(const std::string& path, const std::vector<Bead>& beads) const {
  Result<std::unique_ptr<ByteSink>> sink = open_(path);
  if (!sink) return sink.error();
  Writer<Bead> writer(formats::ladder, *std::move(sink));
  Status status = writer.begin();
  for (const Bead& bead : beads)
    if (status) status = writer.add(bead);
  return status ? writer.end() : status;
}

Status Exporter::end() {
  Status status = Done{};
  const auto end = [&](auto& writers) {
    for (auto& writer : writers)
      if (status) status = writer.end();
  };
  std::apply([&](auto&... writers) { (end(writers), ...); }, writers_);
  return status;
}

}  // namespace jjak
