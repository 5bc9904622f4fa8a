// What the pages of a desk ask for.
#pragma once

#include "base/files_in_memory.hpp"
#include "cli/review/local_server.hpp"
#include "desk/desk.hpp"

#include <string>

namespace jjak::cli {

///     GET  ""              the page                     GET  data/N.js          its texts
///     GET  pairs/NAME      a pair as it is now          GET  changes?since=N    pairs that changed
///     POST pairs/NAME      {"revision": 3, "reviewer": "...", "action": "accept", "beads": [...]}
///
/// The answer to a POST is the pair as it is then: status 200, or 409 where somebody was faster.
class DeskAnswers final : public PageAnswers {
 public:
  /// `pages`: bytes of the report's files, by path. `desk` must outlive it.
  DeskAnswers(desk::Desk& desk, FilesInMemory pages, Translate korean)
      : desk_(desk), pages_(std::move(pages)), korean_(std::move(korean)) {}

  PageAnswer get(const PageRequest& request) override;
  PageAnswer post(const PageRequest& request) override;

 private:
  PageAnswer answer(const Result<std::string>& json) const;

  desk::Desk& desk_;
  FilesInMemory pages_;
  Translate korean_;
};

}  // namespace jjak::cli
