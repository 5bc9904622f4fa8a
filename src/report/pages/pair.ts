// A pair: both texts side by side as they ran, the beads between them, and the reasons for the chosen one.

import { drawBands } from "./bands";
import { Corpus } from "./corpus";
import { Anchor, Bead, PairTexts, Range } from "./data";
import { dial, h, svg } from "./dom";
import { marked } from "./marks";
import { language, share, tr } from "./messages";
import { beadPanel, pairFacts } from "./panel";
import { pairAddress } from "./state";
import { beadName } from "./unit_row";
import { anchorsThatMatter } from "./why";

/** What stands in the address for a bead; null alignments have only a number. */
export function nameOfBead(bead: Bead, index: number, level: string): string {
  return bead.id ? beadName(bead.id) : `${level === "paragraph" ? "pn" : "n"}${index}`;
}

/** A piece of a text: neighbouring sentences of a bead in a paragraph. */
interface Part {
  bead: number;
  sentences: Range;
  element: HTMLElement;
}

export class PairView {
  readonly element: HTMLElement;
  /** Where a desk puts its tools. */
  readonly tools = h("div", { class: "tools" });
  /** Called when a bead is chosen. */
  onChoose: (() => void) | undefined;
  private readonly panel = h("div", { class: "bead", "aria-live": "polite" });
  private readonly drawing = svg("svg", { class: "bands", "aria-hidden": "true" });
  private readonly parts: [Part[], Part[]] = [[], []];
  private readonly rows: { element: HTMLElement; texts: HTMLElement[] }[] = [];
  private readonly watcher = new ResizeObserver(() => this.draw());
  private readonly beads: Bead[];
  private chosen = -1;

  constructor(
    private readonly corpus: Corpus,
    readonly index: number,
    readonly pair: PairTexts,
    readonly level: "sentence" | "paragraph",
  ) {
    this.beads = level === "sentence" ? pair.beads : pair.paragraphBeads;
    const board = h("div", { class: "board" }, this.side(0), h("div", { class: "middle" }, this.drawing), this.side(1));
    board.addEventListener("mouseover", (event) => this.light(event));
    const title = (side: 0 | 1): HTMLElement =>
      h("span", { class: "title", lang: side === 0 ? "en" : "ko" }, pair.articles[side].title);
    this.element = h(
      "main",
      { class: "pair" },
      h("div", { class: "over" }, h("h1", { tabindex: -1 }, title(0), " ", title(1)), pairFacts(pair)),
      pair.failure
        ? h("p", { class: "found" }, pair.failure[language()])
        : h("div", { class: "work" }, board, this.list(), h("aside", { class: "panel", "aria-label": tr("The chosen bead") }, this.steps(), this.panel, this.tools)),
    );
    this.watcher.observe(board);
  }

  leave(): void {
    this.watcher.disconnect();
  }

  /** Chooses a bead by its name in the address; without a name, the most doubtful one. */
  choose(name: string, isFirst: boolean): void {
    let index = this.beads.findIndex((bead, at) => nameOfBead(bead, at, this.level) === name);
    if (index < 0) index = this.mostDoubtful();
    const before = this.chosen;
    this.chosen = index;
    if (before >= 0) this.mark(before);
    const bead = this.beads[index];
    if (!bead) return;
    this.mark(index);
    const [heading, ...words] = beadPanel(bead, (anchor) => this.lightAnchor(anchor));
    this.panel.replaceChildren(h("div", {}, heading, this.isApart(index) && this.quoted(bead), this.edited(bead), words));
    this.draw();
    const shown = this.visible(index);
    if (shown && (name || !isFirst)) shown.scrollIntoView({ block: "center", behavior: "auto" });
    this.onChoose?.();
  }

  /** The chosen bead and its index. */
  get choice(): { bead: Bead; index: number } | undefined {
    const bead = this.beads[this.chosen];
    return bead && { bead, index: this.chosen };
  }

