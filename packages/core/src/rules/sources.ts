import type { Rule } from './rule.js';

export const LBT_052: Pick<Rule, 'standard' | 'source' | 'status' | 'lastChecked'> = {
  standard: 'LB/T 052-2016',
  source: {
    names: {
      zh: '《旅行社老年旅游服务规范》LB/T 052-2016（据转载）',
      en: 'Travel agency services for the elderly, LB/T 052-2016 (as reprinted)',
    },
    url: 'http://www.zgmsjjw.com/newsshow-16-31465-1.html',
  },
  status: 'C',
  lastChecked: '2026-11',
};

export const TAIWAN_HPA: Pick<Rule, 'standard' | 'source' | 'status' | 'lastChecked'> = {
  standard: null,
  source: {
    names: {
      zh: '台湾地区健康促进主管部门的泡汤提醒（据自由健康网）',
      en: 'Health Promotion Administration of Taiwan, advice on hot springs (as reported by Liberty Times)',
    },
    url: 'https://health.ltn.com.tw/article/breakingnews/5239844',
  },
  status: 'C',
  lastChecked: '2026-11',
};

export const TAIPEI_HEALTH: Pick<Rule, 'standard' | 'source' | 'status' | 'lastChecked'> = {
  standard: null,
  source: {
    names: { zh: '台北市卫生部门的泡汤提醒', en: 'Taipei health department, advice on hot springs' },
    url: 'https://www.rmim.com.tw/news-detail-9984',
  },
  status: 'C',
  lastChecked: '2026-11',
};

/** Figures seen in secondary sources only, or chosen by us: defaults for a bureau's doctor to change. */
export const SECONDARY: Pick<Rule, 'standard' | 'source' | 'status' | 'lastChecked'> = {
  standard: null,
  source: {
    names: {
      zh: '二手资料或本产品默认值，可修改',
      en: 'Secondary sources or a default of ours, to be edited',
    },
    url: null,
  },
  status: 'S',
  lastChecked: '2026-11',
};

export const CTRIP: Pick<Rule, 'standard' | 'source' | 'status' | 'lastChecked'> = {
  standard: null,
  source: {
    names: {
      zh: '携程老年游服务标准（企业标准，2016 年，据转载）',
      en: 'Ctrip service standard for elderly travellers (company rule, 2016, as reprinted)',
    },
    url: 'http://www.lalcy.com/yaowen/1688295.html',
  },
  status: 'C',
  lastChecked: '2026-11',
};

export const GAIT_STUDY: Pick<Rule, 'standard' | 'source' | 'status' | 'lastChecked'> = {
  standard: null,
  source: {
    names: {
      zh: '60 岁以上社区居民日常步速研究（PMC7869711）：平均每秒 1.24 米',
      en: 'Study of gait speed from the age of 60 (PMC7869711): 1.24 m/s on average',
    },
    url: 'https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7869711/',
  },
  status: 'C',
  lastChecked: '2026-11',
};

export const CDC_ALTITUDE: Pick<Rule, 'standard' | 'source' | 'status' | 'lastChecked'> = {
  standard: null,
  source: {
    names: {
      zh: '美国疾控中心：高海拔旅行',
      en: 'CDC Travelers’ Health: travel to high altitudes',
    },
    url: 'https://wwwnc.cdc.gov/travel/page/travel-to-high-altitudes',
  },
  status: 'C',
  lastChecked: '2026-11',
};
