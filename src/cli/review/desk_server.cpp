// Checks requests, asks the desk, and answers.
#include "cli/review/desk_server.hpp"

#include "cli/errors.hpp"
#include "cli/review/bounded_stream.hpp"
#include "markup/json.hpp"
#include "markup/writer.hpp"

#include <openssl/rand.h>

#include <fmt/core.h>

#include <array>
#include <charconv>
#include <mutex>
#include <optional>
#include <string_view>
#include <utility>

namespace jjak::cli {
namespace {

using httplib::Request;
using httplib::Response;

enum HttpStatus : int { ok = 200, bad_request = 400, forbidden = 403, not_found = 404, conflict = 409, failed = 500 };
constexpr std::size_t longest_path = 2048, largest_body = 65'536, longest_reviewer = 80, threads = 64;
constexpr int deepest_json = 8;

/// 128 bits that nobody can guess, as hexadecimal digits; empty where the system has none to give.
std::string new_token() {
  std::array<unsigned char, 16> bytes{};
  if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) return {};
  std::string token;
  for (const unsigned char byte : bytes) token += fmt::format("{:02x}", byte);
  return token;
}

/// Compares without telling by its time how much is right.
bool are_equal(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  unsigned difference = 0;
  for (std::size_t i = 0; i < a.size(); ++i) difference |= static_cast<unsigned>(a[i] ^ b[i]);
  return difference == 0;
}

std::optional<std::int64_t> number_in(const markup::JsonValue& json, std::string_view name) {
  constexpr double most = 9e15;
  const markup::JsonValue* value = json.find(name);
  if (value == nullptr || value->kind != markup::JsonKind::number || !(value->number >= 0) || value->number > most)
    return std::nullopt;
  return static_cast<std::int64_t>(value->number);
}

}  // namespace

/// Answers requests, one after the other.
class DeskServer::Answers {
 public:
  Answers(desk::Desk& desk, std::map<std::string, std::string> pages, Translate korean)
      : token_(new_token()), desk_(desk), pages_(std::move(pages)), korean_(std::move(korean)) {}

  const std::string& token() const { return token_; }

  /// Whether the request comes from a page of this desk, or from somebody who knows the token; else it is answered.
  bool admit(const Request& request, Response& response, int port) const {
    const std::string here = fmt::format("127.0.0.1:{}", port), local = fmt::format("localhost:{}", port);
    const std::string host = request.get_header_value("Host"), origin = request.get_header_value("Origin");
    if (host != here && host != local) return refuse(response, forbidden, errors::foreign_request);
    if (request.has_header("Origin") && origin != "http://" + host)
      return refuse(response, forbidden, errors::foreign_request);
    if (request.path.size() > longest_path || token_.empty() || request.path.size() < token_.size() + 2 ||
        !are_equal(std::string_view(request.path).substr(1, token_.size()), token_) ||
        request.path[token_.size() + 1] != '/')
      return refuse(response, not_found, errors::wrong_token);
    if (request.method == "GET") return true;
    if (request.method != "POST" || !request.has_header("Origin") ||
        request.get_header_value("Content-Type") != "application/json")
      return refuse(response, forbidden, errors::foreign_request);
    return true;
  }

