// Errors in XML.
#include "markup/errors.hpp"

#include "base/message.hpp"

namespace jjak::errors {

const ErrorKind bad_xml{"bad_xml", tr("damaged XML, not read from here on: {detail}")};
const ErrorKind xml_entities{
    "xml_entities",
    tr("declares XML entities, which can grow without limit or read other files, so jjak does not read it; remove: "
       "{detail}")};

}  // namespace jjak::errors
