// Lays out the report of a corpus for a terminal: what is probably wrong, what was lost, bars, and doubtful units.
#include "cli/show/figures.hpp"

#include "cli/columns.hpp"
#include "cli/show/reasons.hpp"
#include "report/nulls.hpp"

#include <jjak/report.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jjak::cli {
namespace {

using report::Facet;
using report::Figures;
using Counts = std::map<std::string, std::size_t>;
using Bars = std::vector<std::pair<std::string, report::Tally>>;

std::size_t sum_of(const Counts& counts) {
  std::size_t sum = 0;
  for (const auto& [name, count] : counts) sum += count;
  return sum;
}

/// What people are told for the name of a value of an enumeration of the model.
template <class Enum>
std::string in_words(const std::string& name, Enum last, const Ui& ui) {
  for (std::size_t i = 0; i <= static_cast<std::size_t>(last); ++i)
    if (const auto value = static_cast<Enum>(i); name == name_of(value)) return ui.tr(message_of(value));
  return name;
}

std::string method_in_words(const std::string& name, const Ui& ui) {
  return name == "import" ? ui.tr("imported") : in_words(name, LinkMethod::content, ui);
}

/// "2-1" as "2 English : 1 Korean".
std::string type_in_words(const std::string& type, const Ui& ui) {
  const std::size_t dash = std::min(type.find('-'), type.size() - 1);
  return ui.tr("{english} English : {korean} Korean",
               {{"english", type.substr(0, dash)}, {"korean", type.substr(dash + 1)}});
}

std::string finding_in_words(const std::string& name, const Ui& ui) {
  const auto kind = finding_kind(name);
  return kind ? finding_name(ui, *kind) : ui.tr("nothing");
}

std::string value_in_words(Facet facet, const std::string& value, const Ui& ui) {
  switch (facet) {
    case Facet::method: return method_in_words(value, ui);
    case Facet::type: return type_in_words(value, ui);
    case Facet::finding: return finding_in_words(value, ui);
    case Facet::site:
    case Facet::month: break;
  }
  return value;
}

std::string title_of(Facet facet, const Ui& ui) {
  switch (facet) {
    case Facet::site: return ui.tr("Site");
    case Facet::month: return ui.tr("Month");
    case Facet::method: return ui.tr("Linked by");
    case Facet::type: return ui.tr("Shape");
    case Facet::finding: return ui.tr("What the check found");
  }
  return {};
}

/// Whole numbers from ten on; below, one digit.
std::string roughly(double count, const Ui& ui) {
  constexpr double few = 10;
  return count >= few ? ui.number(static_cast<std::uint64_t>(std::llround(count))) : fmt::format("{:.1f}", count);
}

/// The values of a facet in the order of the pages: months by time, others by units.
Bars bars_of(const Figures& figures, Facet facet) {
  const auto& counts = figures.counts(facet);
  Bars bars(counts.begin(), counts.end());
  if (facet != Facet::month)
    std::stable_sort(bars.begin(), bars.end(),
                     [](const auto& a, const auto& b) { return a.second.units > b.second.units; });
  return bars;
}

/// Writes the report, from the top.
class Sheet {
 public:
  Sheet(const Figures& figures, std::size_t columns, const Ui& ui) : figures_(figures), columns_(columns), ui_(ui) {}

  std::string text(const std::string& corpus) {
    paragraph(ui_.tr("The corpus “{corpus}”", {{"corpus", corpus}}));
    out_ += '\n';
    headline();
    flow();
    for (const Facet facet : {Facet::site, Facet::month, Facet::method, Facet::type}) bars(facet);
    if (figures_.is_checked) bars(Facet::finding);
    doubtful();
    return std::move(out_);
  }

 private:
  void paragraph(const std::string& words) { append_wrapped(out_, "", words, columns_); }

  void headline() {
    paragraph(ui_.tr("Sentence units: {units}, in article pairs: {pairs}. Probably wrong: about {wrong}.",
                     {{"units", ui_.number(figures_.summary.sentence_units)},
                      {"pairs", ui_.number(figures_.pairs)},
                      {"wrong", roughly(figures_.wrong, ui_)}}));
    paragraph(basis());
    if (const std::string lost =
            report::nulls_in_words(figures_.recall, [this](auto message) { return ui_.tr(message); });
        !lost.empty())
      paragraph(lost);
    if (const auto confidence = figures_.confidence())
      paragraph(ui_.tr("Mean confidence: {share}.", {{"share", ui_.percent(*confidence)}}));
    if (const auto coverage = figures_.coverage())
      paragraph(ui_.tr("{share} of the letters of both texts are in beads with both sides.",
                       {{"share", ui_.percent(*coverage)}}));
  }

  std::string basis() const {
    if (const auto right = figures_.precision())
      return ui_.tr("In a sample of {count} units that people labelled: {share} right ({low} to {high}).",
                    {{"count", ui_.number(figures_.sample->labelled())},
                     {"share", ui_.percent(right->share)},
                     {"low", ui_.percent(right->interval.low)},
                     {"high", ui_.percent(right->interval.high)}});
    if (figures_.sample)
      return ui_.tr("Estimated from the confidence of each unit. The labelled sample has no unit of some bands.");
    return ui_.tr(
        "Estimated from the confidence of each unit and from what the truth check found. Nobody has labelled a "
        "sample.");
  }

  void heading(const std::string& words) {
    out_ += '\n';
    paragraph(words);
  }

  /// A count and what it counts; the deeper, the more of a detail it is.
  void row(std::size_t depth, std::size_t count, const std::string& words) {
    constexpr std::size_t digits = 9, step = 4;
    append_wrapped(out_, fmt::format("{:>{}}  ", ui_.number(count), digits + step * depth), words, columns_);
  }

