# Turns a compiled catalogue (INPUT, of LANGUAGE) into a C++ source (OUTPUT) that catalogues.hpp declares.
file(READ ${INPUT} bytes HEX)
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
file(WRITE ${OUTPUT} "#include \"cli/catalogues.hpp\"

namespace jjak::cli {
namespace {
constexpr unsigned char bytes[] = {${bytes}};
}  // namespace

std::string_view catalogue(std::string_view language) {
  if (language != \"${LANGUAGE}\") return {};
  return {reinterpret_cast<const char*>(bytes), sizeof(bytes)};
}

}  // namespace jjak::cli
")
