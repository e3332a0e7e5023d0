import { LANGUAGES, words } from '@kangtu/presenters';

/** A code, or the word for it in either language: "wellness", 康养. Other text as it is. */
export function codeOf<Code extends string>(
  text: string | undefined,
  list: 'lines' | 'paces' | 'profiles' | 'therapies' | 'transports',
  codes: readonly Code[],
): string | undefined {
  const named = codes.find((code) =>
    LANGUAGES.some((lang) => (words(lang)[list] as Readonly<Record<string, string>>)[code] === text),
  );
  return named ?? text;
}
