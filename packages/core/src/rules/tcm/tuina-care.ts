import type { Rule } from '../rule.js';
import { SECONDARY } from '../sources.js';

export const TUINA_CARE: Rule = {
  id: 'tcm/tuina-care',
  kind: 'checklist',
  appliesTo: 'everyone',
  metric: 'therapy-visit',
  bound: null,
  limit: null,
  unit: null,
  therapy: 'tuina',
  title: {
    zh: '推拿：急性脊柱损伤、肿瘤、严重骨质疏松、出血倾向或皮肤破损者不做',
    en: 'Tuina: not with an acute injury of the spine, a tumour, severe osteoporosis, bleeding or broken skin',
  },
  ...SECONDARY,
};
