import { useRef } from 'preact/hooks';
import { messages } from '../i18n/language.ts';
import { announcement } from '../state/announce.ts';
import { type SheetSize, sheet } from '../state/view.ts';
import { Ask } from './Ask.tsx';
import { BadLink } from './BadLink.tsx';
import { Header } from './Header.tsx';
import { Presets } from './Presets.tsx';
import { Progress } from './Progress.tsx';
import { Trip } from './Trip.tsx';
import { Turn } from './Turn.tsx';

const SIZES: readonly SheetSize[] = ['peek', 'half', 'full'];

/** Beside the map on a wide screen, a sheet over it on a phone. */
export function Panel() {
  const t = messages.value;
  return (
    <div class={`panel sheet-${sheet.value}`}>
      <SheetHandle />
      <div class="panel-scroll">
        <Header />
        <main aria-label={t.sheet.label}>
          <BadLink />
          <Turn n={1}>{() => <Presets />}</Turn>
          <Ask />
          <Progress />
          <Trip />
        </main>
      </div>
      <div class="visually-hidden" id="live" role="status" aria-live="polite">
        {announcement.value}
      </div>
    </div>
  );
}

/** Drag it, or press it: it cycles through the three heights. */
function SheetHandle() {
  const t = messages.value.sheet;
  const startY = useRef<number | null>(null);
  const dragged = useRef(false);
  const step = (by: number) => {
    const next = SIZES.indexOf(sheet.value) + by;
    sheet.value = SIZES[Math.max(0, Math.min(SIZES.length - 1, next))]!;
  };
  return (
    <button
      type="button"
      class="sheet-handle"
      aria-label={sheet.value === 'full' ? t.smaller : t.bigger}
      aria-expanded={sheet.value !== 'peek'}
      onClick={() => {
        // A drag ends in a click, too; it has done its work already.
        if (!dragged.current)
          sheet.value = sheet.value === 'peek' ? 'half' : sheet.value === 'half' ? 'full' : 'peek';
      }}
      onPointerDown={(event) => {
        startY.current = event.clientY;
        dragged.current = false;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        const from = startY.current;
        startY.current = null;
        if (from === null || Math.abs(event.clientY - from) < 24) return;
        dragged.current = true;
        step(event.clientY < from ? 1 : -1);
      }}
    >
      <span />
    </button>
  );
}
