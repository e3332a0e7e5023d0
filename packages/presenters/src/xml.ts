import { cleanText } from './clean.js';

/** Markup that is already escaped; only this module makes it. */
export interface Xml {
  readonly xml: string;
}
export type XmlChild = Xml | string | number | null | readonly XmlChild[];
export type Attributes = Readonly<Record<string, string | number | null>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes text for XML and HTML, in content and in attributes; characters that XML forbids are dropped. */
function escapeXml(text: string): string {
  return ORDINARY.test(text) ? text : escaped(text);
}

/** Nothing to clean or escape, as in the path of a river: thousands of signs a map. */
const ORDINARY = /^[\w .,:;#%()/-]*$/;

function escaped(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ESCAPES[character] as string);
}

function write(child: XmlChild): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeXml(child);
  if (typeof child === 'number') return String(child);
  if ('xml' in child) return child.xml;
  return child.map(write).join('');
}

/** An element. Attributes that are null are left out; names are ours, never data. */
export function element(name: string, attributes: Attributes, ...children: readonly XmlChild[]): Xml {
  let shown = '';
  for (const key in attributes) {
    const value = attributes[key] as string | number | null;
    if (value !== null) shown += ` ${key}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  const inner = write(children);
  return { xml: inner === '' ? `<${name}${shown}/>` : `<${name}${shown}>${inner}</${name}>` };
}

const VOID = new Set(['br', 'hr', 'img', 'meta']);

/** An element of HTML: an empty one still has its end tag, unless HTML knows none. */
export function htmlElement(name: string, attributes: Attributes, ...children: readonly XmlChild[]): Xml {
  const written = element(name, attributes, ...children).xml;
  return written.endsWith('/>') && !VOID.has(name)
    ? { xml: `${written.slice(0, -2)}></${name}>` }
    : { xml: written };
}

/** Elements one under the other, each on its own line. */
export function lines(children: readonly XmlChild[]): Xml {
  return {
    xml: `\n${children
      .filter((child) => child !== null)
      .map(write)
      .join('\n')}\n`,
  };
}

/** A whole document with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
