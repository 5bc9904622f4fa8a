// The tools of a desk: what a reviewer does about the chosen bead. Everything is kept by the desk before it is shown.

import { App, Desk } from "./app";
import { Edit, likelySplit, merged, moved, split, unlinked } from "./bead_edits";
import { Bead, DeskPair, PairTexts, Range, Sides, Step } from "./data";
import { DeskCorpus } from "./desk_corpus";
import { Conflict, Refusal, act, deskChanges, deskPair } from "./desk_client";
import { Child, h } from "./dom";
import { linkBoxes } from "./link_choice";
import { Message, language, tr } from "./messages";
import { PairView, nameOfBead } from "./pair";
import { pairAddress, placeOf } from "./state";
import { textBoxes } from "./text_edits";

const pause = 5000; // milliseconds between looks at what others did
const reviewerKey = "jjak-reviewer";

interface Tool {
  key: string;
  message: Message;
  /** What stands on its button; nothing: the message. */
  short?: Message;
  /** Whether the pair is aligned again around what it does, which an imported one never is. */
  aligns?: true;
  /** Nothing where it makes no sense for the chosen bead. */
  make: (desk: DeskTools) => (() => void) | undefined;
}

const actionNames: Record<string, Message> = {
  accept: "accepted a bead",
  reject: "rejected a bead",
  split: "split a bead",
  merge: "merged two beads",
  move: "moved a border",
  link: "linked two texts",
  unlink: "took two texts apart",
  cross: "linked two texts out of order",
  release: "took a decision back",
  note: "wrote a note",
  part: "parted the articles",
  join: "joined the articles again",
  undo: "undid a step",
  redo: "redid a step",
  pin: "gave a ladder",
  import: "took in corrections",
  combine: "combined two corpora",
  follow: "imported the units again",
  edit: "corrected a text",
};

const verdictNames: Record<string, Message> = {
  pinned: "Corrected.",
  accepted: "Accepted.",
  rejected: "Rejected: no export has it.",
  unlinked: "Taken apart: no export has it.",
};

const tools: Tool[] = [
  { key: "a", message: "Accept", make: (desk) => desk.onBead("accept") },
  { key: "x", message: "Reject", make: (desk) => desk.onUnit("reject") },
  { key: "s", aligns: true, message: "Split …", make: (desk) => desk.splitting() },
  { key: "m", aligns: true, message: "Merge with next", short: "Merge ↓", make: (desk) => desk.editing(merged, 1) },
  { key: "M", aligns: true, message: "Merge with the one before", short: "Merge ↑", make: (desk) => desk.editing(merged, -1) },
  { key: "u", message: "Not a pair of texts", short: "Unlink", make: (desk) => desk.unlinking() },
  { key: "e", aligns: true, message: "Take the next English sentence", short: "English +1", make: (desk) => desk.moving(0, 1) },
  { key: "E", aligns: true, message: "Give the last English sentence away", short: "English −1", make: (desk) => desk.moving(0, -1) },
  { key: "r", aligns: true, message: "Take the next Korean sentence", short: "Korean +1", make: (desk) => desk.moving(1, 1) },
  { key: "R", aligns: true, message: "Give the last Korean sentence away", short: "Korean −1", make: (desk) => desk.moving(1, -1) },
  { key: "w", aligns: true, message: "Link with a text elsewhere …", short: "Link …", make: (desk) => desk.linking() },
  { key: "t", message: "Correct the text …", short: "Text …", make: (desk) => desk.editingTexts() },
  { key: "c", message: "Forget the decision", short: "Forget", make: (desk) => desk.releasing() },
  { key: "n", message: "Note …", make: (desk) => () => desk.writeNote() },
  { key: "z", message: "Undo", make: (desk) => desk.stepping("undo") },
  { key: "y", message: "Redo", make: (desk) => desk.stepping("redo") },
];

function reviewer(): string {
  try {
    return localStorage.getItem(reviewerKey) ?? "";
  } catch {
    return "";
  }
}

function stepWords(step: Step): string {
  const message = actionNames[step.action];
  const what = message ? tr(message) : step.action;
  const time = new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" });
  const made = new Date(step.made);
  const when = Number.isNaN(made.getTime()) ? "–" : time.format(made);
  return tr("{who} {what} ({when})", { who: step.reviewer || tr("Somebody"), what, when });
}

