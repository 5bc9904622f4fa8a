// Readable names.
#include "url/stem.hpp"

#include "support/catch.hpp"

#include <string>

using jjak::url::stem_of;

TEST_CASE("a stem has letters, digits and single dashes", "[url]") {
  CHECK(stem_of("Rain in  Wonsan (2)!", "units") == "rain-in-wonsan-2");
  CHECK(stem_of("--비--", "units") == "units");
  CHECK(stem_of(std::string(47, 'a') + " tail", "units") == std::string(47, 'a'));
}
