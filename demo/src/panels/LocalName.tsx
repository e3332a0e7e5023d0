import type { Names } from '@kangtu/core';
import { localName } from '../i18n/format.ts';

/** Below a place's name in English the one on its signs, which drivers read. */
export function LocalName({ names }: { names: Names }) {
  const name = localName(names);
  return name === null ? null : (
    <span class="local" lang="zh-CN">
      {name}
    </span>
  );
}
