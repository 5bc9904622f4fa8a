// The dictionary that every user has: jjak's own terms, without the dictionaries built on this machine.
#pragma once

#include "pipeline/own_terms.hpp"
#include "support/catch.hpp"

#include <jjak/anchor.hpp>
#include <jjak/lexicon.hpp>

namespace jjak::test {

inline const Dictionary& own_dictionary() {
  static const Dictionary dictionary = [] {
    const auto terms = read_terms(own_terms(), "corpus/terms");
    REQUIRE(terms);
    return Dictionary(*terms);
  }();
  return dictionary;
}

}  // namespace jjak::test
