// The Hungarian method: adds the rows one by one, each along the cheapest alternating path to a free column.
#include "base/assignment.hpp"

#include <algorithm>
#include <limits>

namespace jjak {
namespace {

/// Finds for each line of the shorter side its place on the longer one. Lines and places count from 1; 0 is "none".
class Matching {
 public:
  explicit Matching(const GainTable& gains)
      : gains_(gains),
        by_column_(gains.rows() > gains.columns()),
        lines_(std::min(gains.rows(), gains.columns())),
        places_(std::max(gains.rows(), gains.columns())),
        line_potential_(lines_ + 1),
        place_potential_(places_ + 1),
        line_at_(places_ + 1) {
    for (std::size_t line = 1; line <= lines_; ++line) add(line);
  }

  std::vector<std::size_t> columns_of_rows() const {
    std::vector<std::size_t> columns(gains_.rows(), unassigned);
    for (std::size_t place = 1; place <= places_; ++place) {
      if (line_at_[place] == 0 || cost(line_at_[place], place) >= 0) continue;
      const std::size_t line = line_at_[place] - 1;
      columns[by_column_ ? place - 1 : line] = by_column_ ? line : place - 1;
    }
    return columns;
  }

 private:
  double cost(std::size_t line, std::size_t place) const {
    return -std::max(0.0, by_column_ ? gains_.at(place - 1, line - 1) : gains_.at(line - 1, place - 1));
  }

  void add(std::size_t line) {
    std::vector<double> slack(places_ + 1, std::numeric_limits<double>::infinity());
    std::vector<std::size_t> before(places_ + 1);
    std::vector<bool> is_reached(places_ + 1);
    line_at_[0] = line;
    std::size_t place = 0;
    while (line_at_[place] != 0) {
      is_reached[place] = true;
      place = advance(place, slack, before, is_reached);
    }
    for (; place != 0; place = before[place]) line_at_[place] = line_at_[before[place]];
  }

  /// Looks from the line at `place` for cheaper ways, lowers potentials, and returns the nearest place not reached yet.
  std::size_t advance(std::size_t place, std::vector<double>& slack, std::vector<std::size_t>& before,
                      const std::vector<bool>& is_reached) {
    std::size_t nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t other = 1; other <= places_; ++other) {
      if (is_reached[other]) continue;
      const double reduced = cost(line_at_[place], other) - line_potential_[line_at_[place]] - place_potential_[other];
      if (reduced < slack[other]) {
        slack[other] = reduced;
        before[other] = place;
      }
      if (slack[other] < least) {
        least = slack[other];
        nearest = other;
      }
    }
    for (std::size_t other = 0; other <= places_; ++other) {
      if (is_reached[other]) {
        line_potential_[line_at_[other]] += least;
        place_potential_[other] -= least;
      } else {
        slack[other] -= least;
      }
    }
    return nearest;
  }

  const GainTable& gains_;
  bool by_column_;  // whether the lines are the columns of the table
  std::size_t lines_, places_;
  std::vector<double> line_potential_, place_potential_;
  std::vector<std::size_t> line_at_;  // by place
};

}  // namespace

std::vector<std::size_t> best_assignment(const GainTable& gains) {
  if (gains.rows() == 0 || gains.columns() == 0) return std::vector<std::size_t>(gains.rows(), unassigned);
  return Matching(gains).columns_of_rows();
}

}  // namespace jjak
