// The two languages of the pages. English stands in the code; corpus/locale has the Korean of each message, in
// pages.ko.json for all pages, in desk.ko.json for those of a desk, in compared.ko.json for a comparison. TypeScript
// refuses a message that is in none.

import type comparedKorean from "../../../corpus/locale/compared.ko.json";
import type deskKorean from "../../../corpus/locale/desk.ko.json";
import korean from "../../../corpus/locale/pages.ko.json";

export type Message = keyof typeof korean | keyof typeof deskKorean | keyof typeof comparedKorean;
export type Language = "en" | "ko";

const inKorean: Partial<Record<Message, string>> = { ...korean };

const storageKey = "jjak-language";
let current: Language = "en";

export function language(): Language {
  return current;
}

/** The language to begin with: what the reader chose before, what the report was made for, what the browser prefers. */
export function firstLanguage(wanted: "" | Language): Language {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem(storageKey);
  } catch {
    // Some browsers keep nothing for pages from disk.
  }
  const first = chosen || wanted || navigator.language;
  return first.startsWith("ko") ? "ko" : "en";
}

export function setLanguage(next: Language, isChoice: boolean): void {
  current = next;
  document.documentElement.lang = next;
  if (!isChoice) return;
  try {
    localStorage.setItem(storageKey, next);
  } catch {
    // The choice then lasts as long as the page.
  }
}

/** Makes more messages known. */
export function addKorean(more: Partial<Record<Message, string>>): void {
  Object.assign(inKorean, more);
}

/** A message in the reader's language, with its placeholders filled. */
export function tr(message: Message, values: Record<string, string | number> = {}): string {
  const text: string = (current === "ko" && inKorean[message]) || message;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === "number" ? number(value) : value;
  });
}

export function number(value: number): string {
  return new Intl.NumberFormat(current).format(value);
}

/** ".42"; "–" where it is not known. */
export function share(value: number | null): string {
  if (value === null) return "–";
  if (value >= 0.995) return "1.00";
  return value.toFixed(2).replace(/^0/, "");
}

export function percent(value: number): string {
  return new Intl.NumberFormat(current, { style: "percent", maximumFractionDigits: 1 }).format(value);
}

/** A day of ISO 8601, as people write it; the text itself where it is none. */
export function day(iso: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!parts) return iso;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Intl.DateTimeFormat(current, { dateStyle: "medium", timeZone: "UTC" }).format(time);
}
