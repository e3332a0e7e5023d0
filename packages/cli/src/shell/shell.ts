import type { Language } from '@kangtu/presenters';
import { readBytes, readJson, readText, writeWhole } from './files.js';
import type { Io } from './io.js';

/** What a command works with. */
export interface Shell {
  readonly io: Io;
  readonly lang: Language;
  /** The Chinese or the English text, by the language chosen. */
  readonly say: (zh: string, en: string) => string;
  /** Writes text and a line end to stdout. Text from data is neutralised by whoever made the text. */
  readonly print: (text: string) => void;
  /** Writes a line to stderr. */
  readonly note: (text: string) => void;
  /** Files; relative names refer to where the user stands. `-` reads stdin. @throws OutsideError, InputError */
  readonly readText: (file: string) => Promise<string>;
  readonly readJson: (file: string) => Promise<unknown>;
  readonly readBytes: (file: string) => Promise<Uint8Array>;
  /** Writes to a temporary file beside it, then renames. @throws OutsideError */
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Exit code when nothing is thrown. */
  exitCode: 0 | 1 | 2 | 3;
}

export function createShell(io: Io, lang: Language): Shell {
  return {
    io,
    lang,
    say: (zh, en) => (lang === 'zh' ? zh : en),
    print: (text) => io.out(`${text}\n`),
    note: (text) => io.err(`${text}\n`),
    readText: (file) => readText(io, file),
    readJson: (file) => readJson(io, file),
    readBytes: (file) => readBytes(io, file),
    write: (file, content) => writeWhole(io.cwd, file, content),
    exitCode: 0,
  };
}
