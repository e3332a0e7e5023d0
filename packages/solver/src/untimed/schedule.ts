/** Where the search stands: a run by its kind, its number and how much of it is over (0 to 1). */
export interface Place {
  readonly kind: 'trial' | 'elite' | 'last';
  readonly run: number;
  readonly done: number;
}

/** Runs from lodgings that are picked anew, then from the best few answers, then from the best one. */
const TRIALS = 20;
export const ELITES = 4;
/** Shares of the search at which the trials and the runs from elite answers are over. */
const TRIALS_END = 0.5;
const ELITES_END = 0.75;
/** Iterations of the whole schedule where the stop does not know how far it is; it then begins again. */
const CYCLE = 20_000;

export function placeAt(progress: number | null, iteration: number): Place {
  const part = progress ?? (iteration % CYCLE) / CYCLE;
  if (part < TRIALS_END) return placed('trial', (part / TRIALS_END) * TRIALS, 0);
  if (part < ELITES_END)
    return placed('elite', ((part - TRIALS_END) / (ELITES_END - TRIALS_END)) * ELITES, TRIALS);
  return placed('last', Math.min(0.999, (part - ELITES_END) / (1 - ELITES_END)), TRIALS + ELITES);
}

function placed(kind: Place['kind'], position: number, before: number): Place {
  const whole = Math.floor(position);
  return { kind, run: before + whole, done: position - whole };
}
