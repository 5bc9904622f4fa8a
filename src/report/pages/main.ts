// The pages of a report.

import { App } from "./app";
import { Corpus, readReport } from "./corpus";

new App(new Corpus(readReport())).start();
