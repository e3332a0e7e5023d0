import { adviceLines, type DayView, type Fact, type StopView } from '@kangtu/presenters';
import type { Edition } from '../pair.js';
import { DRAWINGS, type Paper } from '../paper.js';

// What the parts of a day take on A4, in points, as `day.typ` sets them: setting a page twice to find out would
// take half as long again as everything else. A wrong guess makes the map of the day smaller or larger, no more.
const TEXT = 493;
const SIZE = 10.5;
const SMALL = 8.5;
const CARD = 9.87;
/** From line to line, in ems. */
const PITCH = 1.41;
const ROW_WIDTH = 395;
/** Beside their text: headings, totals and head of the table; a row; the head of the cards; a card. */
type Part = 'page' | 'row' | 'cards' | 'card';
/** Fitted on sixty days each against Typst's own measure. */
const AROUND: Readonly<Record<Edition, Readonly<Record<Part, number>>>> = {
  zh: { page: 34, row: 10.2, cards: 11, card: 13.3 },
  en: { page: 41, row: 8.3, cards: 7, card: 23.8 },
  both: { page: 102, row: 3.2, cards: 48, card: 11.7 },
};
const NIGHT = 29;
const ADVICE = 27;
const CODE = 64;

type Widths = readonly [text: number, facts: number];
const WIDTHS: Readonly<Record<'zh' | 'en', Widths>> = { zh: [191, 212], en: [186, 219] };

/** Both languages of a day; the second is null in an edition of one. */
type Pair<T> = readonly [T, T | null];

/** Heights on A4 of a day's plan without map and advice, of its advice, and of its cards. */
export function heightsOf(
  views: Pair<DayView>,
  edition: Edition,
): { readonly plan: number; readonly advice: number; readonly cards: number } {
  const [day, other] = views;
  const around = AROUND[edition];
  const widths = WIDTHS[edition === 'en' ? 'en' : 'zh'];
  const cards = day.stops.map((stop, i) => around.card + cardHeight([stop, other?.stops[i] ?? null], widths));
  return {
    plan: planHeight(views, edition, TEXT, ROW_WIDTH),
    advice: adviceHeight(views, TEXT),
    cards: around.cards + sum(cards),
  };
}

/** Of a plan without its map on paper that is `text` points wide, its rows `row`: as on A4, in A4's sizes of type. */
function planHeight([day, other]: Pair<DayView>, edition: Edition, text: number, row: number): number {
  const around = AROUND[edition];
  const routes = stacked([day.route.join(' – '), other?.route.join(' – ') ?? null], SIZE, text);
  const rows = day.rows.map((each, i) => {
    const second = other?.rows[i];
    const first = ems(each.title) * SIZE + (ems(each.detail) + 1) * SIZE * 0.92;
    const mark = each.unconfirmed === null ? 0 : 45;
    const lines = Math.ceil((first + mark) / row);
    const below = second == null ? 0 : height(ems(`${second.title} · ${second.detail}`), SMALL, row);
    return around.row + lines * SIZE * PITCH - SIZE * 0.5 + below;
  });
  return around.page + routes + sum(rows) + (day.night === null ? 0 : NIGHT);
}

/** A5 is A4 in smaller type. */
const A5_SCALE = 9 / 10.5;
const A5_ROW_WIDTH = 268;

/** Sizes of a card on A5 in points: its frame with what is around, its head, a line of text, a line of facts. */
const SMALL_CARD = { size: 8.46, around: 17, head: 16, text: 12.2, fact: 10.6, width: 338, facts: 285 };
const SMALL_CARDS_HEAD = 27;

/** What the plan of a day leaves of a page of A5 for its map; what its advice and its cards take. */
export function smallPageRoom(
  views: Pair<DayView>,
  edition: Edition,
): { readonly left: number; readonly advice: number; readonly cards: number } {
  const text = DRAWINGS.a5.width / A5_SCALE;
  const plan = planHeight(views, edition, text, A5_ROW_WIDTH / A5_SCALE);
  const cards = views[0].stops.map((stop, i) =>
    sum([stop, ...(views[1] === null ? [] : [views[1].stops[i] ?? stop])].map(smallCardHeight)),
  );
  return {
    left: DRAWINGS.a5.page - plan * A5_SCALE,
    advice: adviceHeight(views, text) * A5_SCALE,
    cards: SMALL_CARDS_HEAD + sum(cards),
  };
}

