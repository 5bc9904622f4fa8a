// A queue of pieces of work: helpers take from its middle, the caller uses its front and appends to its end.
#include "base/ordered_work.hpp"

#include <new>
#include <system_error>
#include <utility>

namespace jjak {
namespace {

constexpr std::size_t pieces_a_job = 8;

}  // namespace

OrderedWork::OrderedWork(std::size_t jobs) : most_(jobs * pieces_a_job) {
  try {
    while (helpers_.size() + 1 < jobs) helpers_.emplace_back([this] { help(); });
  } catch (const std::system_error&) {  // the system gives no more threads
  } catch (const std::bad_alloc&) {     // nor room for one; the helpers that there are must not be waited for here
  }
}

OrderedWork::~OrderedWork() {
  {
    const std::lock_guard lock(guard_);
    stop_ = true;
    changed_.notify_all();
  }
  helpers_.clear();  // waits for them: they use everything else
}

void OrderedWork::add(std::function<void()> work, std::function<void()> use) {
  if (helpers_.empty()) {
    work();
    return use();
  }
  Lock lock(guard_);
  pieces_.push_back(std::make_unique<Piece>(Piece{std::move(work), std::move(use)}));
  changed_.notify_all();
  while (pieces_.size() > most_ || (!pieces_.empty() && pieces_.front()->is_done)) step(lock);
}

void OrderedWork::finish() {
  Lock lock(guard_);
  while (!pieces_.empty()) step(lock);
}

/// What a helper does until the end.
void OrderedWork::help() {
  Lock lock(guard_);
  while (!stop_)
    if (!do_next(lock)) changed_.wait(lock);
}

/// Does the first piece that nobody has taken; false when there is none.
bool OrderedWork::do_next(Lock& lock) {
  if (taken_ == pieces_.size()) return false;
  Piece& piece = *pieces_[taken_++];
  lock.unlock();
  try {
    piece.work();
  } catch (...) { piece.failure = std::current_exception(); }
  lock.lock();
  piece.is_done = true;
  changed_.notify_all();
  return true;
}

/// Precondition: the first piece is done.
void OrderedWork::use_first(Lock& lock) {
  const std::unique_ptr<Piece> piece = std::move(pieces_.front());
  pieces_.pop_front();
  --taken_;
  lock.unlock();
  if (piece->failure) std::rethrow_exception(piece->failure);
  piece->use();
  lock.lock();
}

/// Brings the first piece nearer to its end. Precondition: there is one.
void OrderedWork::step(Lock& lock) {
  if (pieces_.front()->is_done)
    use_first(lock);
  else if (!do_next(lock))
    changed_.wait(lock);
}

}  // namespace jjak
