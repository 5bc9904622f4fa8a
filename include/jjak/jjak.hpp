// All of jjak: parallel corpora from bilingual news.
#pragma once

#include <jjak/align.hpp>
#include <jjak/anchor.hpp>
#include <jjak/article.hpp>
#include <jjak/build.hpp>
#include <jjak/emit.hpp>
#include <jjak/evaluate.hpp>
#include <jjak/extract.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/link.hpp>
#include <jjak/model.hpp>
#include <jjak/pair.hpp>
#include <jjak/read.hpp>
#include <jjak/report.hpp>
#include <jjak/result.hpp>
#include <jjak/segment.hpp>
#include <jjak/sites.hpp>
