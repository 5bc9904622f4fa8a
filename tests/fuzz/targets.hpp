// One target for each parser of outside bytes. A target aborts the program when the parser breaks a promise.
#pragma once

#include <string_view>
#include <vector>

namespace jjak::fuzz {

struct Target {
  std::string_view name;
  void (*run)(std::string_view bytes);
};

const std::vector<Target>& targets();

// Targets of own_formats.cpp.
void terms(std::string_view bytes);
void ladder(std::string_view bytes);
void knowledge(std::string_view bytes);
void lexicon(std::string_view bytes);
void dictionary(std::string_view bytes);
void record(std::string_view bytes);
void sites(std::string_view bytes);
void rules(std::string_view bytes);
void lists(std::string_view bytes);
void gold(std::string_view bytes);
void names(std::string_view bytes);

// Targets of units.cpp.
void rungs(std::string_view bytes);
void units(std::string_view bytes);
void xces(std::string_view bytes);

// Targets of reviews.cpp.
void actions(std::string_view bytes);
void labels(std::string_view bytes);

// Targets of curation.cpp.
void judged(std::string_view bytes);
void assignment(std::string_view bytes);
void manifest(std::string_view bytes);
void search(std::string_view bytes);
void sampled(std::string_view bytes);
void pivot(std::string_view bytes);

// Targets of stages.cpp.
void aligner(std::string_view bytes);
void linker(std::string_view bytes);
void truth(std::string_view bytes);
void writers(std::string_view bytes);
void recipe(std::string_view bytes);
void tables(std::string_view bytes);
void stored(std::string_view bytes);
void shard(std::string_view bytes);

/// Null if there is no target of that name.
const Target* target_of(std::string_view name);

}  // namespace jjak::fuzz
