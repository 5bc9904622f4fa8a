// Asks the desk, and answers.
#include "cli/review/desk_answers.hpp"

#include "markup/json.hpp"

#include <charconv>
#include <optional>
#include <string_view>

namespace jjak::cli {
namespace {

constexpr std::string_view pairs_path = "pairs/";
constexpr int conflict = 409, deepest_json = 8;
constexpr std::size_t longest_reviewer = 80;

std::optional<std::uint64_t> number_in(std::string_view words) {
  std::uint64_t number = 0;
  const auto [end, problem] = std::from_chars(words.data(), words.data() + words.size(), number);
  if (problem != std::errc{} || end != words.data() + words.size()) return std::nullopt;
  return number;
}

std::optional<std::int64_t> revision_in(const markup::JsonValue& json) {
  constexpr double most = 9e15;
  const markup::JsonValue* value = json.find("revision");
  if (value == nullptr || value->kind != markup::JsonKind::number || !(value->number >= 0) || value->number > most)
    return std::nullopt;
  return static_cast<std::int64_t>(value->number);
}

}  // namespace

PageAnswer DeskAnswers::answer(const Result<std::string>& json) const {
  return json ? PageAnswer{200, *json} : refusal(json.error(), korean_);
}

PageAnswer DeskAnswers::get(const PageRequest& request) {
  const std::string& path = request.path;
  if (path.starts_with(pairs_path)) return answer(desk_.pair(path.substr(pairs_path.size())));
  if (path == "changes") {
    const auto since = number_in(request.query("since"));
    return since ? PageAnswer{200, desk_.changes(*since)} : refusal({errors::bad_action}, korean_);
  }
  const auto page = pages_.find(path.empty() ? "index.html" : path);
  if (page == pages_.end()) return nothing_here(korean_);
  return {200, page->second, path.ends_with(".js") ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8"};
}

PageAnswer DeskAnswers::post(const PageRequest& request) {
  if (!request.path.starts_with(pairs_path)) return nothing_here(korean_);
  const auto body = markup::parse_json(request.body, deepest_json, markup::JsonComments::are_errors);
  if (!body || !body->is_object()) return refusal({errors::bad_action}, korean_);
  const Result<desk::Action> action = desk::read_action(*body);
  if (!action) return refusal(action.error(), korean_);
  const auto revision = revision_in(*body);
  const markup::JsonValue* given = body->find("reviewer");
  const std::string reviewer = given != nullptr && given->is_string() ? given->string : std::string();
  if (!revision || reviewer.size() > longest_reviewer) return refusal({errors::bad_action}, korean_);
  const Result<desk::Answer> done = desk_.act(request.path.substr(pairs_path.size()), *revision, reviewer, *action);
  if (!done) return refusal(done.error(), korean_);
  return {done->is_conflict ? conflict : 200, done->pair};
}

}  // namespace jjak::cli
