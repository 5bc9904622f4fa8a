// The readers of the formats. Each gives all that it can use to an outlet and reports the rest; an error means that the
// file as a whole cannot be read.
#pragma once

#include "bitext/lines.hpp"

namespace jjak::bitext {

Status read_tsv(LineReader lines, Outlet& outlet);
Status read_jsonl(LineReader lines, Outlet& outlet);
Status read_tmx(const std::string& path, reading::ByteStream& stream, Outlet& outlet);
Status read_xliff(const std::string& path, reading::ByteStream& stream, Outlet& outlet);
/// The alignment; the documents that it names are read from its folder.
Status read_xces(const std::string& path, reading::ByteStream& stream, bool all_beads, Outlet& outlet);
/// Whether the first line of a file that says something is one of a ladder.
bool is_ladder(const std::string& path);
/// Two texts and, in the place of ids, a ladder.
Status read_ladder_files(const BitextInput& input, Outlet& outlet);
Status read_line_files(const BitextInput& input, Outlet& outlet);
Status read_corpus(const std::string& path, bool all_beads, Outlet& outlet);

}  // namespace jjak::bitext
