// Checks who asks, and hands requests on.
#include "cli/review/local_server.hpp"

#include "cli/errors.hpp"
#include "cli/review/bounded_stream.hpp"
#include "cli/review/workers.hpp"
#include "cli/stop.hpp"
#include "desk/desk.hpp"
#include "markup/writer.hpp"
#include "sqlite/database.hpp"

#include <openssl/rand.h>

#include <fmt/core.h>

#include <array>
#include <atomic>
#include <chrono>
#include <mutex>
#include <new>
#include <system_error>
#include <thread>
#include <utility>

namespace jjak::cli {
namespace {

using httplib::Request;
using httplib::Response;

enum HttpStatus : int { bad_request = 400, forbidden = 403, not_found = 404, failed = 500 };
constexpr std::size_t longest_path = 2048, largest_body = 65536, threads = 64;
constexpr int most_waiting = 256;

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

void write(Response& response, const PageAnswer& answer) {
  response.status = answer.status;
  response.set_content(answer.body, answer.type);
}

PageAnswer with_status(PageAnswer answer, int status) {
  answer.status = status;
  return answer;
}

}  // namespace

PageAnswer refusal(const Error& error, const Translate& korean) {
  const bool is_ours = error.code == errors::database_damaged || error.code == errors::database_locked ||
                       error.code == errors::no_space || error.code == errors::write_failed ||
                       error.code == errors::permission_denied;
  const int status = error.code == errors::no_such_pair ? not_found : is_ours ? failed : bad_request;
  const std::string words = markup::JsonObject().text("en", describe(error)).text("ko", describe(error, korean)).take();
  return {status, markup::JsonObject().json("error", words).take()};
}

PageAnswer nothing_here(const Translate& korean) {
  return with_status(refusal({errors::wrong_token}, korean), not_found);
}

/// Takes connections. Each one carries one request, and costs no more than its limits.
class LocalServer::Connections final : public httplib::Server {
 public:
  Connections(PageAnswers& answers, Translate korean, const std::string& token, const int& port)
      : answers_(answers), korean_(std::move(korean)), token_(token), port_(port) {
    new_task_queue = [] { return new Workers(threads); };
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
    set_pre_routing_handler([this](const Request& request, Response& response) {
      return admit(request, response) ? HandlerResponse::Unhandled : HandlerResponse::Handled;
    });
    Get(".*", [this](const Request& request, Response& response) { hand_on(request, response, &PageAnswers::get); });
    Post(".*", [this](const Request& request, Response& response) { hand_on(request, response, &PageAnswers::post); });
  }

  /// Lets so many connections wait until a thread is free; to be called once the port is bound. The library has five
  /// wait, and on a busy machine the system resets those that come behind them.
  void let_wait(int connections) const { ::listen(svr_sock_, connections); }

 private:
  /// Whether the request comes from a page of this server, or from somebody who knows the token; else it is answered.
  bool admit(const Request& request, Response& response) const {
    const std::string host = request.get_header_value("Host"), origin = request.get_header_value("Origin");
    const bool is_here = host == fmt::format("127.0.0.1:{}", port_) || host == fmt::format("localhost:{}", port_);
    if (!is_here || (request.has_header("Origin") && origin != "http://" + host)) return refuse(response);
    const bool knows_token = request.path.size() <= longest_path && request.path.size() >= token_.size() + 2 &&
                             are_equal(std::string_view(request.path).substr(1, token_.size()), token_) &&
                             request.path[token_.size() + 1] == '/';
    if (!knows_token) {
      write(response, nothing_here(korean_));
      return false;
    }
    if (request.method == "GET") return true;
    return (request.method == "POST" && request.has_header("Origin") &&
            request.get_header_value("Content-Type") == "application/json") ||
           refuse(response);
  }

  bool refuse(Response& response) const {
    write(response, with_status(refusal({errors::foreign_request}, korean_), forbidden));
    return false;
  }

  void hand_on(const Request& request, Response& response, PageAnswer (PageAnswers::*answer)(const PageRequest&)) {
    const std::lock_guard lock(guard_);
    const auto query = [&request](const char* parameter) { return request.get_param_value(parameter); };
    write(response, (answers_.*answer)({request.path.substr(token_.size() + 2), request.body, query}));
  }

  bool process_and_close_socket(socket_t socket) override {
    BoundedStream stream(socket, {});
    bool is_closed = false;
    const bool is_answered = process_request(stream, true, is_closed, nullptr);
    ::shutdown(socket, SHUT_RDWR);
    ::close(socket);
    return is_answered;
  }

  PageAnswers& answers_;
  Translate korean_;
  const std::string& token_;
  const int& port_;
  std::mutex guard_;
};

LocalServer::LocalServer(PageAnswers& answers, Translate korean)
    : token_(new_token()), connections_(std::make_unique<Connections>(answers, std::move(korean), token_, port_)) {}

LocalServer::~LocalServer() = default;

Status LocalServer::bind(int port) {
  if (token_.empty()) return Error{errors::no_random_numbers};
  if (port == 0)
    port_ = connections_->bind_to_any_port("127.0.0.1");
  else
    port_ = connections_->bind_to_port("127.0.0.1", port) ? port : -1;
  if (port_ <= 0) return Error{errors::port_taken, {}, std::to_string(port)};
  connections_->let_wait(most_waiting);
  return Done{};
}

std::string LocalServer::address() const { return fmt::format("http://127.0.0.1:{}/{}/", port_, token_); }

Status LocalServer::run(const StopSignal& stop) {
  constexpr std::chrono::milliseconds pause{50};
  std::atomic<bool> has_ended{false};
  const auto answer = [&] {
    try {
      connections_->listen_after_bind();
    } catch (const std::bad_alloc&) {  // no more connections come
    }
    has_ended = true;
  };
  std::thread answering;
  try {
    answering = std::thread(answer);
  } catch (const std::system_error&) { return Error{errors::no_thread}; }
  while (stop.received() == 0 && !has_ended) std::this_thread::sleep_for(pause);
  const bool was_asked = stop.received() != 0;
  while (!connections_->is_running() && !has_ended)
    std::this_thread::sleep_for(pause);  // before that it cannot be stopped
  connections_->stop();
  answering.join();
  return was_asked ? Status(Done{}) : Error{errors::no_connections};
}

}  // namespace jjak::cli