export class DeskTools implements Desk {
  readonly keys: [string, Message][];
  private readonly tools: Tool[];
  private readonly status = h("p", { class: "small", role: "status" });
  private view: PairView | undefined;
  private state: DeskPair | undefined;
  private version = 0;
  private isBusy = false;
  /** What was accepted last, and the pair to which the desk then went on. */
  private accepted: { name: string; revision: number; sides: Sides<Range>; next: string } | undefined;

  constructor(
    private readonly app: App,
    private readonly corpus: DeskCorpus,
  ) {
    this.tools = tools.filter(({ aligns }) => !aligns || !this.isImported);
    this.keys = this.tools.map(({ key, message }): [string, Message] => [key, message]);
  }

  private get isImported(): boolean {
    return this.corpus.report.documents === 0;
  }

  partWords(): string {
    const { part } = this.corpus;
    return part ? tr("Part {part} of {parts}", { part: part.number, parts: part.of }) : "";
  }

  /** Takes in what changed since the report was written, or since the last look. */
  async catchUp(): Promise<void> {
    const { version, pairs } = await deskChanges(this.version);
    this.version = version;
    for (const pair of pairs) {
      this.corpus.replace(pair.texts);
      if (this.view?.pair.name !== pair.texts.name || this.state?.revision === pair.revision || this.isBusy) continue;
      this.say(tr("This pair was changed meanwhile: {step}.", { step: this.lastStep(pair) }));
      await this.show(pair);
    }
  }

  /** Looks from time to time what others did. */
  watch(): void {
    setInterval(() => {
      if (document.hidden) return;
      this.catchUp().catch(() => this.say(tr("The desk does not answer. Is “jjak review” still running?")));
    }, pause);
  }

  enter(view: PairView): void {
    const isSame = this.view?.pair.name === view.pair.name;
    this.view = view;
    view.onChoose = () => this.draw();
    if (isSame && this.state) return this.draw();
    this.state = undefined;
    this.draw();
    deskPair(view.pair.name).then(
      (state) => this.view === view && ((this.state = state), this.draw()),
      (error: unknown) => this.fail(error),
    );
  }

  key(key: string): boolean {
    const tool = this.tools.find((each) => each.key === key);
    if (!tool || !this.view || this.view.level !== "sentence") return false;
    tool.make(this)?.();
    return true;
  }

  // What the tools do. Each returns nothing where it makes no sense.

  onBead(action: "accept" | "reject"): (() => void) | undefined {
    const choice = this.view?.choice;
    if (!choice) return undefined;
    return () => void this.act({ action, beads: [choice.bead.sides] }, choice.bead.sides, action === "accept");
  }

  onUnit(action: "reject"): (() => void) | undefined {
    return this.view?.choice?.bead.id ? this.onBead(action) : undefined;
  }

  editing(make: (pair: PairTexts, index: number, by: 1 | -1) => Edit | undefined, by: 1 | -1): (() => void) | undefined {
    const choice = this.view?.choice;
    return choice && this.correcting(make(this.view!.pair, choice.index, by));
  }

  moving(side: 0 | 1, by: 1 | -1): (() => void) | undefined {
    const choice = this.view?.choice;
    return choice && this.correcting(moved(this.view!.pair, choice.index, side, by));
  }

  unlinking(): (() => void) | undefined {
    const choice = this.view?.choice;
    return choice && this.correcting(unlinked(choice.bead));
  }

  releasing(): (() => void) | undefined {
    const choice = this.view?.choice;
    if (!choice || !this.decision(choice.index)) return undefined;
    return () => void this.act({ action: "release", beads: [choice.bead.sides] }, choice.bead.sides);
  }

  stepping(action: "undo" | "redo"): (() => void) | undefined {
    const { accepted } = this;
    if (action === "undo" && accepted && accepted.next === this.view?.pair.name) return () => void this.undoAccepted(accepted);
    return this.state?.[action] ? () => void this.act({ action }, this.view?.choice?.bead.sides) : undefined;
  }

  splitting(): (() => void) | undefined {
    const bead = this.view?.choice?.bead;
    const sizes = bead?.sides.map(([begin, end]) => end - begin) ?? [0, 0];
    return bead && bead.id && sizes[0]! + sizes[1]! > 2 ? () => this.askSplit(bead, sizes as [number, number]) : undefined;
  }

