/** "甲,乙、丙" -> three names; blanks dropped. Commas of both languages part names. */
export function splitNames(text: string): string[] {
  return text
    .split(/[,，、;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
