import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Format } from '../exports.ts';
import { language, messages } from '../i18n/language.ts';
import type { QrCode } from '../qr.ts';
import { linkOf } from '../state/link.ts';
import { basis, itinerary, openItinerary } from '../state/trip.ts';
import { Icon } from './Icon.tsx';

const FORMAT_NAMES: readonly Format[] = ['gpx', 'ics', 'kml', 'geojson', 'csv', 'md', 'html', 'json'];

/** Files, print, link, QR code. What is not needed for the first view is loaded when it is asked for. */
export function Take() {
  const t = messages.value;
  const withHealth = useSignal(false);
  const brochure = useSignal<typeof import('../pdf/PdfDialog.tsx') | null>(null);
  const [whole, open] = [itinerary.value, openItinerary.value];
  if (whole === null || open === null) return null;
  const trip = withHealth.value ? whole : open;
  const save = async (format: Format) => {
    const { download } = await import('../exports.ts');
    download(trip, format, language.value);
  };
  const openBrochure = async () => {
    brochure.value = await import('../pdf/PdfDialog.tsx');
  };
  const isPrivate = JSON.stringify(whole.request) !== JSON.stringify(open.request);
  return (
    <section class="take no-print" tabIndex={-1} aria-label={t.take.title}>
      <h3>{t.take.title}</h3>
      <Share />
      <fieldset>
        <legend>{t.take.files}</legend>
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
              {t.take.formats[format]}
            </button>
          ))}
          <button type="button" class="quiet" onClick={() => window.print()}>
            <Icon name="print" />
            {t.take.print}
          </button>
          <button type="button" class="quiet" data-act="pdf" onClick={() => void openBrochure()}>
            <Icon name="book" />
            {t.take.pdf}
          </button>
        </div>
        {isPrivate ? (
          <label class="check">
            <input
              type="checkbox"
              name="with-health"
              checked={withHealth.value}
              onChange={(event) => {
                withHealth.value = event.currentTarget.checked;
              }}
            />
            <span>{t.privateFiles}</span>
          </label>
        ) : null}
      </fieldset>
      {brochure.value === null ? null : (
        <brochure.value.PdfDialog
          whole={whole}
          open={open}
          withHealth={isPrivate ? withHealth : null}
          onClose={() => {
            brochure.value = null;
          }}
        />
      )}
    </section>
  );
}

/** The link is written when it is asked for: it says the whole trip, and a trip changes often. */
function Share() {
  const t = messages.value.take;
  const link = useSignal('');
  const copied = useSignal<boolean | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const code = useSignal<QrCode | null>(null);
  const [wishes, trip] = [basis.value, itinerary.value];
  useEffect(() => {
    copied.value = null;
    code.value = null;
    link.value = '';
  }, [trip, wishes]);
  const write = async () => {
    if (wishes === null || trip === null) return;
    link.value = new URL(await linkOf(wishes, trip), location.href).href;
  };
  const copy = async () => {
    await write();
    // Without https, or in a page inside another, there is no clipboard.
    copied.value =
      (await navigator.clipboard?.writeText(link.value).then(
        () => true,
        () => false,
      )) ?? false;
    if (!copied.value) field.current?.focus();
  };
  const draw = async () => {
    await write();
    const { qrOf } = await import('../qr.ts');
    code.value = qrOf(link.value);
  };
  return (
    <div class="share">
      <p class="hint">{t.linkHolds}</p>
      <div class="share-row">
        <button type="button" class="act" data-act="copy-link" onClick={() => void copy()}>
          <Icon name="copy" />
          {t.copyLink}
        </button>
        <button type="button" class="act quiet" data-act="qr" onClick={() => void draw()}>
          {t.showQr}
        </button>
      </div>
      {link.value === '' ? null : (
        <input
          ref={field}
          type="text"
          name="link"
          readOnly
          value={link.value}
          aria-label={t.share}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <p class="hint" role="status">
        {copied.value === null ? '' : copied.value ? t.copied : t.notCopied}
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
