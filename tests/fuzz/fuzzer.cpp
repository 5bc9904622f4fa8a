// The entry point for libFuzzer: calls the target that this program was built for.
#include "fuzz/targets.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const jjak::fuzz::Target* const target = jjak::fuzz::target_of(JJAK_FUZZ_TARGET);
  target->run({reinterpret_cast<const char*>(data), size});
  return 0;
}
