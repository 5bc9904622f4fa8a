// WACZ: a zip archive that holds WARC files, with an index and a description of the crawl.
#pragma once

#include "documents/outlet.hpp"

#include <string>

namespace jjak::reading {

/// Gives the web pages and redirects of the WARC and ARC files below archive/ in a zip archive, each as if it was named
/// `path/archive/NAME`. Reports bad_zip, too_large (more than max_inflate_ratio times the packed size, of one member or
/// of all; or too many members) and unsupported (no such files), and what reading WARC reports. `path`: a regular file;
/// zip archives cannot be read from a pipe. Memory: the archive's table of contents and one record.
void read_wacz(const std::string& path, Outlet& outlet);

}  // namespace jjak::reading
