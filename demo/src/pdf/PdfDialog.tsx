import './pdf.css';
import type { Edition } from '@kangtu/brochure/browser';
import type { Itinerary } from '@kangtu/core';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { language, messages } from '../i18n/language.ts';
import { Choice } from '../panels/Choice.tsx';
import { Icon } from '../panels/Icon.tsx';
import { areKept, TOTAL_BYTES } from './files.ts';
import { cancel, make, making, reset } from './making.ts';
import { EDITIONS, PAPERS, WORDS } from './words.ts';

interface Props {
  readonly whole: Itinerary;
  readonly open: Itinerary;
  /** Null when nothing was said about anybody's health. */
  readonly withHealth: Signal<boolean> | null;
  readonly onClose: () => void;
}

/** Paper, language, what it costs to download, then the PDF. */
export function PdfDialog({ whole, open, withHealth, onClose }: Props) {
  const t = WORDS[language.value];
  const frame = useRef<HTMLDialogElement>(null);
  const paper = useSignal<(typeof PAPERS)[number]>('a4');
  const edition = useSignal<Edition>(language.value);
  useEffect(() => {
    frame.current?.showModal();
    return cancel;
  }, []);
  const { state } = making.value;
  const isBusy = state === 'fetching' || state === 'setting';
  const another =
    <T,>(chosen: Signal<T>) =>
    (value: T) => {
      chosen.value = value;
      reset();
    };
  return (
    <dialog ref={frame} class="pdf" aria-labelledby="pdf-title" onClose={onClose}>
      <h2 id="pdf-title">{t.title}</h2>
      <p>{t.about}</p>
      <Choice
        label={t.paper}
        name="pdf-paper"
        value={paper.value}
        options={PAPERS.map((each) => [each, t.papers[each]])}
        onChange={another(paper)}
      />
      <Choice
        label={t.language}
        name="pdf-edition"
        value={edition.value}
        options={EDITIONS.map((each) => [each, t.editions[each]])}
        onChange={another(edition)}
      />
      {withHealth === null ? null : (
        <label class="check">
          <input
            type="checkbox"
            name="pdf-health"
            checked={withHealth.value}
            onChange={(event) => another(withHealth)(event.currentTarget.checked)}
          />
          <span>{messages.value.privateFiles}</span>
        </label>
      )}
      <Cost />
      <Outcome />
      <div class="pdf-buttons">
        {isBusy ? (
          <button type="button" class="act quiet" data-act="pdf-cancel" onClick={cancel}>
            {t.cancel}
          </button>
        ) : state === 'done' ? null : (
          <button
            type="button"
            class="act"
            data-act="pdf-make"
            onClick={() => make(withHealth?.value ? whole : open, paper.value, edition.value)}
          >
            {t.make}
          </button>
        )}
        <button type="button" class="act quiet" data-act="pdf-close" onClick={() => frame.current?.close()}>
          {t.close}
        </button>
      </div>
    </dialog>
  );
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Said before anything is downloaded. */
function Cost() {
  const t = WORDS[language.value];
  const kept = useSignal<boolean | null>(null);
  const isIdle = making.value.state === 'idle';
  useEffect(() => {
    if (isIdle)
      void areKept(document.baseURI).then((is) => {
        kept.value = is;
      });
  }, [isIdle]);
  if (!isIdle || kept.value === null) return null;
  return (
    <p class="hint" data-kept={kept.value}>
      {kept.value ? t.kept : t.once(megabytes(TOTAL_BYTES))}
    </p>
  );
}

/** How far it is, what came of it. */
function Outcome() {
  const t = WORDS[language.value];
  const now = making.value;
  const said =
    now.state === 'fetching'
      ? t.fetching(megabytes(now.received), megabytes(TOTAL_BYTES))
      : now.state === 'setting'
        ? t.setting
        : '';
  return (
    <div class="pdf-outcome" data-state={now.state}>
      {said === '' ? null : (
        <>
          <progress
            aria-label={t.title}
            {...(now.state === 'fetching' ? { max: TOTAL_BYTES, value: now.received } : {})}
          />
          <p aria-hidden="true">{said}</p>
        </>
      )}
      {now.state === 'failed' ? (
        <p class="problem" role="alert">
          {t.troubles[now.trouble]}
          {now.trouble === 'typeset' ? <small>{now.reason}</small> : null}
        </p>
      ) : null}
      <p role="status">
        {now.state === 'setting' ? <span class="visually-hidden">{t.setting}</span> : null}
        {now.state === 'done' ? t.ready(Math.ceil(now.bytes / 1000)) : null}
      </p>
      {now.state === 'done' ? (
        <div class="pdf-buttons">
          <a class="act" href={now.url} download={now.name} data-act="pdf-save">
            <Icon name="download" />
            {t.save}
          </a>
          <a class="act quiet" href={now.url} target="_blank" rel="noreferrer">
            {t.look}
          </a>
        </div>
      ) : null}
    </div>
  );
}
