// The parts of knowledge that have files of their own format: backgrounds and the counts of the model.
#pragma once

#include <jjak/align.hpp>
#include <jjak/result.hpp>

#include <array>
#include <string>
#include <string_view>

namespace jjak::knowledge {

// Files of knowledge beside the list of all; in the order of their names.
inline constexpr std::string_view anchors_file = "anchors.tsv", model_file = "model.tsv", sites_file = "sites.tsv",
                                  trials_file = "trials.tsv", words_file = "words.lexicon";
inline constexpr std::array part_files{anchors_file, model_file, sites_file, trials_file, words_file};

/// The path of a file for errors.
std::string path_in(const std::string& folder, std::string_view name);

/// A line with the format's name and version, then one for each anchor: language, kind, value, count.
std::string write_background(const Background& background);
Result<Background> read_background(std::string_view bytes, const std::string& path);

/// A line with the format's name and version, then one for each count: its list, what is counted, the count.
std::string write_fit(const FitCounts& counts);
Result<FitCounts> read_fit(std::string_view bytes, const std::string& path);

}  // namespace jjak::knowledge
