import { GLYPHS, type Glyph } from '../icons.ts';

/** A glyph beside text that says the same; hidden from screen readers. */
export function Icon({ name }: { name: Glyph }) {
  return (
    <svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
      <path d={GLYPHS[name]} />
    </svg>
  );
}
