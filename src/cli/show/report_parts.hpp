// What report and review share: what the pages say of a corpus besides its rows.
#pragma once

#include "cli/commands/shared.hpp"
#include "cli/progress.hpp"
#include "cli/stop.hpp"
#include "store/store.hpp"

#include <jjak/model/walk.hpp>
#include <jjak/report.hpp>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace jjak::cli {

/// Hands everything on to some visitors, in their order, says how many pairs are done, and ends when a signal has come
/// (errors::stopped).
class WatchedWalk final : public CollectionVisitor {
 public:
  WatchedWalk(std::vector<CollectionVisitor*> visitors, const Ui& ui, const StopSignal& stop)
      : visitors_(std::move(visitors)), ui_(ui), progress_(ui), stop_(stop) {}

  Status documents(std::size_t count) override {
    return each([&](CollectionVisitor& visitor) { return visitor.documents(count); });
  }
  Status article(const Article& article) override {
    return each([&](CollectionVisitor& visitor) { return visitor.article(article); });
  }
  Status unpaired(const UnpairedView& unpaired) override {
    return each([&](CollectionVisitor& visitor) { return visitor.unpaired(unpaired); });
  }
  Status skipped(const Error& problem) override {
    return each([&](CollectionVisitor& visitor) { return visitor.skipped(problem); });
  }
  Status pair(const PairView& pair) override {
    if (stop_.received() != 0) return Error{errors::stopped};
    progress_.show(ui_.tr("report: {done} pairs", {{"done", ui_.number(++done_)}}));
    return each([&](CollectionVisitor& visitor) { return visitor.pair(pair); });
  }
  void clear() { progress_.clear(); }

 private:
  template <class Show>
  Status each(const Show& show) {
    for (CollectionVisitor* visitor : visitors_)
      if (Status shown = show(*visitor); !shown) return shown;
    return Done{};
  }

  std::vector<CollectionVisitor*> visitors_;
  const Ui& ui_;
  ProgressLine progress_;
  const StopSignal& stop_;
  std::uint64_t done_ = 0;
};

/// Checks units with these terms and rules. Fails as load_rules and load_dictionaries.
Result<UnitCheck> unit_check(const TermOptions& terms, const RuleOptions& rules, const Ui& ui);

/// How many judgements the confidences of a corpus were learned from. Fails as the store and judgements_of.
Result<std::uint64_t> judgements_in(const store::Store& store);

/// The last run of a corpus that came to its end; nothing where none did. Fails as the store.
Result<std::optional<ReportRun>> last_run(const store::Store& store);

}  // namespace jjak::cli
