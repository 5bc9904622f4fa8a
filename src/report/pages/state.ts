// The state of the pages is in the address behind the #, so that it can be shared, and the browser's back button works.

import { Facet, facets } from "./corpus";

export type Sort = "doubt" | "corpus" | "date" | "length";

export interface Choice {
  search: string;
  sort: Sort;
  /** least and most confidence, 0..1 */
  from: number;
  to: number;
  values: Partial<Record<Facet, string>>;
}

export type Place =
  | { view: "overview" }
  | { view: "list"; choice: Choice }
  | { view: "pair"; name: string; bead: string; level: "sentence" | "paragraph" }
  | { view: "left-out" }
  | { view: "compared"; query: string };

export const everything = (): Choice => ({ search: "", sort: "doubt", from: 0, to: 1, values: {} });

export function listAddress(choice: Partial<Choice>): string {
  const query = new URLSearchParams();
  if (choice.search) query.set("q", choice.search);
  if (choice.sort && choice.sort !== "doubt") query.set("sort", choice.sort);
  if (choice.from) query.set("from", String(choice.from));
  if (choice.to !== undefined && choice.to < 1) query.set("to", String(choice.to));
  for (const facet of facets) {
    const value = choice.values?.[facet];
    if (value !== undefined) query.set(facet, value);
  }
  const text = query.toString();
  return text ? `#list?${text}` : "#list";
}

/** `bead`: "s3-2", as in the name of its unit; or "n5", the number of a bead without one. */
export function pairAddress(name: string, bead = ""): string {
  return `#pair/${encodeURIComponent(name)}${bead ? "/" + bead : ""}`;
}

function shareOf(text: string | null, otherwise: number): number {
  const value = Number(text ?? otherwise);
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : otherwise;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function placeOf(hash: string): Place {
  const [path = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const [view = "", name = "", bead = ""] = path.split("/");
  if (view === "compared") return { view, query };
  if (view === "left-out") return { view: "left-out" };
  if (view === "pair") {
    return { view: "pair", name: decoded(name), bead, level: bead.startsWith("p") ? "paragraph" : "sentence" };
  }
  if (view !== "list") return { view: "overview" };
  const words = new URLSearchParams(query);
  const choice = everything();
  choice.search = words.get("q") ?? "";
  const sort = words.get("sort");
  if (sort === "corpus" || sort === "date" || sort === "length") choice.sort = sort;
  choice.from = shareOf(words.get("from"), 0);
  choice.to = shareOf(words.get("to"), 1);
  for (const facet of facets) {
    const value = words.get(facet);
    if (value !== null) choice.values[facet] = value;
  }
  return { view: "list", choice };
}
