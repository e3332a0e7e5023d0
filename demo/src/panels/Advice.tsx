import { type Finding, RULES } from '@kangtu/core';
import { ruleTitle } from '@kangtu/presenters';
import { capital, nameIn } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';
import { Icon } from './Icon.tsx';
import { More } from './More.tsx';

interface Told {
  readonly id: string;
  readonly text: string;
  /** Who says so. */
  readonly source: string;
}

/** What a rule asks the travellers to see to, without the rule's number: that stands with the sources. */
function told({ params, house }: Finding): Told | null {
  const rule = RULES.find(({ id }) => id === params.rule);
  if (rule === undefined) return null;
  const limit = typeof params.limit === 'number' ? params.limit : rule.limit;
  const source = house === undefined ? nameIn(rule.source.names) : nameIn(house);
  return { id: rule.id, text: capital(ruleTitle({ ...rule, limit }, language.value)), source };
}

/** Several pieces of advice as one box. */
export function Advice({ findings }: { findings: readonly Finding[] }) {
  const t = messages.value.advice;
  const rules = findings.map(told).filter((each) => each !== null);
  if (rules.length === 0) return null;
  return (
    <div class="finding info advice-box">
      <Icon name="info" />
      <div>
        <strong>{t.title}</strong>
        <ul>
          {rules.map(({ id, text }) => (
            <li key={id} data-rule={id}>
              {text}
            </li>
          ))}
        </ul>
        <More summary={t.sources}>
          {() => (
            <ul>
              {rules.map(({ id, source }) => (
                <li key={id}>
                  {source} <small>{id}</small>
                </li>
              ))}
            </ul>
          )}
        </More>
      </div>
    </div>
  );
}
