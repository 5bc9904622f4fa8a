// What the pages say of one bead, and of the pair that it is in.

import { Article, Bead, Link, PairTexts } from "./data";
import { Child, dial, h, webLink } from "./dom";
import { day, number, percent, share, tr } from "./messages";
import { findingName, kindName, labelName, methodName, typeName } from "./names";
import { colourOf } from "./marks";
import { anchorsThatMatter, findingChance, findingWords, reasons } from "./why";

function typeOf(bead: Bead): string {
  const [english, korean] = bead.sides.map(([begin, end]) => end - begin);
  return `${english}-${korean}`;
}

/** `light`: shows an anchor on both sides; -1: none. */
export function beadPanel(bead: Bead, light: (anchor: number) => void): Child[] {
  const anchors = anchorsThatMatter(bead);
  return [
    h(
      "h2",
      {},
      dial(bead.confidence, share(bead.confidence)),
      " ",
      typeName(typeOf(bead)),
    ),
    reasons(bead, false).map((reason) => h("p", {}, reason)),
    bead.findings.map((finding) =>
      h(
        "p",
        { class: "found" },
        h("b", {}, findingName(finding.kind), ": "),
        findingWords(finding),
        " ",
        h("span", { class: "soft small" }, findingChance(finding)),
      ),
    ),
    anchors.length > 0 &&
      h(
        "ul",
        { class: "anchors" },
        h("li", {}, tr("These agree:")),
        anchors.map((anchor, index) =>
          h(
            "li",
            {},
            h(
              "button",
              {
                type: "button",
                class: colourOf(anchor),
                focus: () => light(index),
                blur: () => light(-1),
                mouseenter: () => light(index),
                mouseleave: () => light(-1),
                click: () => light(index),
              },
              h("span", { lang: "en" }, anchor.sides[0]),
              " · ",
              h("span", { lang: "ko" }, anchor.sides[1]),
            ),
          ),
        ),
      ),
    bead.id && h("p", { class: "small soft" }, h("code", {}, bead.id)),
  ];
}

function linkWords(link: Link): Child[] {
  return [
    h("p", {}, tr("Linked by: {method}", { method: methodName(link.method) }),
      link.score !== null && ` · ${share(link.score)}`,
      link.label && ` · ${labelName(link.label)}`),
    link.evidence.length > 0 &&
      h(
        "ul",
        {},
        link.evidence.map((evidence) =>
          h(
            "li",
            {},
            methodName(evidence.method),
            evidence.words && [": ", h("q", {}, evidence.words)],
            ` ${share(evidence.score)} `,
            h("span", { class: "soft" }, evidence.fromKorean ? tr("says the Korean page") : ""),
          ),
        ),
      ),
    link.runnerUp
      ? h(
          "p",
          {},
          tr("Next best original, {share}:", { share: share(link.runnerUp.score) }),
          " ",
          webLink(link.runnerUp.url, link.runnerUp.title),
        )
      : h("p", { class: "soft" }, tr("No other article was considered as the original.")),
    link.label &&
      h("p", {}, tr("Translated: {english} of the English text, {korean} of the Korean one.", {
        english: percent(link.coverage[0]),
        korean: percent(link.coverage[1]),
      })),
    link.dateGapDays !== null && h("p", {}, tr("Published {days} days after the Korean article.", { days: link.dateGapDays })),
  ];
}

function articleWords(article: Article, language: "en" | "ko"): HTMLElement {
  return h(
    "div",
    {},
    h("p", { lang: language }, webLink(article.url, article.title)),
    h("p", { class: "small" }, [article.byline, article.section, article.published && day(article.published)]
      .filter(Boolean).join(" · ")),
    article.kind !== "article" && h("p", { class: "small" }, kindName(article.kind)),
    article.confidence !== null &&
      h("p", { class: "small" }, tr("Text of the page"), ": ", tr("confidence {confidence}, complete {complete}", {
        confidence: share(article.confidence),
        complete: share(article.completeness),
      })),
    article.foreignBlocks > 0 &&
      h("p", { class: "small" }, h("a", { href: "#left-out?foreign" },
        tr("{count} blocks in another language", { count: article.foreignBlocks }))),
    h("p", { class: "small soft" }, h("code", {}, article.file), " ",
      tr("from byte {offset}", { offset: number(article.offset) })),
  );
}

/** Where the pair comes from, and why it was linked. */
export function pairFacts(pair: PairTexts): HTMLElement {
  return h(
    "details",
    { class: "facts" },
    h("summary", {}, tr("Why these two articles, and where they come from")),
    h("div", { class: "columns" },
      articleWords(pair.articles[0], "en"),
      articleWords(pair.articles[1], "ko"),
      h("div", {}, linkWords(pair.link))),
  );
}
