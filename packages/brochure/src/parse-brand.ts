import type { Issue, Names, Result } from '@kangtu/core';
import { parse } from 'yaml';
import { type Brand, NO_BRAND } from './brand.js';

export type BrandCode =
  | 'brand-not-yaml'
  | 'brand-not-object'
  | 'brand-unknown-key'
  | 'brand-not-text'
  | 'brand-not-colour'
  | 'brand-pale-colour'
  | 'brand-not-list';

const KEYS = ['name', 'slogan', 'logo', 'colours', 'phones', 'footer'];

/** Reads a brand file (YAML 1.2): the brand, or every problem at once. */
export function parseBrand(text: string): Result<Brand, BrandCode> {
  const issues: Issue<BrandCode>[] = [];
  const raise = (code: BrandCode, path: string, params: Issue['params'] = {}) => {
    issues.push({ code, severity: 'error', path, params });
  };
  let raw: unknown;
  try {
    raw = parse(text, { maxAliasCount: 10 }) ?? {};
  } catch (error) {
    raise('brand-not-yaml', '', { reason: (error as Error).message.split('\n')[0] ?? '' });
    return { ok: false, issues };
  }
  if (!isRecord(raw)) {
    raise('brand-not-object', '');
    return { ok: false, issues };
  }
  for (const key of Object.keys(raw))
    if (!KEYS.includes(key)) raise('brand-unknown-key', `/${key}`, { key, known: KEYS.join(', ') });
  const brand: Brand = {
    name: names(raw.name, '/name', raise),
    slogan: names(raw.slogan, '/slogan', raise),
    logo: textOf(raw.logo, '/logo', raise),
    colours: colours(raw.colours, raise),
    phones: phones(raw.phones, raise),
    footer: names(raw.footer, '/footer', raise),
  };
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: brand, warnings: [] };
}

type Raise = (code: BrandCode, path: string, params?: Issue['params']) => void;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown, path: string, raise: Raise): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  raise('brand-not-text', path);
  return null;
}

/** A text for both languages, or one each. */
function names(value: unknown, path: string, raise: Raise): Names | null {
  if (!isRecord(value)) {
    const text = textOf(value, path, raise);
    return text === null ? null : { zh: text, en: null };
  }
  const [zh, en] = [textOf(value.zh, `${path}/zh`, raise), textOf(value.en, `${path}/en`, raise)];
  if (zh === null && en === null) {
    raise('brand-not-text', path);
    return null;
  }
  return { zh: zh ?? (en as string), en };
}

function colours(value: unknown, raise: Raise): Brand['colours'] {
  if (value === undefined || value === null) return NO_BRAND.colours;
  if (!isRecord(value)) {
    raise('brand-not-object', '/colours');
    return NO_BRAND.colours;
  }
  const colour = (key: 'primary' | 'accent'): string => {
    const given = value[key] ?? NO_BRAND.colours[key];
    if (typeof given !== 'string' || !/^#[0-9a-f]{6}$/i.test(given)) {
      raise('brand-not-colour', `/colours/${key}`, { value: String(given) });
      return NO_BRAND.colours[key];
    }
    const contrast = contrastToWhite(given);
    if (contrast < 4.5)
      raise('brand-pale-colour', `/colours/${key}`, { value: given, contrast: contrast.toFixed(1) });
    return given;
  };
  return { primary: colour('primary'), accent: colour('accent') };
}

/** Contrast ratio of WCAG 2.2 against white. */
function contrastToWhite(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

function phones(value: unknown, raise: Raise): Brand['phones'] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    raise('brand-not-list', '/phones');
    return [];
  }
  return value.flatMap((each: unknown, i) => {
    const path = `/phones/${i}`;
    const label = isRecord(each) ? names(each.label, `${path}/label`, raise) : null;
    const number = isRecord(each) ? textOf(each.number, `${path}/number`, raise) : null;
    if (label === null || number === null) {
      raise('brand-not-text', path);
      return [];
    }
    return [{ label, number }];
  });
}
