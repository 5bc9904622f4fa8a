// dictionaries.hpp: what an alignment knows before it reads.
#include <jjak/pipeline/dictionaries.hpp>

#include "examples/example.hpp"

namespace jjak::examples {

void dictionaries() {
  const std::string terms = file_with("terms.tsv", "harbor\t항구\n");
  expect(load_dictionary(terms)->size() == 1);
  const auto loaded = load_dictionaries({terms});
  expect(loaded && !loaded->dictionary.empty());
  // The built dictionaries are looked for below this folder.
  if (data_folder().empty()) expect(!loaded->has_made);

  // What a system does not have is a problem each, and the rest is built.
  const DictionarySources sources{"/no/edict", "/no/hanja", "/no/subdivisions", "/no/catalogues"};
  const MadeDictionaries made = make_dictionaries(sources);
  expect(!made.problems.empty());
}

}  // namespace jjak::examples
