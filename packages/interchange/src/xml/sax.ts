import { SaxesParser } from 'saxes';
import { Refusal, refuse } from '../issue.js';

export interface XmlHandlers {
  /** Local name, without its prefix. */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** The text between the element's start and its end or its first child. */
  readonly close?: (name: string, text: string) => void;
}

export interface XmlReader {
  write(text: string): void;
  end(): void;
}

/** Real documents are below ten. */
const MAX_DEPTH = 100;
/** Between two tags; more is no text that anybody wrote, and the parser holds it whole. */
const MAX_TEXT = 16 * 1024 * 1024;

/**
 * Reads XML piece by piece. A document type declaration is refused, so that there are no entities but the five of XML
 * and nothing outside the file is ever looked at.
 * @throws Refusal from `write` and `end`
 */
export function xmlReader(at: string, handlers: XmlHandlers): XmlReader {
  const parser = new SaxesParser();
  const open: string[] = [];
  let text = '';
  let sinceTag = 0;
  parser.on('error', (error) => {
    if (error instanceof Refusal) throw error;
    refuse('xml-broken', at, { line: parser.line, detail: error.message.slice(0, 120) });
  });
  parser.on('doctype', () => refuse('xml-doctype', at, { line: parser.line }));
  parser.on('opentag', ({ name, attributes }) => {
    open.push(local(name));
    if (open.length > MAX_DEPTH) refuse('xml-too-deep', at, { limit: MAX_DEPTH });
    text = '';
    sinceTag = 0;
    handlers.open(open.at(-1)!, attributes as Record<string, string>);
  });
  const more = (piece: string) => {
    text += piece;
  };
  parser.on('text', more);
  parser.on('cdata', more);
  parser.on('closetag', () => {
    handlers.close?.(open.pop()!, text);
    text = '';
    sinceTag = 0;
  });
  const write = (piece: string): void => {
    sinceTag += piece.length;
    if (sinceTag > MAX_TEXT) refuse('xml-text-too-long', at, { line: parser.line, limit: MAX_TEXT });
    parser.write(piece);
  };
  return { write, end: () => void parser.close() };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** A whole document at once. */
export function readXml(text: string, at: string, handlers: XmlHandlers): void {
  const reader = xmlReader(at, handlers);
  // In pieces, because the parser keeps what it is given until it is through.
  for (let i = 0; i < text.length; i += 65_536) reader.write(text.slice(i, i + 65_536));
  reader.end();
}
