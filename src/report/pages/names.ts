// Words for the names by which programs know things.

import { Message, tr } from "./messages";

const methods: Record<string, Message> = {
  given: "given by hand",
  same_page: "both on one page",
  read_in_korean: "“Read in Korean” link",
  hreflang: "“hreflang” link",
  structured_data: "structured data",
  reciprocal: "“Read in English” link",
  plain_link: "link without words",
  url_pattern: "address pattern",
  content: "same content",
  import: "imported",
};

const labels: Record<string, Message> = {
  "": "not tried",
  full: "full translation",
  abridged: "abridged",
  adapted: "adapted",
  part: "part of several",
  doubtful: "doubtful pair",
};

const kinds: Record<string, Message> = {
  article: "article",
  several_articles: "several articles",
  live_blog: "live blog",
  transcript: "transcript",
  q_and_a: "questions and answers",
  photo_essay: "photo essay",
  stub: "stub",
  listing: "list of articles",
  home: "front page",
  policy: "policy",
};

const findings: Record<string, Message> = {
  number: "number differs",
  scale: "wrong power of ten",
  unit: "other unit",
  currency: "other currency",
  percent: "percent or points",
  date: "date differs",
  weekday: "weekday differs",
  name: "name differs",
  entity: "other place or body",
  negation: "denied on one side",
  order: "values changed places",
  omission: "left out in Korean",
  addition: "added in Korean",
  untranslated: "not translated",
  language: "wrong language",
  truncated: "breaks off",
  damaged: "damaged text",
};

const unpaired: Record<string, Message> = {
  no_link: "English, names no Korean original",
  link_without_url: "English, says “Read in Korean” but gives no address",
  target_missing: "English, its Korean original is not among the inputs",
  target_dead: "English, the page that it names holds no article",
  target_not_korean: "English, the page that it names is not Korean",
  target_is_front: "English, names a site's front page",
  target_is_section: "English, names a list of articles",
  target_is_shared: "English, many articles name the same page",
  target_disagrees: "English, the page that it names reports another story",
  rejected: "English, its link was rejected by hand",
  weak_evidence: "English, too little evidence for an original",
  contested: "English, several articles match about equally well",
  lesser_version: "English, another article of its site matches better",
  not_referenced: "Korean, no English article names it",
  other_language: "neither English nor Korean",
};

const refused: Record<string, Message> = {
  not_english: "the English side is in another language",
  not_korean: "the Korean side is in another language",
  equal_sides: "both sides are the same",
  replacement_character: "a character was lost (U+FFFD)",
  markup: "a tag of HTML is left in the text",
  escaped_markup: "a character reference is left in the text",
  rejected: "a reviewer rejected it",
};

const skipped: Record<string, Message> = {
  no_article: "no article text",
  page_lists_articles: "lists of articles",
  home_page: "front pages",
  policy_page: "pages about the site",
  duplicate: "the same article again",
  joined_part: "further pages of an article",
};

function word(names: Record<string, Message>, name: string): string {
  const message = Object.prototype.hasOwnProperty.call(names, name) ? names[name] : undefined;
  return message === undefined ? name.replace(/_/g, " ") : tr(message);
}

export const methodName = (name: string): string => word(methods, name);
export const labelName = (name: string): string => word(labels, name);
export const kindName = (name: string): string => word(kinds, name);
export const findingName = (name: string): string => (name === "" ? tr("nothing") : word(findings, name));
export const unpairedName = (name: string): string => word(unpaired, name);
export const refusedName = (name: string): string => word(refused, name);
export const skippedName = (name: string): string => word(skipped, name);

/** "2-1" as "2 English : 1 Korean". */
export function typeName(type: string): string {
  const [english, korean] = type.split("-");
  return tr("{english} English : {korean} Korean", { english: english ?? "", korean: korean ?? "" });
}
