# Turns files (INPUTS, separated by |) into a C++ source (OUTPUT): one array, the files one after another, which the function
# FUNCTION (with its namespace) gives. HEADER declares it.
string(REPLACE "|" ";" inputs "${INPUTS}")
set(bytes "")
foreach(input IN LISTS inputs)
  file(READ ${input} part HEX)
  string(APPEND bytes "${part}0a")
endforeach()
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${bytes}")
file(WRITE ${OUTPUT} "#include \"${HEADER}\"

namespace {
constexpr unsigned char bytes[] = {${bytes}};
}  // namespace

std::string_view ${FUNCTION}() { return {reinterpret_cast<const char*>(bytes), sizeof(bytes)}; }
")
