import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface MoreProps {
  summary: ComponentChildren;
  /** What is made when it is opened for the first time. */
  children: () => ComponentChildren;
}

/** Details that cost nothing until somebody wants them. */
export function More({ summary, children }: MoreProps) {
  const opened = useSignal(false);
  return (
    <details
      class="more"
      onToggle={(event) => {
        if (event.currentTarget.open) opened.value = true;
      }}
    >
      <summary>{summary}</summary>
      {opened.value ? children() : null}
    </details>
  );
}
