// The desk in a browser: pages of a report, and what they ask the desk for, over HTTP on this machine only.
#pragma once

#include "desk/desk.hpp"

#include <map>
#include <memory>
#include <string>

namespace jjak::cli {

/// The address of a desk has a token that nobody can guess: who does not know it gets nothing. Requests from pages of
/// others (Origin), and for other hosts than this one (Host), are refused, so that no site that a reviewer visits can
/// reach the desk. Each connection carries one request, with limits on its time and size.
///
///     GET  /TOKEN/            the page                     GET  /TOKEN/data/N.js          its texts
///     GET  /TOKEN/pairs/NAME  a pair as it is now          GET  /TOKEN/changes?since=N    pairs that changed
///     POST /TOKEN/pairs/NAME  {"revision": 3, "reviewer": "...", "action": "accept", "beads": [...]}
///
/// The answer to a POST is the pair as it is then: status 200, or 409 where somebody was faster. Errors are {"error":
/// {"en", "ko"}}.
class DeskServer {
 public:
  /// `pages`: bytes of the report's files, by path. `desk` must outlive it.
  DeskServer(desk::Desk& desk, std::map<std::string, std::string> pages, Translate korean);
  ~DeskServer();
  DeskServer(const DeskServer&) = delete;
  DeskServer& operator=(const DeskServer&) = delete;

  /// Takes a port of 127.0.0.1; 0: any that is free. Fails: port_taken.
  Status bind(int port);
  /// Where the page is: "http://127.0.0.1:8117/2f0c.../". Precondition: bind() was done.
  std::string address() const;

  /// Answers requests until stop() is called, by another thread.
  void run();
  void stop();

 private:
  class Answers;
  class Connections;
  std::unique_ptr<Answers> answers_;
  std::unique_ptr<Connections> connections_;
  int port_ = 0;
};

}  // namespace jjak::cli
