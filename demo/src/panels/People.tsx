import { ELEMENTS, type Person, type Profile } from '@kangtu/core';
import { say } from '../i18n/format.ts';
import { messages } from '../i18n/language.ts';
import { wish } from '../state/change.ts';
import { Icon } from './Icon.tsx';
import { Toggles } from './Toggles.tsx';

const AGES = ['adult', 'senior', 'senior-75', 'child', 'toddler'] as const;
type Age = (typeof AGES)[number];

const NEEDS = [
  'hypertension',
  'heart-disease',
  'diabetes',
  'pregnancy',
  'wheelchair',
  'no-stairs',
  'rehabilitation',
  'vegetarian',
] as const satisfies readonly Profile[];

const MOST = 8;
/** How much more of an element somebody wants who likes it most; the scale of tastes ends there. */
const LIKED = 5;

/** Those who travel, one by one. */
export function People({ party }: { party: readonly Person[] }) {
  const t = messages.value.who;
  const change = (next: readonly Person[]) => wish({ party: next });
  return (
    <>
      <p class="hint">{t.hint}</p>
      <ol class="people">
        {party.map((person, i) => (
          <PersonRow
            key={i}
            n={i + 1}
            person={person}
            onChange={(next) => change(party.with(i, next))}
            onRemove={() => change(party.toSpliced(i, 1))}
          />
        ))}
      </ol>
      <button
        type="button"
        class="quiet"
        data-act="add-person"
        disabled={party.length >= MOST}
        onClick={() => change([...party, { profiles: [] }])}
      >
        <Icon name="plus" /> {t.add}
      </button>
      <p class="hint">{t.privacy}</p>
    </>
  );
}

interface PersonProps {
  n: number;
  person: Person;
  onChange: (person: Person) => void;
  onRemove: () => void;
}

function PersonRow({ n, person, onChange, onRemove }: PersonProps) {
  const t = messages.value.who;
  const profiles = person.profiles ?? [];
  const age: Age = AGES.find((each) => profiles.some((profile) => profile === each)) ?? 'adult';
  const needs = profiles.filter((profile) => !AGES.some((each) => each === profile));
  const setAge = (next: Age) =>
    onChange({ ...person, profiles: next === 'adult' ? needs : [next, ...needs] });
  return (
    <li class="person">
      <div class="person-head">
        <strong>{t.person(n)}</strong>
        <select
          name={`age-${n}`}
          aria-label={`${t.person(n)}: ${t.age}`}
          value={age}
          onChange={(event) => setAge(event.currentTarget.value as Age)}
        >
          {AGES.map((each) => (
            <option key={each} value={each} selected={each === age}>
              {t.ages[each]}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="mini"
          data-act="remove-person"
          aria-label={t.remove(n)}
          title={t.remove(n)}
          onClick={onRemove}
        >
          <Icon name="close" />
        </button>
      </div>
      <Toggles
        label={`${t.person(n)}: ${t.needs}`}
        options={NEEDS.map((need) => [need, say.value.profiles[need]] as const)}
        chosen={needs}
        onChange={(next) => onChange({ ...person, profiles: age === 'adult' ? next : [age, ...next] })}
      />
      <Likes n={n} person={person} onChange={onChange} />
    </li>
  );
}

function Likes({ n, person, onChange }: Pick<PersonProps, 'n' | 'person' | 'onChange'>) {
  const t = messages.value.who;
  const liked = ELEMENTS.filter((element) => person.tastes?.[element] === LIKED);
  return (
    <div class="likes">
      <span aria-hidden="true">{t.likes}</span>
      <Toggles
        label={`${t.person(n)}: ${t.likes}`}
        options={ELEMENTS.map((element) => [element, say.value.elements[element].short] as const)}
        chosen={liked}
        onChange={(next) => {
          const { tastes: _, ...others } = person;
          const tastes = Object.fromEntries(next.map((element) => [element, LIKED]));
          onChange(next.length === 0 ? others : { ...others, tastes });
        }}
      />
    </div>
  );
}
