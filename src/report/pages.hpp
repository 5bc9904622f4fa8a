// The pages of the report: index.html, in which the data of the report stands, and the script that shows it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace jjak::report {

/// Which pages: of a report, of one that is compared with another reading, of a desk, or for labelling a sample.
enum class Pages : std::uint8_t { report, compared, desk, label };

/// The scripts and style sheets of the pages (src/report/pages), bundled. Labelling has the style of a desk.
std::string_view page_script();
std::string_view page_style();
std::string_view compared_script();
std::string_view compared_style();
std::string_view desk_script();
std::string_view desk_style();
std::string_view label_script();

/// index.html up to its data, which is JSON and comes next. `language`: of the page before its script runs. Pages of a
/// report talk to nobody, the others to the server that they came from.
std::string page_head(const std::string& language, Pages pages);
/// The rest of it.
std::string page_foot(Pages pages);

/// JSON that may stand in a page or a script: no string in it can end an element of HTML.
std::string inert(std::string_view json);

}  // namespace jjak::report
