// What the sentence splitter knows about words. Data only; the reasoning is in split.cpp.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace jjak::segmentation {

/// English abbreviations that stand before a name or a number, lower case, without their last full stop: never a sentence's end.
inline constexpr std::array titles{"adm",  "brig", "capt", "cmdr",   "col",  "cpl", "dr",  "fr",   "gen", "gov",
                                   "hon",  "lt",   "maj",  "messrs", "mr",   "mrs", "ms",  "mt",   "no",  "nos",
                                   "pres", "prof", "pvt",  "rep",    "reps", "rev", "sen", "sens", "sgt", "st",
                                   "supt", "vs",   "fig",  "art",    "sec",  "e.g", "i.e", "cf"};

/// Abbreviations that may end a sentence: they do when a capital or an opening quotation mark follows that begins a new one.
inline constexpr std::array abbreviations{
    "jan", "feb",  "mar",  "apr",    "jun",  "jul",     "aug",   "sep", "sept", "oct",  "nov",  "dec",
    "mon", "tue",  "tues", "wed",    "thu",  "thur",    "thurs", "fri", "sat",  "sun",  "a.m",  "p.m",
    "u.s", "u.n",  "u.k",  "e.u",    "d.c",  "d.p.r.k", "r.o.k", "inc", "ltd",  "co",   "corp", "jr",
    "sr",  "ph.d", "etc",  "approx", "dept", "est",     "min",   "max", "ave",  "blvd", "al"};

/// Words that usually begin a sentence, so that "in the U.S. The" is cut and "U.S. State" is not.
inline constexpr std::array starters{
    "a",     "after",  "all",     "although", "an",    "and",   "another", "as",     "at",        "because", "before",
    "but",   "by",     "despite", "during",   "even",  "for",   "from",    "he",     "her",       "his",     "however",
    "i",     "if",     "in",      "it",       "its",   "just",  "last",    "many",   "meanwhile", "more",    "most",
    "no",    "now",    "of",      "on",       "one",   "only",  "other",   "others", "she",       "since",   "so",
    "some",  "still",  "such",    "that",     "the",   "their", "then",    "there",  "these",     "they",    "this",
    "those", "though", "to",      "under",    "until", "we",    "what",    "when",   "while",     "with",    "you"};

/// After a time of day almost anything begins a sentence, but not what tells the day or the zone, nor a title.
inline constexpr std::array clock_abbreviations{"a.m", "p.m"};
inline constexpr std::array after_clock{
    "monday",  "tuesday",  "wednesday", "thursday", "friday",    "saturday", "sunday",  "mon",    "tue",
    "tues",    "wed",      "thu",       "thur",     "thurs",     "fri",      "sat",     "sun",    "jan",
    "feb",     "mar",      "apr",       "may",      "june",      "july",     "aug",     "sept",   "sep",
    "oct",     "nov",      "dec",       "january",  "february",  "march",    "april",   "august", "september",
    "october", "november", "december",  "korea",    "korean",    "kst",      "gmt",     "utc",    "est",
    "edt",     "pst",      "pdt",       "eastern",  "pyongyang", "seoul",    "beijing", "local",  "mr",
    "mrs",     "ms",       "dr"};

/// What follows a Korean quotation that is part of a longer sentence: particles and verbs of saying.
inline constexpr std::array quotation_tails{
    "고",   "라고", "이라고", "라는", "이라는", "며",   "라며", "이라며", "면서", "라면서", "이라면서", "는", "은",
    "이",   "가",   "을",     "를",   "에",     "의",   "와",   "과",     "로",   "으로",   "도",       "만", "란",
    "이란", "라",   "하고",   "하는", "하며",   "이나", "나",   "이다",   "였다", "던",     "라던"};

template <std::size_t N>
bool contains(const std::array<const char*, N>& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(), [word](const char* entry) { return word == entry; });
}

}  // namespace jjak::segmentation
