import type { Fix } from '../state/fix.ts';

/** Changes that settle something, as buttons. */
export function FixButtons({ fixes }: { fixes: readonly Fix[] }) {
  if (fixes.length === 0) return null;
  return (
    <div class="fixes no-print">
      {fixes.map(({ label, run }) => (
        <button key={label} type="button" class="quiet" onClick={run}>
          {label}
        </button>
      ))}
    </div>
  );
}
