// Asks the queue of the desk: each line of the input is a JSON array of units, [doubt, length
// deviation, gaps, kind, whether it is judged]; the answer is the line of their indexes in the order of the queue.
import readline from "node:readline";
import { queueOf, suspicion } from "../../src/report/pages/queue.ts";

const question = ([doubt, lengthZ, gaps, kind, isJudged]) => ({ doubt: suspicion(doubt, lengthZ, gaps), kind, isJudged });

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  process.stdout.write(`${JSON.stringify(queueOf(JSON.parse(line).map(question)))}\n`);
});
