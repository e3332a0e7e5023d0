/** Code points, one byte each: 1 = has a glyph. Tens of thousands are set in a few milliseconds. */
export type Coverage = Uint8Array;

const CODE_POINTS = 0x110000;

/** Code points that a TrueType or OpenType font has a glyph for (OpenType 1.9, cmap formats 4 and 12). */
function coveredCodePoints(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const covered: Coverage = new Uint8Array(CODE_POINTS);
  const tables = view.getUint16(cmap + 2);
  for (let i = 0; i < tables; i++) {
    const record = cmap + 4 + i * 8;
    const platform = view.getUint16(record);
    const encoding = view.getUint16(record + 2);
    const unicode = platform === 0 ? encoding !== 5 : platform === 3 && (encoding === 1 || encoding === 10);
    if (!unicode) continue;
    const table = cmap + view.getUint32(record + 4);
    const format = view.getUint16(table);
    if (format === 4) readFormat4(view, table, covered);
    else if (format === 12) readFormat12(view, table, covered);
  }
  return covered;
}

/** Code points that every one of the fonts has a glyph for. */
export function coveredByAll(fonts: readonly Uint8Array[]): Coverage {
  const [first, ...others] = fonts.map(coveredCodePoints);
  if (first === undefined) throw new RangeError('no font was given');
  return first.map((glyph, code) => (glyph === 1 && others.every((font) => font[code]) ? 1 : 0));
}

function tableOffset(view: DataView, tag: string): number {
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const record = 12 + i * 16;
    const name = [0, 1, 2, 3].map((at) => String.fromCharCode(view.getUint8(record + at))).join('');
    if (name === tag) return view.getUint32(record + 8);
  }
  throw new RangeError(`not a font: it has no ${tag} table`);
}

function readFormat4(view: DataView, table: number, covered: Coverage): void {
  const segments = view.getUint16(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let i = 0; i < segments; i++) {
    const start = view.getUint16(starts + i * 2);
    const end = view.getUint16(ends + i * 2);
    const offset = view.getUint16(offsets + i * 2);
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const glyph =
        offset === 0
          ? (code + view.getUint16(deltas + i * 2)) & 0xffff
          : view.getUint16(offsets + i * 2 + offset + (code - start) * 2);
      if (glyph !== 0) covered[code] = 1;
    }
  }
}

function readFormat12(view: DataView, table: number, covered: Coverage): void {
  const groups = view.getUint32(table + 12);
  for (let i = 0; i < groups; i++) {
    const group = table + 16 + i * 12;
    const last = view.getUint32(group + 4);
    covered.fill(1, view.getUint32(group), last + 1);
  }
}
