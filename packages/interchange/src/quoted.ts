/** Text of a file as an issue quotes it: short, and without characters that act. */
export function quoted(text: string): string {
  const start = text.length > 80 ? `${text.slice(0, 79)}…` : text;
  return start.replace(/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069\ufeff]/gu, '\ufffd');
}
