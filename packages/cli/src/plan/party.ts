import { PROFILES, THERAPIES, TRANSPORTS } from '@kangtu/core';
import { words } from '@kangtu/presenters';
import type { Command } from 'commander';
import type { Shell } from '../shell/shell.js';
import { splitNames } from '../shell/split.js';
import { codeOf } from './code-of.js';

/** Options that say who travels, and under whose rules. */
export interface PartyOptions {
  readonly travellers?: string[];
  readonly party?: string[];
  readonly people?: string;
  readonly transport?: string;
  readonly therapy?: string[];
  readonly allElements?: string;
  readonly rules?: string;
}

export function declareParty(command: Command, shell: Shell): void {
  const { say } = shell;
  const collect = (text: string, before: string[] = []): string[] => [...before, ...splitNames(text)];
  declareTransport(command, shell)
    .option(
      '--travellers <list>',
      say(`同行者：${list('profiles', PROFILES, 'zh')}`, `who travels: ${list('profiles', PROFILES, 'en')}`),
      collect,
    )
    .option(
      '--party <list>',
      say(
        '逐人写年龄和情况，如 62,78:hypertension,4；行程文件里不写出',
        'the party person by person, such as 62,78:hypertension,4; left out of files',
      ),
      collect,
    )
    .option(
      '--therapy <list>',
      say(
        `理疗，可写次数和地点，如 moxibustion:5@柳州市中医医院；${list('therapies', THERAPIES, 'zh')}`,
        `treatments, with sessions and place if you like, such as moxibustion:5@柳州市中医医院; ${list('therapies', THERAPIES, 'en')}`,
      ),
      collect,
    )
    .option(
      '--all-elements <0-5>',
      say('六要素齐全有多重要', 'how much it matters that all six elements are there'),
    );
}

/** Options that any trip is looked at with, a planned one and a hand-made one. */
export function declareTransport(command: Command, { say }: Shell): Command {
  return command
    .option('--people <n>', say('总人数', 'how many travel'))
    .option('--transport <how>', say('self-drive 自驾、coach 包车', 'self-drive or coach'))
    .option('--rules <file>', say('本单位的健康规则（YAML）', 'health rules of the house (YAML)'));
}

/** The fields of a request that those options set; texts that mean nothing are left for its own check to name. */
export function partyFields(options: PartyOptions): Record<string, unknown> {
  return {
    travellers: options.travellers?.map((text) => codeOf(text, 'profiles', PROFILES)),
    party: options.party?.map(person),
    people: numberOr(options.people),
    transport: codeOf(options.transport, 'transports', TRANSPORTS),
    therapies: options.therapy?.map(therapy),
    allElements: numberOr(options.allElements),
  };
}

/** "78:hypertension+senior" */
function person(text: string): unknown {
  const [age = '', profiles] = text.split(/[:：]/);
  return {
    ...(age.trim() === '' ? {} : { age: numberOr(age.trim()) }),
    ...(profiles === undefined
      ? {}
      : { profiles: profiles.split('+').map((each) => codeOf(each.trim(), 'profiles', PROFILES)) }),
  };
}

/** "moxibustion:5@place" */
function therapy(text: string): unknown {
  const [what = '', place] = text.split('@');
  const [name = '', sessions] = what.split(/[:：]/);
  return {
    therapy: codeOf(name.trim(), 'therapies', THERAPIES),
    ...(sessions === undefined ? {} : { sessions: numberOr(sessions.trim()) }),
    ...(place === undefined ? {} : { place }),
  };
}

function numberOr(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : text;
}

function list(of: 'profiles' | 'therapies', codes: readonly string[], lang: 'zh' | 'en'): string {
  const names: Readonly<Record<string, string>> = words('zh')[of];
  return codes
    .map((code) => (lang === 'zh' ? `${code} ${names[code]}` : code))
    .join(lang === 'zh' ? '、' : ', ');
}
