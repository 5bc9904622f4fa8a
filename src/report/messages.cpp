#include <jjak/report.hpp>

namespace jjak {
namespace {

// Marks a message for the catalogues; the translation is looked up where it is shown.
constexpr std::string_view tr(std::string_view text) { return text; }

}  // namespace

std::string_view message_of(UnpairedReason reason) {
  switch (reason) {
    case UnpairedReason::no_link: return tr("names no Korean original");
    case UnpairedReason::link_without_url: return tr("says “Read in Korean” but gives no address");
    case UnpairedReason::target_missing: return tr("its Korean original is not among the inputs");
    case UnpairedReason::target_not_korean: return tr("the page that it names is not in Korean");
    case UnpairedReason::target_is_front: return tr("its link leads to a front page, not to an article");
    case UnpairedReason::not_referenced: return tr("no English article names it as its original");
    case UnpairedReason::other_language: return tr("neither English nor Korean");
  }
  return tr("names no Korean original");
}

std::string_view message_of(LinkMethod method) {
  switch (method) {
    case LinkMethod::read_in_korean: return tr("“Read in Korean” link");
  }
  return tr("“Read in Korean” link");
}

}  // namespace jjak
