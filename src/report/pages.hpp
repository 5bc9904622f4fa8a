// The pages of the report: index.html, in which the data of the report stands, and the script that shows it.
#pragma once

#include <string>
#include <string_view>

namespace jjak::report {

/// The script and the style sheet of the pages (src/report/pages), bundled: of a report, and of a desk.
std::string_view page_script();
std::string_view page_style();
std::string_view desk_script();
std::string_view desk_style();

/// index.html up to its data, which is JSON and comes next. `language`: of the page before its script runs. The pages
/// of a desk may talk to the server that they came from; those of a report to nobody.
std::string page_head(const std::string& language, bool is_desk);
/// The rest of it.
std::string page_foot(bool is_desk);

/// JSON that may stand in a page or a script: no string in it can end an element of HTML.
std::string inert(std::string_view json);

}  // namespace jjak::report
