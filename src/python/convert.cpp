// Converts values of jjak to those of Python and back.
#include "python/convert.hpp"

#include <algorithm>

namespace jjak::python {
namespace {

constexpr int seconds_of_minute = 60;

template <class T>
py::object stolen(T* object) {
  if (object == nullptr) throw py::error_already_set();
  return py::reinterpret_steal<py::object>(object);
}

}  // namespace

py::object value_class(const char* name) { return py::module_::import("jjak._values").attr(name); }

py::str text_of(std::string_view text) {
  return py::reinterpret_steal<py::str>(
      stolen(PyUnicode_DecodeUTF8(text.data(), static_cast<Py_ssize_t>(text.size()), "replace")).release());
}

py::str path_of(std::string_view path) {
  return py::reinterpret_steal<py::str>(
      stolen(PyUnicode_DecodeFSDefaultAndSize(path.data(), static_cast<Py_ssize_t>(path.size()))).release());
}

py::str str_of(py::handle object) {
  if (!py::isinstance<py::str>(object)) throw py::type_error("a text is a str");
  return py::reinterpret_borrow<py::str>(object);
}

std::string utf8_of(const py::str& text) {
  Py_ssize_t size = 0;
  const char* bytes = PyUnicode_AsUTF8AndSize(text.ptr(), &size);
  if (bytes == nullptr) throw py::error_already_set();
  return std::string(bytes, static_cast<std::size_t>(size));
}

std::string file_of(const py::object& path) {
  PyObject* encoded = nullptr;
  if (PyUnicode_FSConverter(path.ptr(), &encoded) == 0) throw py::error_already_set();
  return std::string(py::reinterpret_steal<py::bytes>(encoded));
}

std::vector<std::string> files_of(const py::iterable& paths) {
  std::vector<std::string> files;
  for (const py::handle path : paths) files.push_back(file_of(py::reinterpret_borrow<py::object>(path)));
  return files;
}

Language language_of(const py::str& code) {
  const std::string name = utf8_of(code);
  if (name == code_of(Language::english)) return Language::english;
  if (name == code_of(Language::korean)) return Language::korean;
  throw py::value_error("a language is \"en\" or \"ko\", not \"" + name + "\"");
}

py::object date_of(const std::optional<Timestamp>& time) {
  if (!time || time->year < 1 || !day_number(*time)) return py::none();
  const py::module_ datetime = py::module_::import("datetime");
  if (time->hour < 0) return datetime.attr("date")(time->year, time->month, time->day);
  py::object zone = py::none();
  if (time->utc_offset)
    zone = datetime.attr("timezone")(datetime.attr("timedelta")(0, *time->utc_offset * seconds_of_minute));
  return datetime.attr("datetime")(time->year, time->month, time->day, time->hour, std::max(time->minute, 0), 0, 0,
                                   zone);
}

std::optional<Timestamp> timestamp_of(const py::object& date) {
  if (date.is_none()) return std::nullopt;
  const py::module_ datetime = py::module_::import("datetime");
  if (!py::isinstance(date, datetime.attr("date")))
    throw py::type_error("a date is a datetime.date, a datetime.datetime or None");
  const auto number = [](const py::object& value) { return py::cast<int>(value); };
  Timestamp time;
  time.year = number(date.attr("year"));
  time.month = number(date.attr("month"));
  time.day = number(date.attr("day"));
  if (!py::isinstance(date, datetime.attr("datetime"))) return time;
  time.hour = number(date.attr("hour"));
  time.minute = number(date.attr("minute"));
  if (const py::object offset = date.attr("utcoffset")(); !offset.is_none())
    time.utc_offset = static_cast<int>(py::cast<double>(offset.attr("total_seconds")()) / seconds_of_minute);
  return time;
}

std::size_t characters(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) >> 6) != 2; }));
}

std::size_t CharacterPlaces::of(std::size_t byte) {
  byte = std::min(byte, text_.size());
  if (byte < byte_) byte_ = character_ = 0;
  character_ += characters(text_.substr(byte_, byte - byte_));
  byte_ = byte;
  return character_;
}

py::object range_of(std::size_t begin, std::size_t end) {
  return py::reinterpret_borrow<py::object>(reinterpret_cast<PyObject*>(&PyRange_Type))(begin, end);
}

py::object range_of(const Range& range) { return range_of(range.begin, range.end); }

py::object exception_of(const Error& error) {
  const auto number = [](const std::optional<std::uint64_t>& value) {
    return value ? py::object(py::int_(*value)) : py::object(py::none());
  };
  return py::module_::import("jjak._errors")
      .attr("exception_of")(text_of(error.code.name()), path_of(describe(error)), path_of(error.file),
                            path_of(error.detail), number(error.line), number(error.byte), path_of(error.other_file));
}

void raise(const Error& error) {
  const py::object exception = exception_of(error);
  PyErr_SetObject(reinterpret_cast<PyObject*>(Py_TYPE(exception.ptr())), exception.ptr());
  throw py::error_already_set();
}

void done_or_raise(const Status& status) {
  if (!status) raise(status.error());
}

bool Interrupts::go_on() {
  constexpr auto interval = std::chrono::milliseconds(50);
  if (is_interrupted_ || std::this_thread::get_id() != thread_) return !is_interrupted_;
  const auto now = std::chrono::steady_clock::now();
  if (now - looked_ < interval) return true;
  looked_ = now;
  const py::gil_scoped_acquire acquire;
  is_interrupted_ = PyErr_CheckSignals() != 0;
  return !is_interrupted_;
}

void Interrupts::finish() const {
  if (is_interrupted_) throw py::error_already_set();
}

}  // namespace jjak::python