  /** Whether the sides of a bead are so far from each other that a window does not show both. */
  private isApart(index: number): boolean {
    const tops = this.parts.map((side) => side.find((part) => part.bead === index)?.element.getBoundingClientRect().top);
    const [english, korean] = tops;
    return english !== undefined && korean !== undefined && Math.abs(english - korean) > window.innerHeight / 3;
  }

  /** What the pages have where people edited the text. */
  private edited(bead: Bead): HTMLElement[] {
    return ([0, 1] as const).flatMap((side) => {
      const { first, texts } = this.sentencesOf(bead, side);
      return this.pair.edits[side]
        .filter(([sentence]) => sentence >= first && sentence < first + texts.length)
        .map(([, source]) =>
          h("p", { class: "small" }, tr("Somebody corrected the text. It was read as:"), " ", h("span", { class: "soft", lang: side === 0 ? "en" : "ko" }, source)));
    });
  }

  /** Both texts of a bead that may not be in view together. */
  private quoted(bead: Bead): HTMLElement[] {
    return ([0, 1] as const).map((side) =>
      h("blockquote", { lang: side === 0 ? "en" : "ko" }, this.sentencesOf(bead, side).texts.join(" ")),
    );
  }

  /** The unit of the chosen bead. */
  unit(): number | undefined {
    return this.level === "sentence" ? this.corpus.unitOf(this.index, this.chosen) : undefined;
  }

  private mostDoubtful(): number {
    const doubts = this.beads.map(({ doubt }) => doubt ?? 0);
    return Math.max(0, doubts.indexOf(Math.max(...doubts)));
  }

  private steps(): HTMLElement {
    const other = this.level === "sentence" ? "p" : "";
    const first = this.pair.paragraphBeads.find((bead) => bead.id);
    const address = other && first ? beadName(first.id) : "";
    return h(
      "p",
      { class: "steps" },
      h("button", { type: "button", "data-key": "k" }, "← ", tr("Previous"), h("kbd", {}, "k")),
      h("button", { type: "button", "data-key": "j" }, tr("Next doubtful"), " →", h("kbd", {}, "j")),
      h("a", { href: pairAddress(this.pair.name, address) }, other ? tr("Show paragraphs") : tr("Show sentences")),
    );
  }

  private side(side: 0 | 1): HTMLElement {
    const starts = new Set(this.pair.paragraphs[side]);
    const column = h("section", {
      class: "side",
      lang: side === 0 ? "en" : "ko",
      "aria-label": side === 0 ? tr("English") : tr("Korean"),
    });
    const owners = this.owners(side);
    let part: Part | undefined;
    this.pair.sentences[side].forEach((_, sentence) => {
      const bead = owners[sentence] ?? -1;
      if (!part || part.bead !== bead || starts.has(sentence)) {
        part = { bead, sentences: [sentence, sentence], element: this.segment(bead, starts.has(sentence)) };
        this.parts[side].push(part);
        column.append(part.element);
      }
      part.sentences[1] = sentence + 1;
    });
    this.parts[side].forEach((one) => this.write(one, side, []));
    return column;
  }

  /** The bead of each sentence. */
  private owners(side: 0 | 1): number[] {
    const owners: number[] = [];
    this.beads.forEach((bead, index) => {
      const { first, texts } = this.sentencesOf(bead, side);
      texts.forEach((_, place) => (owners[first + place] = index));
    });
    return owners;
  }

  private segment(index: number, begins: boolean): HTMLElement {
    const bead = this.beads[index];
    const isNull = !bead || bead.sides.some(([from, to]) => from === to);
    const classes = `segment${begins ? " begins" : ""}${isNull ? " null" : ""}${bead?.refused ? " refused" : ""}`;
    const href = bead ? pairAddress(this.pair.name, nameOfBead(bead, index, this.level)) : undefined;
    return h("a", { class: classes, href });
  }

