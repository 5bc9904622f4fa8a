// The fuzz targets for what stands around a corpus: answers of a judge, tables of splits, manifests, searches and
// conditions, labels that a build learns from, and the two files of a pivot dictionary.
#include "desk/sample_labels.hpp"
#include "exports/conditions.hpp"
#include "filter/judge.hpp"
#include "fuzz/promise.hpp"
#include "fuzz/targets.hpp"
#include "model/sample.hpp"
#include "partition/partition.hpp"
#include "release/tables.hpp"
#include "results/manifest.hpp"
#include "store/contents.hpp"
#include "store/lookup.hpp"
#include "store/store.hpp"
#include "support/folder.hpp"
#include "text/utf8.hpp"

#include <jjak/lexicon.hpp>

#include <memory>
#include <string>

#include <fcntl.h>
#include <unistd.h>

namespace jjak::fuzz {
namespace {

constexpr std::string_view boundary = "\n====\n";  // between the two parts of an input

struct Parts {
  std::string_view first, second;
};

Parts parts_of(std::string_view bytes) {
  const std::size_t end = bytes.find(boundary);
  if (end == std::string_view::npos) return {bytes, {}};
  return {bytes.substr(0, end), bytes.substr(end + boundary.size())};
}

const store::Store& small_corpus() {
  static const test::Folder folder;
  static const std::unique_ptr<store::Store> corpus = [] {
    auto made = store::Store::open(folder.path(store::file_name), sqlite::Mode::create);
    promise(made && (*made)->begin() && store::write_contents(**made, sample::collection()) && (*made)->commit(),
            "a store can be written");
    return *std::move(made);
  }();
  return *corpus;
}

/// A file under a number, as which a child process inherits it.
class Inherited {
 public:
  Inherited(const std::string& path, int number) : number_(number) {
    const int file = ::open(path.c_str(), O_RDONLY);
    promise(file >= 0 && ::dup2(file, number) == number, "a file can be inherited");
    ::close(file);
  }
  Inherited(const Inherited&) = delete;
  Inherited& operator=(const Inherited&) = delete;
  ~Inherited() { ::close(number_); }

 private:
  int number_;
};

}  // namespace

/// What a judge said in an earlier run, and what it says now.
void judged(std::string_view bytes) {
  const auto [earlier, answers] = parts_of(bytes);
  const test::Folder folder;
  filter::JudgeOptions options;
  const Inherited inherited(folder.write("answers", answers), 200);
  options.command = "cat /dev/fd/200";  // the same in each run, as what an earlier run said has it
  options.results = folder.write("results", earlier);
  std::size_t told = 0;
  const filter::Judgement judgement =
      ask_judge(options, {{"It rained.", "비가 왔다."}, {"She left.", "그녀는 떠났다."}}, [&](const Error& error) {
        promise(is_utf8(describe(error)), "what is wrong is told in UTF-8");
        ++told;
      });
  promise(judgement.scores.size() == 2, "each unit has its place");
  std::size_t known = 0;
  for (const auto& score : judgement.scores) {
    known += score.has_value();
    promise(!score || (*score >= 0 && *score <= 1), "scores are probabilities");
  }
  promise(known == judgement.remembered + judgement.answered, "each score was remembered or answered");
  promise(judgement.wrong == 0 || told > 0, "a wrong answer is told");
}

/// Which side documents were on in an earlier run, as `jjak partition` and `jjak release` read it.
void assignment(std::string_view bytes) {
  (void)partition::read_assignment(bytes, "assignment.tsv");
  const test::Folder folder;
  folder.write("assignment.tsv", bytes);
  folder.write("train.jsonl", bytes);
  if (const auto read = release::read_partition(folder.path(), [](const Error&) {}))
    for (const auto& [pair, split] : read->splits) promise(is_utf8(split), "names of splits are UTF-8");
}

/// The digests of a set of files.
void manifest(std::string_view bytes) {
  const test::Folder folder;
  const std::string path = folder.write("jjak.sha256", bytes);
  const auto lines = results::read_manifest(path);
  if (!lines) return;
  std::string written;
  for (const results::ManifestLine& line : *lines) written += results::written(line);
  folder.write("jjak.sha256", written);
  const auto again = results::read_manifest(path);
  promise(again && again->size() == lines->size(), "manifests that were written are read");
}

/// What people search for, and the conditions on units.
void search(std::string_view bytes) {
  const std::string text = text::repair_utf8(bytes);
  (void)store::search(small_corpus(), text, 8);
  const auto [types, condition] = parts_of(text);
  (void)exports::choice_of({std::string(types), std::string(types), {std::string(condition)}});
}

/// A table of labels that a build learns from.
void sampled(std::string_view bytes) {
  const test::Folder folder;
  const auto source = desk::read_labels(folder.write("sample.tsv", bytes));
  if (!source || !*source) return;
  const Collection collection = sample::collection();
  const AlignedPair& pair = collection.pairs[0];
  const auto texts = [&pair] {
    TextPair given;
    given.source = pair.source;
    given.target = pair.target;
    return given;
  };
  for (const LabelledBead& each : (*source)(pair, collection.articles[0], collection.articles[1], texts))
    promise(each.source.end <= pair.source.sentences.size() && each.target.end <= pair.target.sentences.size(),
            "labels lie in their texts");
}

/// EDICT and libhangul's table of characters.
void pivot(std::string_view bytes) {
  const auto [edict, hanja] = parts_of(bytes);
  for (const DictionaryEntry& entry : join_pivot(edict, hanja))
    promise(is_utf8(entry.english) && is_utf8(entry.korean), "entries are UTF-8");
}

}  // namespace jjak::fuzz
