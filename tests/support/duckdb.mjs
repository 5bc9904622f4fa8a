// Does what the tests need of the program `duckdb`, with its engine: runs the statements behind -c.
// usage: node duckdb.mjs MODULES -version | -init FILE -c SQL
import { createRequire } from "node:module";
import { join } from "node:path";

const [modules, ...words] = process.argv.slice(2);
const { DuckDBInstance, version } = createRequire(join(modules, "x"))("@duckdb/node-api");
if (words[0] === "-version") {
  console.log(version());
} else {
  const [option, settings, command, sql] = words;
  if (option !== "-init" || settings !== "/dev/null" || command !== "-c") throw new Error(`unknown words: ${words}`);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    await connection.run(sql);
  } catch (failure) {
    console.error(failure.message);
    process.exitCode = 1;
  }
}