  void get(const Request& request, Response& response) {
    const std::lock_guard lock(guard_);
    const std::string path = request.path.substr(token_.size() + 2);
    if (path.starts_with(pairs_path)) return answer(response, desk_.pair(path.substr(pairs_path.size())));
    if (path == "changes") {
      std::uint64_t since = 0;
      const std::string words = request.get_param_value("since");
      const auto [end, problem] = std::from_chars(words.data(), words.data() + words.size(), since);
      if (problem != std::errc{} || end != words.data() + words.size()) return fail(response, {errors::bad_action});
      return answer(response, desk_.changes(since));
    }
    const auto page = pages_.find(path.empty() ? "index.html" : path);
    if (page == pages_.end()) {
      refuse(response, not_found, errors::wrong_token);
      return;
    }
    response.set_content(page->second,
                         path.ends_with(".js") ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8");
  }

  void post(const Request& request, Response& response) {
    const std::lock_guard lock(guard_);
    const std::string path = request.path.substr(token_.size() + 2);
    if (!path.starts_with(pairs_path)) {
      refuse(response, not_found, errors::wrong_token);
      return;
    }
    const auto body = markup::parse_json(request.body, deepest_json, markup::JsonComments::are_errors);
    if (!body || !body->is_object()) return fail(response, {errors::bad_action});
    const auto revision = number_in(*body, "revision");
    const Result<desk::Action> action = desk::read_action(*body);
    if (!action) return fail(response, action.error());
    if (!revision) return fail(response, {errors::bad_action});
    const markup::JsonValue* reviewer = body->find("reviewer");
    const std::string name = reviewer != nullptr && reviewer->is_string() ? reviewer->string : std::string();
    if (name.size() > longest_reviewer) return fail(response, {errors::bad_action});
    const Result<desk::Answer> answered = desk_.act(path.substr(pairs_path.size()), *revision, name, *action);
    if (!answered) return fail(response, answered.error());
    response.status = answered->is_conflict ? conflict : ok;
    response.set_content(answered->pair, json_type);
  }

 private:
  static constexpr std::string_view pairs_path = "pairs/";
  static constexpr const char* json_type = "application/json";

  void answer(Response& response, const Result<std::string>& json) const {
    if (!json) return fail(response, json.error());
    response.set_content(*json, json_type);
  }

  void fail(Response& response, const Error& error) const {
    const bool is_missing = error.code == errors::no_such_pair;
    const bool is_ours = error.code == errors::database_damaged || error.code == errors::database_locked ||
                         error.code == errors::no_space || error.code == errors::write_failed;
    response.status = is_missing ? not_found : is_ours ? failed : bad_request;
    const std::string words =
        markup::JsonObject().text("en", describe(error)).text("ko", describe(error, korean_)).take();
    response.set_content(markup::JsonObject().json("error", words).take(), json_type);
  }

  bool refuse(Response& response, int status, const ErrorKind& kind) const {
    fail(response, {kind});
    response.status = status;
    return false;
  }

  std::mutex guard_;
  std::string token_;
  desk::Desk& desk_;
  std::map<std::string, std::string> pages_;
  Translate korean_;
};

/// Takes connections. Each one carries one request, and costs no more than its limits.
class DeskServer::Connections final : public httplib::Server {
 public:
  explicit Connections(Answers& answers, const int& port) {
    new_task_queue = [] { return new httplib::ThreadPool(threads); };
    // Not SO_REUSEPORT, with which another program could share the port.
    set_socket_options([](socket_t socket) {
      const int yes = 1;
      ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    set_payload_max_length(largest_body);
    set_default_headers({{"Cache-Control", "no-store"},
                         {"Referrer-Policy", "no-referrer"},
                         {"X-Content-Type-Options", "nosniff"},
                         {"X-Frame-Options", "DENY"},
                         {"Cross-Origin-Resource-Policy", "same-origin"}});
    set_pre_routing_handler([&answers, &port](const Request& request, Response& response) {
      return answers.admit(request, response, port) ? HandlerResponse::Unhandled : HandlerResponse::Handled;
    });
    Get(".*", [&answers](const Request& request, Response& response) { answers.get(request, response); });
    Post(".*", [&answers](const Request& request, Response& response) { answers.post(request, response); });
  }

 private:
  bool process_and_close_socket(socket_t socket) override {
    BoundedStream stream(socket, {});
    bool is_closed = false;
    const bool is_answered = process_request(stream, true, is_closed, nullptr);
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return is_answered;
  }
};

DeskServer::DeskServer(desk::Desk& desk, std::map<std::string, std::string> pages, Translate korean)
    : answers_(std::make_unique<Answers>(desk, std::move(pages), std::move(korean))),
      connections_(std::make_unique<Connections>(*answers_, port_)) {}

DeskServer::~DeskServer() = default;

Status DeskServer::bind(int port) {
  if (answers_->token().empty()) return Error{errors::no_random_numbers};
  if (port == 0)
    port_ = connections_->bind_to_any_port("127.0.0.1");
  else
    port_ = connections_->bind_to_port("127.0.0.1", port) ? port : -1;
  return port_ > 0 ? Status(Done{}) : Error{errors::port_taken, {}, std::to_string(port)};
}

std::string DeskServer::address() const { return fmt::format("http://127.0.0.1:{}/{}/", port_, answers_->token()); }

void DeskServer::run() { connections_->listen_after_bind(); }

void DeskServer::stop() { connections_->stop(); }

}  // namespace jjak::cli
