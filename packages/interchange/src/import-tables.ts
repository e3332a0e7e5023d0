import type { Datum } from './datum.js';
import type { RegionDraft } from './draft.js';
import { decodeText } from './encoding.js';
import type { InputFile } from './input.js';
import type { Problems } from './issue.js';
import { fromCsv } from './tables/csv.js';
import { fromTables } from './tables/read.js';
import { fromXlsx } from './tables/read-xlsx.js';

/** One CSV file of places, or several as an export writes them (places.csv, segments.csv ...). */
export function draftFromCsv(
  files: readonly InputFile[],
  options: { readonly datum: Datum | null },
  problems: Problems,
): RegionDraft {
  const tables = files.map(({ name, bytes }) => {
    const { text, encoding } = decodeText(bytes, name);
    if (encoding !== 'utf-8') problems.warn('assumed-encoding', name, { encoding });
    return fromCsv(name.replace(/\.(csv|tsv|txt)$/i, ''), text, problems);
  });
  return fromTables(tables, options, problems);
}

export function draftFromXlsx(
  file: InputFile,
  options: { readonly datum: Datum | null },
  problems: Problems,
): RegionDraft {
  return fromTables(fromXlsx(file.bytes, file.name), options, problems);
}
