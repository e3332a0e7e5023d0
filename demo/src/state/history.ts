import { computed, signal } from '@preact/signals';

const LIMIT = 100;

/** A value with undo and redo; states are kept whole, which is cheap because they share their parts. */
export function createHistory<T>(first: T) {
  const past = signal<readonly T[]>([]);
  const now = signal<T>(first);
  const future = signal<readonly T[]>([]);
  return {
    now,
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    commit(next: T): void {
      past.value = [...past.value.slice(-LIMIT + 1), now.value];
      now.value = next;
      future.value = [];
    },
    /** Replaces the present without a step to undo; what came after the old one is gone. */
    replace(next: T): void {
      now.value = next;
      future.value = [];
    },
    undo(): boolean {
      const before = past.value.at(-1);
      if (before === undefined) return false;
      future.value = [now.value, ...future.value];
      past.value = past.value.slice(0, -1);
      now.value = before;
      return true;
    },
    redo(): boolean {
      const [after, ...rest] = future.value;
      if (after === undefined) return false;
      past.value = [...past.value, now.value];
      future.value = rest;
      now.value = after;
      return true;
    },
  };
}
