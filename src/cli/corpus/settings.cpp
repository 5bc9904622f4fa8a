// Writes options as JSON and reads them back; makes digests of options and the files that they name.
#include "cli/corpus/settings.hpp"

#include "base/list_folder.hpp"
#include "bytes/digest.hpp"
#include "corpus/input_files.hpp"
#include "markup/json.hpp"
#include "markup/writer.hpp"

#include <jjak/exchange.hpp>

#include <fmt/core.h>

#include <filesystem>
#include <utility>

namespace jjak::cli {
namespace {

namespace fs = std::filesystem;

std::string kept_value(const Parameter& option, const std::string& value) {
  const bool is_path = option.takes != Takes::text && !value.empty();
  return is_path ? fs::absolute(value).lexically_normal().string() : value;
}

/// The value of an option as JSON; empty for one that has none.
std::string json_of(const Parameter& option) {
  const auto quoted = [&option](const std::string& value) { return markup::json_string(kept_value(option, value)); };
  if (const auto* flag = std::get_if<bool*>(&option.target)) return **flag ? "true" : "false";
  if (const auto* text = std::get_if<std::string*>(&option.target)) return quoted(**text);
  if (const auto* list = std::get_if<std::vector<std::string>*>(&option.target))
    return markup::json_array(**list, quoted);
  return {};
}

/// Adds the bytes of a file, or of all files of a folder.
void add_file(std::string& bytes, const std::string& path) {
  std::error_code failure;
  bytes += corpus::file_digest(path) + "\n";
  if (!fs::is_directory(path, failure)) return;
  const Result<std::vector<std::string>> files = list_folder(path);
  if (!files) return;  // whoever reads it says so
  for (const std::string& file : *files) bytes += file + "\n" + corpus::file_digest(file) + "\n";
}

}  // namespace

std::string options_json(const Parameters& options) {
  markup::JsonObject object;
  for (const Parameter& option : options)
    if (const std::string json = json_of(option); !json.empty()) object.json(option.name, json);
  return object.take();
}

void set_options(const Parameters& options, std::string_view json) {
  constexpr int deepest = 3;
  const auto tree = markup::parse_json(json, deepest, markup::JsonComments::are_errors);
  if (!tree) return;
  for (const Parameter& option : options) {
    const markup::JsonValue* value = tree->find(option.name);
    if (value == nullptr) continue;
    if (const auto* flag = std::get_if<bool*>(&option.target)) **flag = value->number != 0;
    if (const auto* text = std::get_if<std::string*>(&option.target)) **text = value->string;
    if (const auto* list = std::get_if<std::vector<std::string>*>(&option.target)) {
      (*list)->clear();
      for (const markup::JsonValue& item : value->items) (*list)->push_back(item.string);
    }
  }
}

std::string reading_settings(const CorpusArguments& arguments) {
  std::string bytes = JJAK_VERSION;
  bytes += "\n" + std::to_string(record_version) + "\n" + arguments.json_keys + "\n";
  for (const std::string* path : {&arguments.url_map, &arguments.sites, &arguments.pairs}) add_file(bytes, *path);
  for (const std::string& path : arguments.rules) add_file(bytes, path);
  return reading::sha256_digits(bytes);
}

std::string learning_settings(const CorpusArguments& arguments) {
  std::string bytes = JJAK_VERSION "\n";
  for (const auto* files : {&arguments.rules, &arguments.terms, &arguments.lexicon_in})
    for (const std::string& path : *files) add_file(bytes, path);
  if (const std::string folder = data_folder(); !folder.empty()) add_file(bytes, folder);
  return reading::sha256_digits(bytes);
}

std::string alignment_settings(CorpusArguments& arguments, std::string_view reading, std::string_view learning) {
  std::string bytes = fmt::format("{}\n{}\n", reading, learning);
  for (const Parameter& option : lasting_options(arguments)) {
    bytes += std::string(option.name) + json_of(option) + "\n";
    if (option.takes == Takes::text) continue;
    if (const auto* path = std::get_if<std::string*>(&option.target)) add_file(bytes, **path);
    if (const auto* list = std::get_if<std::vector<std::string>*>(&option.target))
      for (const std::string& path : **list) add_file(bytes, path);
  }
  return reading::sha256_digits(bytes);
}

std::string alignment_settings(CorpusArguments& arguments) {
  return alignment_settings(arguments, reading_settings(arguments), learning_settings(arguments));
}

}  // namespace jjak::cli
