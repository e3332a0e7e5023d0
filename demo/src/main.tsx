import 'leaflet/dist/leaflet.css';
import './style/page.css';
import './style/form.css';
import './style/trip.css';
import './style/map.css';
import './style/print.css';
import { render } from 'preact';
import { MapView } from './panels/MapView.tsx';
import { Panel } from './panels/Panel.tsx';
import { itinerary, startPlanner } from './state/trip.ts';
import './state/appearance.ts';

startPlanner();
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
