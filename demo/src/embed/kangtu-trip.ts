import { type Itinerary, parseItinerary } from '@kangtu/core';
import { describeTrip, drawMap, type Language } from '@kangtu/presenters';
import { STYLE } from './style.ts';

const MAP = { width: 760, height: 520 };
const NIGHT_IN = { zh: (town: string) => `夜宿${town}`, en: (town: string) => `Night in ${town}` };
const LOAD_FAILED = { zh: '读不到这份行程。', en: 'This trip could not be read.' };

/**
 * `<kangtu-trip src="trip.json" lang="zh">`: a plan as a map and a list in any page. `src` is a file that
 * `kangtu plan --json` or the demo wrote; a script may set the `itinerary` property instead. Text is set as text and
 * the map is an image, so nothing in a plan can run in the page. Dispatches `kangtu-ready`, or `kangtu-error` with
 * the issues in `detail`.
 */
export class KangtuTrip extends HTMLElement {
  static readonly observedAttributes = ['src', 'lang'];
  private readonly root = this.attachShadow({ mode: 'open' });
  private plan: Itinerary | null = null;
  private asked = 0;

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    this.root.adoptedStyleSheets = [sheet];
  }

  get itinerary(): Itinerary | null {
    return this.plan;
  }

  /** Takes whatever was parsed from JSON; what is not a plan is refused with its issues. */
  set itinerary(value: unknown) {
    const parsed = parseItinerary(value);
    if (parsed.ok) {
      this.plan = parsed.value;
      this.draw();
      this.dispatchEvent(new CustomEvent('kangtu-ready'));
    } else this.fail(parsed.issues);
  }

  attributeChangedCallback(name: string): void {
    if (name === 'src') void this.load();
    else if (this.plan !== null) this.draw();
  }

  private get language(): Language {
    return (this.lang || document.documentElement.lang).toLowerCase().startsWith('en') ? 'en' : 'zh';
  }

  private async load(): Promise<void> {
    const src = this.getAttribute('src');
    if (src === null) return;
    this.asked += 1;
    const mine = this.asked;
    try {
      const response = await fetch(src);
      if (!response.ok) throw new Error(`${response.status}`);
      const value: unknown = await response.json();
      // A slower answer to an older `src` comes too late.
      if (mine === this.asked) this.itinerary = value;
    } catch (error) {
      if (mine === this.asked) this.fail([{ code: 'not-read', params: { reason: String(error) } }]);
    }
  }

  private fail(issues: readonly unknown[]): void {
    this.plan = null;
    this.root.replaceChildren(make('p', 'error', LOAD_FAILED[this.language]));
    this.dispatchEvent(new CustomEvent('kangtu-error', { detail: issues }));
  }

  private draw(): void {
    if (this.plan === null) return;
    const lang = this.language;
    const view = describeTrip(this.plan, lang);
    const article = make('article', '');
    article.lang = view.tag;
    article.append(make('h2', '', view.title), make('p', 'dates', view.dates), mapOf(this.plan, lang));
    for (const day of view.days) {
      const list = make('ol', '');
      for (const row of day.rows) {
        const item = make('li', row.kind);
        item.append(make('span', 'time', row.kind === 'leg' ? '' : row.start));
        item.append(make('span', 'title', row.number === null ? row.title : `${row.number} ${row.title}`));
        item.append(make('span', 'detail', [row.detail, row.unconfirmed].filter(Boolean).join(' · ')));
        list.append(item);
      }
      article.append(make('h3', '', `${day.title} ${day.date}`), make('p', 'totals', day.totals), list);
      if (day.night !== null) article.append(make('p', 'night', NIGHT_IN[lang](day.night)));
    }
    for (const note of view.notes) article.append(make('p', 'note', note));
    this.root.replaceChildren(article);
  }
}

function mapOf(itinerary: Itinerary, lang: Language): HTMLElement {
  const drawn = drawMap(itinerary, { lang, day: null, ...MAP });
  const image = document.createElement('img');
  image.src = `data:image/svg+xml,${encodeURIComponent(drawn.svg)}`;
  image.alt = drawn.description;
  image.width = MAP.width;
  image.height = MAP.height;
  return image;
}

function make(name: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.textContent = text;
  return element;
}

if (!customElements.get('kangtu-trip')) customElements.define('kangtu-trip', KangtuTrip);