  writeNote(): void {
    const choice = this.view?.choice;
    if (!choice) return;
    const text = h("textarea", { rows: 4, maxlength: 1000, "aria-label": tr("Note") });
    text.value = this.decision(choice.index)?.note ?? "";
    this.ask(tr("Note"), [text], () => void this.act({ action: "note", beads: [choice.bead.sides], note: text.value }, choice.bead.sides));
    text.focus();
  }

  linking(): (() => void) | undefined {
    const choice = this.view?.choice;
    if (!choice) return undefined;
    return () => {
      const { content, first, edit } = linkBoxes(this.view!.pair, choice.bead);
      this.ask(tr("Link"), content, () => this.correcting(edit())?.());
      first.focus();
    };
  }

  editingTexts(): (() => void) | undefined {
    const choice = this.view?.choice;
    if (!choice) return undefined;
    return () => {
      const { content, first, changed } = textBoxes(this.view!.pair, choice.bead);
      const words = h("p", { class: "small" }, tr("What exports have. What it was read from stays as it is."));
      this.ask(tr("Correct the text"), [words, content], () => {
        const texts = changed();
        if (texts.length) void this.act({ action: "edit", texts }, choice.bead.sides);
      });
      first?.focus();
    };
  }

  private correcting(edit: Edit | undefined): (() => void) | undefined {
    return edit && (() => void this.act(edit, edit.beads[0]));
  }

  private askSplit(bead: Bead, sizes: [number, number]): void {
    const likely = likelySplit(this.view!.pair, bead);
    const boxes = ([0, 1] as const).map((side) => {
      const sentences = this.view!.pair.sentences[side].slice(...bead.sides[side]);
      const options = Array.from({ length: sizes[side] + 1 }, (_, count) =>
        h("option", { value: count, selected: count === likely[side] },
          count === 0 ? tr("nothing") : `${count}: … ${sentences[count - 1]!.slice(-40)}`));
      return h("select", { "aria-label": side === 0 ? tr("English") : tr("Korean") }, options);
    });
    const words = h("p", { class: "small" }, tr("The first bead ends behind these sentences; the second has the rest."));
    this.ask(tr("Split"), [words, boxes], () => {
      const edit = split(bead, Number(boxes[0]!.value), Number(boxes[1]!.value));
      if (edit) void this.act(edit, edit.beads[0]);
      else this.say(tr("Both beads need a text."));
    });
    boxes[0]!.focus();
  }

