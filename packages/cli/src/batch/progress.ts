import type { Shell } from '../shell/shell.js';

export interface Progress {
  readonly step: (failed: boolean) => void;
  readonly end: () => void;
}

const BAR = 24;
/** In a pipe a line at most this often. */
const QUIET_MS = 5000;

/** On a terminal a bar that is drawn over itself, in a pipe plain lines; both on stderr. */
export function startProgress(shell: Shell, total: number, kept: number): Progress {
  const { io, say } = shell;
  const start = io.clock();
  let [done, failed, told] = [0, 0, start];
  const text = () => {
    const seconds = (io.clock() - start) / 1000;
    const rate = seconds > 0 ? done / seconds : 0;
    const left = rate > 0 ? Math.ceil((total - kept - done) / rate) : 0;
    const all = kept + done;
    const share = total === 0 ? 1 : all / total;
    return [
      io.terminal
        ? `${'█'.repeat(Math.round(share * BAR))}${'░'.repeat(BAR - Math.round(share * BAR))} `
        : '',
      `${all}/${total} ${Math.floor(share * 100)}%`,
      say(
        `  每秒 ${rate.toFixed(2)} 份，约剩 ${clock(left)}`,
        `  ${rate.toFixed(2)}/s, about ${clock(left)} left`,
      ),
      failed === 0 ? '' : say(`，失败 ${failed}`, `, ${failed} failed`),
    ].join('');
  };
  const draw = (last: boolean) => {
    if (io.terminal) io.err(`\r\u001b[K${text()}${last ? '\n' : ''}`);
    else if (last || io.clock() - told >= QUIET_MS) {
      told = io.clock();
      io.err(`${text()}\n`);
    }
  };
  draw(false);
  return {
    step: (isFailure) => {
      done++;
      if (isFailure) failed++;
      draw(false);
    },
    end: () => draw(true),
  };
}

/** 75 -> "1:15"; 3675 -> "1:01:15". */
function clock(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
