// The pages of a desk: those of a report, with tools to put pairs right.

import deskKorean from "../../../corpus/locale/desk.ko.json";
import { App } from "./app";
import { readReport } from "./corpus";
import { DeskTools } from "./desk";
import { DeskCorpus } from "./desk_corpus";
import { addKorean } from "./messages";
import { partIn } from "./queue";

addKorean(deskKorean);
const corpus = new DeskCorpus(readReport(), partIn(location.search));
const app = new App(corpus);
const desk = new DeskTools(app, corpus);
void desk.catchUp().finally(() => {
  app.start(desk);
  desk.watch();
});
