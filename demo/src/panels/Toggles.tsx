interface TogglesProps<T extends string> {
  label: string;
  options: readonly (readonly [T, string])[];
  chosen: readonly T[];
  onChange: (chosen: readonly T[]) => void;
}

/** Any of a few, as buttons that stay pressed. */
export function Toggles<T extends string>({ label, options, chosen, onChange }: TogglesProps<T>) {
  return (
    <fieldset class="toggles" aria-label={label}>
      {options.map(([option, text]) => {
        const on = chosen.includes(option);
        return (
          <button
            key={option}
            type="button"
            class="chip"
            data-toggle={option}
            aria-pressed={on}
            onClick={() => onChange(on ? chosen.filter((each) => each !== option) : [...chosen, option])}
          >
            {text}
          </button>
        );
      })}
    </fieldset>
  );
}
