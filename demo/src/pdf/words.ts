import type { Edition, Paper } from '@kangtu/brochure/browser';
import type { Language } from '@kangtu/presenters';
import type { PdfTrouble } from './protocol.ts';

/** Papers that are offered in the page. */
export const PAPERS = ['a4', 'large-print', 'a5', 'day-cards'] as const satisfies readonly Paper[];
export const EDITIONS = ['zh', 'en', 'both'] as const satisfies readonly Edition[];

export interface PdfWords {
  readonly title: string;
  readonly about: string;
  readonly paper: string;
  readonly papers: Readonly<Record<(typeof PAPERS)[number], string>>;
  readonly language: string;
  readonly editions: Readonly<Record<Edition, string>>;
  readonly once: (megabytes: string) => string;
  readonly kept: string;
  readonly make: string;
  readonly cancel: string;
  readonly close: string;
  readonly fetching: (received: string, total: string) => string;
  readonly setting: string;
  readonly ready: (kilobytes: number) => string;
  readonly save: string;
  readonly look: string;
  readonly troubles: Readonly<Record<PdfTrouble, string>>;
}

const zh = {
  title: 'PDF 手册',
  about:
    '可以打印、可以存起来的手册：封面、全程地图、每天一页、健康提示、资料来源。就在本页里排版，行程不会传到任何地方。',
  paper: '纸张',
  papers: { a4: 'A4', 'large-print': '大字版', a5: 'A5', 'day-cards': '每日卡片' },
  language: '语言',
  editions: { zh: '中文', en: 'English', both: '中英对照' },
  once: (megabytes) => `第一次要下载 ${megabytes} MB（排版程序和字体），只下载一次，以后没有网络也能用。`,
  kept: '排版程序已在这台设备上，不用再下载。',
  make: '生成 PDF',
  cancel: '取消',
  close: '关闭',
  fetching: (received, total) => `正在准备：${received} / ${total} MB`,
  setting: '正在排版……',
  ready: (kilobytes) => `排好了，${kilobytes} kB。`,
  save: '保存 PDF',
  look: '打开看看',
  troubles: {
    network: '排版程序没有下载完整。请检查网络后再试；如果网页刚更新过，请先重新载入。',
    browser: '这个浏览器运行不了排版程序。请换用新版浏览器，或用“打印”、“网页”代替。',
    typeset: '这份手册没有排成。请换一种纸张或语言再试，或用“打印”、“网页”代替。',
  },
} as const satisfies PdfWords;

const en = {
  title: 'PDF brochure',
  about:
    'A brochure to print or keep: cover, map of the trip, a page a day, health notes, sources. It is set in this page; your trip is sent nowhere.',
  paper: 'Paper',
  papers: { a4: 'A4', 'large-print': 'Large print', a5: 'A5', 'day-cards': 'Day cards' },
  language: 'Language',
  editions: { zh: '中文', en: 'English', both: 'Both' },
  once: (megabytes) =>
    `Downloads ${megabytes} MB (typesetter and fonts), once; afterwards it works without a network.`,
  kept: 'The typesetter is on this device already: nothing to download.',
  make: 'Make the PDF',
  cancel: 'Cancel',
  close: 'Close',
  fetching: (received, total) => `Preparing: ${received} of ${total} MB`,
  setting: 'Setting the pages…',
  ready: (kilobytes) => `Ready, ${kilobytes} kB.`,
  save: 'Save the PDF',
  look: 'Open it',
  troubles: {
    network:
      'The typesetter did not arrive whole. Check the network and try again; if the page was renewed a moment ago, reload it first.',
    browser: 'This browser cannot run the typesetter. Use a newer one, or “Print” or “Web page” instead.',
    typeset:
      'The brochure could not be set. Try another paper or language, or use “Print” or “Web page” instead.',
  },
} as const satisfies PdfWords;

export const WORDS: Readonly<Record<Language, PdfWords>> = { zh, en };
