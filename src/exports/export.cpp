// Opens the files of a format and writes each document into all of them.
#include "exports/export.hpp"

#include "exports/sentences.hpp"
#include "exports/workbook.hpp"

#include <utility>

namespace jjak::exports {

Export::Export(const Format& format, Options options, OpenFile open)
    : format_(&format), options_(std::move(options)), open_(std::move(open)) {}
Export::Export(Export&&) noexcept = default;
Export::~Export() = default;

Result<Export> Export::begin(const Format& format, Options options, OpenFile open) {
  Export made(format, std::move(options), std::move(open));
  for (const File& file : format.files) {
    auto sink = made.open_(made.options_.name + std::string(file.ending));
    if (sink && file.through != nullptr) sink = file.through(*std::move(sink), made.options_);
    if (!sink) return sink.error();
    if (file.begin != nullptr)
      if (Status begun = (*sink)->write(file.begin(made.options_)); !begun) return begun.error();
    made.sinks_.push_back(*std::move(sink));
  }
  if (!format.is_workbook) return made;
  auto workbook = Workbook::begin();
  if (!workbook) return workbook.error();
  made.workbook_ = *std::move(workbook);
  return made;
}

Status Export::add(const Document& document) {
  if (document.units.empty()) return Done{};
  const Scene scene{options_, counts_.documents, counts_.units, english_sentences_, korean_sentences_};
  if (workbook_ != nullptr) {
    for (const BitextUnit* unit : document.units) counts_.too_long += workbook_->add(cells_of(*unit)) ? 0 : 1;
  } else {
    for (std::size_t i = 0; i < sinks_.size(); ++i)
      if (Status written = sinks_[i]->write(format_->files[i].bytes_of(document, scene)); !written) return written;
  }
  for (const FileOfDocument& file : format_->files_of_documents)
    if (Status written = write_file_of(file, document, scene); !written) return written;
  ++counts_.documents;
  counts_.units += document.units.size();
  english_sentences_ += sentences_of(document, &BitextUnit::english).size();
  korean_sentences_ += sentences_of(document, &BitextUnit::korean).size();
  return Done{};
}

Status Export::write_file_of(const FileOfDocument& file, const Document& document, const Scene& scene) {
  auto sink = open_(std::string(file.folder) + "/" + document.file_name + std::string(file.ending));
  if (!sink) return sink.error();
  Status written = (*sink)->write(file.bytes_of(document, scene));
  return written ? (*sink)->close() : written;
}

Status Export::end() {
  if (workbook_ != nullptr)
    if (Status written = workbook_->end(*sinks_.front()); !written) return written;
  for (std::size_t i = 0; i < sinks_.size(); ++i) {
    if (format_->files[i].end != nullptr)
      if (Status written = sinks_[i]->write(format_->files[i].end(options_)); !written) return written;
    if (Status closed = sinks_[i]->close(); !closed) return closed;
  }
  return Done{};
}

}  // namespace jjak::exports
