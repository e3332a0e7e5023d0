import { type Issue, PACES, PRODUCT_LINES } from '@kangtu/core';
import { InputError, issue } from '../shell/errors.js';
import { readHouseRules } from '../shell/house-rules.js';
import type { Shell } from '../shell/shell.js';
import { splitNames } from '../shell/split.js';
import { codeOf } from './code-of.js';
import { type PartyOptions, partyFields } from './party.js';
import { WISH_OPTION, type WishOptions, wishFields } from './wishes.js';

/** Options of `plan` that say what to plan, as commander hands them over. */
export interface RequestOptions extends PartyOptions, WishOptions {
  readonly request?: string;
  readonly from?: string;
  readonly to?: string;
  readonly loop?: string;
  readonly via?: string[];
  readonly days?: string;
  readonly date?: string;
  readonly line?: string;
  readonly pace?: string;
  readonly must?: string[];
  readonly avoid?: string[];
  readonly start?: string;
  readonly end?: string;
  readonly night?: string[];
  /** False after --no-lunch. */
  readonly lunch?: boolean;
  readonly includeUnconfirmed?: boolean;
}

/** Field of the request -> option that sets it. */
const OPTION_OF: Readonly<Record<string, string>> = {
  start: '--from',
  end: '--to',
  loop: '--loop',
  via: '--via',
  days: '--days',
  date: '--date',
  line: '--line',
  pace: '--pace',
  mustSee: '--must',
  avoid: '--avoid',
  dayStart: '--start',
  dayEnd: '--end',
  nights: '--night',
  lunch: '--no-lunch',
  travellers: '--travellers',
  party: '--party',
  people: '--people',
  transport: '--transport',
  therapies: '--therapy',
  allElements: '--all-elements',
  includeUnconfirmed: '--include-unconfirmed',
};

/** Fields come from files: "__proto__" is none of ours. */
const optionOf = (field: string): string | undefined =>
  [OPTION_OF, WISH_OPTION].find((names) => Object.hasOwn(names, field))?.[field];

/** An unchecked request, and where each of its fields came from. */
export interface Draft {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Options that cannot be read; `readRequest` tells them with the rest. */
  readonly issues?: readonly Issue[];
  /** Where the user wrote what a JSON pointer into the request is about: an option, or a place in the file. */
  readonly written: (path: string) => string;
}

/** The request file, if any, with the options laid over it. @throws OutsideError; InputError when a file is none */
export async function draftRequest(shell: Shell, options: RequestOptions): Promise<Draft> {
  const fromFile = options.request === undefined ? {} : await readRequest(shell, options.request);
  const house = options.rules === undefined ? {} : { houseRules: await readHouseRules(shell, options.rules) };
  const issues: Issue[] = [];
  const fromOptions = { ...optionFields(options), ...house, ...wishFields(options, issues) };
  // A loop or towns given as options replace those of the file: together they would contradict each other.
  const kept = Object.entries(fromFile).filter(
    ([field]) =>
      !(('loop' in fromOptions || 'via' in fromOptions) && ['loop', 'via', 'namedLine'].includes(field)),
  );
  return {
    fields: { ...DEFAULTS, ...Object.fromEntries(kept), ...fromOptions },
    issues,
    written: (path) => {
      const field = path.split('/')[1] ?? '';
      const names = [field, path.split('/').slice(1, 3).join('/')];
      const option = names.map((name) => optionOf(name)).find((name) => name !== undefined);
      if (option !== undefined && (field in fromOptions || options.request === undefined)) return option;
      return options.request === undefined ? path : `${options.request}#${path}`;
    },
  };
}

const DEFAULTS = { days: 3, line: 'wellness' };

async function readRequest(shell: Shell, file: string): Promise<object> {
  const content = await shell.readJson(file);
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new InputError([issue('request-not-object', file, { file })]);
  return content;
}

function optionFields(options: RequestOptions): Record<string, unknown> {
  const fields = {
    start: options.from,
    end: options.to,
    loop: options.loop,
    via: options.via,
    days: wholeNumber(options.days),
    date: dateText(options.date),
    line: codeOf(options.line, 'lines', PRODUCT_LINES),
    pace: codeOf(options.pace, 'paces', PACES),
    mustSee: options.must,
    avoid: options.avoid,
    dayStart: options.start?.normalize('NFKC'),
    dayEnd: options.end?.normalize('NFKC'),
    nights: options.night,
    lunch: options.lunch === false ? null : undefined,
    ...partyFields(options),
    includeUnconfirmed: options.includeUnconfirmed,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A number where the text is one; else the text itself, which the request's own check will name. */
function wholeNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : text;
}

/** 2027/4/10, 2027.4.10 and 2027年4月10日 are as good as 2027-04-10. */
function dateText(text: string | undefined): string | undefined {
  const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text?.normalize('NFKC').trim() ?? '');
  if (match === null) return text;
  const [, year, month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** commander's collector of repeatable, comma-separated lists. */
export const collectNames = (text: string, before: string[] = []): string[] => [
  ...before,
  ...splitNames(text),
];
