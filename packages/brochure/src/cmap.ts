/** Whether a code point has a glyph. */
export type Coverage = (codePoint: number) => boolean;

const CODE_POINTS = 0x110000;
/** Each has its bit of a byte. */
const MOST_FONTS = 8;

/** Where a table lies in a font. */
export interface Extent {
  readonly offset: number;
  readonly length: number;
}

/** Header and table directory of a font: enough bytes to find every table (OpenType 1.9, "Table Directory"). */
export const DIRECTORY_BYTES = 12 + 16 * 64;

/** The `cmap` table of a font, of which at least the table directory is given. */
export function cmapExtent(font: Uint8Array): Extent {
  const view = viewOf(font);
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + i * 16;
    const name = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at))).join('');
    if (name === 'cmap') return { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) };
  }
  throw new RangeError('not a font: it has no cmap table');
}

/** The `cmap` table of a whole font. */
export function cmapOf(font: Uint8Array): Uint8Array {
  const { offset, length } = cmapExtent(font);
  return font.subarray(offset, offset + length);
}

/** What every one of the fonts has a glyph for; `cmaps` are their `cmap` tables (formats 4 and 12). */
export function coveredByAll(cmaps: readonly Uint8Array[]): Coverage {
  if (cmaps.length === 0) throw new RangeError('no font was given');
  if (cmaps.length > MOST_FONTS)
    throw new RangeError(`${cmaps.length} fonts, at most ${MOST_FONTS} are told apart`);
  const marks = new Uint8Array(CODE_POINTS);
  cmaps.forEach((cmap, i) => {
    mark(viewOf(cmap), 1 << i, marks);
  });
  const all = (1 << cmaps.length) - 1;
  return (codePoint) => marks[codePoint] === all;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function mark(view: DataView, bit: number, marks: Uint8Array): void {
  const tables = view.getUint16(2);
  for (let i = 0; i < tables; i++) {
    const record = 4 + i * 8;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const unicode = platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10);
    if (!unicode) continue;
    const table = view.getUint32(record + 4);
    const format = view.getUint16(table);
    if (format === 4) readFormat4(view, table, bit, marks);
    else if (format === 12) readFormat12(view, table, bit, marks);
  }
}

function readFormat4(view: DataView, table: number, bit: number, marks: Uint8Array): void {
  const segments = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let i = 0; i < segments; i++) {
    const start = view.getUint16(starts + i * 2);
    const end = view.getUint16(ends + i * 2);
    const delta = view.getUint16(deltas + i * 2);
    const offset = view.getUint16(offsets + i * 2);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph =
        offset === 0
          ? (code + delta) & 0xffff
          : view.getUint16(offsets + i * 2 + offset + (code - start) * 2);
      if (glyph !== 0) (marks[code] as number) |= bit;
    }
  }
}

function readFormat12(view: DataView, table: number, bit: number, marks: Uint8Array): void {
  const groups = view.getUint32(table + 12);
  for (let i = 0; i < groups; i++) {
    const group = table + 16 + i * 12;
    const last = Math.min(view.getUint32(group + 4), CODE_POINTS - 1);
    for (let code = view.getUint32(group); code <= last; code++) (marks[code] as number) |= bit;
  }
}
