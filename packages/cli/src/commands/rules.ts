import { houseRule, type PartyRule, RULES, type Rule } from '@kangtu/core';
import { list as listed, plain, ruleFigure, ruleTitle, words } from '@kangtu/presenters';
import type { Command } from 'commander';
import { InputError, issue } from '../shell/errors.js';
import { localise } from '../shell/help.js';
import { readHouseRules } from '../shell/house-rules.js';
import type { Shell } from '../shell/shell.js';
import { table } from '../shell/table.js';

interface Options {
  readonly json?: boolean;
  readonly rules?: string;
}

export function declare(command: Command, shell: Shell): void {
  const { say } = shell;
  const json = say('输出 JSON', 'print JSON');
  const house = say('套用本单位的健康规则（YAML）', 'with the health rules of the house (YAML)');
  localise(command.command('list'), shell)
    .description(say('列出全部健康规则', 'list all health rules'))
    .option('--json', json)
    .option('--rules <file>', house)
    .action((options: Options) => list(shell, options));
  localise(command.command('show'), shell)
    .description(say('查看一条规则及其来源', 'show a rule and its source'))
    .argument('<id>', say('规则编号，如 elderly/coach-ride', 'id of the rule, such as elderly/coach-ride'))
    .option('--json', json)
    .option('--rules <file>', house)
    .action((id: string, options: Options) => show(shell, id, options));
}

async function list(shell: Shell, options: Options): Promise<void> {
  const { say, lang } = shell;
  const rules = await rulesOf(shell, options);
  if (options.json) {
    shell.print(JSON.stringify(rules, null, 2));
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
  const rows = rules.map((rule) => [
    rule.id,
    kindText(rule, shell),
    limitText(rule, shell),
    partyText(rule, shell),
    basisText(rule, shell),
    ruleTitle(rule, lang),
  ]);
  shell.print(table([head, ...rows], [], shell.io.columns));
  shell.print(`\n${statusText(shell)}\n${disclaimer(shell)}`);
}

/** The rules of its group, else the groups there are. */
function near(rules: readonly Rule[], id: string): string {
  const group = (name: string): string => name.slice(0, name.indexOf('/') + 1);
  const same = rules.filter((rule) => group(rule.id) === group(id)).map((rule) => rule.id);
  return (same.length > 0 ? same : [...new Set(rules.map((rule) => `${group(rule.id)}…`))]).join(', ');
}

/** @throws InputError when there is no such rule */
async function show(shell: Shell, id: string, options: Options): Promise<void> {
  const { say, lang } = shell;
  const rules = await rulesOf(shell, options);
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) {
    throw new InputError([issue('rule-unknown', 'id', { name: id, near: near(rules, id) })]);
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
    ...(rule.house === undefined ? [] : [[say('自定规则', 'house rule'), houseText(rule.house, shell)]]),
    [say('来源', 'source'), (lang === 'en' ? source.names.en : null) ?? source.names.zh],
    [say('网址', 'address'), source.url ?? say('无', 'none')],
    [say('可信', 'status'), rule.status],
    [say('核对', 'last checked'), rule.lastChecked],
  ];
  shell.print(`${table(rows, [], shell.io.columns)}\n\n${statusText(shell)}\n${disclaimer(shell)}`);
}

/** All rules with the figures of the house; those it does not apply are left out. */
async function rulesOf(shell: Shell, { rules: file }: Options): Promise<readonly PartyRule[]> {
  if (file === undefined) return RULES;
  const house = await readHouseRules(shell, file);
  return RULES.flatMap((rule) => houseRule(rule, house) ?? []);
}

const houseText = (house: NonNullable<PartyRule['house']>, { lang }: Shell): string =>
  plain(lang === 'en' ? (house.en ?? house.zh) : house.zh);

/** A house rule is nobody's standard. */
function basisText(rule: PartyRule, shell: Shell): string {
  if (rule.house !== undefined)
    return shell.say(`自定：${houseText(rule.house, shell)}`, `house: ${houseText(rule.house, shell)}`);
  return rule.standard ?? rule.status;
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
