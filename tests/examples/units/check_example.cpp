// check.hpp: what two texts say differently.
#include <jjak/check/check.hpp>

#include "examples/example.hpp"

namespace jjak::examples {

void checking() {
  const CheckContext context;
  expect(check_pair({"The fund has 12.3 trillion won.", "기금은 12조3천억 원이다."}, context).empty());
  const std::vector<Finding> findings =
      check_pair({"The fund has 12.3 trillion won.", "기금은 12조3천억 달러다."}, context);
  expect(findings.size() == 1 && findings.front().kind == FindingKind::currency && findings.front().probability > .5);
  expect(describe(findings.front()).find("another currency") != std::string::npos);
  expect(name_of(FindingKind::currency) == "currency" && finding_kind("currency") == FindingKind::currency);
}

}  // namespace jjak::examples
