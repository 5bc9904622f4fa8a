// The list of all units: chosen, searched, sorted. Only the rows that can be seen are elements, so that a hundred
// thousand scroll as easily as ten.

import { Corpus, Facet, facets, sideText } from "./corpus";
import { h } from "./dom";
import { Message, number, tr } from "./messages";
import { barsOf, facetTitles, valueName } from "./overview";
import { Choice, Sort, everything, listAddress } from "./state";
import { unitRow } from "./unit_row";

const rowsBeside = 12;

/** Whether a unit fits what was chosen; texts are not looked at. */
function fits(corpus: Corpus, unit: number, choice: Choice): boolean {
  const confidence = corpus.confidence(unit);
  if ((choice.from > 0 || choice.to < 1) && confidence === null) return false;
  if (confidence !== null && (confidence < choice.from || confidence > choice.to)) return false;
  return facets.every((facet) => {
    const wanted = choice.values[facet];
    return wanted === undefined || corpus.values(unit, facet).includes(wanted);
  });
}

function sorted(corpus: Corpus, sort: Sort): Iterable<number> {
  if (sort === "doubt") return corpus.byDoubt;
  const order = new Uint32Array(corpus.size).map((_, index) => index);
  if (sort === "corpus") return order;
  if (sort === "length") {
    const off = (unit: number): number => Math.abs(corpus.report.units.lengthZ[unit] ?? 0);
    return order.sort((a, b) => off(b) - off(a) || a - b);
  }
  const date = (unit: number): string => corpus.head(unit).dates[1] || corpus.head(unit).dates[0];
  return order.sort((a, b) => (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : a - b));
}

export function chosen(corpus: Corpus, choice: Choice): number[] {
  const units: number[] = [];
  for (const unit of sorted(corpus, choice.sort)) if (fits(corpus, unit, choice)) units.push(unit);
  return units;
}

export interface Found {
  units: number[];
  /** Data files whose texts could not be searched. */
  unread: number;
}

