/** Small settings kept in the browser. Storage may be forbidden; then a setting lasts as long as the page. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(`kangtu.${key}`);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(`kangtu.${key}`, value);
  } catch {
    // Nothing to do: the setting is still in force on this page.
  }
}
