// The pages. The address says what is shown; this shows it.

import { Corpus } from "./corpus";
import { PairTexts } from "./data";
import { h } from "./dom";
import { keyDialog, listen } from "./keys";
import { leftOut } from "./left_out";
import { ListView, listView } from "./list";
import { Message, language, setLanguage, tr } from "./messages";
import { overview } from "./overview";
import { PairView } from "./pair";
import { Place, everything, listAddress, pairAddress, placeOf } from "./state";
import { beadName } from "./unit_row";

/** What a desk adds to the pages. */
export interface Desk {
  readonly keys: [string, Message][];
  /** Which part of the corpus is asked about; empty: all of it. */
  partWords(): string;
  /** A pair is on the page from now on. */
  enter(view: PairView): void;
  /** What belongs to a key, if anything. */
  key(key: string): boolean;
}

/** A further page, and what it adds to that of a pair. */
export interface Extra {
  title: Message;
  page: (query: string) => HTMLElement;
  enter: (view: PairView) => void;
}

export class App {
  private desk: Desk | undefined;
  private readonly top = h("header", { class: "bar" });
  private main: HTMLElement = h("main");
  private search = h("input", { type: "search" });
  private dialog = h("dialog");
  private list: ListView | undefined;
  private pair: PairView | undefined;
  private turn = 0;

  constructor(
    private readonly corpus: Corpus,
    private readonly extra?: Extra,
  ) {}

  start(desk?: Desk): void {
    this.desk = desk;
    document.body.replaceChildren(h("a", { class: "skip", href: "#", click: this.skip }, ""), this.top, this.main, this.dialog);
    this.dress();
    addEventListener("hashchange", () => void this.show(false));
    listen((key) => this.key(key));
    void this.show(true);
  }

  private skip = (event: Event): void => {
    event.preventDefault();
    this.main.querySelector("h1")?.focus();
  };

  /** The bar on top, in the reader's language. */
  private dress(): void {
    this.search = h("input", {
      type: "search",
      "aria-label": tr("Search in both languages"),
      placeholder: tr("Search: 국경, border …"),
    });
    const form = h("form", { role: "search", submit: this.find }, this.search, h("button", {}, tr("Search")));
    const other = language() === "ko" ? "en" : "ko";
    const dialog = keyDialog(this.desk?.keys ?? []);
    this.dialog.replaceWith(dialog);
    this.dialog = dialog;
    document.querySelector(".skip")!.textContent = tr("Skip to the content");
    this.top.replaceChildren(
      h("nav", { "aria-label": tr("Pages") },
        h("a", { href: "#", "data-view": "overview" }, h("b", {}, "jjak")),
        h("a", { href: "#list", "data-view": "list" }, tr("Units")),
        h("a", { href: "#left-out", "data-view": "left-out" }, tr("Left out")),
        this.extra && h("a", { href: "#compared", "data-view": "compared" }, tr(this.extra.title))),
      form,
      h("button", { type: "button", lang: other, click: () => this.speak(other) }, other === "ko" ? "한국어" : "English"),
      h("button", { type: "button", "aria-label": tr("Keys"), click: () => this.dialog.showModal() }, "?"),
    );
    const part = this.desk?.partWords();
    if (part) form.before(h("span", { class: "soft" }, part));
  }

  private speak(next: "en" | "ko"): void {
    setLanguage(next, true);
    this.pair?.leave();
    this.pair = undefined;
    this.dress();
    void this.show(true);
  }

  private find = (event: Event): void => {
    event.preventDefault();
    const here = placeOf(location.hash);
    const choice = here.view === "list" ? here.choice : everything();
    location.hash = listAddress({ ...choice, search: this.search.value.trim() });
  };

  private async show(isFirst: boolean): Promise<void> {
    const place = placeOf(location.hash);
    const turn = ++this.turn;
    if (place.view === "pair") {
      await this.showPair(place, turn, isFirst);
    } else {
      this.pair?.leave();
      this.pair = undefined;
      this.list?.leave();
      this.list = place.view === "list" ? listView(this.corpus, place.choice) : undefined;
      if (this.list) this.put(this.list.element, isFirst);
      else if (place.view === "compared" && this.extra) this.put(this.extra.page(place.query), isFirst);
      else if (place.view === "left-out") this.put(leftOut(this.corpus, location.hash.split("?")[1] ?? ""), isFirst);
      else this.put(overview(this.corpus), isFirst);
    }
    if (turn !== this.turn) return;
    this.search.value = place.view === "list" ? place.choice.search : "";
    this.top.querySelectorAll("[data-view]").forEach((link) => {
      if (link.getAttribute("data-view") === place.view) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    });
    const heading = this.main.querySelector("h1")?.textContent ?? "";
    document.title = `${heading} – jjak`;
  }

