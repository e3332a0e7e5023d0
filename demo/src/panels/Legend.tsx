import { messages } from '../i18n/language.ts';
import { Icon } from './Icon.tsx';
import { later } from './later.tsx';
import { More } from './More.tsx';

const Key = later(async () => (await import('./Key.tsx')).Key);

export function Legend() {
  const t = messages.value.map;
  return (
    <section aria-label={t.legend}>
      <More
        className="legend"
        summary={
          <>
            <Icon name="list" /> {t.legend}
          </>
        }
      >
        {() => <Key />}
      </More>
    </section>
  );
}
