import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { PbfWriter } from 'pbf';
import { describe, expect, it } from 'vitest';
import { placesTemplate, toCsv, toXlsx } from '../src/index.js';
import { neutralise, restore } from '../src/tables/formula.js';
import { codes, errors, file, load } from './inputs.js';

const HEAD = 'name_zh,kind,lon,lat,datum,about_zh';
const ROW = '青山温泉,温泉,109.41,24.32,wgs84,';
const OTHER = '云溪民宿,民宿,109.5,24.4,wgs84,';
const small = readFileSync(new URL('fixtures/small.osm.pbf', import.meta.url));

/** Megabytes that the work adds at most, roughly: the collector runs when it likes. */
async function growth(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  await work();
  clearInterval(watch);
  return (Math.max(most, process.memoryUsage().rss) - before) / 1e6;
}

const WORKBOOK = {
  'xl/workbook.xml': strToU8(
    '<workbook xmlns:r="r"><sheets><sheet name="places" sheetId="1" r:id="rId1"/></sheets></workbook>',
  ),
  'xl/_rels/workbook.xml.rels': strToU8(
    '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
};
const sheet = (rows: string) => strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
const cell = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const header = `<row r="1">${HEAD.split(',')
  .map((key, i) => cell(`${'ABCDEF'[i]}1`, key))
  .join('')}</row>`;
const filled = (row: number, line: string) =>
  `<row r="${row}">${line
    .split(',')
    .map((value, i) => cell(`${'ABCDEF'[i]}${row}`, value))
    .join('')}</row>`;

function bomb(megabytes: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, content] of Object.entries(WORKBOOK)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(content, true);
  }
  const entry = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 1 });
  zip.add(entry);
  entry.push(strToU8('<worksheet><sheetData>'));
  const blank = new Uint8Array(1_000_000).fill(32);
  for (let i = 0; i < megabytes; i++) entry.push(blank, i === megabytes - 1);
  zip.end();
  return Buffer.concat(pieces);
}

describe('workbooks', () => {
  it('refuses a zip bomb without inflating it', async () => {
    const bytes = bomb(40);
    expect(bytes.length).toBeLessThan(400_000);
    let imported: Awaited<ReturnType<typeof load>> | null = null;
    const grown = await growth(async () => {
      imported = await load(file('bomb.xlsx', bytes));
    });
    expect(codes(imported!)).toEqual(['xlsx-too-large']);
    expect(grown).toBeLessThan(200);
  });

  it('does not reserve the space up to a cell far away', async () => {
    const far = `<row r="1048576">${cell('XFD1048576', 'x')}</row>`;
    const bytes = zipSync({
      ...WORKBOOK,
      'xl/worksheets/sheet1.xml': sheet(header + filled(2, ROW) + filled(3, OTHER) + far),
    });
    let places = 0;
    const grown = await growth(async () => {
      places = (await load(file('far.xlsx', bytes))).region?.places.length ?? 0;
    });
    expect(places).toBe(2);
    expect(grown).toBeLessThan(150);
  });

  it('names the cell of 10 MB and uses the other rows', async () => {
    const bytes = zipSync({
      ...WORKBOOK,
      'xl/worksheets/sheet1.xml': sheet(
        header + filled(2, ROW + 'x'.repeat(10_000_000)) + filled(3, OTHER) + filled(4, ROW),
      ),
    });
    const imported = await load(file('wide.xlsx', bytes));
    expect(errors(imported)).toEqual(['places!F2 cell-too-long']);
    expect(imported.region?.places).toHaveLength(2);
  });

  it('ignores entries with paths out of the archive', async () => {
    const bytes = zipSync({
      ...WORKBOOK,
      '../../../etc/passwd': strToU8('x'),
      'xl/worksheets/sheet1.xml': sheet(header + filled(2, ROW) + filled(3, OTHER)),
    });
    expect((await load(file('paths.xlsx', bytes))).region?.places).toHaveLength(2);
  });

  it('refuses what is cut off or no workbook', async () => {
    const whole = await toXlsx([placesTemplate()]);
    for (const bytes of [whole.slice(0, whole.length / 2), strToU8('PK\u0003\u0004 no'), strToU8('hello')])
      expect(codes(await load(file('cut.xlsx', bytes)))).toEqual(['xlsx-broken']);
  });
});

