// Speaks to people and to programs: translates, formats, and writes to the terminal.
#include "cli/ui.hpp"

#include "base/allocated.hpp"
#include "base/output.hpp"
#include "cli/catalogues.hpp"
#include "cli/json.hpp"
#include "cli/process.hpp"
#include "text/utf8.hpp"

#include <jjak/diagnostics.hpp>

#include <fmt/args.h>
#include <fmt/format.h>
#include <boost/locale.hpp>

#include <array>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <iomanip>
#include <new>
#include <sstream>

#include <unistd.h>

namespace jjak::cli {
namespace {

constexpr const char* domain = "jjak";

std::string language_of_environment() {
  for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
    if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return value;
  return {};
}

std::vector<char> load_catalogue(const std::string& file_name, const std::string&) {
  // Boost.Locale asks for "/<language>/LC_MESSAGES/<domain>.mo"; the language is all that matters here.
  const std::string language = file_name.substr(1, file_name.find('/', 1) - 1);
  const std::string_view bytes = catalogue(language);
  return {bytes.begin(), bytes.end()};
}

std::locale make_locale(const std::string& language) {
  boost::locale::generator generator;
  generator.use_ansi_encoding(false);
  const std::locale base = generator(language == "ko" ? "ko_KR.UTF-8" : "en_US.UTF-8");
  namespace gettext = boost::locale::gnu_gettext;
  gettext::messages_info info;
  info.language = language;
  info.encoding = "UTF-8";
  info.paths.emplace_back("");
  info.domains.emplace_back(domain);
  info.callback = load_catalogue;
  return std::locale(base, gettext::create_messages_facet<char>(info));
}

/// What a terminal obeys instead of showing it: C0 and C1 controls, marks that reorder what stands beside them, line
/// ends.
bool is_obeyed(char32_t c) { return text::is_control(c) || text::is_bidi_control(c) || c == 0x2028 || c == 0x2029; }

/// With what a terminal would obey as "?": a file name or a title can hold escape sequences, or a line break that makes
/// two messages of one.
std::string masked(std::string_view text, bool keeps_lines) {
  std::string out;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = text::next_code_point(text, offset);
    const bool kept_line = keeps_lines && (c == U'\n' || c == U'\t');
    const char32_t shown = c == U'\t' ? U' ' : U'?';
    text::append_code_point(out, is_obeyed(c) && !kept_line ? shown : c);
  }
  return out;
}

/// A translation with the wrong placeholders must not end the program: the English is always right.
std::string fill(const std::string& text, std::string_view english, const std::vector<Argument>& arguments) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (const auto& [name, value] : arguments) store.push_back(fmt::arg(name, masked(value, false)));
  try {
    return fmt::vformat(text, store);
  } catch (const fmt::format_error&) { return fmt::vformat(english, store); }
}

/// What a stream has formatted. A locale that found no memory formats nothing.
std::string shown(const std::ostringstream& stream) {
  std::string text = stream.str();
  require_memory(stream.good() && !text.empty());
  return text;
}

Json json_of(const Error& error, const std::string& message) {
  Json::Object object{{"code", error.code.name()}, {"message", message}};
  if (!error.file.empty()) object.emplace_back("file", error.file);
  if (!error.other_file.empty()) object.emplace_back("other_file", error.other_file);
  if (error.line) object.emplace_back("line", *error.line);
  if (error.byte) object.emplace_back("byte", *error.byte);
  return object;
}

/// One line of JSON. What a terminal would obey can only stand in strings, where it is escaped.
std::string json_line(const Json& json) {
  const std::string text = json.compact();
  std::string out;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = text::next_code_point(text, offset);
    if (is_obeyed(c))
      out += fmt::format("\\u{:04x}", static_cast<std::uint32_t>(c));
    else
      text::append_code_point(out, c);
  }
  return out;
}

}  // namespace

Ui::Ui(const std::string& language)
    : language_((language.empty() ? language_of_environment() : language).starts_with("ko") ? "ko" : "en"),
      chosen_language_(language.empty() ? std::string() : language_),
      locale_(make_locale(language_)) {}

std::string Ui::tr(std::string_view english) const {
  return boost::locale::translate(std::string(english)).str(locale_, domain);
}

std::string Ui::tr(std::string_view english, std::initializer_list<Argument> arguments) const {
  return fill(tr(english), english, arguments);
}

std::string Ui::tr_n(const char* one, const char* many, std::uint64_t count) const {
  const std::string text =
      boost::locale::translate(one, many, static_cast<int>(std::min<std::uint64_t>(count, 1'000'000)))
          .str(locale_, domain);
  return fill(text, count == 1 ? one : many, {{"count", number(count)}});
}

std::string Ui::number(std::uint64_t value) const {
  std::ostringstream stream;
  stream.imbue(locale_);
  stream << boost::locale::as::number << value;
  return shown(stream);
}

std::string Ui::percent(double share) const {
  std::ostringstream stream;
  stream.imbue(locale_);
  stream << boost::locale::as::percent << std::fixed << std::setprecision(1) << share;
  return shown(stream);
}

std::string Ui::date(int year, int month, int day) const {
  std::tm parts{};
  parts.tm_year = year - 1900;
  parts.tm_mon = month - 1;
  parts.tm_mday = day;
  parts.tm_hour = 12;
  std::ostringstream stream;
  stream.imbue(locale_);
  stream << boost::locale::as::gmt << boost::locale::as::date << boost::locale::as::date_medium
         << static_cast<double>(::timegm(&parts));
  return shown(stream);
}

Status Ui::out(std::string_view text) const { return write_descriptor(STDOUT_FILENO, tr("standard output"), text); }

std::string Ui::printable(std::string_view text) { return masked(text, true); }

void Ui::complain(std::string_view text) {
  // Nothing can be said about a standard error that cannot be written to.
  (void)write_descriptor(STDERR_FILENO, {}, masked(text, true) + '\n');
}

void Ui::say(std::string_view text) const {
  if (!quiet) complain(json ? json_line(Json::Object{{"note", std::string(text)}}) : std::string(text));
}

std::string Ui::told(const Error& error) const {
  const std::string message = describe(error, [this](std::string_view english) { return tr(english); });
  return json ? json_line(Json::Object{{"error", json_of(error, message)}}) : "jjak: " + masked(message, false);
}

int Ui::fail(const Error& error) const {
  constexpr int ended_by_signal = 128;  // what a shell adds to the number of the signal
  if (error.code == errors::closed_pipe && ends_with_reader()) return ended_by_signal + SIGPIPE;
  complain(told(error));
  return error.code.is_usage() ? exit_usage : exit_data;
}

int Ui::attempt(const std::function<int()>& work) const {
  try {
    return work();
  } catch (const std::bad_alloc&) { return fail({errors::out_of_memory}); }
}

void Ui::warn(const Error& error) const {
  const std::string message = describe(error, [this](std::string_view english) { return tr(english); });
  if (json)
    complain(json_line(Json::Object{{"warning", json_of(error, message)}}));
  else
    complain("jjak: " + tr("warning: {message}", {{"message", message}}));
}

void Ui::warn(const std::string& message) const {
  complain(json ? json_line(Json::Object{{"warning", Json::Object{{"message", message}}}}) : "jjak: " + message);
}

int Ui::usage_error(const std::string& message, const std::string& command) const {
  if (json) {
    complain(json_line(Json::Object{{"error", Json::Object{{"code", "usage"}, {"message", message}}}}));
  } else {
    complain("jjak: " + message);
    complain(tr("Try “{command} --help”.", {{"command", command}}));
  }
  return exit_usage;
}

}  // namespace jjak::cli