/** In one language. */
function smallCardHeight({ kind, about, note, unconfirmed, facts, setting }: StopView): number {
  const { size, around, head, text, fact, width, facts: factsWidth } = SMALL_CARD;
  const lines = (words: string, room: number) => Math.ceil((ems(words) * size) / room);
  const rows = [...facts, ...setting];
  const labels = Math.max(...rows.map(({ label }) => ems(label))) * size + 8;
  const texts = [kind, about, note, unconfirmed].map((words) => (words === null ? 0 : lines(words, width)));
  return (
    around + head + sum(texts) * text + sum(rows.map(({ value }) => lines(value, factsWidth - labels))) * fact
  );
}

/** The table below the overview in points: size of its text, width of the stops' column, heading and head of the table. */
const TABLES: Readonly<Partial<Record<Paper, readonly [size: number, stops: number, around: number]>>> = {
  a4: [10.5, 165, 75],
  a5: [9, 150, 82],
  'a5-booklet': [9, 150, 82],
};
/** Large print has a block a day in place of the table: size of its text, its width, heading and what is around. */
const BLOCKS = { size: 17, width: 485, around: 62, above: 21 };

/** What the table of the days leaves of the page for the overview; null where there is none. */
export function overviewRoom(views: Pair<readonly DayView[]>, paper: Paper): number | null {
  if (paper === 'large-print') return DRAWINGS[paper].page - BLOCKS.around - sum(blockHeights(views));
  const table = TABLES[paper];
  if (table === undefined) return null;
  const [size, width, around] = table;
  const rows = views[0].map((day, i) => {
    const second = views[1]?.[i];
    const stops = stacked([names(day), second === undefined ? null : names(second)], size, width);
    // Narrow paper has the date below its number.
    const date = size * PITCH * (paper === 'a4' ? 1 : 2);
    return size + Math.max(stops, date);
  });
  return DRAWINGS[paper].page - around - sum(rows);
}

const names = ({ stops }: DayView): string => stops.map(({ number, name }) => `${number} ${name}`).join(', ');

function blockHeights([days, others]: Pair<readonly DayView[]>): readonly number[] {
  const { size, width, above } = BLOCKS;
  return days.map((day, i) => {
    const second = others?.[i] ?? null;
    const texts = [names, ({ totals }: DayView) => totals].map((text) =>
      stacked([text(day), second === null ? null : text(second)], size, width),
    );
    const lines = day.night === null ? 1 : 2;
    return above + lines * size * PITCH + sum(texts);
  });
}

function adviceHeight([day, other]: Pair<DayView>, width: number): number {
  const of = ({ advice }: DayView) => adviceLines({ ...advice, care: null });
  const second = other === null ? [] : of(other);
  const lines = of(day).map((text, i) => stacked([text, second[i] ?? null], SIZE, width - 30));
  return lines.length === 0 ? 0 : ADVICE + sum(lines);
}

function cardHeight([stop, other]: Pair<StopView>, [left, right]: Widths): number {
  const text = (of: (view: StopView) => string | null) => {
    const first = of(stop);
    return first === null ? 0 : stacked([first, other === null ? null : of(other)], CARD, left);
  };
  const where = (view: StopView) => `${view.kind}　${view.setting[0]?.value ?? ''}`;
  const name = (view: StopView) => `00${view.name}${other === null ? (view.otherName ?? '') : ''}`;
  const words =
    stacked([name(stop), other?.name ?? null], CARD * 1.08, left) +
    text(where) +
    text((view) => view.about) +
    text((view) => view.note) +
    text((view) => view.unconfirmed);
  const facts = (view: StopView): readonly Fact[] => [...view.facts, ...view.setting.slice(1)];
  const labels = Math.max(...facts(stop).map(({ label }) => ems(label))) * CARD + 9;
  const table = facts(stop).map(({ value }, i) =>
    stacked([value, other === null ? null : (facts(other)[i]?.value ?? null)], CARD, right - labels),
  );
  return Math.max(words, sum(table), CODE);
}

/** Of a text and, below it, its second language. */
function stacked([text, second]: Pair<string>, size: number, width: number): number {
  const below = second === null ? 0 : height(ems(second), SMALL, width);
  return height(ems(text), size, width) + below;
}

function height(ems: number, size: number, width: number): number {
  return Math.ceil((ems * size) / width) * size * PITCH;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Width of a text, roughly: Latin letters are half as wide as Hanzi. */
function ems(text: string): number {
  let narrow = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) < 0x2e80) narrow++;
  return text.length - narrow / 2;
}
