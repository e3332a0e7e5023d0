import type { Issue } from '@kangtu/core';
import { issueSentence } from '@kangtu/presenters';
import { language, messages } from '../i18n/language.ts';
import { fixesOfIssues } from '../state/issue-fixes.ts';
import { namesOf } from '../state/trip.ts';
import { FixButtons } from './FixButtons.tsx';

/** What is wrong with a request. Loaded when something is. */
export function Issues({ issues }: { issues: readonly Issue[] }) {
  return (
    <div class="problem" role="alert">
      <strong>{messages.value.trip.issuesTitle}</strong>
      <ul>
        {issues.map((issue) => (
          <li key={issue.code + issue.path}>{sentence(issue)}</li>
        ))}
      </ul>
      <FixButtons fixes={fixesOfIssues(issues)} />
    </div>
  );
}

/** Cause and remedy; the planner's own codes all have a sentence, so the bare code is for what is not its own. */
function sentence(issue: Issue): string {
  const said = issueSentence(issue, language.value, namesOf);
  return said === null ? issue.code : `${said.cause}${language.value === 'zh' ? '' : ' '}${said.action}`;
}
