import type { Finding, Itinerary } from '@kangtu/core';
import { findingSentence, remedySentence } from '@kangtu/presenters';
import { say } from '../i18n/format.ts';
import { language } from '../i18n/language.ts';
import { fixesOf } from '../state/fixes.ts';
import { namesOf } from '../state/trip.ts';
import { Advice } from './Advice.tsx';
import { FixButtons } from './FixButtons.tsx';
import { Icon } from './Icon.tsx';

interface RemarksProps {
  findings: readonly Finding[];
  trip: Itinerary;
  /** Show the buttons that settle a finding. */
  withFixes?: boolean;
}

/** Findings in words, each with the changes that would settle it. */
export function Remarks({ findings, trip, withFixes = true }: RemarksProps) {
  if (findings.length === 0) return null;
  const advice = findings.filter(({ code }) => code === 'rule-advice');
  const others = findings.filter((finding) => !advice.includes(finding));
  return (
    <div class="remarks">
      {others.length > 0 ? <Others findings={others} trip={trip} withFixes={withFixes} /> : null}
      <Advice findings={advice} />
    </div>
  );
}

function Others({ findings, trip, withFixes }: RemarksProps) {
  return (
    <ul>
      {findings.map((finding) => (
        <li key={finding.code + finding.path} class={`finding ${finding.severity}`} data-code={finding.code}>
          <Icon name={finding.severity === 'info' ? 'info' : 'warning'} />
          <div>
            {finding.severity === 'info' ? null : <strong>{say.value.severities[finding.severity]} </strong>}
            {findingSentence(finding, trip, language.value, namesOf)}
            <Remedy finding={finding} trip={trip} />
            {withFixes ? <FixButtons fixes={fixesOf(finding, trip)} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What would resolve it, in words; a button below does it where the page can. */
function Remedy({ finding, trip }: { finding: Finding; trip: Itinerary }) {
  const sentence = remedySentence(finding, trip, language.value, namesOf);
  return sentence === null ? null : <p class="remedy">{sentence}</p>;
}
