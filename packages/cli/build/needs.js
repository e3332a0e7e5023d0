/**
 * The modules that `entry` of a bundle needs as soon as it is loaded, but for those that another one has loaded by then.
 * By the chunks of a first build, in which what nobody uses is gone.
 */
export function needsOf(chunks, entry, before) {
  const names = closure(chunks, before);
  const added = [...closure(chunks, entry)].filter((name) => !names.has(name));
  return new Set(added.flatMap((name) => chunks.get(name).moduleIds));
}

function closure(chunks, entry) {
  const first = [...chunks.values()].find(({ facadeModuleId }) => facadeModuleId?.endsWith(entry));
  if (first === undefined) throw new Error(`no chunk for ${entry}`);
  const seen = new Set([first.fileName]);
  for (const name of seen)
    for (const next of chunks.get(name)?.imports ?? []) if (chunks.has(next)) seen.add(next);
  return seen;
}
