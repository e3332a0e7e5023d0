import { crc32, deflateSync } from 'node:zlib';

/** Runs in a page: the pixels of a PNG as indices into the 256 colours (of 5 bits a channel) that are used most. */
async function toPalette(base64) {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext('2d');
  canvas.drawImage(image, 0, 0);
  const { data } = canvas.getImageData(0, 0, width, height);
  const keyAt = (i) => ((data[i] >> 3) << 10) | ((data[i + 1] >> 3) << 5) | (data[i + 2] >> 3);
  const cells = new Map();
  for (let i = 0; i < data.length; i += 4) {
    const cell = cells.get(keyAt(i)) ?? [0, 0, 0, 0];
    cell[0]++;
    for (let c = 0; c < 3; c++) cell[c + 1] += data[i + c];
    cells.set(keyAt(i), cell);
  }
  const colours = [...cells.values()]
    .sort((a, b) => b[0] - a[0])
    .slice(0, 256)
    .map(([n, r, g, b]) => [r / n, g / n, b / n].map(Math.round));
  const nearest = new Map();
  for (const [key, [n, r, g, b]] of cells) {
    const off = (colour) => (colour[0] - r / n) ** 2 + (colour[1] - g / n) ** 2 + (colour[2] - b / n) ** 2;
    nearest.set(
      key,
      colours.reduce((best, colour, i) => (off(colour) < off(colours[best]) ? i : best), 0),
    );
  }
  let indices = '';
  for (let i = 0; i < data.length; i += 4) indices += String.fromCharCode(nearest.get(keyAt(i)));
  return { width, height, colours, indices: btoa(indices) };
}

/** A screenshot as a PNG of 256 colours (ISO/IEC 15948, colour type 3): a third of the size, the same to the eye. */
export async function palettePng(page, png) {
  const { width, height, colours, indices } = await page.evaluate(toPalette, png.toString('base64'));
  const pixels = Buffer.from(indices, 'base64');
  const rows = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y++) pixels.copy(rows, y * (width + 1) + 1, y * width, (y + 1) * width);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(colours.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'ascii'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
