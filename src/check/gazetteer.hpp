// People, places and organisations that our term lists know, with their types.
#pragma once

#include "quantities/vocabulary.hpp"

#include <array>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jjak::check {

enum class EntityType : std::uint8_t { person, place, organisation };

/// What a name stands for, with all its spellings.
struct Entity {
  EntityType type{};
  std::vector<std::string> english;  ///< in small letters
  std::vector<std::string> korean;
};

/// A name in a text. A spelling may belong to several entities.
struct EntityMention {
  Range bytes;
  std::vector<std::size_t> entities;  ///< indexes, rising
};

class Gazetteer {
 public:
  static const Gazetteer& built_in();

  const Entity& operator[](std::size_t entity) const { return entities_[entity]; }
  /// The longest names, by rising place. O(n).
  std::vector<EntityMention> find(std::string_view lower, Language language) const;

 private:
  Gazetteer();
  void add(std::string_view table, EntityType type);

  std::vector<Entity> entities_;
  std::deque<std::string> spellings_;  // what the lists view
  std::array<PhraseList, 2> names_;    // English and Korean; values are indexes of entities
};

/// The lists, which the build puts into the program.
std::string_view people_table();
std::string_view places_table();
std::string_view organisations_table();

/// Whether a Korean word has syllables that Korean words seldom have, but names from other languages often.
bool looks_foreign(std::string_view word);

}  // namespace jjak::check
