import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { InputError, issue, OutsideError } from './errors.js';
import type { Io } from './io.js';

const reason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** UTF-8 text of a file; a byte order mark is dropped. `-` is stdin. */
export async function readText(io: Io, file: string): Promise<string> {
  try {
    const content =
      file === '-' ? await readStream(process.stdin) : await readFile(resolve(io.cwd, file), 'utf8');
    return content.replace(/^\uFEFF/, '');
  } catch (error) {
    throw new OutsideError([issue('file-not-read', file, { file, reason: reason(error) })]);
  }
}

export async function readBytes(io: Io, file: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(io.cwd, file));
  } catch (error) {
    throw new OutsideError([issue('file-not-read', file, { file, reason: reason(error) })]);
  }
}

export async function readJson(io: Io, file: string): Promise<unknown> {
  const content = await readText(io, file);
  try {
    return JSON.parse(content);
  } catch (error) {
    const what = content.trim() === '' ? 'empty' : (error as SyntaxError).message;
    throw new InputError([issue('not-json', file, { file, reason: what })]);
  }
}

/** Makes a folder and those above it. @throws OutsideError */
export async function makeFolder(path: string, file: string): Promise<void> {
  try {
    await makeFolders(path);
  } catch (error) {
    throw notWritten(file, error);
  }
}

/** Not Node's recursive mkdir: where a folder cannot be made, as under /proc, that never ends. */
export async function makeFolders(path: string): Promise<void> {
  const failed = await mkdir(path).catch((error: NodeJS.ErrnoException) => error);
  if (failed === undefined) return;
  const above = dirname(path);
  if (failed.code === 'ENOENT' && above !== path) {
    await makeFolders(above);
    await mkdir(path).catch(unlessThere);
  } else if (!(await stat(path).catch(() => null))?.isDirectory()) throw failed;
}

/** Another process may have made it in the meantime. */
function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** What the system says against writing a file. */
export function notWritten(file: string, error: unknown): OutsideError {
  return new OutsideError([issue('file-not-written', file, { file, reason: reason(error) })]);
}

/** @throws InputError when both names are one file: what is read would be lost */
export function refuseSameFile(cwd: string, out: string | undefined, read: string | undefined): void {
  if (out !== undefined && read !== undefined && resolve(cwd, out) === resolve(cwd, read))
    throw new InputError([issue('out-is-input', '--out', { file: out })]);
}

/** The whole file or nothing: written beside its place, then renamed. Missing folders are made. */
export async function writeWhole(cwd: string, file: string, content: string | Uint8Array): Promise<void> {
  const target = resolve(cwd, file);
  const temporary = `${target}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await makeFolders(dirname(target));
    await writeFile(temporary, content);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw notWritten(file, error);
  }
}
