// Errors in XML.
#pragma once

#include <jjak/result.hpp>

namespace jjak::errors {

extern const ErrorKind bad_xml;
extern const ErrorKind xml_entities;

}  // namespace jjak::errors