  /** A small window; Enter in a list, Control and Enter in a text, or a click confirms. */
  private ask(title: string, content: Child[], confirm: () => void): void {
    const close = (): void => dialog.remove();
    const dialog: HTMLDialogElement = h("dialog", { "aria-label": title, close },
      h("form", { method: "dialog", submit: () => confirm() },
        h("h2", {}, title),
        content,
        h("p", { class: "choices" },
          h("button", { type: "submit" }, tr("Do it")),
          h("button", { type: "button", click: () => dialog.close() }, tr("Cancel")))));
    dialog.addEventListener("keydown", (event) => {
      const { tagName } = event.target as HTMLElement;
      if (event.key !== "Enter" || (tagName !== "SELECT" && !(tagName === "TEXTAREA" && event.ctrlKey))) return;
      event.preventDefault();
      dialog.close();
      confirm();
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  /** The desk has left the pair of what was accepted; undo is about that, and leads back to it. */
  private async undoAccepted({ name, revision, sides }: NonNullable<DeskTools["accepted"]>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.accepted = undefined;
    try {
      const pair = await act(name, { action: "undo", revision, reviewer: reviewer() });
      this.corpus.replace(pair.texts);
      this.say(tr("Kept: {step}.", { step: this.lastStep(pair) }));
      location.hash = pairAddress(name, this.nameIn(pair.texts, sides));
    } catch (error) {
      this.fail(error);
    } finally {
      this.isBusy = false;
    }
  }

  /** `chosen`: the sides of the bead that is chosen then; the bead that has most of them. */
  private async act(action: object, chosen: Sides<Range> | undefined, goesOn = false): Promise<void> {
    const { view, state } = this;
    if (!view || !state || this.isBusy) return;
    this.isBusy = true;
    try {
      const next = await act(view.pair.name, { ...action, revision: state.revision, reviewer: reviewer() });
      this.corpus.replace(next.texts);
      this.say(tr("Kept: {step}.", { step: this.lastStep(next) }));
      this.state = next;
      if (this.view === view) await this.show(next, chosen);
      this.accepted = undefined;
      if (goesOn) await this.app.goOn();
      const place = placeOf(location.hash);
      if (chosen && place.view === "pair" && place.name !== view.pair.name)
        this.accepted = { name: view.pair.name, revision: next.revision, sides: chosen, next: place.name };
    } catch (error) {
      this.fail(error);
      if (error instanceof Conflict) await this.show(error.pair, chosen);
    } finally {
      this.isBusy = false;
    }
  }

  private async show(state: DeskPair, chosen = this.view?.choice?.bead.sides): Promise<void> {
    this.state = state;
    await this.app.renew((pair) => this.nameIn(pair, chosen));
  }

  /** The name of the bead that has most of what was chosen. */
  private nameIn(pair: PairTexts, chosen?: Sides<Range>): string {
    const share = (a: Range, b: Range): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
    let best = 0;
    let most = -1;
    pair.beads.forEach((bead, index) => {
      const common = chosen ? share(bead.sides[0], chosen[0]) + share(bead.sides[1], chosen[1]) : 0;
      if (common > most) [best, most] = [index, common];
    });
    return pair.beads[best] ? nameOfBead(pair.beads[best]!, best, "sentence") : "";
  }

  private lastStep(pair: DeskPair): string {
    const step = pair.history[pair.history.length - 1];
    return step ? stepWords(step) : "–";
  }

  private decision(index: number): DeskPair["decisions"][number] | undefined {
    return this.state?.decisions.find((decision) => decision.bead === index);
  }

  private say(words: string): void {
    this.status.textContent = words;
  }

  private fail(error: unknown): void {
    if (error instanceof Conflict) {
      this.corpus.replace(error.pair.texts);
      this.say(tr("Nothing was done, because somebody was faster: {step}. Look again.", { step: this.lastStep(error.pair) }));
      return;
    }
    this.say(error instanceof Refusal ? error.words[language()] : tr("The desk does not answer. Is “jjak review” still running?"));
  }

  private draw(): void {
    const { view, state } = this;
    if (!view) return;
    if (view.level !== "sentence") {
      view.tools.replaceChildren(h("p", { class: "small soft" }, tr("Corrections are made on sentences; paragraphs follow.")));
      return;
    }
    const decision = view.choice && this.decision(view.choice.index);
    const verdict = decision && verdictNames[decision.verdict];
    view.tools.replaceChildren(
      ...[
        verdict && h("p", {}, h("b", {}, tr(verdict))),
        decision?.note && h("p", { class: "found" }, decision.note),
        h("div", { class: "choices" }, this.tools.map((tool) => this.button(tool))),
        this.status,
        state && this.about(state),
      ].filter((each): each is HTMLElement => each instanceof HTMLElement),
    );
  }

  private button(tool: Tool): HTMLElement {
    const run = this.state && tool.make(this);
    return h("button", { type: "button", disabled: !run, "aria-label": tr(tool.message), title: tr(tool.message), click: () => run?.() },
      tr(tool.short ?? tool.message), h("kbd", { "aria-hidden": "true" }, tool.key));
  }

  private about(state: DeskPair): HTMLElement {
    const name = h("input", {
      value: reviewer(),
      maxlength: 60,
      autocomplete: "name",
      change: () => {
        try {
          localStorage.setItem(reviewerKey, name.value);
        } catch {
          // The name then lasts as long as the page.
        }
      },
    });
    return h("details", {},
      h("summary", {}, tr("Steps on this pair: {count}", { count: state.history.length })),
      h("label", { class: "small" }, tr("Your name, for the history"), " ", name),
      state.orphans > 0 && h("p", { class: "found" }, tr("{count} decisions no longer fit the texts.", { count: state.orphans })),
      state.isParted && h("p", { class: "found" }, tr("The articles are no pair: no export has their units.")),
      (!this.isImported || state.texts.articles.some(({ url }) => url)) && h("p", {},
        h("button", { type: "button", click: () => void this.act({ action: state.isParted ? "join" : "part" }, undefined) },
          state.isParted ? tr("They are a pair after all") : tr("These articles are no pair"))),
      h("ol", { class: "small" }, state.history.map((step) => h("li", {}, stepWords(step)))));
  }
}
