// Makes elements. Whatever comes from outside becomes text, never markup.

type Value = string | number | boolean | null | undefined | ((event: never) => void);
export type Child = Node | string | null | undefined | false | Child[];

const svgNames = "http://www.w3.org/2000/svg";

function append(parent: Element, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(parent, child);
    else if (child) parent.append(child);
  }
}

function setAttributes(element: Element, attributes: Record<string, Value>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name, value as EventListener);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
}

/** An element with attributes, listeners (functions, by the name of their event) and children. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

/** An element of a drawing. */
export function svg(tag: string, attributes: Record<string, Value> = {}, ...children: Child[]): SVGElement {
  const element = document.createElementNS(svgNames, tag) as SVGElement;
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

/** A link to an address of the web; only the text where it is something else. */
export function webLink(address: string, text: string): Child {
  if (!/^https?:\/\//i.test(address)) return text;
  return h("a", { href: address, rel: "noreferrer noopener", target: "_blank" }, text);
}

/** How sure a confidence is, for colours. */
export function gradeOf(confidence: number | null): string {
  if (confidence === null || confidence >= 0.9) return "sure";
  return confidence >= 0.6 ? "doubt" : "wrong";
}

/** A picture of the share, with the number; colour is never the only sign. */
export function dial(confidence: number | null, text: string): HTMLElement {
  return h("span", { class: `dial ${confidence === null ? "unknown" : gradeOf(confidence)}` }, text);
}
