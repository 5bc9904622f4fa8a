// Looks up the beads of a pair in another corpus, or in a folder of ladders.
#include "cli/evaluate/other_readings.hpp"

#include "base/list_folder.hpp"
#include "base/output.hpp"
#include "cli/corpus/corpus_run.hpp"
#include "cli/errors.hpp"
#include "corpus/stored_pair.hpp"
#include "store/lookup.hpp"

#include <jjak/emit.hpp>
#include <jjak/read.hpp>

#include <filesystem>
#include <set>
#include <utility>

namespace jjak::cli {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view ladder_suffix = ".sent.txt";

bool has_same_sentences(const Text& a, const Text& b) {
  if (a.sentences.size() != b.sentences.size()) return false;
  for (std::size_t i = 0; i < a.sentences.size(); ++i)
    if (a.sentence(i) != b.sentence(i)) return false;
  return true;
}

/// Pairs are known by the names of their articles.
class CorpusReadings final : public OtherReadings {
 public:
  CorpusReadings(std::string path, std::unique_ptr<store::Store> store, std::set<std::string> names)
      : path_(std::move(path)), store_(std::move(store)), names_(std::move(names)) {}

  std::string name() const override { return path_; }

  Result<std::optional<std::vector<Bead>>> read(const AlignedPair& pair) override {
    const auto row = store::find_pair(*store_, pair.name);
    if (!row) return row.error();
    if (!*row) return std::optional<std::vector<Bead>>{};
    names_.erase((*row)->name);
    const auto beads = store::beads_of(*store_, (*row)->id);
    if (!beads) return beads.error();
    AlignedPair other = corpus::pair_of(**row, *beads, {});
    // Beads of other texts are none of these sentences.
    if (!has_same_sentences(pair.source, other.source) || !has_same_sentences(pair.target, other.target))
      return std::optional(std::vector<Bead>{});
    return std::optional(std::move(other.alignment.sentences));
  }

  std::vector<std::string> rest() const override { return {names_.begin(), names_.end()}; }

 private:
  std::string path_;
  std::unique_ptr<store::Store> store_;
  std::set<std::string> names_;  // of pairs that nobody asked about
};

class LadderReadings final : public OtherReadings {
 public:
  LadderReadings(std::string path, std::set<std::string> names, Diagnostics problems)
      : path_(std::move(path)), names_(std::move(names)), problems_(std::move(problems)) {}

  std::string name() const override { return path_; }

  Result<std::optional<std::vector<Bead>>> read(const AlignedPair& pair) override {
    if (names_.erase(pair.name) == 0) return std::optional<std::vector<Bead>>{};
    const std::string file = (fs::path(path_) / (pair.name + std::string(ladder_suffix))).string();
    const Result<std::string> text = read_file(file);
    Result<std::vector<Bead>> beads = text ? read_ladder(*text, file) : text.error();
    if (beads) return std::optional(*std::move(beads));
    problems_(beads.error());  // costs this pair
    return std::optional<std::vector<Bead>>{};
  }

  std::vector<std::string> rest() const override { return {names_.begin(), names_.end()}; }

 private:
  std::string path_;
  std::set<std::string> names_;  // of ladders that nobody asked about
  Diagnostics problems_;
};

Result<std::unique_ptr<OtherReadings>> corpus_readings(const std::string& path) {
  auto store = read_corpus(path);
  if (!store) return store.error();
  const auto listed = store::counts(**store, "SELECT name, 1 FROM pairs");
  if (!listed) return listed.error();
  std::set<std::string> names;
  for (const store::Count& pair : *listed) names.insert(pair.name);
  return std::unique_ptr<OtherReadings>(std::make_unique<CorpusReadings>(path, *std::move(store), std::move(names)));
}

}  // namespace

Result<std::unique_ptr<OtherReadings>> other_readings(const std::string& path, const Diagnostics& problems) {
  const Result<bool> is_corpus = is_there((fs::path(path) / store::file_name).string());
  if (!is_corpus) return is_corpus.error();
  if (*is_corpus) return corpus_readings(path);
  const Result<std::vector<std::string>> files = list_folder(path);
  if (!files) return files.error();
  std::set<std::string> names;
  for (const std::string& file : *files)
    if (const std::string name = fs::path(file).filename().string(); name.ends_with(ladder_suffix))
      names.insert(name.substr(0, name.size() - ladder_suffix.size()));
  if (names.empty()) return Error{errors::nothing_to_compare, path};
  return std::unique_ptr<OtherReadings>(std::make_unique<LadderReadings>(path, std::move(names), problems));
}

}  // namespace jjak::cli
