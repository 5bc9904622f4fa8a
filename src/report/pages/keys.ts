// Single keys, and the page that lists them. Every key has a button or a link beside it.

import { h } from "./dom";
import { Message, tr } from "./messages";

export const keys: [string, Message][] = [
  ["j", "next unit, or next doubtful bead"],
  ["k", "unit before, or doubtful bead before"],
  ["Enter", "open what is chosen"],
  ["/", "search in both languages"],
  ["l", "all units"],
  ["o", "first screen"],
  ["?", "these keys"],
  ["Esc", "close, or leave the search"],
];

/** `more`: keys beside those of every page. */
export function keyDialog(more: [string, Message][]): HTMLDialogElement {
  const close = h("button", { type: "submit" }, tr("Close"));
  return h(
    "dialog",
    { "aria-label": tr("Keys") },
    h(
      "form",
      { method: "dialog" },
      h("h2", {}, tr("Keys")),
      h("dl", {}, [...keys, ...more].map(([key, message]) => h("div", {}, h("dt", {}, h("kbd", {}, key)), h("dd", {}, tr(message))))),
      close,
    ),
  );
}

/** The key by its Latin letter: a Korean keyboard gives ㅓ, or the name of its input method, where j stands. */
function latin(event: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  return letter && !/^[A-Za-z]$/.test(event.key) ? letter.toLowerCase() : event.key;
}

/** Calls what belongs to a key, unless the reader is typing. */
export function listen(act: (key: string) => boolean): void {
  addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping && event.key !== "Escape") return;
    if (act(latin(event))) event.preventDefault();
  });
}