  private write(part: Part, side: 0 | 1, anchors: Anchor[]): void {
    const bead = this.beads[part.bead];
    const nodes: (Node | string)[] = [];
    for (let sentence = part.sentences[0]; sentence < part.sentences[1]; ++sentence) {
      const text = this.pair.sentences[side][sentence] ?? "";
      if (nodes.length) nodes.push(" ");
      nodes.push(...(bead ? marked(text, sentence, bead, anchors, side) : [text]));
    }
    part.element.replaceChildren(...nodes);
  }

  /** The beads one below the other: for narrow windows and for paper. */
  private list(): HTMLElement {
    const item = (bead: Bead, index: number): HTMLElement => {
      const texts = [h("span", { lang: "en" }), h("span", { lang: "ko" })];
      const link = h("a", { href: pairAddress(this.pair.name, nameOfBead(bead, index, this.level)) }, texts);
      const element = h("li", {}, dial(bead.confidence, share(bead.confidence)), link);
      this.rows.push({ element, texts });
      this.writeRow(index, []);
      return element;
    };
    return h("ol", { class: "beads", "aria-label": tr("Beads") }, this.beads.map(item));
  }

  private writeRow(index: number, anchors: Anchor[]): void {
    const bead = this.beads[index]!;
    this.rows[index]?.texts.forEach((element, at) => {
      const side = at === 0 ? 0 : 1;
      const { first, texts } = this.sentencesOf(bead, side);
      const nodes = texts.flatMap((text, place) => [
        ...(place > 0 ? [" "] : []),
        ...marked(text, first + place, bead, anchors, side),
      ]);
      element.replaceChildren(...(nodes.length ? nodes : ["–"]));
    });
  }

  /** The sentences of a side of a bead, and the index of the first. */
  private sentencesOf(bead: Bead, side: 0 | 1): { first: number; texts: string[] } {
    let [begin, end] = bead.sides[side];
    if (this.level === "paragraph") {
      const starts = this.pair.paragraphs[side];
      const count = this.pair.sentences[side].length;
      [begin, end] = [starts[begin] ?? count, starts[end] ?? count];
    }
    return { first: begin, texts: this.pair.sentences[side].slice(begin, end) };
  }

  private mark(index: number): void {
    const isChosen = index === this.chosen;
    const bead = this.beads[index];
    for (const side of [0, 1] as const) {
      for (const part of this.parts[side]) {
        if (part.bead !== index) continue;
        part.element.classList.toggle("on", isChosen);
        if (isChosen) part.element.setAttribute("aria-current", "true");
        else part.element.removeAttribute("aria-current");
        this.write(part, side, isChosen && bead ? anchorsThatMatter(bead) : []);
      }
    }
    this.rows[index]?.element.classList.toggle("on", isChosen);
    if (bead) this.writeRow(index, isChosen ? anchorsThatMatter(bead) : []);
  }

  private visible(index: number): HTMLElement | undefined {
    const all = [...this.parts[0], ...this.parts[1]].filter((part) => part.bead === index).map((part) => part.element);
    const row = this.rows[index]?.element;
    return [...all, ...(row ? [row] : [])].find((element) => element.offsetParent !== null);
  }

  private light(event: Event): void {
    const mark = (event.target as Element).closest("mark[data-anchor]");
    this.lightAnchor(mark ? Number(mark.getAttribute("data-anchor")) : -1);
  }

  private lightAnchor(anchor: number): void {
    this.element.querySelectorAll("mark[data-anchor]").forEach((mark) => {
      mark.classList.toggle("lit", Number(mark.getAttribute("data-anchor")) === anchor);
    });
  }

  private draw(): void {
    if (this.drawing.getBoundingClientRect().width === 0) return;
    const parts = (bead: number, side: 0 | 1): HTMLElement[] =>
      this.parts[side].filter((part) => part.bead === bead).map((part) => part.element);
    drawBands(this.drawing, this.beads, parts, this.chosen);
  }
}
