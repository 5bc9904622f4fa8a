// What a shell may have done to the process before main: closed descriptors, limits, signals.
#pragma once

namespace jjak::cli {

/// Prepares the process, once, at the beginning of main. A closed standard input, output or error stays useless, but
/// its number is taken: else the next file that jjak opens would get it, and messages would go into that file. A limit
/// on the size of files (SIGXFSZ) becomes an error of the write, as a full disk is one, and so does a pipe whose reader
/// has ended (SIGPIPE), so that nothing half written stays behind.
void prepare_process();

/// Whether the process was to end without a word when the reader of a pipe ends, as programs do that are not told
/// otherwise. Precondition: prepare_process() has run.
bool ends_with_reader();

}  // namespace jjak::cli
