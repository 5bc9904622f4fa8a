// The style sheet of the report, for screens of any width, dark mode and print.
#include "report/page.hpp"

namespace jjak::report {

namespace {

constexpr std::string_view sheet = R"css(:root {
  color-scheme: light dark;
  --page: #fff; --panel: #f5f6f8; --ink: #1c2230; --quiet: #555e6d; --line: #d8dce3; --strong: #97a0af;
  --link: #0b57a4; --bar: #5b8dc4; --muted: #a9b1be; --high: #2e8b57; --middle: #b9770e; --low: #c0392b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171c; --panel: #1d2128; --ink: #e4e7ec; --quiet: #a6afbc; --line: #313843; --strong: #6b7685;
    --link: #86bdf5; --bar: #5b8dc4; --muted: #59636f; --high: #4caf7d; --middle: #d9992b; --low: #e57368;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; }
body {
  margin: 0 auto; max-width: 84rem; padding: 0 1.5rem 3rem; background: var(--page); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans KR", "Noto Sans CJK KR",
    "Apple SD Gothic Neo", "Malgun Gothic", sans-serif;
  overflow-wrap: break-word;
}
:lang(ko) {
  font-family: "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", system-ui, sans-serif;
  word-break: keep-all;
}
[lang] { unicode-bidi: isolate; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 2rem 0 .75rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .5rem; background: var(--page); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0 0 .75rem; list-style: none;
  border-bottom: 1px solid var(--line); }
.hint, caption, time, small, footer, .address, .count { color: var(--quiet); font-size: .875rem; }
.hint { max-width: 62rem; margin: .5rem 0 1rem; }
code { font-size: .8125rem; overflow-wrap: anywhere; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11.5rem, 1fr)); gap: .75rem; margin: 0; }
.tile { background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
.tile dt { font-size: .875rem; color: var(--quiet); }
.tile dd { margin: 0; }
.tile b { display: block; font-size: 1.75rem; font-weight: 600; line-height: 1.3; }
.tile span { font-size: .8125rem; color: var(--quiet); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; padding: 0 0 .5rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); }
thead th { font-size: .8125rem; font-weight: 600; color: var(--quiet); border-top: 0; vertical-align: bottom; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr)); gap: 1.5rem 2.5rem;
  align-items: start; }
.chart caption { font-weight: 600; color: var(--ink); }
.chart th, .chart td { padding: .2rem .6rem .2rem 0; border: 0; font-size: .875rem; white-space: nowrap; }
.chart tbody th { font-weight: 400; width: 1%; }
.chart td.number { width: 1%; }
.bar { display: flex; align-items: center; gap: .5rem; padding-inline-end: 3.5rem; }
.bar::before { content: ""; flex: none; width: var(--w); min-width: 1px; height: .75rem; border-radius: 2px;
  background: var(--bar); }
.bar span { color: var(--quiet); margin-inline-end: -3.5rem; }
.muted .bar::before { background: var(--muted); }
.pairs tbody tr:hover { background: var(--panel); }
.pairs .title { width: 27%; }
.title time { display: block; }
.method { font-size: .875rem; min-width: 8.5rem; }
.meter { display: inline-flex; align-items: center; gap: .5rem; font-size: .875rem; font-variant-numeric: tabular-nums;
  white-space: nowrap; }
.track { width: 3.5rem; height: .5rem; border-radius: .25rem; background: var(--line); overflow: hidden; }
.track span { display: block; height: 100%; background: var(--high); }
.middle .track span { background: var(--middle); }
.low .track span { background: var(--low); }
details { border: 1px solid var(--line); border-radius: .5rem; margin: 0 0 .5rem; padding: 0 1rem; }
details[open] { padding-bottom: .5rem; }
summary { display: flex; gap: .75rem; align-items: baseline; padding: .6rem 0; cursor: pointer; }
summary::before { content: "▸"; color: var(--quiet); }
details[open] > summary::before { content: "▾"; }
summary .names { flex: 1; }
summary .names span { display: block; }
summary .names span + span, .place { color: var(--quiet); }
.beads td:nth-child(-n + 2) { width: 38%; }
.beads .begins td { border-top: 2px solid var(--strong); }
.beads .null td { background: var(--panel); }
.beads .null td:first-child { box-shadow: inset 3px 0 var(--middle); }
.beads td.nothing { color: var(--quiet); font-style: italic; font-size: .875rem; }
:lang(ko) .nothing { font-style: normal; }
.type { white-space: nowrap; }
.type b { display: block; font-weight: 600; }
.type .mark { display: block; width: fit-content; margin-top: .25rem; padding: 0 .5rem; font-size: .75rem;
  border: 1px solid var(--middle); border-radius: 1rem; }
.numbers { display: block; font-size: .75rem; font-variant-numeric: tabular-nums; }
.numbers span { white-space: nowrap; }
.chips { display: flex; flex-wrap: wrap; gap: .25rem; margin: .35rem 0 0; padding: 0; list-style: none; }
.chips li { border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; font-size: .75rem; line-height: 1.5;
  background: var(--page); }
.left { margin: 0; padding-inline-start: 1.25rem; }
.left li { margin: 0 0 .4rem; overflow-wrap: anywhere; }
.address { display: block; }
.count { font-weight: 400; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .5rem; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); }
@media (max-width: 52rem) {
  body { padding: 0 1rem 2rem; }
  .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .pairs, .pairs tbody, .pairs caption, .beads, .beads tbody { display: block; }
  .pairs thead, .beads thead { position: absolute; clip-path: inset(50%); }
  .pairs tr { display: grid; grid-template-columns: 1fr 1fr; padding: .6rem 0; border-top: 1px solid var(--strong); }
  .pairs th, .pairs td { display: block; border: 0; padding: .2rem 0; text-align: start; }
  .pairs .title { grid-column: 1 / -1; width: auto; }
  .pairs [data-label]::before { content: attr(data-label); display: block; font-size: .75rem; font-weight: 400;
    color: var(--quiet); }
  .beads tr { display: grid; grid-template-columns: 4rem 1fr; padding: .5rem 0; border-top: 1px solid var(--line); }
  .beads tr.begins { border-top: 2px solid var(--strong); }
  .beads .begins td, .beads td { border: 0; padding: .2rem 0; }
  .beads td:nth-child(-n + 2) { grid-column: 1 / -1; width: auto; }
  .beads tr.null { background: var(--panel); padding-inline: .6rem; box-shadow: inset 3px 0 var(--middle); }
  .beads .null td:first-child { box-shadow: none; }
  details { padding: 0 .75rem; }
  summary { flex-wrap: wrap; }
  summary .names { flex: 1 1 12rem; }
}
@media print {
  :root { --page: #fff; --panel: #f5f6f8; --ink: #000; --quiet: #444; --line: #ccc; --link: #000; }
  body { max-width: none; font-size: 10pt; }
  .track, .bar, .beads .null td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, .skip { display: none; }
  tr, .tile { break-inside: avoid; }
  details::details-content { content-visibility: visible; height: auto; }
}
)css";

}  // namespace

std::string_view style() { return sheet; }

}  // namespace jjak::report