/** Units that hold all words of a search on either side; Korean words with any particle, in any case. */
export async function searched(
  corpus: Corpus,
  units: number[],
  search: string,
  progress: (done: number, all: number) => boolean,
): Promise<Found> {
  const words = search.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return { units, unread: 0 };
  const files = new Set(units.map((unit) => corpus.head(unit).file));
  let done = 0;
  let unread = 0;
  for (const file of files) {
    if (!progress(done++, files.size)) return { units: [], unread };
    await corpus.load(file).catch(() => (unread += 1));
  }
  const found = units.filter((unit) => {
    const pair = corpus.pairOf(unit);
    const head = corpus.head(unit);
    if (!pair) return false;
    const bead = corpus.bead(unit);
    const text = [sideText(pair, bead, 0), sideText(pair, bead, 1), ...head.titles].join("\n").normalize("NFC").toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return { units: found, unread };
}

/** In pixels. Chromium cuts off a list at 33.5 million: its last rows cannot be reached. Others may do so earlier. */
const mostHeight = 16_000_000;

/** Rows of the same height, of which those in view are made. */
class Rows {
  readonly list = h("ol", { class: "units rows" });
  /** Says on paper which units are on it. */
  readonly paper = h("p", { class: "paper" });
  private readonly made = new Map<number, HTMLLIElement>();
  private units: number[] = [];
  private height = 0;

  constructor(private readonly corpus: Corpus) {}

  set(units: number[]): void {
    this.units = units;
    this.made.forEach((row) => row.remove());
    this.made.clear();
    this.measure();
    this.show();
  }

  /** The height of a row is set by the style sheet and the width of the window. */
  measure(): void {
    this.height = parseFloat(getComputedStyle(this.list).getPropertyValue("--row")) * 16 || 96;
    this.list.style.height = `${Math.min(mostHeight, this.units.length * this.height)}px`;
    this.made.forEach((row, place) => this.put(row, place));
  }

  /** How many pixels of rows pass by for each that is scrolled: 1, unless the list would be too high for a browser. */
  private pace(): number {
    const view = window.innerHeight;
    const rows = this.units.length * this.height;
    return rows <= mostHeight ? 1 : (rows - view) / (mostHeight - view);
  }

  /** How far the list is scrolled, in pixels of the list. */
  private scrolled(): number {
    return Math.min(Math.max(0, -this.list.getBoundingClientRect().top), Math.max(0, mostHeight - window.innerHeight));
  }

  private put(row: HTMLElement, place: number): void {
    const ahead = this.scrolled() * (this.pace() - 1);
    row.style.transform = `translateY(${place * this.height - ahead}px)`;
  }

  show = (): void => {
    const pace = this.pace();
    const top = pace === 1 ? -this.list.getBoundingClientRect().top : this.scrolled() * pace;
    if (pace !== 1) this.made.forEach((row, place) => this.put(row, place));
    const first = Math.max(0, Math.floor(top / this.height) - rowsBeside);
    const last = Math.min(this.units.length, Math.ceil((top + window.innerHeight) / this.height) + rowsBeside);
    for (const [place, row] of this.made) {
      if (place >= first && place < last) continue;
      if (row.contains(document.activeElement)) continue;
      row.remove();
      this.made.delete(place);
    }
    for (let place = first; place < last; ++place) {
      if (this.made.has(place)) continue;
      const row = unitRow(this.corpus, this.units[place]!, place, this.units.length);
      this.put(row, place);
      this.made.set(place, row);
      const next = [...this.made.keys()].filter((other) => other > place);
      const before = next.length ? this.made.get(Math.min(...next)) : undefined;
      this.list.insertBefore(row, before ?? null);
    }
    this.paper.textContent = tr("On this paper: units {first} to {last} of {all}", {
      first: Math.min(first + 1, last),
      last,
      all: this.units.length,
    });
  };

  /** Moves the focus to the row behind or before the one that has it. */
  step(by: number): void {
    const row = document.activeElement?.closest("li");
    const now = [...this.made].find(([, made]) => made === row)?.[0];
    const place = Math.min(this.units.length - 1, Math.max(0, now === undefined ? 0 : now + by));
    const at = this.list.getBoundingClientRect().top + window.scrollY + (place * this.height) / this.pace();
    if (at < window.scrollY + 160 || at + this.height > window.scrollY + window.innerHeight)
      window.scrollTo({ top: at - window.innerHeight / 3 });
    this.show();
    this.made.get(place)?.querySelector("a")?.focus({ preventScroll: true });
  }
}

function select(
  label: Message,
  value: string,
  options: [string, string][],
  change: (value: string) => void,
): HTMLElement {
  const box: HTMLSelectElement = h(
    "select",
    { change: () => change(box.value) },
    options.map(([name, text]) => h("option", { value: name, selected: name === value }, text)),
  );
  return h("label", {}, h("span", {}, tr(label)), box);
}

function facetBox(corpus: Corpus, facet: Facet, choice: Choice, go: (choice: Choice) => void): HTMLElement | null {
  const bars = barsOf(corpus, facet);
  const value = choice.values[facet];
  if (bars.length < 2 && value === undefined) return null;
  const any = "\u0000";
  const options = bars.map((bar): [string, string] => [bar.value, `${valueName(facet, bar.value)} (${number(bar.units)})`]);
  if (value !== undefined && !bars.some((bar) => bar.value === value)) options.push([value, valueName(facet, value)]);
  return select(facetTitles[facet], value ?? any, [[any, tr("all")], ...options], (next) => {
    const values = { ...choice.values };
    if (next === any) delete values[facet];
    else values[facet] = next;
    go({ ...choice, values });
  });
}

const bands: [string, string][] = [
  ["0-1", ""],
  ["0-0.5", "0 – .50"],
  ["0.5-0.7", ".50 – .70"],
  ["0.7-0.9", ".70 – .90"],
  ["0.9-1", ".90 – 1"],
];

function filters(corpus: Corpus, choice: Choice, go: (choice: Choice) => void): HTMLElement {
  const sorts: [Sort, string][] = [
    ["doubt", tr("doubtful first")],
    ["corpus", tr("as in the corpus")],
    ["date", tr("newest first")],
    ["length", tr("odd lengths first")],
  ];
  const band = `${choice.from}-${choice.to}`;
  const options = bands.map(([name, text]): [string, string] => [name, text || tr("all")]);
  if (!bands.some(([name]) => name === band)) options.push([band, `${choice.from} – ${choice.to}`]);
  return h(
    "form",
    { class: "filters", submit: (event: Event) => event.preventDefault() },
    select("Order", choice.sort, sorts, (sort) => go({ ...choice, sort: sort as Sort })),
    select("Confidence", band, options, (value) => {
      const [from, to] = value.split("-").map(Number);
      go({ ...choice, from: from ?? 0, to: to ?? 1 });
    }),
    facets.map((facet) => facetBox(corpus, facet, choice, go)),
    h("button", { type: "button", click: () => go(everything()) }, tr("Clear")),
  );
}

export interface ListView {
  element: HTMLElement;
  step: (by: number) => void;
  leave: () => void;
}

export function listView(corpus: Corpus, choice: Choice): ListView {
  const rows = new Rows(corpus);
  const status = h("p", { class: "soft", role: "status" });
  const go = (next: Choice): void => {
    location.hash = listAddress(next);
  };
  let isHere = true;
  const isNarrowed = Object.keys(choice.values).length > 0 || choice.from > 0 || choice.to < 1;
  const element = h(
    "main",
    { class: "list" },
    h("h1", { tabindex: -1 }, choice.search ? tr("Units with “{words}”", { words: choice.search }) : tr("All units")),
    h("details", { class: "choose", open: isNarrowed || window.innerWidth > 960 }, h("summary", {}, tr("Filters and order")), filters(corpus, choice, go)),
    status,
    rows.paper,
    rows.list,
  );
  const resize = (): void => {
    rows.measure();
    rows.show();
  };
  addEventListener("scroll", rows.show, { passive: true });
  addEventListener("resize", resize);
  const show = ({ units, unread }: Found): void => {
    let wrong = 0;
    for (const unit of units) wrong += corpus.doubt(unit);
    status.textContent = tr("{shown} of {all} units, about {wrong} probably wrong", {
      shown: units.length,
      all: corpus.size,
      wrong: Math.round(wrong),
    });
    if (unread > 0) {
      const words = tr("{count} data files could not be read: their texts were not searched.", { count: unread });
      status.append(". ", h("strong", {}, words));
    }
    rows.set(units);
  };
  const units = chosen(corpus, choice);
  requestAnimationFrame(() => {
    if (!choice.search) return show({ units, unread: 0 });
    void searched(corpus, units, choice.search, (done, all) => {
      status.textContent = tr("Searching: {done} of {all} files", { done, all });
      return isHere;
    }).then((found) => isHere && show(found));
  });
  return {
    element,
    step: (by) => rows.step(by),
    leave: () => {
      isHere = false;
      removeEventListener("scroll", rows.show);
      removeEventListener("resize", resize);
    },
  };
}
