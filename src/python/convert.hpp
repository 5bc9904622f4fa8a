// Between the values of jjak and those of Python: strings, places in strings, dates, errors. All of it needs the GIL,
// unless it says otherwise.
#pragma once

#include <jjak/article.hpp>
#include <jjak/diagnostics.hpp>
#include <jjak/result.hpp>

#include <pybind11/pybind11.h>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace jjak::python {

namespace py = pybind11;

/// A class of jjak/_values.py: what has no bytes of its own to share is a named tuple there. Called with its fields.
py::object value_class(const char* name);

/// Text as str. Bytes that are not UTF-8, which texts of jjak have nowhere, become U+FFFD.
py::str text_of(std::string_view text);
/// The name of a file as str, as os.fsdecode makes it: it may have any bytes.
py::str path_of(std::string_view path);
/// The object itself; raises TypeError when it is no str.
py::str str_of(py::handle object);
/// A str as UTF-8. Raises UnicodeEncodeError for a lone surrogate.
std::string utf8_of(const py::str& text);
/// A file as os.fsencode takes it: str, bytes, or an object with __fspath__.
std::string file_of(const py::object& path);
std::vector<std::string> files_of(const py::iterable& paths);

/// "en" or "ko"; raises ValueError for anything else.
Language language_of(const py::str& code);

/// datetime.date, or datetime.datetime where the hour is known; None for days that the calendar does not have.
py::object date_of(const std::optional<Timestamp>& time);
/// The reverse; None is nothing.
std::optional<Timestamp> timestamp_of(const py::object& date);

/// Counts characters (code points), as Python counts places in a str, where jjak counts bytes. Needs no GIL.
std::size_t characters(std::string_view text);
/// Ranges of bytes as ranges of characters. Fastest where they rise: then the text is read once. Needs no GIL.
class CharacterPlaces {
 public:
  explicit CharacterPlaces(std::string_view text) : text_(text) {}
  std::size_t of(std::size_t byte);

 private:
  std::string_view text_;
  std::size_t byte_ = 0, character_ = 0;
};

/// Numbers from `begin` to before `end`, as range().
py::object range_of(std::size_t begin, std::size_t end);
py::object range_of(const Range& range);

/// The error as an exception of jjak/_errors.py.
py::object exception_of(const Error& error);
[[noreturn]] void raise(const Error& error);
template <class T>
T value_or_raise(Result<T> result) {
  if (!result) raise(result.error());
  return *std::move(result);
}
void done_or_raise(const Status& status);

/// Lets Ctrl-C end work that runs without the GIL. The work asks go_on() now and then; afterwards finish() raises
/// KeyboardInterrupt, or whatever else a signal handler raised.
class Interrupts {
 public:
  /// Whether the work is to go on. Callable from any thread without the GIL; only the thread that made the object looks
  /// for signals.
  bool go_on();
  void finish() const;

 private:
  std::thread::id thread_ = std::this_thread::get_id();
  std::chrono::steady_clock::time_point looked_ = std::chrono::steady_clock::now();
  bool is_interrupted_ = false;
};

/// Lets Python walk a class that has __len__ and __getitem__.
template <class Type>
void declare_iteration(Type& type) {
  type.def("__iter__",
           [](const py::object& self) { return py::reinterpret_steal<py::object>(PySeqIter_New(self.ptr())); });
}

/// What `work` returns, which runs without the GIL.
template <class Work>
auto without_gil(const Work& work) {
  const py::gil_scoped_release release;
  return work();
}

}  // namespace jjak::python
