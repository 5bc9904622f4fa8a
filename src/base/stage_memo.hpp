// Results of stages that are kept between runs. A result depends only on its key, the options and the knowledge of the
// run, so it can stand in for the work that made it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jjak {

/// Keeps what stages found. Whoever gives a memo to a run makes sure that it holds only results of the same options and
/// the same knowledge. Thread safety: any number of threads may call find() and keep().
class StageMemo {
 public:
  StageMemo() = default;
  StageMemo(const StageMemo&) = delete;
  StageMemo& operator=(const StageMemo&) = delete;
  virtual ~StageMemo() = default;

  /// What was kept under the key; nothing where nothing was.
  virtual std::optional<std::string> find(std::string_view kind, std::string_view key) = 0;

  /// Whether find() would give something.
  virtual bool has(std::string_view kind, std::string_view key) { return find(kind, key).has_value(); }

  /// Keeps a result. It may get lost; then find() gives nothing and the work is done again.
  virtual void keep(std::string_view kind, std::string_view key, std::string_view value) = 0;
};

}  // namespace jjak
