// A connection that may take only so long and bring only so much, however its bytes come.
#pragma once

#include "cli/review/http.hpp"

#include <chrono>
#include <cstddef>

namespace jjak::cli {

/// What one connection may cost.
struct ConnectionLimits {
  std::chrono::milliseconds time{15'000};  ///< from its first to its last byte, both ways
  std::size_t bytes = 262'144;             ///< that it brings
};

/// Reads and writes a socket, which it does not close. Past a limit every read and write fails.
class BoundedStream final : public httplib::Stream {
 public:
  BoundedStream(socket_t socket, const ConnectionLimits& limits);

  bool is_readable() const override;
  bool is_writable() const override;
  ssize_t read(char* bytes, size_t size) override;
  ssize_t write(const char* bytes, size_t size) override;
  // Nobody asks for addresses: both ends are on this machine.
  void get_remote_ip_and_port(std::string& ip, int& port) const override;
  void get_local_ip_and_port(std::string& ip, int& port) const override;
  socket_t socket() const override { return socket_; }

 private:
  bool wait(short events) const;

  socket_t socket_;
  std::chrono::steady_clock::time_point end_;
  std::size_t bytes_left_;
};

}  // namespace jjak::cli
