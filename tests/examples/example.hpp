// What the examples share. Each file shows the functions of one public header and is called by main.cpp.
#pragma once

#include <jjak/alignment.hpp>
#include <jjak/base/sink.hpp>

#include <string>

namespace jjak::examples {

/// Says where something is not as an example claims, and counts it.
void expect(bool is_so, const char* file = __builtin_FILE(), int line = __builtin_LINE());

/// The path of a new file with these bytes, in a folder that is removed at the end.
std::string file_with(const std::string& name, const std::string& bytes);

/// A day without a time.
inline Timestamp day(int year, int month, int day_of_month) {
  Timestamp time;
  time.year = year;
  time.month = month;
  time.day = day_of_month;
  return time;
}

inline Bead bead(Range source, Range target, double confidence = 1) {
  Bead bead;
  bead.source = source;
  bead.target = target;
  bead.confidence = confidence;
  return bead;
}

/// A sink of our own: bytes could go over the network as well.
class StringSink final : public ByteSink {
 public:
  explicit StringSink(std::string& bytes) : bytes_(bytes) {}
  Status write(std::string_view bytes) override {
    bytes_ += bytes;
    return Done{};
  }
  Status close() override { return Done{}; }

 private:
  std::string& bytes_;
};

void result();
void model();
void read();
void extraction();
void exchange();
void bitexts();
void sites();
void segmentation();
void anchoring();
void checking();
void linking();
void lexicon();
void alignment();
void emission();
void evaluation();
void reporting();
void load();
void dictionaries();
void knowledge();
void align_a_collection();
void build_a_collection();
void output();
void walking();

}  // namespace jjak::examples
