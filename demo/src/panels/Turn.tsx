import type { ComponentChildren } from 'preact';
import { formParts } from '../state/stages.ts';

/** A part of the form, made in its turn when the page is opened: all at once would hold up the page. */
export function Turn({ n, children }: { n: number; children: () => ComponentChildren }) {
  return formParts.value < n ? null : children();
}
