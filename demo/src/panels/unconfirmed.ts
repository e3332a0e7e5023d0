import type { UnconfirmedFact } from '@kangtu/core';
import { list } from '@kangtu/presenters';
import { capital, say } from '../i18n/format.ts';
import { language, messages } from '../i18n/language.ts';

/** "待核实：开放时间、票价". */
export const unconfirmedText = (facts: readonly UnconfirmedFact[]): string =>
  capital(
    messages.value.place.unconfirmed(
      list(
        facts.map((fact) => say.value.unconfirmed[fact]),
        language.value,
      ),
    ),
  );
