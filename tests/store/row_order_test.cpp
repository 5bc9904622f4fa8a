// Numbers that keep rows in an order.
#include "store/row_order.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <functional>

using jjak::store::places_in_order;
using jjak::store::room_between_rows;

namespace {

constexpr std::nullopt_t fresh = std::nullopt;

using Places = std::vector<std::optional<std::int64_t>>;

bool rise(const std::vector<std::int64_t>& places) {
  return std::adjacent_find(places.begin(), places.end(), std::greater_equal<>()) == places.end();
}

}  // namespace

TEST_CASE("a new row gets a number between its neighbours, and no other row changes") {
  const auto first = places_in_order({fresh, fresh, fresh});
  CHECK(rise(first));
  const auto more = places_in_order({fresh, first[0], fresh, fresh, first[1], first[2], fresh});
  CHECK(rise(more));
  CHECK(more[1] == first[0]);
  CHECK(more[4] == first[1]);
  CHECK(more[5] == first[2]);
  CHECK(places_in_order({first[0], first[2]}) == std::vector{first[0], first[2]});
  CHECK(places_in_order({}).empty());
}

TEST_CASE("all rows get new numbers where there is no room, or their order is another one") {
  const std::vector even{room_between_rows, 2 * room_between_rows, 3 * room_between_rows};
  CHECK(places_in_order({0, 1, 2}) == even);  // as older versions numbered them
  CHECK(places_in_order({5, fresh, 6}) == even);
  CHECK(places_in_order({7, 9, 8}) == even);
  Places rows{1, 1 + room_between_rows};
  for (int added = 0; added < 40; ++added) {  // always at the same place
    rows.insert(rows.begin() + 1, fresh);
    const auto places = places_in_order(rows);
    CHECK(rise(places));
    rows.assign(places.begin(), places.end());
  }
}
