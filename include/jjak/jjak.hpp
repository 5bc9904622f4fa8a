// All of jjak: parallel corpora from bilingual news.
#pragma once

#include <jjak/align.hpp>
#include <jjak/align_collection.hpp>
#include <jjak/alignment.hpp>
#include <jjak/anchor.hpp>
#include <jjak/anchored_text.hpp>
#include <jjak/article.hpp>
#include <jjak/collection.hpp>
#include <jjak/diagnostics.hpp>
#include <jjak/dictionaries.hpp>
#include <jjak/emit.hpp>
#include <jjak/evaluate.hpp>
#include <jjak/extract.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/link.hpp>
#include <jjak/load.hpp>
#include <jjak/model.hpp>
#include <jjak/output.hpp>
#include <jjak/pair.hpp>
#include <jjak/read.hpp>
#include <jjak/report.hpp>
#include <jjak/result.hpp>
#include <jjak/segment.hpp>
#include <jjak/sites.hpp>
#include <jjak/text.hpp>
#include <jjak/translations.hpp>
