// Writes the parts of a corpus, which document went where, and the certificate that nothing leaks.
#include "partition/partition.hpp"

#include "markup/writer.hpp"

#include <fmt/core.h>

#include <memory>
#include <optional>

namespace jjak::partition {
namespace {

/// A file of one side. The first failure counts, and ends the writing.
class Files {
 public:
  explicit Files(const OpenFile& open) : open_(open) {}

  void add(const std::string& path, std::string_view begin) {
    if (error_) return;
    Result<std::unique_ptr<ByteSink>> sink = open_(path);
    if (!sink) {
      error_ = sink.error();
      return;
    }
    sinks_.push_back(*std::move(sink));
    write(sinks_.size() - 1, begin);
  }
  void write(std::size_t file, std::string_view bytes) {
    if (error_) return;
    if (const Status written = sinks_[file]->write(bytes); !written) error_ = written.error();
  }
  Status close() {
    for (const std::unique_ptr<ByteSink>& sink : sinks_) {
      if (error_) break;
      if (const Status closed = sink->close(); !closed) error_ = closed.error();
    }
    if (error_) return *error_;
    return Done{};
  }
  bool is_well() const { return !error_; }

 private:
  const OpenFile& open_;
  std::vector<std::unique_ptr<ByteSink>> sinks_;
  std::optional<Error> error_;
};

}  // namespace

std::string Partition::withheld_line(const BitextUnit& unit, std::size_t index) const {
  constexpr std::array<std::string_view, 4> words = {"", "like_training", "like_other_test", "story_on_two_sides"};
  markup::JsonObject reason;
  reason.text("reason", words[static_cast<std::size_t>(reasons_[index])]);
  reason.text("split", partition::name_of(of_document_[stories_.document_of(index)]));
  return "{" + bitext::json_members(unit) + ", \"withheld\": " + reason.take() + "}\n";
}

std::string Partition::assignment() const {
  std::string out = "document\tsplit\tstory\tunits\n";
  for (std::uint32_t document = 0; document < of_document_.size(); ++document) {
    const Document& facts = stories_.documents()[document];
    out += fmt::format("{}\t{}\t{}\t{}\n", facts.name, partition::name_of(of_document_[document]), story_of_[document],
                       facts.units);
  }
  return out;
}

std::string Partition::certificate(const std::vector<std::string>& names) const {
  std::string out = "id\tsplit\tnearest\tlikeness_en\tlikeness_ko\n";
  for (std::size_t i = 0; i < tested_.size() && i < names.size(); ++i) {
    const Nearest& nearest = nearest_.nearest(i);
    out += fmt::format("{}\t{}\t{}\t{:.3f}\t{:.3f}\n", names[i], partition::name_of(split_of_unit(tested_[i])),
                       nearest.name, nearest.english, nearest.korean);
  }
  return out;
}

Status Partition::write(const OpenFile& open) const {
  constexpr std::size_t withheld = 6;  // two files for each of the other splits come first
  Files files(open);
  for (const Split split : {Split::train, Split::dev, Split::test}) {
    files.add(fmt::format("{}.tsv", partition::name_of(split)), columns_.tsv_header());
    files.add(fmt::format("{}.jsonl", partition::name_of(split)), {});
  }
  files.add("withheld.jsonl", {});
  std::vector<std::string> names;
  std::size_t next = 0;
  const auto take = [&](BitextUnit& unit) {
    const std::size_t index = next++;
    if (index >= reasons_.size() || !files.is_well()) return false;
    if (names.size() < tested_.size() && tested_[names.size()] == index) names.push_back(jjak::name_of(unit));
    const Split split = split_of_unit(index);
    if (split == Split::withheld) {
      files.write(withheld, withheld_line(unit, index));
      return true;
    }
    const std::size_t file = 2 * static_cast<std::size_t>(split);
    files.write(file, columns_.tsv_line(unit));
    files.write(file + 1, bitext::json_line(unit));
    return true;
  };
  if (files.is_well()) {
    const Result<BitextCount> read = read_units(request_.input, take, {});
    if (!read) return read.error();
    if (files.is_well() && next != reasons_.size()) return Error{errors::input_changed, request_.input.path};
  }
  files.add("assignment.tsv", assignment());
  files.add("certificate.tsv", certificate(names));
  return files.close();
}

}  // namespace jjak::partition
