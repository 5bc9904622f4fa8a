// Waits for a socket no longer than its connection may take.
#include "cli/review/bounded_stream.hpp"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>

namespace jjak::cli {

BoundedStream::BoundedStream(socket_t socket, const ConnectionLimits& limits)
    : socket_(socket), end_(std::chrono::steady_clock::now() + limits.time), bytes_left_(limits.bytes) {}

/// Until the socket is ready, or the time is over.
bool BoundedStream::wait(short events) const {
  while (true) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(end_ - std::chrono::steady_clock::now()).count();
    if (left <= 0) return false;
    pollfd entry{socket_, events, 0};
    const int ready = ::poll(&entry, 1, static_cast<int>(left));
    if (ready > 0) return true;
    if (ready == 0 || errno != EINTR) return false;
  }
}

bool BoundedStream::is_readable() const { return bytes_left_ > 0 && wait(POLLIN); }

bool BoundedStream::is_writable() const { return wait(POLLOUT); }

ssize_t BoundedStream::read(char* bytes, size_t size) {
  if (!is_readable()) return -1;
  const ssize_t count = ::recv(socket_, bytes, std::min(size, bytes_left_), 0);
  if (count > 0) bytes_left_ -= static_cast<std::size_t>(count);
  return count;
}

ssize_t BoundedStream::write(const char* bytes, size_t size) {
  if (!is_writable()) return -1;
  return ::send(socket_, bytes, size, MSG_NOSIGNAL);
}

void BoundedStream::get_remote_ip_and_port(std::string& ip, int& port) const {
  ip.clear();
  port = 0;
}

void BoundedStream::get_local_ip_and_port(std::string& ip, int& port) const { get_remote_ip_and_port(ip, port); }

}  // namespace jjak::cli
