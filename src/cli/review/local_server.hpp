// Pages on this machine: what desks and labelling have in common.
#pragma once

#include <jjak/diagnostics.hpp>
#include <jjak/result.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace jjak::cli {

class StopSignal;

/// What came in. `path`: behind the token: "pairs/rain-1a2b". `query`: the value of a parameter of the address; empty
/// where it is not there.
struct PageRequest {
  std::string path;
  std::string body;  ///< of a POST
  std::function<std::string(const char* parameter)> query;
};

struct PageAnswer {
  int status = 200;
  std::string body;
  const char* type = "application/json";
};

/// Answers requests, one at a time.
class PageAnswers {
 public:
  PageAnswers() = default;
  PageAnswers(const PageAnswers&) = delete;
  PageAnswers& operator=(const PageAnswers&) = delete;
  virtual ~PageAnswers() = default;
  virtual PageAnswer get(const PageRequest& request) = 0;
  virtual PageAnswer post(const PageRequest& request) = 0;
};

/// {"error": {"en", "ko"}} with the status that belongs to it.
PageAnswer refusal(const Error& error, const Translate& korean);
/// There is nothing at this address.
PageAnswer nothing_here(const Translate& korean);

/// Its address has a token that nobody can guess: who does not know it gets nothing. Requests from pages of others
/// (Origin), and for other hosts than this one (Host), are refused, so that no site that somebody visits can reach it.
/// A connection carries one request, with limits on its time and size.
class LocalServer {
 public:
  /// `answers` must outlive it.
  LocalServer(PageAnswers& answers, Translate korean);
  ~LocalServer();
  LocalServer(const LocalServer&) = delete;
  LocalServer& operator=(const LocalServer&) = delete;

  /// Takes a port of 127.0.0.1; 0: any that is free. Fails: port_taken, no_random_numbers.
  Status bind(int port);
  /// Where the first page is: "http://127.0.0.1:8117/2f0c.../". Precondition: bind() was done.
  std::string address() const;
  /// Answers requests until a signal comes. Fails: no_thread, no_connections.
  Status run(const StopSignal& stop);

 private:
  class Connections;
  std::string token_;
  int port_ = 0;
  std::unique_ptr<Connections> connections_;
};

}  // namespace jjak::cli
