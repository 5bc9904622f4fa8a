# Debian packages: `cpack -G DEB` in a build folder that was configured with CMAKE_INSTALL_PREFIX=/usr and JJAK_PYTHON=ON.
# tools/release does all of it.
set(JJAK_MAINTAINER "jjak maintainers <maintainers@users.noreply.jjak.example>" CACHE STRING
    "Who answers for the packages: name <address>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME jjak)
set(CPACK_PACKAGE_VENDOR jjak)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")  # each package has its own
set(CPACK_PACKAGE_CONTACT ${JJAK_MAINTAINER})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL jjak libjjak-dev)
if(JJAK_PYTHON)
  list(APPEND CPACK_COMPONENTS_ALL python3-jjak)
endif()
set(CPACK_COMPONENTS_GROUPING IGNORE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 0jjak1)  # so that a package of Debian itself would be newer
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ
    WORLD_EXECUTE)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/tools/packages/finish.cmake)
set(CPACK_JJAK_PACKAGES ${PROJECT_SOURCE_DIR}/tools/packages)  # for finish.cmake

set(CPACK_DEBIAN_JJAK_PACKAGE_NAME jjak)
set(CPACK_DEBIAN_JJAK_PACKAGE_SECTION text)
set(CPACK_DEBIAN_JJAK_PACKAGE_SUGGESTS "edict, iso-codes, libhangul-data, unicode-cldr-core")
set(CPACK_COMPONENT_JJAK_DESCRIPTION
"parallel corpora from bilingual news, English and Korean
jjak reads crawled news (HTML, web archives, feeds, JSON, tables, text),
links each English article with its Korean original, aligns paragraphs and
sentences, and writes a parallel corpus in many formats, with a report that
shows how sure each pair is, and why. It also checks, filters, partitions,
samples and releases parallel corpora.
.
This package has the program jjak, its manual, its completions, and its
documents.")

set(CPACK_DEBIAN_LIBJJAK-DEV_PACKAGE_NAME libjjak-dev)
set(CPACK_DEBIAN_LIBJJAK-DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_LIBJJAK-DEV_PACKAGE_SHLIBDEPS OFF)
# bz2 is what libzip needs in static links; its own package does not bring it along.
set(CPACK_DEBIAN_LIBJJAK-DEV_PACKAGE_DEPENDS "libbrotli-dev, libbz2-dev, libcld2-dev, libexpat1-dev, libfmt-dev, libgumbo-dev, libicu-dev, libsimdjson-dev, libsqlite3-dev, libssl-dev, libxlsxwriter-dev, libzip-dev, libzstd-dev, zlib1g-dev")
set(CPACK_DEBIAN_LIBJJAK-DEV_PACKAGE_SUGGESTS "cmake, jjak, pkgconf")
set(CPACK_COMPONENT_LIBJJAK-DEV_DESCRIPTION
"parallel corpora from bilingual news - C++ library
jjak reads crawled news, links each English article with its Korean
original, aligns paragraphs and sentences, and writes a parallel corpus.
.
This package has the static library, its headers for C++20, and what CMake's
find_package(jjak) and pkg-config look for.")

set(CPACK_DEBIAN_PYTHON3-JJAK_PACKAGE_NAME python3-jjak)
set(CPACK_DEBIAN_PYTHON3-JJAK_PACKAGE_SECTION python)
if(JJAK_PYTHON)
  math(EXPR next_python "${jjak_python_minor} + 1")
  set(CPACK_DEBIAN_PYTHON3-JJAK_PACKAGE_DEPENDS "python3 (>= 3.${jjak_python_minor}~), python3 (<< 3.${next_python}~)")
endif()
set(CPACK_DEBIAN_PYTHON3-JJAK_PACKAGE_SUGGESTS "python3-numpy, python3-pandas")
set(CPACK_DEBIAN_PYTHON3-JJAK_PACKAGE_CONTROL_EXTRA
    "${PROJECT_SOURCE_DIR}/tools/packages/postinst;${PROJECT_SOURCE_DIR}/tools/packages/prerm")
set(CPACK_COMPONENT_PYTHON3-JJAK_DESCRIPTION
"parallel corpora from bilingual news - Python package
jjak reads crawled news, links each English article with its Korean
original, aligns paragraphs and sentences, and checks what both sides say
differently.
.
This package has the module jjak for Python 3: articles, pairs, beads,
findings and units of corpora as values, columns of numbers for numpy, and
the command line as python3 -m jjak.")

include(CPack)
