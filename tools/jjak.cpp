#include "cli/main.hpp"

int main(int argc, char** argv) { return jjak::cli::main(argc, argv); }
