// The pages of a report that is compared with another run, or with a gold standard.

import comparedKorean from "../../../corpus/locale/compared.ko.json";
import { App } from "./app";
import { comparedPage, otherReading } from "./compared";
import { Corpus, readReport } from "./corpus";
import { addKorean } from "./messages";

addKorean(comparedKorean);
const corpus = new Corpus(readReport());
new App(corpus, {
  title: "Compared",
  page: (query) => comparedPage(corpus, query),
  enter: (view) => otherReading(corpus, view),
}).start();
