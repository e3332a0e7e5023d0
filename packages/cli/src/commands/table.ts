import type { Language } from '@kangtu/presenters';
import type { Command } from 'commander';
import type { Shell } from '../shell/shell.js';

/**
 * A command file exports `declare`: it adds arguments, options and an action to its commander command. The
 * action throws `InputError` (exit 2) or `OutsideError` (exit 3), or sets `shell.exitCode`; anything else that
 * is thrown is a fault of ours (exit 1).
 */
interface CommandFile {
  readonly declare: (command: Command, shell: Shell) => void;
}

export interface CommandEntry {
  readonly name: string;
  readonly summary: Readonly<Record<Language, string>>;
  /** Loaded only when the command is named, so that the others cost nothing. */
  readonly load: () => Promise<CommandFile>;
}

/** One entry a command, one file a command. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'plan',
    summary: { zh: '规划一次行程', en: 'plan a trip' },
    load: () => import('./plan.js'),
  },
  {
    name: 'check',
    summary: { zh: '按区域数据核对行程', en: 'check a trip against the region data' },
    load: () => import('./check.js'),
  },
  {
    name: 'export',
    summary: {
      zh: '把行程写成日历、轨迹、网页等文件',
      en: 'write a trip as calendar, track, page and other files',
    },
    load: () => import('./export.js'),
  },
  {
    name: 'brochure',
    summary: { zh: '把行程排成可印刷的手册（PDF）', en: 'set a trip as a brochure to print (PDF)' },
    load: () => import('./brochure.js'),
  },
  {
    name: 'batch',
    summary: { zh: '成批规划行程、排手册', en: 'plan many trips and set their brochures' },
    load: () => import('./batch.js'),
  },
  {
    name: 'worker',
    summary: { zh: '从队列领取成批任务', en: 'take the jobs of batches from a queue' },
    load: () => import('./worker.js'),
  },
  {
    name: 'matrix',
    summary: { zh: '查看地点之间的路程和用时', en: 'show travel times and distances between places' },
    load: () => import('./matrix.js'),
  },
  {
    name: 'rules',
    summary: { zh: '查看健康规则及其来源', en: 'show the health rules and their sources' },
    load: () => import('./rules.js'),
  },
  {
    name: 'place',
    summary: { zh: '查找地点', en: 'look up places' },
    load: () => import('./place.js'),
  },
  {
    name: 'line',
    summary: { zh: '查看规划点名的线路并排成行程', en: 'list, show and plan the lines that the plans name' },
    load: () => import('./line.js'),
  },
  {
    name: 'region',
    summary: {
      zh: '查看、检查、导入和导出区域数据',
      en: 'list, show, check, import and export region data',
    },
    load: () => import('./region.js'),
  },
];
