import { isUsable, matchesNames } from '@kangtu/core';
import { plain } from '@kangtu/presenters';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { capital, nameIn } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import type { ListedLine } from '../protocol.ts';
import { chooseLine, lines, linesFailed, loadLines } from '../state/lines.ts';
import { history } from '../state/trip.ts';

/** Every line, loop, belt and theme of the published plans, by prefecture: one click makes a trip of it. */
export function LineList() {
  const t = messages.value.lines;
  const text = useSignal('');
  useEffect(loadLines, []);
  const all = lines.value;
  if (all === null) return <p class="hint">{linesFailed.value ? t.failed : t.loading}</p>;
  const found = all.filter((line) => matches(line, text.value));
  const regions = [...new Set(found.map(({ region }) => nameIn(region)))];
  return (
    <div class="line-list">
      <input
        type="search"
        name="line-search"
        aria-label={t.search}
        placeholder={t.search}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <p class="visually-hidden" role="status">
        {text.value === '' ? '' : t.found(found.length)}
      </p>
      {found.length === 0 ? <p class="hint">{t.none}</p> : null}
      {regions.map((region) => (
        <section key={region} aria-label={region}>
          <h3>{region}</h3>
          <ul>
            {found
              .filter((line) => nameIn(line.region) === region)
              .map((line) => (
                <LineRow key={line.id} line={line} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function LineRow({ line }: { line: ListedLine }) {
  const t = messages.value.lines;
  const usable = line.stops.filter(isUsable).length;
  const kind = capital(t.kinds[line.kind]);
  const isOpen = history.now.value?.along?.line.id === line.id;
  return (
    <li>
      <button type="button" data-line={line.id} aria-pressed={isOpen} onClick={() => void chooseLine(line)}>
        <strong>{nameIn(line.names)}</strong>
        <span>
          {line.ordered ? `${kind}${language.value === 'zh' ? '，' : ', '}${t.ordered}` : kind} ·{' '}
          {usable === 0 ? t.townOnly : t.usable(usable, line.stops.length)}
        </span>
        <small>{[line.source, line.clause].filter(Boolean).map(plain).join(' · ')}</small>
      </button>
    </li>
  );
}

/** In the line's names, its prefecture's, or those of its stops: Chinese, pinyin or English. */
const matches = ({ names, stops, region }: ListedLine, text: string): boolean =>
  [names, region, ...stops.map((stop) => stop.names)].some((each) => matchesNames(each, text));
