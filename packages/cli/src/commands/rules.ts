import { RULES, type Rule } from '@kangtu/core';
import { list as listed, ruleFigure, ruleTitle, words } from '@kangtu/presenters';
import type { Command } from 'commander';
import { InputError, issue } from '../shell/errors.js';
import { localise } from '../shell/help.js';
import type { Shell } from '../shell/shell.js';
import { table } from '../shell/table.js';

interface Options {
  readonly json?: boolean;
}

export function declare(command: Command, shell: Shell): void {
  const { say } = shell;
  const json = say('输出 JSON', 'print JSON');
  localise(command.command('list'), shell)
    .description(say('列出全部健康规则', 'list all health rules'))
    .option('--json', json)
    .action((options: Options) => list(shell, options));
  localise(command.command('show'), shell)
    .description(say('查看一条规则及其来源', 'show a rule and its source'))
    .argument('<id>', say('规则编号，如 elderly/coach-ride', 'id of the rule, such as elderly/coach-ride'))
    .option('--json', json)
    .action((id: string, options: Options) => show(shell, id, options));
}

function list(shell: Shell, options: Options): void {
  const { say, lang } = shell;
  if (options.json) {
    shell.print(JSON.stringify(RULES, null, 2));
    return;
  }
  const head = [
    say('编号', 'id'),
    say('性质', 'kind'),
    say('限值', 'limit'),
    say('对象', 'for'),
    say('依据', 'basis'),
    say('内容', 'rule'),
  ];
  const rows = RULES.map((rule) => [
    rule.id,
    kindText(rule, shell),
    limitText(rule, shell),
    partyText(rule, shell),
    rule.standard ?? rule.status,
    ruleTitle(rule, lang),
  ]);
  shell.print(table([head, ...rows]));
  shell.print(`\n${statusText(shell)}\n${disclaimer(shell)}`);
}

/** @throws InputError when there is no such rule */
function show(shell: Shell, id: string, options: Options): void {
  const { say, lang } = shell;
  const rule = RULES.find((each) => each.id === id);
  if (rule === undefined) {
    const known = RULES.map((each) => each.id).join(', ');
    throw new InputError([issue('rule-unknown', 'id', { name: id, known })]);
  }
  if (options.json) {
    shell.print(JSON.stringify(rule, null, 2));
    return;
  }
  const { source } = rule;
  const rows = [
    [say('编号', 'id'), rule.id],
    [say('内容', 'rule'), ruleTitle(rule, lang)],
    [say('性质', 'kind'), kindText(rule, shell)],
    [say('对象', 'for'), partyText(rule, shell)],
    [say('限值', 'limit'), limitText(rule, shell) || say('无', 'none')],
    [say('标准', 'standard'), rule.standard ?? say('无', 'none')],
    [say('来源', 'source'), (lang === 'en' ? source.names.en : null) ?? source.names.zh],
    [say('网址', 'address'), source.url ?? say('无', 'none')],
    [say('可信', 'status'), rule.status],
    [say('核对', 'last checked'), rule.lastChecked],
  ];
  shell.print(`${table(rows)}\n\n${statusText(shell)}\n${disclaimer(shell)}`);
}

function kindText({ kind }: Rule, { say }: Shell): string {
  return {
    hard: say('必须遵守', 'hard'),
    soft: say('尽量遵守', 'soft'),
    checklist: say('出行前办妥', 'checklist'),
    warning: say('提醒', 'warning'),
  }[kind];
}

function limitText({ id, bound, limit, unit }: Rule, { say, lang }: Shell): string {
  if (bound === null || limit === null) return '';
  const figure = ruleFigure(id, limit, lang);
  if (unit === 'clock') return say(`不晚于 ${figure}`, `not after ${figure}`);
  return bound === 'at-most'
    ? say(`不超过 ${figure}`, `at most ${figure}`)
    : say(`不少于 ${figure}`, `at least ${figure}`);
}

function partyText({ appliesTo }: Rule, { say, lang }: Shell): string {
  if (appliesTo === 'everyone') return say('所有人', 'everyone');
  return listed(
    appliesTo.map((profile) => words(lang).profiles[profile]),
    lang,
  );
}

const statusText = ({ say }: Shell): string =>
  say(
    'C：数字读自所列来源；S：仅见于二手资料或为本产品默认值，不代表标准。',
    'C: the figure was read in the source named. S: seen in secondary sources only, or a default of ours; not a standard.',
  );

const disclaimer = ({ say }: Shell): string => say('以上不构成医疗建议。', 'None of this is medical advice.');
