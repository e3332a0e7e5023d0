import { DATUMS, type Datum, readDatum } from '../datum.js';
import type { Problems } from '../issue.js';
import { quoted } from '../quoted.js';
import { type Cell, splitList } from './flat.js';

/** Reads the fields of one record; what cannot be read is a problem with its place and leaves the record unusable. */
export class Row {
  /** Whether every field that was asked for could be read. */
  usable = true;

  /**
   * @param get the value of a column or tag, null when it is empty or there is none
   * @param at where the record stands
   * @param addressOf where one of its fields stands
   */
  constructor(
    private readonly get: (key: string) => Cell,
    readonly at: string,
    readonly addressOf: (key: string) => string,
    private readonly problems: Problems,
  ) {}

  text(key: string): string | null {
    const value = this.get(key);
    if (value === null) return null;
    const text = String(value).trim();
    return text === '' ? null : text;
  }

  /** The text in the words of the model, as `understand` puts it. */
  word(key: string, understand: (text: string) => string): string | null {
    const text = this.text(key);
    return text === null ? null : understand(text);
  }

  /** The text, or a problem when there is none. */
  needed(key: string): string {
    const text = this.text(key);
    if (text === null) this.fail('cell-missing', key, { column: key });
    return text ?? '';
  }

  /** A number; `understand` reads what else people write there. */
  number(key: string, understand: (text: string) => number | null = () => null): number | null {
    const value = this.get(key);
    if (value === null || typeof value === 'number') return value;
    // "１２０" and "1,200": full-width digits and thousands separators are what input methods and spreadsheets make.
    const text = String(value).normalize('NFKC').trim();
    if (text === '') return null;
    const number = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)
      ? Number(text.replaceAll(',', ''))
      : Number(text);
    if (Number.isFinite(number)) return number;
    const understood = understand(text);
    if (understood !== null) return understood;
    this.fail('cell-not-number', key, { column: key, value: quoted(text) });
    return null;
  }

  flag(key: string): boolean | null {
    const value = this.get(key);
    if (value === null || typeof value === 'boolean') return value;
    const text = String(value).normalize('NFKC').trim().toLowerCase();
    if (text === '') return null;
    if (YES.has(text)) return true;
    if (NO.has(text)) return false;
    this.fail('cell-not-flag', key, { column: key, value: quoted(text) });
    return null;
  }

  /** ISO 8601 as far as it is given; also 2027/3/15, 2027年3月15日 and the day numbers of spreadsheets. */
  date(key: string): string | null {
    const text = this.text(key)?.normalize('NFKC') ?? null;
    // A spreadsheet's day number; a year has four digits.
    if (/^[2-7]\d{4}(\.\d+)?$/.test(text ?? ''))
      return new Date(SPREADSHEET_DAY_ZERO + Math.floor(Number(text)) * 86_400_000)
        .toISOString()
        .slice(0, 10);
    const parts = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/.exec(text ?? '');
    if (parts === null) return text;
    return parts
      .slice(1)
      .filter((part) => part !== undefined)
      .map((part) => part.padStart(2, '0'))
      .join('-');
  }

  list(key: string): string[] | null {
    const text = this.text(key);
    return text === null ? null : splitList(text).filter((part) => part !== '');
  }

  datum(key: string): Datum | null {
    const text = this.text(key);
    const datum = text === null ? null : readDatum(text);
    if (text !== null && datum === null)
      this.fail('cell-not-listed', key, { column: key, value: quoted(text), allowed: DATUMS.join(', ') });
    return datum;
  }

  fail(
    code: 'cell-missing' | 'cell-not-number' | 'cell-not-flag' | 'cell-not-listed' | 'geometry-unreadable',
    key: string,
    params: never | Readonly<Record<string, string | number>>,
  ): void {
    this.usable = false;
    this.problems.error(code, this.addressOf(key), params as never);
  }
}

/** 1899-12-30: day 0 of the 1900 date system, its false leap day included. */
const SPREADSHEET_DAY_ZERO = Date.UTC(1899, 11, 30);

const YES = new Set(['true', 'yes', 'y', '1', '是', '有', '真', '√']);
const NO = new Set(['false', 'no', 'n', '0', '否', '无', '假', '×']);
