// Prints the rows of a Parquet file as JSON lines, read with hyparquet.
// usage: node parquet_rows.mjs MODULES FILE
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [modules, path] = process.argv.slice(2);
const { asyncBufferFromFile, parquetReadObjects } = await import(pathToFileURL(join(modules, "hyparquet/src/node.js")));
const plain = (_, value) => (typeof value === "bigint" ? Number(value) : value);
for (const row of await parquetReadObjects({ file: await asyncBufferFromFile(path) })) console.log(JSON.stringify(row, plain));