describe('XML', () => {
  const LAUGHS = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>`;
  const OUTSIDE = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>';

  it.each(['osm', 'kml', 'gpx'])('%s: refuses entities of any kind', async (ending) => {
    for (const start of [LAUGHS, OUTSIDE]) {
      const imported = await load(file(`a.${ending}`, `${start}<${ending}><name>&c;</name></${ending}>`));
      expect(codes(imported)).toContain('xml-doctype');
      expect(imported.region).toBeNull();
    }
  });

  it('refuses them in a workbook too', async () => {
    const bytes = zipSync({ ...WORKBOOK, 'xl/worksheets/sheet1.xml': strToU8(`${LAUGHS}<worksheet/>`) });
    expect(codes(await load(file('laughs.xlsx', bytes)))).toEqual(['xml-doctype']);
  });

  it('refuses what is cut off, too deep, or another kind of document', async () => {
    expect(codes(await load(file('a.osm', '<osm><node id="1"')))).toEqual(['xml-broken']);
    expect(codes(await load(file('a.gpx', '<gpx>'.repeat(200))))).toEqual(['xml-too-deep']);
    expect(codes(await load(file('a.kml', '<html></html>')))).toEqual(['xml-wrong-root']);
  });
});

describe('CSV', () => {
  it('names the cell of 10 MB', async () => {
    const text = `${HEAD}\n${ROW}${'x'.repeat(10_000_000)}\n${OTHER}\n${ROW}\n`;
    const imported = await load(file('a.csv', text));
    expect(errors(imported)).toEqual(['a!F2 cell-too-long']);
    expect(imported.region?.places).toHaveLength(2);
  });

  it('says where UTF-8 is broken instead of guessing', async () => {
    const bytes = Buffer.from(`${HEAD}\n${ROW}${'很好'.repeat(50)}\n`);
    bytes[60] = 0xff;
    const imported = await load(file('a.csv', bytes));
    expect(imported.problems).toMatchObject([{ code: 'encoding-broken', params: { offset: 60 } }]);
  });

  it('refuses bytes that are no text, and quotes that never close', async () => {
    expect(codes(await load(file('a.csv', Uint8Array.from([0, 1, 0, 0, 2, 0, 0, 3]))))).toEqual([
      'file-not-text',
    ]);
    expect(codes(await load(file('a.csv', `${HEAD}\n"${ROW}\n${OTHER}\n`)))).toEqual(['csv-quotes']);
  });

  it('lets no cell begin as a formula, and gives every text back', () => {
    const any = fc
      .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', ' ', '＝', 'a', '中'))
      .map((c) => c.join(''));
    fc.assert(
      fc.property(any, (text) => {
        const shown = neutralise(text);
        expect(shown).not.toMatch(/^[=+\-@＝＋－＠\t\r]/);
        expect(restore(shown)).toBe(text);
      }),
      { numRuns: 2000, seed: 3 },
    );
    const csv = toCsv({ name: 't', header: ['a'], rows: [{ number: 2, cells: [neutralise('=1+1')] }] });
    expect(csv).toContain("'=1+1");
  });

  it('takes names as names, and ids only as ids', async () => {
    const evil = `id,${HEAD}\n../../evil,../../etc/passwd,温泉,109.41,24.32,wgs84,\n,..\\..\\x,民宿,109.5,24.4,wgs84,\n`;
    const imported = await load(file('a.csv', evil), { id: 'here' });
    expect(errors(imported)).toEqual(['a!A2 id-malformed']);
    expect(imported.region?.places.map(({ id }) => id)).toEqual(['here-x']);
    expect((await load(file('a.csv', `${HEAD}\n${ROW}\n`), { id: '../../evil' })).region).toBeNull();
  });
});

describe('GeoJSON', () => {
  it('survives nesting and keys that mean something to the language', async () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const text = `{"type":"FeatureCollection","__proto__":{"x":1},"features":[
      {"type":"Feature","properties":{"__proto__":{"kind":"x"},"constructor":"y","name":"a","kind":"park"},
       "geometry":{"type":"Polygon","coordinates":${deep}}}, null, 7, {"geometry":null}]}`;
    const imported = await load(file('a.geojson', text));
    expect(imported.region).toBeNull();
    expect(errors(imported).filter((each) => each.endsWith('position-missing'))).toHaveLength(4);
  });

  it('refuses other JSON', async () => {
    for (const text of ['[]', '7', 'null', '{"type":"Topology"}'])
      expect(codes(await load(file('a.geojson', text))), text).toContain('not-geojson');
    expect(codes(await load(file('a.geojson', '{')))).toContain('json-broken');
  });
});

describe('PBF', () => {
  const sized = (value: number) => {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, value);
    return bytes;
  };
  const blob = (type: string, size: number | null, content: Uint8Array) => {
    const header = new PbfWriter();
    header.writeStringField(1, type);
    header.writeVarintField(3, size ?? content.length);
    const bytes = header.finish();
    return Buffer.concat([sized(bytes.length), bytes, content]);
  };
  const zlib = (raw: Uint8Array, stated: number) => {
    const writer = new PbfWriter();
    writer.writeVarintField(2, stated);
    writer.writeBytesField(3, deflateSync(raw));
    return writer.finish();
  };

  it.each([
    ['a header of 2 GB', sized(0x7fffffff), 'pbf-too-large'],
    ['a blob of 1 GB', blob('OSMHeader', 1 << 30, new Uint8Array(10)), 'pbf-too-large'],
    [
      'a blob that states 2 GB inflated',
      blob('OSMHeader', null, zlib(new Uint8Array(9), 2 ** 31 - 1)),
      'pbf-too-large',
    ],
    [
      'a blob that grows beyond what it states',
      blob('OSMHeader', null, zlib(new Uint8Array(50_000_000), 100)),
      'pbf-broken',
    ],
    ['a blob that is cut off', small.subarray(0, small.length - 20), 'pbf-broken'],
    ['no header', blob('OSMData', null, zlib(new Uint8Array(0), 0)), 'pbf-broken'],
    ['nothing', new Uint8Array(0), 'pbf-broken'],
    ['something else', strToU8('<osm></osm>'.repeat(10)), 'pbf-too-large'],
  ] as const)('refuses %s', async (_, bytes, code) => {
    let found: string[] = [];
    const grown = await growth(async () => {
      found = codes(await load(file('a.osm.pbf', bytes)));
    });
    expect(found).toEqual([code]);
    expect(grown).toBeLessThan(150);
  });

  it('answers every damaged file with a region or with reasons', async () => {
    const damage = fc.array(fc.tuple(fc.nat(small.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Uint8Array.from(small);
        for (const [at, value] of changes) bytes[at] = value;
        const imported = await load(file('a.osm.pbf', bytes));
        expect(imported.region !== null || imported.problems.length > 0).toBe(true);
      }),
      { numRuns: 60, seed: 11 },
    );
  });
});
