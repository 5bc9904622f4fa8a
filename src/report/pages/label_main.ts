// Labelling a sample: one unit after the other, judged with a key or a click. Each label is in the table at once.

import deskKorean from "../../../corpus/locale/desk.ko.json";
import { Sides } from "./data";
import { Refusal, send } from "./desk_client";
import { Child, h, webLink } from "./dom";
import { listen } from "./keys";
import { Language, Message, addKorean, firstLanguage, language, setLanguage, tr } from "./messages";

/** What the program puts into the page. */
interface Sample {
  language: "" | Language;
  units: Unit[];
}

/** One text is empty in a null alignment: then `before` and `after` are the texts around it. */
interface Unit {
  id: string;
  en: string;
  ko: string;
  urlEn: string;
  urlKo: string;
  before: Sides<string>;
  after: Sides<string>;
  label: string;
}

/** Names of the table, in the order of their keys. */
const labels: [string, Message, Message][] = [
  ["right", "Right", "Both sides say the same, and nothing is missing."],
  ["partly", "Partly", "A part of one side has no counterpart, or something small is wrong."],
  ["wrong", "Wrong", "They do not belong together."],
  ["wrong_language", "Wrong language", "A side is not in its language."],
  ["bad_text", "Bad text", "A side is damaged, or no sentence."],
  ["machine_translated", "Machine translated", "A side was translated by a machine, and reads so."],
];
/** Of null alignments. */
const nullLabels: typeof labels = [
  ["right", "Right: no counterpart", "Nothing in the other text says the same."],
  ["wrong", "Wrong: it has one", "Its counterpart, or a part of it, is in the other text, here or elsewhere."],
];
/** Nobody looks at a unit for longer; somebody left the desk. */
const longest = 600;

class Labelling {
  private index = 0;
  private since = Date.now();
  private readonly status = h("p", { role: "status", class: "soft" });

  constructor(private readonly sample: Sample) {}

  start(): void {
    const first = this.sample.units.findIndex((unit) => !unit.label);
    this.index = first < 0 ? 0 : first;
    listen((key) => this.key(key));
    this.show();
  }

  private show(): void {
    const unit = this.sample.units[this.index];
    const done = this.sample.units.filter((each) => each.label).length;
    const other: Language = language() === "ko" ? "en" : "ko";
    this.since = Date.now();
    document.title = `${tr("Labels")} – jjak`;
    document.body.replaceChildren(
      h("header", { class: "bar" },
        h("b", {}, "jjak"),
        h("span", { class: "soft" }, tr("{done} of {all} units have a label", { done, all: this.sample.units.length })),
        h("button", { type: "button", lang: other, click: () => this.speak(other) }, other === "ko" ? "한국어" : "English")),
      h("main", { class: "label" },
        h("h1", { tabindex: -1 }, tr("Unit {place} of {all}", { place: this.index + 1, all: this.sample.units.length })),
        this.isNull() && h("p", {}, tr("Does this sentence have a counterpart?")),
        unit && h("div", { class: "texts" }, this.side(unit, 0), this.side(unit, 1)),
        unit && h("div", { class: "choices" }, this.labels().map(([name, message, words], at) =>
          h("button", { type: "button", title: tr(words), "aria-pressed": String(unit.label === name), click: () => void this.set(name) },
            tr(message), h("kbd", {}, String(at + 1))))),
        h("p", { class: "steps" },
          h("button", { type: "button", click: () => this.step(-1) }, tr("Back"), h("kbd", {}, "k")),
          h("button", { type: "button", click: () => this.step(1) }, tr("Skip"), h("kbd", {}, "j")),
          unit?.label && h("button", { type: "button", click: () => void this.set("") }, tr("Take the label away"), h("kbd", {}, "0"))),
        this.status,
        h("dl", { class: "small soft" }, this.labels().map(([, message, words]) => [h("dt", {}, tr(message)), h("dd", {}, tr(words))]))),
    );
  }

  private isNull(): boolean {
    const unit = this.sample.units[this.index];
    return !!unit && !unit.en !== !unit.ko;
  }

  private labels(): typeof labels {
    return this.isNull() ? nullLabels : labels;
  }

  private side(unit: Unit, side: 0 | 1): HTMLElement {
    const text = [unit.en, unit.ko][side]!;
    const address = [unit.urlEn, unit.urlKo][side]!;
    const around = (words: string): Child => words && h("span", { class: "soft" }, ` ${words} `);
    return h("section", { lang: side === 0 ? "en" : "ko", "aria-label": side === 0 ? tr("English") : tr("Korean") },
      h("p", {}, around(unit.before[side]), this.isNull() && text ? h("mark", {}, text) : text || "–", around(unit.after[side])),
      address && h("p", { class: "small" }, webLink(address, address)));
  }

  private speak(next: Language): void {
    setLanguage(next, true);
    this.show();
  }

  private step(by: number): void {
    this.index = Math.min(this.sample.units.length - 1, Math.max(0, this.index + by));
    this.show();
  }

  private async set(label: string): Promise<void> {
    const { index } = this;
    const unit = this.sample.units[index];
    if (!unit) return;
    const seconds = Math.min(longest, Math.round((Date.now() - this.since) / 1000));
    try {
      await send("labels", { index, label, seconds });
    } catch (error) {
      this.status.textContent = error instanceof Refusal
        ? error.words[language()]
        : tr("The label was not written. Is “jjak label” still running?");
      return;
    }
    unit.label = label;
    this.status.textContent = "";
    const next = this.sample.units.findIndex((each, at) => at > index && !each.label);
    if (label) this.index = next < 0 ? Math.min(index + 1, this.sample.units.length - 1) : next;
    this.show();
  }

  private key(key: string): boolean {
    const label = this.labels()[Number(key) - 1];
    if (label) void this.set(label[0]);
    else if (key === "0") void this.set("");
    else if (key === "j") this.step(1);
    else if (key === "k") this.step(-1);
    else return false;
    return true;
  }
}

addKorean(deskKorean);
const sample = JSON.parse(document.getElementById("report")?.textContent ?? "{}") as Sample;
setLanguage(firstLanguage(sample.language), false);
new Labelling(sample).start();
