// One JSON object as an article, or as a wrapper around a list of them.
#pragma once

#include "records/record_fields.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace jjak::reading {

/// Makes documents of JSON values, and reports those that hold no article.
class JsonRecords {
 public:
  JsonRecords(const std::string& path, Outlet& outlet) : path_(path), outlet_(outlet), names_(outlet.options().keys) {}

  /// Uses one value. `line` and `offset`: where it begins. An object without text whose member holds records
  /// ({"articles": [...]}) gives these.
  void use(std::string_view json, std::uint64_t line, std::uint64_t offset);

  void report(ErrorCode code, std::string detail, std::uint64_t line) const;

 private:
  void give_document_record(std::string_view json, std::uint64_t offset) const;
  bool use_inner(std::string_view object, std::uint64_t line, std::uint64_t offset, std::size_t depth);
  bool use_items(std::string_view list, std::uint64_t line, std::uint64_t offset, std::size_t depth);
  bool use_value(std::string_view json, std::uint64_t line, std::uint64_t offset, std::size_t depth);

  const std::string& path_;
  Outlet& outlet_;
  FieldNames names_;
};

}  // namespace jjak::reading
