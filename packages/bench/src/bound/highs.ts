import type { Highs } from 'highs';
import * as highs from 'highs';

/** HiGHS, ready. Its types describe the CommonJS form, its ES module has the loader as the default export. */
export function loadHighs(): Promise<Highs> {
  return (highs.default as unknown as typeof highs.default.default)();
}
