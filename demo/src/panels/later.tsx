import { signal } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';

/** A part of the page that is fetched when it is first shown; until then there is nothing in its place. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  const loaded = signal<ComponentType<Props> | null>(null);
  let asked = false;
  return (props) => {
    const Part = loaded.value;
    if (Part !== null) return <Part {...props} />;
    if (!asked) {
      asked = true;
      load().then(
        (part) => {
          loaded.value = part;
        },
        () => {
          // Without a network, the next attempt to show it asks again.
          asked = false;
        },
      );
    }
    return null;
  };
}
