import 'leaflet/dist/leaflet.css';
import './style/page.css';
import './style/form.css';
import './style/party.css';
import './style/trip.css';
import './style/edit.css';
import './style/map.css';
import './style/print.css';
import { render } from 'preact';
import { language, loadLanguage } from './i18n/language.ts';
import { MapView } from './panels/MapView.tsx';
import { Panel } from './panels/Panel.tsx';
import './state/appearance.ts';
import { registerOffline, start } from './state/start.ts';
import { itinerary } from './state/trip.ts';
import { firstPaint } from './tasks.ts';

void start();
// For whoever looks at the page from its console: the plan that is shown.
Object.defineProperty(window, 'kangtu', {
  value: {
    get itinerary() {
      return itinerary.value;
    },
  },
});
registerOffline();
// The planner is on its way; until it has the map there is nothing to show but what the page's file says.
void Promise.all([firstPaint(), loadLanguage(language.peek())]).then(() => {
  const app = document.getElementById('app')!;
  app.replaceChildren();
  render(
    <>
      <Panel />
      <MapView />
    </>,
    app,
  );
});