  private async showPair(place: Extract<Place, { view: "pair" }>, turn: number, isFirst: boolean): Promise<void> {
    const shown = this.pair;
    if (shown && shown.pair.name === place.name && shown.level === place.level) {
      shown.choose(place.bead, false);
      return;
    }
    const index = this.corpus.pairIndex(place.name);
    let texts;
    try {
      texts = index === undefined ? undefined : await this.corpus.loadPair(index);
    } catch (error) {
      if (turn === this.turn) this.put(this.failure(tr("The texts could not be loaded: {file}", { file: String((error as Error).message) })), isFirst);
      return;
    }
    if (turn !== this.turn) return;
    this.list?.leave();
    this.list = undefined;
    shown?.leave();
    this.pair = undefined;
    if (index === undefined || !texts) {
      this.put(this.failure(tr("There is no pair “{name}” in this report.", { name: place.name })), isFirst);
      return;
    }
    this.pair = new PairView(this.corpus, index, texts, place.level);
    this.listenTo(this.pair);
    this.extra?.enter(this.pair);
    this.put(this.pair.element, isFirst);
    this.pair.choose(place.bead, isFirst);
    this.desk?.enter(this.pair);
  }

  /** Shows the pair anew that is on the page, because it has changed. `bead`: that is chosen then. */
  async renew(bead: (pair: PairTexts) => string): Promise<void> {
    const shown = this.pair;
    if (!shown) return;
    const texts = await this.corpus.loadPair(shown.index);
    if (!texts || this.pair !== shown) return;
    const top = scrollY;
    shown.leave();
    this.pair = new PairView(this.corpus, shown.index, texts, shown.level);
    this.listenTo(this.pair);
    this.main.replaceWith(this.pair.element);
    this.main = this.pair.element;
    history.replaceState(null, "", pairAddress(texts.name, bead(texts)));
    scrollTo(0, top);
    this.pair.choose(bead(texts), true);
    this.desk?.enter(this.pair);
  }

  private listenTo(pair: PairView): void {
    pair.element.querySelectorAll("[data-key]").forEach((button) => {
      button.addEventListener("click", () => this.key(button.getAttribute("data-key") ?? ""));
    });
  }

  private failure(words: string): HTMLElement {
    return h("main", {}, h("h1", { tabindex: -1 }, words), h("p", {}, h("a", { href: "#" }, tr("First screen"))));
  }

  private put(next: HTMLElement, isFirst: boolean): void {
    this.main.replaceWith(next);
    this.main = next;
    if (isFirst) return;
    scrollTo(0, 0);
    next.querySelector("h1")?.focus({ preventScroll: true });
  }

  /** Goes to the first bead of the queue that nobody has looked at. */
  async goOn(): Promise<void> {
    const unit = this.corpus.queue.find((each) => !this.corpus.isReviewed(each));
    if (unit !== undefined) await this.goTo(unit);
  }

  /** Goes to the bead before or behind the one that is shown in the queue, over the whole corpus. */
  private async step(by: number): Promise<void> {
    const now = this.pair?.unit();
    const place = now === undefined ? 0 : this.corpus.rank(now) + by;
    const unit = this.corpus.queue[Math.max(0, place)];
    if (unit !== undefined) await this.goTo(unit);
  }

  private async goTo(unit: number): Promise<void> {
    const { file, name } = this.corpus.head(unit);
    // The page of a pair says that its texts could not be loaded.
    await this.corpus.load(file).catch(() => undefined);
    const bead = this.corpus.pairOf(unit)?.beads[this.corpus.bead(unit)];
    location.hash = pairAddress(name, bead && beadName(bead.id));
  }

  private key(key: string): boolean {
    if (document.querySelector("dialog[open]")) return false;
    if (this.pair && this.desk?.key(key)) return true;
    switch (key) {
      case "j":
      case "k": {
        const by = key === "j" ? 1 : -1;
        if (this.pair) void this.step(by);
        else if (this.list) this.list.step(by);
        else this.stepInPage(by);
        return true;
      }
      case "/":
        this.search.focus();
        return true;
      case "Escape":
        (document.activeElement as HTMLElement | null)?.blur();
        return true;
      case "l":
        location.hash = "#list";
        return true;
      case "o":
        location.hash = "#";
        return true;
      case "?":
        this.dialog.showModal();
        return true;
      default:
        return false;
    }
  }

  private stepInPage(by: number): void {
    const links = [...this.main.querySelectorAll<HTMLElement>(".units a.unit")];
    const now = links.indexOf(document.activeElement as HTMLElement);
    links[Math.min(links.length - 1, Math.max(0, now < 0 ? 0 : now + by))]?.focus();
  }
}
