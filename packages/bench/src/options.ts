/** @throws Error naming the option when the text is not a number of at least `least`. */
export function numberOption(name: string, text: string, least: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value) || value < least)
    throw new Error(`--${name} ${text}: expected a number of at least ${least}`);
  return value;
}

/** @throws Error naming the option when the text is not a whole number of at least `least`. */
export function wholeOption(name: string, text: string, least: number): number {
  const value = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(value) || value < least)
    throw new Error(`--${name} ${text}: expected a whole number of at least ${least}`);
  return value;
}
