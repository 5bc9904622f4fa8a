// Korean surnames that stand alone: 김 모 씨, 이씨, 박 대통령; in English "a man surnamed Kim", "Lee", "President Park".
#pragma once

#include "rules/lists.hpp"

#include <jjak/article.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::anchors {

/// The value of the anchor of a surname of one syllable: both orthographies alike, and no word: "이씨" of 이 and 리.
std::string surname_value(std::string_view surname);

/// How many bytes of the eojeol `bytes` are a surname that stands alone: before 씨 or 모, glued to them or not, or before
/// a title (대통령, 전 대표). 0 when there is none; words that are rather "a", "former" or "current" before a title (한, 전, 현)
/// are none.
std::size_t lone_surname(std::string_view sentence, Range bytes, const rules::Lists& lists = rules::built_in());

/// The surnames that an English word (in lower case) spells, in any romanisation: "cho" is 조. O(surnames).
std::vector<std::string_view> surnames_of(std::string_view english, const rules::Lists& lists = rules::built_in());

}  // namespace jjak::anchors
