// Who asks for the same three days: the parties of docs/health.md.
const SAME = {
  days: 3,
  date: '2027-04-10',
  start: 'guilin-guilin-station',
  loop: 'east',
  line: 'wellness',
};

const group = Array.from({ length: 20 }, (_, i) => ({ age: 60 + Math.min(18, i) }));

export const PARTIES = [
  {
    id: 'adults',
    name: { zh: '两位 35 岁成人', en: 'Two adults of 35' },
    request: { ...SAME, party: [{ age: 35 }, { age: 35 }] },
  },
  {
    id: 'seniors',
    name: { zh: '20 人长者团，60 至 78 岁', en: 'A senior group of 20, aged 60 to 78' },
    request: { ...SAME, party: group, transport: 'coach' },
  },
  {
    id: 'family',
    name: { zh: '带 4 岁小孩的一家', en: 'A family with a child of 4' },
    request: { ...SAME, party: [{ age: 34 }, { age: 33 }, { age: 4 }] },
  },
  {
    id: 'hypertension',
    name: {
      zh: '高血压者，想泡温泉，自驾',
      en: 'Somebody with high blood pressure who wants hot springs and drives',
    },
    request: {
      ...SAME,
      party: [{ age: 52, profiles: ['hypertension'], mustSee: ['liuzhou-fenghuanghe-hot-spring'] }],
      transport: 'self-drive',
    },
  },
  {
    id: 'wheelchair',
    name: { zh: '轮椅使用者与陪同', en: 'A wheelchair user and a companion' },
    request: { ...SAME, party: [{ age: 45, profiles: ['wheelchair'] }, { age: 44 }] },
  },
  {
    id: 'moxibustion',
    name: { zh: '柳州五日艾灸', en: 'Five days of moxibustion around Liuzhou' },
    request: {
      days: 5,
      date: '2027-04-12',
      start: 'liuzhou-liuzhou-station',
      line: 'wellness',
      nights: ['liuzhou-city', 'liuzhou-city', 'liuzhou-city', 'liuzhou-city'],
      therapies: [{ therapy: 'moxibustion', sessions: 5 }],
    },
  },
  {
    id: 'tuina',
    name: { zh: '柳州五日推拿', en: 'Five days of tuina around Liuzhou' },
    request: {
      days: 5,
      date: '2027-04-12',
      start: 'liuzhou-liuzhou-station',
      line: 'wellness',
      nights: ['liuzhou-city', 'liuzhou-city', 'liuzhou-city', 'liuzhou-city'],
      therapies: [{ therapy: 'tuina', sessions: 5 }],
    },
  },
];
