// What is not in the corpus, and why: gathered while a collection is walked, cut where lists are too long to read.
#pragma once

#include <jjak/model/walk.hpp>
#include <jjak/report.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace jjak::report {

/// The first items of a list as JSON, and how many there are in all.
class CutList {
 public:
  static constexpr std::size_t most = 500;

  /// Counts one more; `make` gives its JSON, and is only called for what is shown.
  template <class Make>
  void add(const Make& make) {
    if (++count_ > most) return;
    if (!items_.empty()) items_ += ',';
    items_ += make();
  }
  std::string json() const;

 private:
  std::string items_;
  std::size_t count_ = 0;
};

class LeftOut {
 public:
  explicit LeftOut(Translate korean) : korean_(std::move(korean)) {}

  void add(const Article& article);
  void add(const PairView& view);
  void add(const UnpairedView& view);
  void add(const Error& skipped);
  /// LeftOut of data.ts.
  std::string json() const;

 private:
  Translate korean_;
  std::map<UnpairedReason, CutList> unpaired_;
  std::map<RefusalReason, CutList> refused_;
  std::map<std::string, CutList, std::less<>> skipped_;
  CutList foreign_, doubtful_, unaligned_;
};

}  // namespace jjak::report
