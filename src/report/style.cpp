#include "report/page.hpp"

namespace jjak::reporting {

std::string_view style() {
  return R"(:root {
  color-scheme: light dark;
  --page: #ffffff; --panel: #f5f6f8; --line: #d9dde3; --ink: #1b1e23; --soft: #565e69;
  --link: #1656a3; --bar: #3f7cc4; --low: #b8650a; --track: #e4e8ee; --null: #fdf3e3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #16181c; --panel: #1f2329; --line: #363c45; --ink: #e4e7eb; --soft: #a7afba;
    --link: #8cb8f2; --bar: #5c94d6; --low: #d98e3a; --track: #2c323a; --null: #2d261a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 84rem; padding: 1.5rem 2rem 3rem; background: var(--page); color: var(--ink);
  font: 0.9375rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR",
    "Noto Sans CJK KR", sans-serif;
}
:lang(ko) {
  font-family: "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans KR", "Noto Sans CJK KR", system-ui, sans-serif;
  word-break: keep-all; overflow-wrap: anywhere;
}
h1 { margin: 0 0 0.5rem; font-size: 1.5rem; line-height: 1.3; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.1875rem; }
h3 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, summary:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
small, time, caption, .note, .none, footer { color: var(--soft); font-size: 0.8125rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.number, time, .value, .type { font-variant-numeric: tabular-nums; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr)); gap: 0.75rem; margin: 0; }
.tiles div { padding: 0.75rem 1rem; border-radius: 0.5rem; background: var(--panel); }
.tiles dt { color: var(--soft); font-size: 0.8125rem; }
.tiles dd { margin: 0; }
.tiles b { display: block; font-size: 1.625rem; line-height: 1.3; font-weight: 600; font-variant-numeric: tabular-nums; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); gap: 1rem 2.5rem; margin: 1.5rem 0 1rem; align-items: start; }
.note { max-width: 50rem; }

table { width: 100%; border-collapse: collapse; }
caption { padding-bottom: 0.375rem; text-align: left; }
th, td { padding: 0.5rem 0.625rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: normal; }
thead th { color: var(--soft); font-size: 0.8125rem; line-height: 1.35; vertical-align: bottom; }
.number { text-align: right; white-space: nowrap; }
thead .number { white-space: normal; }
.chart caption { color: var(--ink); font-size: 0.9375rem; font-weight: 600; }
.chart th, .chart td { padding: 0.1875rem 0.375rem; border: 0; }
.chart tbody th { width: 1%; white-space: nowrap; font-variant-numeric: tabular-nums; }
.chart .number { width: 1%; }
.chart .length { vertical-align: middle; }
i { display: block; height: 0.5rem; border-radius: 0.25rem; background: var(--bar); }
i.low { background: var(--low); }
.bar { display: block; width: 5rem; border-radius: 0.25rem; background: var(--track); overflow: hidden; }
.confidence { width: 6.5rem; }
.pairs .title { width: 32%; }
.pairs time { display: block; }
.beads td:nth-child(-n+2) { width: 36%; line-height: 1.65; }
.null td { background: var(--null); }
.null td:first-child { box-shadow: inset 3px 0 var(--low); }
.none { font-style: normal; }
.chips span {
  display: inline-block; margin: 0 0.125rem 0.25rem 0; padding: 0 0.4375rem; border: 1px solid var(--line); border-radius: 0.75rem;
  color: var(--soft); font-size: 0.75rem; overflow-wrap: anywhere;
}

details { border-top: 1px solid var(--line); }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { padding: 0.625rem 0; cursor: pointer; }
summary b { margin-right: 0.375rem; color: var(--soft); font-variant-numeric: tabular-nums; }
summary span:lang(en) { margin-right: 0.75rem; font-weight: 600; }
details:target summary { background: var(--panel); }
.source { display: grid; grid-template-columns: max-content 1fr; gap: 0.125rem 1rem; margin: 0 0 0.75rem; font-size: 0.8125rem; }
.source dt { color: var(--soft); }
.source dd { margin: 0; overflow-wrap: anywhere; }
.address { font-size: 0.8125rem; overflow-wrap: anywhere; word-break: normal; }
.group ul { margin: 0 0 1rem; padding-left: 1.25rem; }
.group li { margin-bottom: 0.375rem; overflow-wrap: anywhere; }
.group li > span:first-child:not(.address) { display: block; }
.group small { display: block; }
footer { margin-top: 2.5rem; }

@media (max-width: 56rem) {
  body { padding: 1rem 1rem 2rem; }
  .pairs thead, .beads thead { position: absolute; clip-path: inset(50%); height: 1px; overflow: hidden; }
  .pairs, .pairs tbody, .beads, .beads tbody, .pairs caption, .beads td { display: block; }
  .pairs tr, .beads tr { border-bottom: 1px solid var(--line); padding: 0.625rem 0; }
  .pairs tr { display: block; }
  .pairs th, .pairs td { display: flex; justify-content: space-between; gap: 1rem; width: auto; padding: 0.125rem 0; border: 0; }
  .pairs td::before { content: attr(data-label); color: var(--soft); font-size: 0.8125rem; }
  .pairs .title { display: block; width: auto; }
  .pairs .title::before { display: block; }
  .beads tr { display: grid; grid-template-columns: max-content 1fr; column-gap: 1rem; }
  .beads td { padding: 0.25rem 0.5rem; border: 0; }
  .beads td:nth-child(-n+3) { grid-column: 1 / -1; width: auto; }
  .chips:empty { display: none !important; }
}
@media print {
  :root { --page: #fff; --panel: #fff; --ink: #000; --soft: #444; --link: #000; --line: #bbb; --null: #f3f3f3; }
  body { max-width: none; padding: 0; font-size: 9pt; }
  nav, .note a { display: none; }
  tr, .tiles div { break-inside: avoid; }
  .tiles div { border: 1px solid var(--line); }
  details::details-content { content-visibility: visible; }
  i, .bar, .null td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";
}

}  // namespace jjak::reporting
