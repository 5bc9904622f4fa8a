// The report that people look at: one page that shows what was paired, how sure it is and what was left out.
// Examples: tests/examples/report_example.cpp
#pragma once

#include <jjak/base/sink.hpp>
#include <jjak/diagnostics.hpp>
#include <jjak/model.hpp>
#include <jjak/model/walk.hpp>
#include <jjak/result.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace jjak {

/// Counts of a run, for the terminal, for --json and for the page.
struct Summary {
  std::size_t documents = 0;
  std::map<std::string, std::size_t> articles_by_language;  ///< "en", "ko", "und"
  std::map<std::string, std::size_t> pages_by_kind;         ///< PageKind names; pages without an article too
  std::map<std::string, std::size_t> pairs_by_method;
  std::map<std::string, std::size_t> unaligned_by_reason;      ///< of these pairs, those without beads; ErrorCode names
  std::map<std::string, std::size_t> paragraph_beads_by_type;  ///< "1-1", "2-1", "0-1" ...
  std::map<std::string, std::size_t> sentence_beads_by_type;
  std::map<std::string, std::size_t> unpaired_by_reason;
  std::map<std::string, std::size_t> skipped_by_reason;  ///< ErrorCode names
  std::map<std::string, std::size_t> refused_by_reason;  ///< beads that gave no unit, by RefusalReason
  std::size_t foreign_blocks = 0;                        ///< left out of articles in another language
  std::size_t doubtful_texts = 0;                        ///< articles (has_doubtful_text)
  std::size_t sentence_units = 0;                        ///< not null, not refused
  std::size_t paragraph_units = 0;                       ///< not null, not refused
  double mean_sentence_confidence = 0;
};

/// Counts what a collection holds, as it is walked. Thread safety: one object belongs to one thread.
class Counter final : public CollectionVisitor {
 public:
  Counter();
  Status documents(std::size_t count) override;
  Status article(const Article& article) override;
  Status pair(const PairView& view) override;
  Status unpaired(const UnpairedView& view) override;
  Status skipped(const Error& problem) override;

  /// Of what was seen so far.
  const Summary& summary() const { return summary_; }

 private:
  Summary summary_;
  double confidence_ = 0;  ///< the sum over all sentence units
};

/// Counts what a collection holds whose texts are in memory. O(articles + beads). Thread safety: callable from any
/// thread.
Summary summarize(const Collection& collection);

/// How people are told, in English; translate it where it is shown. "“Read in Korean” link";
/// "English, says “Read in Korean” but gives no address". Thread safety: callable from any thread.
std::string_view message_of(LinkMethod method);
std::string_view message_of(UnpairedReason reason);
std::string_view message_of(RefusalReason reason);
std::string_view message_of(PageKind kind);

/// How the page speaks to its reader.
struct ReportLanguage {
  std::string code = "en";                            ///< for <html lang>
  Translate translate;                                ///< English message -> reader's language; empty: English
  std::function<std::string(std::uint64_t)> number;   ///< 12345 -> "12,345"; empty: plain digits
  std::function<std::string(double)> percent;         ///< 0.974 -> "97.4%"; empty: English form
  std::function<std::string(const Timestamp&)> date;  ///< empty: ISO 8601
};

/// report/index.html: self-contained, no script, no network. Lists that are too long to read are cut, and the page says
/// so. Links lead only to http and https addresses. Deterministic. Walk a collection with it, then write. Complexity:
/// O(bytes shown + beads). Memory: O(bytes shown). Thread safety: one object belongs to one thread.
class Report final : public CollectionVisitor {
 public:
  explicit Report(ReportLanguage language = {});
  Report(const Report&) = delete;
  Report& operator=(const Report&) = delete;
  ~Report() override;

  Status documents(std::size_t count) override;
  Status article(const Article& article) override;
  Status pair(const PairView& pair) override;
  Status unpaired(const UnpairedView& unpaired) override;
  Status skipped(const Error& problem) override;

  /// Of what was seen so far.
  const Summary& summary() const;

  /// Writes the page, section by section, and closes the sink. Fails as the sink does.
  Status write(ByteSink& sink) const;

 private:
  struct Content;
  std::unique_ptr<Content> content_;
};

}  // namespace jjak
