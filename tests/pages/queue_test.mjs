// The order in which the desk asks, and the parts of several reviewers.
// usage: node queue_test.mjs ESBUILD
import { execFileSync } from "node:child_process";

const bundle = execFileSync(process.argv[2], ["src/report/pages/queue.ts", "--format=esm", "--log-level=error"], { encoding: "utf8" });
const { isIn, partIn, queueOf, suspicion } = await import(`data:text/javascript,${encodeURIComponent(bundle)}`);
let failed = 0;

function check(name, holds, found = "") {
  console.log(`${holds ? "ok    " : "FAILED"} ${name}${found === "" ? "" : `: ${found}`}`);
  if (!holds) failed += 1;
}

const unit = (doubt, kind, isJudged = false) => ({ doubt, kind, isJudged });
const order = (...units) => queueOf(units).join(" ");

check("there is nothing to ask about nothing", order() === "");
check("units of one kind are asked about in the order of doubt, equal ones in their own",
  order(unit(0.2, "a"), unit(0.4, "a"), unit(0.4, "a"), unit(0.3, "a")) === "1 2 3 0");
check("of equally doubtful units those of the frequent kind come first",
  order(unit(0.3, "rare"), unit(0.3, "often"), unit(0.3, "often"), unit(0.3, "often")).startsWith("1"));
check("doubt counts more than kinds", order(unit(0.9, "rare"), ...Array(20).fill(unit(0.3, "often"))).startsWith("0"));
check("what was judged comes last", order(unit(0, "a", true), unit(0.001, "a"), unit(0.9, "b", true)) === "1 2 0");
check("a kind of which many were judged comes later",
  order(unit(0.3, "known"), unit(0.3, "new"), ...Array(9).fill(unit(0, "known", true))).startsWith("1 0"));
{
  const many = [...Array(50).fill(unit(0.3, "a")), ...Array(5).fill(unit(0.28, "b"))];
  const first = queueOf(many).slice(0, 30);
  check("the queue spreads over kinds", first.some((index) => index >= 50), first.join(" "));
  check("each unit is asked about once", new Set(queueOf(many)).size === many.length);
}

check("usual lengths and no gap say nothing", Math.abs(suspicion(0.2, -0.9, 0) - 0.2) < 1e-9 && Math.abs(suspicion(0.2, null, 0) - 0.2) < 1e-9);
check("odd lengths and gaps raise doubt, both ways of length alike", suspicion(0.2, 2, 0) > 0.25 && suspicion(0.2, -2, 0) === suspicion(0.2, 2, 0) &&
  suspicion(0.2, 0, 2) > suspicion(0.2, 0, 1) && suspicion(0.2, 0, 1) > 0.25);

check("a part is read from the address", JSON.stringify(partIn("?part=2/3")) === '{"number":2,"of":3}');
check("…and nothing else is one", ["", "?part=", "?part=0/3", "?part=4/3", "?part=2", "?part=2/3/4", "?part=-1/3", "?part=99999/99999"].every((query) => !partIn(query)));
for (const parts of [1, 2, 3, 7]) {
  const sizes = Array(parts).fill(0);
  let once = true;
  for (let number = 0; number < 3000; ++number) {
    const name = `과일-저장고-${number}-${(number * 2654435761 % 2 ** 32).toString(16)}`;
    const theirs = sizes.map((_, part) => isIn({ number: part + 1, of: parts }, name));
    once &&= theirs.filter(Boolean).length === 1;
    theirs.forEach((is, part) => (sizes[part] += is));
  }
  check(`each pair is in one of ${parts} parts, which are about equal`, once && Math.min(...sizes) > 0.85 * Math.max(...sizes), sizes.join(" "));
}
process.exit(failed ? 1 : 0);
