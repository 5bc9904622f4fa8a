// Writes the pictures that Chromium takes with a palette of 256 colours: a third of their bytes, and pages of text look the same.
"use strict";
const { deflateSync, inflateSync } = require("node:zlib");

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** CRC-32 of the type and the data of a chunk (PNG specification, annex D). */
function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; ++bit) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(checksum(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}

/** The chunks of a PNG file: [type, data]. */
function* chunksOf(file) {
  for (let at = signature.length; at < file.length; at += 12 + file.readUInt32BE(at))
    yield [file.toString("latin1", at + 4, at + 8), file.subarray(at + 8, at + 8 + file.readUInt32BE(at))];
}

function paeth(left, up, corner) {
  const near = [left, up, corner].map((value) => Math.abs(left + up - corner - value));
  if (near[0] <= near[1] && near[0] <= near[2]) return left;
  return near[1] <= near[2] ? up : corner;
}

/** Width, height, and the colour of each pixel as 0xRRGGBB, of a PNG file with 8 bits a channel and no interlacing. */
function pixelsOf(file) {
  const chunks = [...chunksOf(file)];
  const head = chunks.find(([type]) => type === "IHDR")[1];
  const [width, height, channels] = [head.readUInt32BE(0), head.readUInt32BE(4), { 2: 3, 6: 4 }[head[9]]];
  if (head[8] !== 8 || !channels || head[12] !== 0) throw new Error("Chromium writes PNG files of another kind now");
  const data = inflateSync(Buffer.concat(chunks.filter(([type]) => type === "IDAT").map(([, bytes]) => bytes)));
  const row = width * channels;
  const colours = new Uint32Array(width * height);
  let above = Buffer.alloc(row);
  for (let y = 0; y < height; ++y) {
    const filter = data[y * (row + 1)];
    const line = data.subarray(y * (row + 1) + 1, (y + 1) * (row + 1));
    for (let x = 0; x < row; ++x) {
      const left = x < channels ? 0 : line[x - channels], corner = x < channels ? 0 : above[x - channels];
      line[x] += [0, left, above[x], (left + above[x]) >> 1, paeth(left, above[x], corner)][filter];
    }
    for (let x = 0; x < width; ++x) colours[y * width + x] = line.readUIntBE(x * channels, 3);
    above = line;
  }
  return { width, height, colours };
}

function distance(a, b) {
  return [16, 8, 0].reduce((sum, shift) => sum + (((a >> shift) & 255) - ((b >> shift) & 255)) ** 2, 0);
}

/** The same picture with the 256 colours that it has most; other pixels get the nearest of them. */
function withPalette(file) {
  const { width, height, colours } = pixelsOf(file);
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const palette = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 256).map(([colour]) => colour);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  for (const colour of counts.keys()) {
    if (places.has(colour)) continue;
    const nearest = palette.reduce((best, other) => (distance(colour, other) < distance(colour, best) ? other : best));
    places.set(colour, places.get(nearest));
  }
  const lines = Buffer.alloc((width + 1) * height);
  colours.forEach((colour, at) => (lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(colour)));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const table = Buffer.alloc(palette.length * 3);
  palette.forEach((colour, place) => table.writeUIntBE(colour, place * 3, 3));
  return Buffer.concat([signature, chunk("IHDR", head), chunk("PLTE", table), chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0))]);
}

module.exports = { withPalette };