  /// What was lost on a step, with the reasons, the most frequent first.
  template <class InWords>
  void losses(const Counts& counts, const std::string& words, const InWords& reason) {
    if (counts.empty()) return;
    row(1, sum_of(counts), words);
    std::vector<std::pair<std::string, std::size_t>> reasons(counts.begin(), counts.end());
    std::stable_sort(reasons.begin(), reasons.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    for (const auto& [name, count] : reasons) row(2, count, reason(name));
  }

  void flow() {
    const Summary& summary = figures_.summary;
    const auto code = [](std::string name) {
      std::replace(name.begin(), name.end(), '_', ' ');
      return name;
    };
    heading(ui_.tr("From documents to units, with what was lost"));
    if (summary.documents > 0) row(0, summary.documents, ui_.tr("documents"));
    losses(summary.skipped_by_reason, ui_.tr("not used"), code);
    row(0, sum_of(summary.articles_by_language), ui_.tr("articles"));
    losses(summary.unpaired_by_reason, ui_.tr("without partner"),
           [this](const std::string& name) { return in_words(name, UnpairedReason::other_language, ui_); });
    if (summary.doubtful_texts > 0) row(1, summary.doubtful_texts, ui_.tr("perhaps not read well"));
    if (summary.foreign_blocks > 0) row(1, summary.foreign_blocks, ui_.tr("blocks in another language"));
    row(0, figures_.pairs, ui_.tr("article pairs"));
    losses(summary.unaligned_by_reason, ui_.tr("not aligned"), code);
    row(0, summary.sentence_units, ui_.tr("sentence units"));
    losses(summary.refused_by_reason, ui_.tr("refused"),
           [this](const std::string& name) { return in_words(name, RefusalReason::escaped_markup, ui_); });
    if (figures_.nulls > 0) row(1, figures_.nulls, ui_.tr("sentences without counterpart"));
  }

  void bars(Facet facet) {
    constexpr std::size_t most = 8, months = 12;
    Bars list = bars_of(figures_, facet);
    if (list.empty()) return;
    if (facet == Facet::site) {
      heading(ui_.tr("Where the doubtful ones are"));
      paragraph(ui_.tr("Bars: units. Dark: expected to be wrong, with the number behind."));
    }
    heading(title_of(facet, ui_));
    const std::size_t shown = std::min(list.size(), facet == Facet::month ? months : most);
    const std::size_t rest = list.size() - shown;
    if (facet == Facet::month)
      list.erase(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(rest));
    else
      list.resize(shown);
    std::size_t largest = 0;
    for (const auto& [value, tally] : list) largest = std::max(largest, tally.units);
    for (const auto& [value, tally] : list) bar(value_in_words(facet, value, ui_), tally, largest);
    if (rest > 0) append_wrapped(out_, "  ", ui_.tr("and {count} more", {{"count", ui_.number(rest)}}), columns_);
  }

  /// A label, a bar as long as the units are many, and both numbers. A label without room has lines of its own.
  void bar(const std::string& label, const report::Tally& tally, std::size_t largest) {
    constexpr std::size_t indent = 2, gap = 1, digits = 7, shortest = 6, longest = 24;
    const std::size_t length = std::clamp(columns_ / 4, shortest, longest);
    const std::size_t label_columns = columns_ - indent - length - 3 * gap - 2 * digits;
    if (columns_of(label) > label_columns) append_wrapped(out_, "  ", label, columns_);
    out_ += padded("  " + (columns_of(label) > label_columns ? std::string() : label), indent + label_columns + gap);
    const auto part = [](double count, std::size_t cells, std::size_t whole) {
      return static_cast<std::size_t>(std::llround(count * static_cast<double>(cells) / static_cast<double>(whole)));
    };
    const std::size_t cells = std::max<std::size_t>(1, part(static_cast<double>(tally.units), length, largest));
    const std::size_t dark = std::min(cells, part(tally.wrong, cells, tally.units));
    std::string drawn;
    for (std::size_t cell = 0; cell < cells; ++cell) drawn += cell < dark ? "█" : "░";
    out_ += padded(drawn, length + gap);
    out_ += fmt::format("{:>{}} {:>{}}\n", ui_.number(tally.units), digits, roughly(tally.wrong, ui_), digits);
  }

  void doubtful() {
    heading(ui_.tr("Look at these first"));
    if (figures_.doubtful.empty()) paragraph(ui_.tr("There are no units."));
    std::size_t place = 0;
    for (const report::DoubtfulUnit& unit : figures_.doubtful) {
      out_ += '\n';
      out_ += fmt::format("{:>2}. {}\n", ++place, unit.name);  // in one piece, to be copied
      const double confidence = unit.bead.confidence;
      const std::string share = std::isfinite(confidence) ? fmt::format("{:.4f}", confidence) : "–";
      detail("", ui_.tr("confidence {share}, {type}",
                        {{"share", share}, {"type", type_in_words(type_of(unit.bead), ui_)}}));
      detail("en  ", unit.english);
      detail("ko  ", unit.korean);
      detail("", reasons_in_words(ui_, unit.bead));
      for (const Finding& finding : unit.findings) detail("", cli::finding_in_words(ui_, finding));
    }
  }

  void detail(const std::string& head, const std::string& words) {
    append_wrapped(out_, "    " + head, words, columns_);
  }

  const Figures& figures_;
  std::size_t columns_;
  const Ui& ui_;
  std::string out_;
};

}  // namespace

std::string text_of(const report::Figures& figures, const std::string& corpus, std::size_t columns, const Ui& ui) {
  return Sheet(figures, columns, ui).text(corpus);
}

}  // namespace jjak::cli
