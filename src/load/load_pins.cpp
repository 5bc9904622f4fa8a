// Loads pins, which users write as a ladder.
#include <jjak/emit.hpp>
#include <jjak/pipeline/load.hpp>
#include <jjak/read.hpp>

namespace jjak {

Result<Pins> load_pins(const std::string& path, const Text& source, const Text& target) {
  const Result<std::string> text = read_file(path);
  if (!text) return text.error();
  const Result<std::vector<LadderEntry>> entries = read_ladder_entries(*text, path);
  if (!entries) return entries.error();
  std::vector<Pin> pins;
  for (const LadderEntry& entry : *entries) pins.push_back({entry.bead.source, entry.bead.target, entry.line});
  return Pins::make(std::move(pins), source.sentences.size(), target.sentences.size(), path);
}

}  // namespace jjak
