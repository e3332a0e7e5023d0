import 'leaflet/dist/leaflet.css';
import './style/page.css';
import './style/form.css';
import './style/trip.css';
import './style/edit.css';
import './style/map.css';
import './style/print.css';
import { render } from 'preact';
import { MapView } from './panels/MapView.tsx';
import { Panel } from './panels/Panel.tsx';
import './state/appearance.ts';
import { readLink } from './state/link.ts';
import { begin, defaultWishes, itinerary, region, startPlanner } from './state/trip.ts';
import { linkDataDate, linkProblem } from './state/view.ts';

/** The trip of the address, or the default one. A bad link gives nothing but a message. */
async function firstWishes(land: NonNullable<typeof region.value>) {
  const link = await readLink(location.hash, land);
  linkProblem.value = link.kind === 'bad' || link.kind === 'newer' ? link.kind : null;
  linkDataDate.value = link.kind === 'trip' ? link.dataDate : null;
  if (link.kind === 'trip') return link.wishes;
  return link.kind === 'none' ? defaultWishes(land) : null;
}

startPlanner(firstWishes);
// A link pasted into the address bar of the open page.
addEventListener('hashchange', async () => {
  if (region.value !== null && location.hash.startsWith('#trip=')) begin(await firstWishes(region.value));
});
// For whoever looks at the page from its console: the plan that is shown.
Object.defineProperty(window, 'kangtu', {
  value: {
    get itinerary() {
      return itinerary.value;
    },
  },
});
render(
  <>
    <Panel />
    <MapView />
  </>,
  document.getElementById('app')!,
);

if ('serviceWorker' in navigator && import.meta.env.PROD)
  navigator.serviceWorker.register('./sw.js').catch(() => {
    // Without a service worker (private window, plain http) the page works, only not offline.
  });
