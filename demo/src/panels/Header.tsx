import { language, messages, switchLanguage } from '../i18n/language.ts';
import { largeText, nextTheme, theme } from '../state/appearance.ts';
import { itinerary } from '../state/trip.ts';
import { Icon } from './Icon.tsx';

export function Header() {
  const t = messages.value;
  return (
    <header class="head">
      {itinerary.value === null ? null : (
        <a class="skip" href="#trip">
          {t.skip}
        </a>
      )}
      <div class="brand">
        <img src="./icon.svg" alt="" width="36" height="36" />
        <div>
          <h1>{t.brand}</h1>
          <p>{t.tagline}</p>
        </div>
      </div>
      <div class="head-tools">
        <button
          type="button"
          class="tool wide"
          aria-pressed={largeText.value}
          title={largeText.value ? t.large.on : t.large.off}
          onClick={() => {
            largeText.value = !largeText.value;
          }}
        >
          <Icon name="text" /> {t.large.label}
        </button>
        <button
          type="button"
          class="tool"
          title={t.theme.label(t.theme[theme.value])}
          aria-label={t.theme.label(t.theme[theme.value])}
          onClick={nextTheme}
        >
          <Icon name={theme.value === 'dark' ? 'moon' : theme.value === 'light' ? 'sun' : 'auto'} />
        </button>
        <button
          type="button"
          class="tool wide"
          id="language"
          lang={language.value === 'zh' ? 'en' : 'zh-CN'}
          aria-label={t.switchToLabel}
          onClick={() => void switchLanguage()}
        >
          {t.switchTo}
        </button>
      </div>
    </header>
  );
}
