// Writes a release: each document goes into the files of its level and split; digests are made on the way.
#include "release/release.hpp"

#include "bytes/digest.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jjak::release {
namespace {

using exports::Level;

/// Passes bytes on, and notes how many there are and their digest.
class NotingSink final : public ByteSink {
 public:
  NotingSink(std::unique_ptr<ByteSink> sink, std::vector<DataFile>& files, DataFile file)
      : sink_(std::move(sink)), files_(files), file_(std::move(file)) {}

  Status write(std::string_view bytes) override {
    sum_.add(bytes);
    file_.bytes += bytes.size();
    return sink_->write(bytes);
  }

  Status close() override {
    if (Status closed = sink_->close(); !closed) return closed;
    file_.digest = sum_.digits();
    files_.push_back(std::move(file_));
    return Done{};
  }

 private:
  std::unique_ptr<ByteSink> sink_;
  std::vector<DataFile>& files_;
  DataFile file_;
  reading::Sha256 sum_;
};

/// Whole articles are no lines of a translation memory.
std::vector<std::string_view> formats_of(Level level, const Terms& terms) {
  std::vector<std::string_view> formats{"jsonl", "tsv"};
  if (level != Level::document) formats.insert(formats.end(), {"tmx", "moses"});
  if (terms.parquet) formats.emplace_back("parquet");
  return formats;
}

constexpr std::array levels{Level::sentence, Level::paragraph, Level::document};

}  // namespace

/// The files of a level and a split.
struct Release::Part {
  Level level{};
  std::string split;
  std::vector<exports::Export> exports;
};

Release::Release(Terms terms, Partition partition, sample::Labels labels, const exports::Choice& choice, OpenFile open)
    : terms_(std::move(terms)),
      partition_(std::move(partition)),
      labels_(std::move(labels)),
      open_(std::move(open)),
      facts_(labels_) {
  for (const Level level : levels) {
    exports::Options options;
    options.level = level;
    options.name = terms_.name;
    const auto is_chosen = [this, choice](const BitextUnit& unit) {
      if (!choice(unit)) return false;
      if (partition_.holds(unit)) return true;
      ++units_without_split_;
      return false;
    };
    builders_.emplace_back(options, true, is_chosen,
                           [this, level](const exports::Document& document) { return write(document, level); });
  }
}

Release::~Release() = default;

bool Release::add(const BitextUnit& unit) {
  for (exports::DocumentBuilder& builder : builders_) {
    BitextUnit copy = unit;
    if (!builder.add(copy)) return false;
  }
  return true;
}

bool Release::write(const exports::Document& document, Level level) {
  if (document.units.empty()) return true;
  std::string split = "train";
  if (!partition_.splits.empty()) {
    const auto found = partition_.splits.find(document.name);
    if (found == partition_.splits.end()) {
      if (level == Level::document) ++pairs_without_split_;
      return true;
    }
    split = found->second;
  }
  const Result<Part*> part = part_of(level, split);
  if (!part) status_ = part.error();
  for (std::size_t i = 0; status_ && i < (*part)->exports.size(); ++i) status_ = (*part)->exports[i].add(document);
  if (status_) facts_.add(document, level, split);
  return static_cast<bool>(status_);
}

Result<Release::Part*> Release::part_of(Level level, const std::string& split) {
  for (const auto& part : parts_)
    if (part->level == level && part->split == split) return part.get();
  auto& part = *parts_.emplace_back(std::make_unique<Part>(Part{level, split, {}}));
  if (Status opened = open_part(part); !opened) return opened.error();
  return &part;
}

Status Release::open_part(Part& part) {
  exports::Options options;
  options.level = part.level;
  options.english_tag = terms_.english_tag;
  options.korean_tag = terms_.korean_tag;
  options.name = part.split;
  for (const std::string_view format : formats_of(part.level, terms_)) {
    const auto open = [&, format](const std::string& name) -> Result<std::unique_ptr<ByteSink>> {
      const std::string path = std::string(name_of(part.level)) + "/" + name;
      auto sink = open_(path);
      if (!sink) return sink.error();
      DataFile file{path, std::string(format), part.level, part.split, {}, 0, 0};
      return std::unique_ptr<ByteSink>(std::make_unique<NotingSink>(*std::move(sink), files_, std::move(file)));
    };
    Result<exports::Export> begun = exports::Export::begin(*exports::find_format(format), options, open);
    if (!begun) return begun.error();
    part.exports.push_back(*std::move(begun));
  }
  return Done{};
}

Status Release::write_paper(const std::string& path, const std::string& text) const {
  auto sink = open_(path);
  if (!sink) return sink.error();
  Status written = (*sink)->write(text);
  return written ? (*sink)->close() : written;
}

Status Release::end() {
  for (exports::DocumentBuilder& builder : builders_)
    if (status_) builder.finish();
  if (!status_) return status_;
  if (parts_.empty()) return Error{errors::no_units};
  for (const auto& part : parts_)
    for (exports::Export& each : part->exports)
      if (Status ended = each.end(); !ended) return ended;
  for (DataFile& file : files_) file.units = facts_.parts().at({file.level, file.split}).units;
  std::sort(files_.begin(), files_.end(), [](const DataFile& a, const DataFile& b) { return a.path < b.path; });
  const Papers papers{terms_, facts_, files_};
  const std::array<std::pair<std::string, std::string>, 3> texts{
      {{"README.md", card(papers)}, {"croissant.json", croissant(papers)}, {"release.json", manifest(papers)}}};
  for (const auto& [path, text] : texts)
    if (Status written = write_paper(path, text); !written) return written;
  return Done{};
}

}  // namespace jjak::release
