// What Python holds of jjak: values that do not change any more, shared with the library, so that any number of threads
// may use them.
#pragma once

#include "python/convert.hpp"

#include <jjak/align.hpp>
#include <jjak/anchor.hpp>
#include <jjak/article.hpp>
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/pipeline/knowledge.hpp>
#include <jjak/read.hpp>
#include <jjak/rules.hpp>
#include <jjak/text.hpp>

#include <memory>
#include <string>
#include <vector>

namespace jjak::python {

/// Declares a class whose objects Python holds by std::shared_ptr.
template <class T>
using Class = py::class_<T, std::shared_ptr<T>>;

/// A list of Python values, one for each of `values`.
template <class Values, class Convert>
py::list list_of(const Values& values, const Convert& convert) {
  py::list list;
  for (const auto& value : values) list.append(convert(value));
  return list;
}

/// What other collections taught about words.
struct LexiconHandle {
  LexiconCounts counts;
};

/// Does not change once it is in Python.
struct KnowledgeHandle {
  std::shared_ptr<const Knowledge> knowledge;
};

/// Beads of one level, and the texts that they are of.
struct AlignmentHandle {
  std::shared_ptr<const Text> source, target;
  Alignment alignment;
};

/// A python object of an article: shares `article`.
py::object python_of(const std::shared_ptr<Article>& article);

}  // namespace jjak::python
