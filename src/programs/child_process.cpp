// Starts a program with a socket as its standard input, so that writing to one that died is an error and no signal.
#include "programs/child_process.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace jjak {
namespace {

void close_both(const std::array<int, 2>& ends) {
  for (const int end : ends)
    if (end >= 0) ::close(end);
}

/// The process, or -1.
pid_t spawn(std::vector<std::string>& words, int input, int output) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  ::posix_spawn_file_actions_init(&actions);
  ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  ::posix_spawnattr_init(&attributes);
  sigset_t ordinary;
  ::sigemptyset(&ordinary);
  for (const int signal : {SIGINT, SIGTERM, SIGPIPE, SIGXFSZ}) ::sigaddset(&ordinary, signal);
  ::posix_spawnattr_setsigdefault(&attributes, &ordinary);
  ::posix_spawnattr_setpgroup(&attributes, 0);
  ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF);
  std::vector<char*> arguments;
  arguments.reserve(words.size() + 1);
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  pid_t process = -1;
  if (::posix_spawnp(&process, arguments[0], &actions, &attributes, arguments.data(), environ) != 0) process = -1;
  ::posix_spawnattr_destroy(&attributes);
  ::posix_spawn_file_actions_destroy(&actions);
  return process;
}

ChildProcess::End told(int status) {
  if (WIFSIGNALED(status)) return {false, "signal " + std::to_string(WTERMSIG(status))};
  return {WEXITSTATUS(status) == 0, "exit status " + std::to_string(WEXITSTATUS(status))};
}

}  // namespace

Result<ChildProcess> ChildProcess::start(std::vector<std::string> words, ErrorCode failure) {
  std::array<int, 2> input{-1, -1}, output{-1, -1};
  pid_t process = -1;
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, input.data()) == 0 && ::pipe2(output.data(), O_CLOEXEC) == 0)
    process = spawn(words, input[1], output[1]);
  if (process < 0) {
    close_both(input);
    close_both(output);
    return Error{failure, {}, words.back()};
  }
  ::close(input[1]);
  ::close(output[1]);
  return ChildProcess(process, input[0], output[0]);
}

ChildProcess::~ChildProcess() {
  if (process_ > 0) end(std::chrono::milliseconds(0));
  close_both({input_, output_});
}

bool ChildProcess::exchange(std::string_view& text, std::string& answers, std::chrono::milliseconds longest) {
  std::array<pollfd, 2> ends{pollfd{output_, POLLIN, 0}, pollfd{text.empty() ? -1 : input_, POLLOUT, 0}};
  if (::poll(ends.data(), ends.size(), static_cast<int>(longest.count())) <= 0) return true;
  if (ends[1].revents != 0) {
    const ssize_t sent = ::send(input_, text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent > 0) text.remove_prefix(static_cast<std::size_t>(sent));
    if (sent < 0 && errno != EAGAIN && errno != EINTR) text = {};  // it reads nothing more; it may still say something
  }
  if (ends[0].revents == 0) return true;
  std::array<char, 1U << 16> buffer{};
  const ssize_t got = ::read(output_, buffer.data(), buffer.size());
  if (got > 0) answers.append(buffer.data(), static_cast<std::size_t>(got));
  return got > 0 || (got < 0 && errno == EINTR);
}

void ChildProcess::close_input() const {
  if (input_ >= 0) ::shutdown(input_, SHUT_WR);
}

ChildProcess::End ChildProcess::end(std::chrono::milliseconds longest) {
  constexpr std::chrono::milliseconds step(10);
  int status = 0;
  pid_t ended = ::waitpid(process_, &status, WNOHANG);
  for (auto waited = std::chrono::milliseconds(0); ended == 0 && waited < longest; waited += step) {
    std::this_thread::sleep_for(step);
    ended = ::waitpid(process_, &status, WNOHANG);
  }
  ::kill(-process_, SIGKILL);  // also what it started and left behind
  while (ended == 0 || (ended < 0 && errno == EINTR)) ended = ::waitpid(process_, &status, 0);
  process_ = -1;
  return told(status);
}

}  // namespace jjak
