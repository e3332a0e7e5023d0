import type { Itinerary } from '@kangtu/core';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Format } from '../exports.ts';
import { language, messages } from '../i18n/language.ts';
import type { QrCode } from '../qr.ts';
import { linkOf } from '../state/link.ts';
import { history } from '../state/trip.ts';
import { Icon } from './Icon.tsx';

const FORMAT_NAMES: readonly Format[] = ['gpx', 'ics', 'kml', 'geojson', 'csv', 'md', 'html', 'json'];

/** Files, print, link, QR code. What is not needed for the first view is loaded when it is asked for. */
export function Take({ trip }: { trip: Itinerary }) {
  const t = messages.value.take;
  const save = async (format: Format) => {
    const { download } = await import('../exports.ts');
    download(trip, format, language.value);
  };
  return (
    <section class="take no-print" aria-label={t.title}>
      <h3>{t.title}</h3>
      <Share trip={trip} />
      <fieldset>
        <legend>{t.files}</legend>
        <div class="formats">
          {FORMAT_NAMES.map((format) => (
            <button
              key={format}
              type="button"
              class="quiet"
              data-format={format}
              onClick={() => void save(format)}
            >
              <Icon name="download" />
              {t.formats[format]}
            </button>
          ))}
          <button type="button" class="quiet" onClick={() => window.print()}>
            <Icon name="print" />
            {t.print}
          </button>
        </div>
      </fieldset>
    </section>
  );
}

function Share({ trip }: { trip: Itinerary }) {
  const t = messages.value.take;
  const link = useSignal('');
  const copied = useSignal(false);
  const code = useSignal<QrCode | null>(null);
  const wishes = history.now.value;
  useEffect(() => {
    copied.value = false;
    code.value = null;
    link.value = '';
    if (wishes === null) return;
    let current = true;
    void linkOf(wishes, trip).then((hash) => {
      if (current) link.value = new URL(hash, location.href).href;
    });
    return () => {
      current = false;
    };
  }, [trip, wishes]);
  const copy = async () => {
    await navigator.clipboard?.writeText(link.value).catch(() => undefined);
    copied.value = true;
  };
  const draw = async () => {
    const { qrOf } = await import('../qr.ts');
    code.value = qrOf(link.value);
  };
  return (
    <div class="share">
      <p class="hint">{t.linkHolds}</p>
      <div class="share-row">
        <input
          type="text"
          name="link"
          readOnly
          value={link.value}
          aria-label={t.share}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" class="act" disabled={link.value === ''} onClick={() => void copy()}>
          <Icon name="copy" />
          {t.copyLink}
        </button>
        <button type="button" class="act quiet" disabled={link.value === ''} onClick={() => void draw()}>
          {t.showQr}
        </button>
      </div>
      <p class="hint" role="status">
        {copied.value ? t.copied : ''}
      </p>
      {code.value === null ? null : <Qr code={code.value} />}
    </div>
  );
}

function Qr({ code }: { code: QrCode }) {
  const t = messages.value.take;
  if (code.kind === 'too-long') return <p class="hint">{t.qrTooLong}</p>;
  return (
    <figure class="qr">
      <svg
        viewBox={`0 0 ${code.size} ${code.size}`}
        role="img"
        aria-label={t.qr}
        shape-rendering="crispEdges"
      >
        <title>{t.qr}</title>
        <path d={code.path} />
      </svg>
      <figcaption class="hint">{t.qr}</figcaption>
    </figure>
  );
}
