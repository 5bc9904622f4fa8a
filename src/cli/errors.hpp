// What only the command line can find wrong.
#pragma once

#include <jjak/result.hpp>

namespace jjak::errors {

extern const ErrorKind bad_line;
extern const ErrorKind swapped_sides;
extern const ErrorKind same_language;
extern const ErrorKind not_scored;
extern const ErrorKind gate_file;
extern const ErrorKind nothing_to_compare;
extern const ErrorKind worse_scores;
extern const ErrorKind unknown_figure;
extern const ErrorKind unmeasured_precision;
extern const ErrorKind below_bound;
extern const ErrorKind several_records;
extern const ErrorKind no_corpus;
extern const ErrorKind no_store;
extern const ErrorKind holds_corpus;
extern const ErrorKind imported_corpus;
extern const ErrorKind import_stopped;
extern const ErrorKind nothing_imported;
extern const ErrorKind changed_result;
extern const ErrorKind unknown_name;
extern const ErrorKind foreign_request;
extern const ErrorKind wrong_token;
extern const ErrorKind port_taken;
extern const ErrorKind no_random_numbers;
extern const ErrorKind no_thread;
extern const ErrorKind no_connections;
extern const ErrorKind corrections_line;
extern const ErrorKind other_sample;
extern const ErrorKind stopped_before_results;
extern const ErrorKind stopped_with_results;
extern const ErrorKind stopped_without_results;

}  // namespace jjak::errors
