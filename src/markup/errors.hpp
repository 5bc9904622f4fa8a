// What can be wrong with markup.
#pragma once

#include <jjak/result.hpp>

namespace jjak::errors {

extern const ErrorKind bad_xml;
extern const ErrorKind xml_entities;

}  // namespace jjak::errors
