// The parts of the extension module jjak._jjak: each declares its classes and functions.
#pragma once

#include <pybind11/pybind11.h>

namespace jjak::python {

void declare_articles(pybind11::module_& module);
void declare_documents(pybind11::module_& module);
void declare_alignments(pybind11::module_& module);
void declare_columns(pybind11::module_& module);
void declare_units(pybind11::module_& module);

}  // namespace jjak::python
