import { mayTreat, RULES, type Rule, THERAPIES, type Therapy } from '@kangtu/core';
import { ruleTitle } from '@kangtu/presenters';
import { capital, nameIn, say } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import type { Ask, TherapyAsk } from '../state/ask.ts';
import { wish } from '../state/change.ts';
import { region } from '../state/trip.ts';
import { Icon } from './Icon.tsx';
import { More } from './More.tsx';
import { Toggles } from './Toggles.tsx';

/** Which treatments, how often and where, with what speaks against each. */
export function TreatmentChoice({ ask }: { ask: Ask }) {
  const t = messages.value.treatments;
  const { therapies } = ask;
  const change = (next: readonly TherapyAsk[]) => wish({ therapies: next });
  return (
    <>
      <p class="hint">{t.hint}</p>
      <Toggles
        label={t.title}
        options={THERAPIES.map((each) => [each, capital(say.value.therapies[each])] as const)}
        chosen={therapies.map(({ therapy }) => therapy)}
        onChange={(chosen) =>
          change(
            chosen.map(
              (therapy) =>
                therapies.find((each) => each.therapy === therapy) ?? {
                  therapy,
                  sessions: 1,
                  place: null,
                },
            ),
          )
        }
      />
      {therapies.map((wanted, i) => (
        <Treatment
          key={wanted.therapy}
          wanted={wanted}
          days={ask.days}
          onChange={(next) => change(therapies.with(i, next))}
        />
      ))}
    </>
  );
}

interface TreatmentProps {
  wanted: TherapyAsk;
  days: number;
  onChange: (next: TherapyAsk) => void;
}

function Treatment({ wanted, days, onChange }: TreatmentProps) {
  const t = messages.value.treatments;
  const { therapy, sessions, place } = wanted;
  const name = capital(say.value.therapies[therapy]);
  const most = Math.max(days, sessions);
  const sites = (region.value?.places ?? []).filter((each) => mayTreat(each) || each.id === place);
  return (
    <fieldset class="person" data-therapy={therapy}>
      <legend>{name}</legend>
      <div class="fields">
        <label class="field">
          <span>{t.sessions}</span>
          <select
            name={`sessions-${therapy}`}
            value={sessions}
            onChange={(event) => onChange({ ...wanted, sessions: Number(event.currentTarget.value) })}
          >
            {Array.from({ length: most }, (_, i) => i + 1).map((n) => (
              <option key={n} value={n} selected={n === sessions}>
                {t.times(n)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t.place}</span>
          <select
            name={`site-${therapy}`}
            value={place ?? ''}
            onChange={(event) => onChange({ ...wanted, place: event.currentTarget.value || null })}
          >
            <option value="">{t.anyPlace}</option>
            {sites.map((site) => (
              <option key={site.id} value={site.id} selected={site.id === place}>
                {nameIn(site.names)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Advice therapy={therapy} />
    </fieldset>
  );
}

/** Who should not have it is said at once; how it is timed, to whoever asks. */
function Advice({ therapy }: { therapy: Therapy }) {
  const t = messages.value.treatments;
  const rules = RULES.filter((rule) => rule.therapy === therapy);
  const told = rules.filter(({ kind }) => kind === 'warning' || kind === 'checklist');
  const kept = rules.filter((rule) => !told.includes(rule));
  return (
    <div class="advice">
      {told.length === 0 ? null : (
        <>
          <p class="unsure-note">
            <Icon name="warning" />
            <strong>{t.rules}</strong>
          </p>
          <Titles rules={told} />
        </>
      )}
      <More summary={t.moreRules}>{() => <Titles rules={kept} />}</More>
      <p class="hint">{t.secondary}</p>
    </div>
  );
}

function Titles({ rules }: { rules: readonly Rule[] }) {
  return (
    <ul>
      {rules.map((rule, i) => (
        <li key={rule.id}>
          {capital(ruleTitle(rule, language.value))}
          {/* Said once for those that follow one another. */}
          {rules[i + 1]?.source === rule.source ? null : <small> {nameIn(rule.source.names)}</small>}
        </li>
      ))}
    </ul>
  );
}
