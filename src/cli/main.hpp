#pragma once

namespace jjak::cli {

/// The tool: parses the command line, runs the subcommand, returns the exit status (0 done, 1 bad data or I/O, 2
/// usage).
int main(int argc, char** argv);

}  // namespace jjak::cli
