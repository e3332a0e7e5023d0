import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/** A part of the page that is fetched when it is first shown; until then there is nothing in its place. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => preact.JSX.Element | null {
  const part = signal<ComponentType<P> | null>(null);
  let asked = false;
  return function Later(props: P) {
    const Part = part.value;
    if (Part !== null) return <Part {...props} />;
    if (!asked) {
      asked = true;
      void load().then((loaded) => {
        part.value = loaded;
      });
    }
    return null;
  };
}
