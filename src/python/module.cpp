// The extension module jjak._jjak: what the Python package is made of, and what jjak knows before it reads. Users see
// it through src/python/jjak.
#include "python/module.hpp"

#include "cli/main.hpp"
#include "python/handles.hpp"

#include <jjak/lexicon.hpp>
#include <jjak/pipeline/dictionaries.hpp>
#include <jjak/pipeline/load.hpp>

#include <pybind11/stl.h>

namespace jjak::python {
namespace {

std::shared_ptr<Dictionary> load(const py::iterable& term_files, std::size_t jobs, const py::object& on_problem) {
  if (jobs < 1 || jobs > max_jobs) throw py::value_error("jobs is 1 to " + std::to_string(max_jobs));
  const std::vector<std::string> files = files_of(term_files);
  LoadedDictionary loaded = value_or_raise(without_gil([&] { return load_dictionaries(files, jobs); }));
  for (const Error& problem : loaded.problems) on_problem(exception_of(problem));
  return std::make_shared<Dictionary>(std::move(loaded.dictionary));
}

std::shared_ptr<Dictionary> dictionary_of(const py::iterable& entries) {
  std::vector<DictionaryEntry> list;
  for (const py::handle entry : entries) {
    const auto words = py::cast<std::pair<py::str, py::str>>(entry);
    list.push_back({utf8_of(words.first), utf8_of(words.second)});
  }
  return without_gil([&] { return std::make_shared<Dictionary>(list); });
}

std::shared_ptr<Rules> load_rules(const py::iterable& paths) {
  auto rules = std::make_shared<Rules>();
  for (const std::string& path : files_of(paths)) {
    const std::string bytes = value_or_raise(read_file(path));
    done_or_raise(rules->add(bytes, path));
  }
  return rules;
}

/// (English stem, Korean word, probability) of all translations.
py::list translations_of(const LexiconHandle& handle) {
  const Lexicon lexicon = without_gil([&] { return make_lexicon(handle.counts); });
  py::list list;
  for (const LexiconCounts::Word& word : handle.counts.english)
    for (const Lexicon::Entry& entry : lexicon.translations(word.word))
      list.append(py::make_tuple(text_of(word.word), text_of(entry.korean), entry.probability));
  return list;
}

void declare_words(const py::module_& module) {
  Class<Dictionary>(module, "Dictionary",
                    "Translations that are given, compiled for looking up. It does not change; any number of threads "
                    "may use it.")
      .def(py::init(&dictionary_of), py::arg("entries") = py::tuple(),
           "A dictionary of your own: pairs of English (one to four words) and Korean. Without any, it is empty.")
      .def_static("load", &load, py::arg("term_files"), py::arg("jobs"), py::arg("on_problem"))
      .def("__bool__", [](const Dictionary& dictionary) { return !dictionary.empty(); });
  Class<Rules>(module, "Rules",
               "Lists of words and endings by which jjak finds sentences, boilerplate, dates and names. They do not "
               "change; any number of threads may use them.")
      .def(py::init(), "The built-in rules.")
      .def_static("load", &load_rules, py::arg("paths"),
                  "The built-in rules, changed by files (docs/rules.md). Raises jjak.Error: as opening a file does, "
                  "rules_list, rules_columns ... with the line.");
  Class<LexiconHandle>(module, "Lexicon",
                       "What collections taught about words. It does not change; any number of threads may use it.")
      .def_static(
          "load",
          [](const py::iterable& paths) {
            const std::vector<std::string> files = files_of(paths);
            return std::make_shared<LexiconHandle>(
                LexiconHandle{value_or_raise(without_gil([&] { return load_lexicons(files); }))});
          },
          py::arg("paths"),
          "Read and add up lexicon files (`jjak align --lexicon-out`). Raises jjak.Error: as opening a file does, "
          "bad_lexicon, lexicon_line, unsupported, truncated.")
      .def("translations", &translations_of,
           "The translations that the counts speak for: a list of (English stem, Korean word, probability 0..1).")
      .def("__bool__", [](const LexiconHandle& handle) { return !handle.counts.empty(); });
}

void declare_knowledge(const py::module_& module) {
  declare_words(module);
  Class<KnowledgeHandle>(module, "Knowledge",
                         "What a collection taught (`jjak learn`). It does not change; any number of threads may use "
                         "it.")
      .def_static(
          "load",
          [](const py::object& path) {
            const std::string folder = file_of(path);
            return std::make_shared<KnowledgeHandle>(KnowledgeHandle{std::make_shared<const Knowledge>(
                value_or_raise(without_gil([&] { return load_knowledge(folder); })))});
          },
          py::arg("folder"),
          "Read a folder of knowledge (docs/knowledge.md). Raises jjak.Error: not_found, bad_knowledge, "
          "damaged_knowledge, knowledge_line, unsupported.")
      .def_property_readonly(
          "version",
          [](const KnowledgeHandle& handle) {
            return text_of(without_gil([&] { return knowledge_version(*handle.knowledge); }));
          },
          "64 hexadecimal digits. The same version gives the same results.");
}

int run_command(std::vector<std::string> arguments) {
  std::string program = "jjak";
  std::vector<char*> words{program.data()};
  for (std::string& argument : arguments) words.push_back(argument.data());
  const int count = static_cast<int>(words.size());
  words.push_back(nullptr);
  return cli::main(count, words.data());
}

}  // namespace

PYBIND11_MODULE(_jjak, module) {
  module.doc() = "The part of the package jjak that is written in C++. Use jjak.";
  module.attr("__version__") = JJAK_VERSION;
  declare_columns(module);
  declare_knowledge(module);
  declare_articles(module);
  declare_documents(module);
  declare_alignments(module);
  declare_units(module);
  module.def("run_command", &run_command, py::arg("arguments"), py::call_guard<py::gil_scoped_release>());
}

}  // namespace jjak::python
