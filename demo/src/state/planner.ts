import type { Answer, Question } from '../protocol.ts';

type Work = Exclude<Question, { type: 'open' | 'lines' }>;

/** A worker of the planner; said at one place, so that it is bundled once. */
export const newWorker = (): Worker =>
  new Worker(new URL('../worker.ts', import.meta.url), { type: 'module' });

/**
 * The workers behind the page. A search cannot be interrupted by a message, so stopping it ends its worker; a second
 * one, opened on the same map while nothing else was to do, takes the next question at once.
 */
export class Planner {
  private active: Worker | null = null;
  private spare: Worker | null = null;
  private regions: readonly string[] = [];
  private busy = false;
  private readonly onAnswer: (answer: Answer) => void;

  constructor(onAnswer: (answer: Answer) => void) {
    this.onAnswer = onAnswer;
  }

  /** Another map: everything before it is over. */
  open(regions: readonly string[]): void {
    this.active?.terminate();
    this.spare?.terminate();
    this.spare = null;
    this.regions = regions;
    this.active = this.start();
    this.listen(this.active, true);
  }

  ask(question: Work): void {
    if (this.busy) this.interrupt();
    this.busy = true;
    this.active?.postMessage(question);
  }

  /** Ends a running search within the moment. */
  interrupt(): void {
    if (!this.busy) return;
    this.active?.terminate();
    this.active = this.spare ?? this.start();
    this.spare = null;
    this.listen(this.active, false);
    this.busy = false;
  }

  /** Call when there is time: makes ready for an interruption. */
  prepare(): void {
    this.spare ??= this.start();
  }

  private start(): Worker {
    const worker = newWorker();
    worker.postMessage({ type: 'open', regions: this.regions } satisfies Question);
    return worker;
  }

  private listen(worker: Worker, isFirst: boolean): void {
    worker.onerror = () => this.onAnswer({ type: 'unready', reason: 'the worker did not start' });
    worker.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
      const aboutMap = ['places', 'ready', 'background'].includes(answer.type);
      // The page has the map from the first worker; the others only repeat it.
      if (aboutMap && !isFirst) return;
      if (!aboutMap && answer.type !== 'progress' && !(answer.type === 'plan' && answer.progress < 1))
        this.busy = false;
      this.onAnswer(answer);
    };
  }
}
