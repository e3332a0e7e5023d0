import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';

interface MoreProps {
  className?: string;
  summary: ComponentChildren;
  /** What is made when it is opened for the first time. */
  children: () => ComponentChildren;
}

/** Details that cost nothing until somebody wants them. */
export function More({ className = 'more', summary, children }: MoreProps) {
  const opened = useSignal(false);
  return (
    <details
      class={className}
      onToggle={(event) => {
        if (event.currentTarget.open) opened.value = true;
      }}
    >
      <summary>{summary}</summary>
      {opened.value ? children() : null}
    </details>
  );
}
