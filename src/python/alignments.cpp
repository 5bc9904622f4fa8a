// Texts in sentences, their alignment, and its beads.
#include "python/column.hpp"
#include "python/module.hpp"

#include <jjak/alignment.hpp>
#include <jjak/model.hpp>
#include <jjak/segment.hpp>

#include <pybind11/stl.h>

namespace jjak::python {
namespace {

/// The beads of one level.
struct Beads {
  std::shared_ptr<const AlignmentHandle> handle;
  Level level;

  const std::vector<Bead>& list() const {
    return level == Level::sentence ? handle->alignment.sentences : handle->alignment.paragraphs;
  }
  std::string words(const Text& text, const Range& range) const {
    return level == Level::sentence ? text.join(range) : text.join_paragraphs(range);
  }
};

py::list spans_of(const Text& text) {
  CharacterPlaces places(text.content);
  return list_of(text.sentences, [&places](const Segment& segment) {
    const std::size_t begin = places.of(segment.bytes.begin);
    return py::make_tuple(begin, places.of(segment.bytes.end));
  });
}

std::size_t place_in(std::ptrdiff_t index, std::size_t size) {
  const auto count = static_cast<std::ptrdiff_t>(size);
  if (index < 0) index += count;
  if (index < 0 || index >= count) throw py::index_error("no such index");
  return static_cast<std::size_t>(index);
}

void declare_text(const py::module_& module) {
  Class<Text> type(module, "Text",
                   "A text in paragraphs and sentences: a sequence of its sentences. It does not change; any number of "
                   "threads may use it.");
  type.def_property_readonly(
          "language", [](const Text& text) { return text_of(code_of(text.language)); }, "\"en\", \"ko\" or \"und\".")
      .def_property_readonly(
          "content", [](const Text& text) { return text_of(text.content); }, "The text itself.")
      .def_property_readonly(
          "sentences",
          [](const Text& text) {
            py::list list;
            for (std::size_t i = 0; i < text.sentences.size(); ++i) list.append(text_of(text.sentence(i)));
            return list;
          },
          "All sentences, a list of str.")
      .def_property_readonly("spans", &spans_of,
                             "Where each sentence stands in `content`: a list of (begin, end) in characters (code "
                             "points), so that content[begin:end] is the sentence.")
      .def_property_readonly(
          "paragraphs",
          [](const Text& text) { return list_of(text.paragraphs, [](const Range& range) { return range_of(range); }); },
          "The sentences of each paragraph: a list of range.")
      .def("__len__", [](const Text& text) { return text.sentences.size(); })
      .def(
          "__getitem__",
          [](const Text& text, std::ptrdiff_t index) {
            return text_of(text.sentence(place_in(index, text.sentences.size())));
          },
          py::arg("index"));
  declare_iteration(type);
}

py::object match_of(const AnchorMatch& match) {
  return value_class("Match")(text_of(match.source.surface), text_of(match.target.surface),
                              text_of(name_of(match.source.kind)), text_of(name_of(match.reason)), match.probability,
                              match.weight);
}

py::object bead_at(const Beads& beads, std::ptrdiff_t index) {
  const Bead& bead = beads.list()[place_in(index, beads.list().size())];
  return value_class("Bead")(
      range_of(bead.source), range_of(bead.target), text_of(beads.words(*beads.handle->source, bead.source)),
      text_of(beads.words(*beads.handle->target, bead.target)), text_of(type_of(bead)), bead.confidence, bead.margin,
      bead.length_z, text_of(name_of(bead.mark)), list_of(bead.matches, match_of));
}

/// The values of one member of all beads, where they lie. `member` takes a bead and returns a reference.
template <class Member>
Column member_of(const Beads& beads, const Member& member) {
  static const Bead none;
  const std::vector<Bead>& list = beads.list();
  return Column(beads.handle, &member(list.empty() ? none : list.front()), list.size(), sizeof(Bead));
}

/// The length of one side of each bead, in characters.
Column lengths_of(const Beads& beads, const Text& text, Range Bead::*side) {
  auto lengths = std::make_shared<std::vector<std::uint32_t>>();
  for (const Bead& bead : beads.list())
    lengths->push_back(static_cast<std::uint32_t>(characters(beads.words(text, bead.*side))));
  return column_of<std::uint32_t>(std::move(lengths));
}

void declare_beads(const py::module_& module) {
  const auto column = [](auto member) { return [member](const Beads& beads) { return member_of(beads, member); }; };
  py::class_<Beads> type(
      module, "Beads",
      "The beads of one level: a sequence of Bead, with a Column for each number. They cover every index "
      "of both sides once, by rising source.");
  type.def("__len__", [](const Beads& beads) { return beads.list().size(); })
      .def("__getitem__", &bead_at, py::arg("index"))
      .def_property_readonly("confidence", column([](const Bead& b) -> auto& { return b.confidence; }),
                             "0..1: how probable it is that each bead is right: its posterior, calibrated. float64.")
      .def_property_readonly("margin", column([](const Bead& b) -> auto& { return b.margin; }),
                             "0..1: confidence less that of the strongest rival. float64.")
      .def_property_readonly("length_z", column([](const Bead& b) -> auto& { return b.length_z; }),
                             "Deviation of the length ratio in standard deviations; 0 for null alignments. float64.")
      .def_property_readonly("source_begin", column([](const Bead& b) -> auto& { return b.source.begin; }),
                             "First English index of each bead. uint32.")
      .def_property_readonly("source_end", column([](const Bead& b) -> auto& { return b.source.end; }),
                             "Behind the last English index. uint32.")
      .def_property_readonly("target_begin", column([](const Bead& b) -> auto& { return b.target.begin; }),
                             "First Korean index of each bead. uint32.")
      .def_property_readonly("target_end", column([](const Bead& b) -> auto& { return b.target.end; }),
                             "Behind the last Korean index. uint32.")
      .def_property_readonly(
          "source_length", [](const Beads& beads) { return lengths_of(beads, *beads.handle->source, &Bead::source); },
          "Length of the English side in characters (code points). uint32.")
      .def_property_readonly(
          "target_length", [](const Beads& beads) { return lengths_of(beads, *beads.handle->target, &Bead::target); },
          "Length of the Korean side in characters (code points). uint32.");
  declare_iteration(type);
}

void declare_alignment(const py::module_& module) {
  Class<AlignmentHandle>(module, "Alignment",
                         "Which sentences and paragraphs of two texts render each other. It does not change; any "
                         "number of threads may use it.")
      .def_property_readonly(
          "source", [](const AlignmentHandle& h) { return std::const_pointer_cast<Text>(h.source); },
          "The English Text.")
      .def_property_readonly(
          "target", [](const AlignmentHandle& h) { return std::const_pointer_cast<Text>(h.target); },
          "The Korean Text.")
      .def_property_readonly(
          "sentences",
          [](std::shared_ptr<AlignmentHandle> h) {
            return Beads{std::move(h), Level::sentence};
          },
          "The Beads of sentences.")
      .def_property_readonly(
          "paragraphs",
          [](std::shared_ptr<AlignmentHandle> h) {
            return Beads{std::move(h), Level::paragraph};
          },
          "The Beads of paragraphs. Sentences that were given as a list are one paragraph.")
      .def_property_readonly(
          "failure",
          [](const AlignmentHandle& h) {
            return h.alignment.failure ? exception_of(*h.alignment.failure) : py::object(py::none());
          },
          "Why the texts were not aligned (a jjak.Error: too_many_cells, out_of_memory), or None. Then there are no "
          "beads.");
}

using Dates = std::pair<py::object, py::object>;
using PairOfTexts = std::tuple<std::shared_ptr<Text>, std::shared_ptr<Text>, Dates>;

py::list align_all(const std::vector<PairOfTexts>& given, const Dictionary& dictionary, const Rules& rules,
                   const std::shared_ptr<KnowledgeHandle>& knowledge, const std::shared_ptr<LexiconHandle>& lexicon,
                   std::size_t jobs) {
  std::vector<TextPair> pairs;
  for (const auto& [source, target, dates] : given) {
    TextPair& pair = pairs.emplace_back();
    pair.source = *source;
    pair.target = *target;
    pair.source_published = timestamp_of(dates.first);
    pair.target_published = timestamp_of(dates.second);
  }
  CollectionOptions options;
  options.dictionary = dictionary;
  options.rules = rules;
  if (knowledge) options.knowledge = knowledge->knowledge;
  if (lexicon) options.known = lexicon->counts;
  options.jobs = jobs;
  if (const std::vector<Error> wrong = options.validate(); !wrong.empty()) raise(wrong.front());
  Interrupts interrupts;
  std::vector<Alignment> alignments = without_gil(
      [&] { return align_collection(pairs, options, [&](const Progress&) { return interrupts.go_on(); }); });
  interrupts.finish();
  py::list list;
  for (std::size_t i = 0; i < given.size(); ++i)
    list.append(std::make_shared<AlignmentHandle>(
        AlignmentHandle{std::get<0>(given[i]), std::get<1>(given[i]), std::move(alignments[i])}));
  return list;
}

std::shared_ptr<Text> text_of_list(const py::iterable& sentences, const py::str& language, const Rules& rules) {
  std::vector<std::string> lines;
  for (const py::handle sentence : sentences) lines.push_back(utf8_of(str_of(sentence)));
  const Language known = language_of(language);
  return without_gil([&] { return std::make_shared<Text>(text_of_lines(lines, known, rules)); });
}

py::list split(const py::str& paragraph, const py::str& language, const Rules& rules) {
  const std::string text = utf8_of(paragraph);
  const Language known = language_of(language);
  const std::vector<Range> ranges = without_gil([&] { return split_sentences(text, known, rules); });
  return list_of(ranges, [&text](const Range& range) {
    return text_of(std::string_view(text).substr(range.begin, range.size()));
  });
}

}  // namespace

void declare_alignments(py::module_& module) {
  declare_text(module);
  declare_beads(module);
  declare_alignment(module);
  module.def("split", &split, py::arg("paragraph"), py::arg("language"), py::arg("rules"));
  module.def("text_of_lines", &text_of_list, py::arg("sentences"), py::arg("language"), py::arg("rules"));
  module.def(
      "segment",
      [](const Article& article, const Rules& rules) {
        return without_gil([&] { return std::make_shared<Text>(segment(article, rules)); });
      },
      py::arg("article"), py::arg("rules"));
  module.def("align_all", &align_all, py::arg("pairs"), py::arg("dictionary"), py::arg("rules"),
             py::arg("knowledge").none(true), py::arg("lexicon").none(true), py::arg("jobs"));
}

}  // namespace jjak::python
