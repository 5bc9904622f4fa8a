// Knowledge as files, and back. knowledge.tsv lists the others with their digests, so that half a folder, or one that
// was put together from several, is never taken for knowledge.
#include "bytes/digest.hpp"
#include "knowledge/part_reader.hpp"
#include "knowledge/parts.hpp"

#include <jjak/pipeline/knowledge.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace jjak {
namespace {

constexpr std::string_view format_name = "jjak-knowledge";
constexpr std::uint64_t format_version = 1;

using knowledge::anchors_file, knowledge::model_file, knowledge::sites_file, knowledge::trials_file,
    knowledge::words_file;

const std::string* find(const KnowledgeFiles& files, std::string_view name) {
  const auto found = std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.first == name; });
  return found == files.end() ? nullptr : &found->second;
}

std::string list_of(const KnowledgeFiles& files) {
  std::string list = fmt::format("{}\t{}\n", format_name, format_version);
  for (const auto& [name, bytes] : files) list += fmt::format("{}\t{}\n", name, reading::sha256_digits(bytes));
  return list;
}

/// Checks the list and the digests of all files.
Status check(const KnowledgeFiles& files, const std::string& folder) {
  const auto path = [&folder](std::string_view name) { return knowledge::path_in(folder, name); };
  const std::string* list = find(files, knowledge_list);
  if (list == nullptr) return Error{errors::bad_knowledge, folder};
  const std::string list_path = path(knowledge_list);
  knowledge::PartReader reader(*list, list_path, format_name, format_version, errors::bad_knowledge);
  for (const std::string_view name : knowledge::part_files) {
    if (!reader.next(2)) {
      reader.fail(fmt::format("expected {}", name));
      break;
    }
    if (reader.column(0) != name) reader.fail(fmt::format("expected {}", name));
    if (reader.problem()) break;
    const std::string* bytes = find(files, name);
    if (bytes == nullptr) return Error{errors::not_found, path(name)};
    if (reading::sha256_digits(*bytes) != reader.column(1)) return Error{errors::damaged_knowledge, path(name)};
  }
  if (!reader.problem() && reader.next(2)) reader.fail("more files than there are");
  if (reader.problem()) return *reader.problem();
  return Done{};
}

std::string write_sites(const SiteProfiles& sites) {
  std::string out;
  for (const SiteProfile& profile : sites.profiles()) out += write_site_profile(profile);
  return out;
}

}  // namespace

std::string knowledge::path_in(const std::string& folder, std::string_view name) {
  return folder.empty() ? std::string(name) : fmt::format("{}/{}", folder, name);
}

KnowledgeFiles write_knowledge(const Knowledge& knowledge) {
  KnowledgeFiles files;
  files.emplace_back(anchors_file, knowledge::write_background(knowledge.anchors));
  files.emplace_back(model_file, knowledge::write_fit(knowledge.fit));
  files.emplace_back(sites_file, write_sites(knowledge.sites));
  files.emplace_back(trials_file, knowledge::write_background(knowledge.trials));
  files.emplace_back(words_file, write_counts(knowledge.words));
  std::string list = list_of(files);
  files.emplace(files.begin() + 1, knowledge_list, std::move(list));
  return files;
}

Result<Knowledge> read_knowledge(const KnowledgeFiles& files, const std::string& folder) {
  if (Status checked = check(files, folder); !checked) return checked.error();
  const auto path = [&folder](std::string_view name) { return knowledge::path_in(folder, name); };
  auto anchors = knowledge::read_background(*find(files, anchors_file), path(anchors_file));
  if (!anchors) return anchors.error();
  auto trials = knowledge::read_background(*find(files, trials_file), path(trials_file));
  if (!trials) return trials.error();
  auto fit = knowledge::read_fit(*find(files, model_file), path(model_file));
  if (!fit) return fit.error();
  auto words = read_counts(*find(files, words_file), path(words_file));
  if (!words) return words.error();
  Knowledge read;
  if (const std::string& bytes = *find(files, sites_file); !bytes.empty()) {
    const auto sites = read_site_profiles(bytes, path(sites_file));
    if (!sites) return sites.error();
    for (const SiteProfile& profile : *sites) read.sites.add(profile);
  }
  read.anchors = *std::move(anchors);
  read.trials = *std::move(trials);
  read.fit = *std::move(fit);
  read.words = *std::move(words);
  read.align = align_knowledge(read.fit, read.words);
  return read;
}

Result<std::uint64_t> judgements_of(const KnowledgeFiles& files, const std::string& folder) {
  const std::string* bytes = find(files, model_file);
  if (bytes == nullptr) return Error{errors::bad_knowledge, folder};
  const auto fit = knowledge::read_fit(*bytes, knowledge::path_in(folder, model_file));
  if (!fit) return fit.error();
  const std::uint64_t judgements = fit->judgements();
  return judgements < least_judged ? 0 : judgements;
}

std::string knowledge_version(const KnowledgeFiles& files) {
  const std::string* list = find(files, knowledge_list);
  return reading::sha256_digits(list == nullptr ? std::string_view{} : *list);
}

std::string knowledge_version(const Knowledge& knowledge) { return knowledge_version(write_knowledge(knowledge)); }

}  // namespace jjak
