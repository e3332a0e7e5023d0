import type { TravelWords } from './travel.zh.ts';

/** Words for who travels and within which limits, for the weather, and the ground of the map. */
export const travelEn = {
  areas: {
    label: 'Area',
    'guilin-liuzhou': 'Guilin and Liuzhou',
    guangxi: 'Five cities of Guangxi',
    yiyang: 'Yiyang',
    changzhi: 'Changzhi',
  },
  who: {
    title: 'Who travels',
    none: 'Nobody with special needs',
    hint: 'The trip respects what they need: time on the road and on foot, hot springs, steps, how far help is.',
    privacy: 'What you say about health stays on this device: not in links, not in files.',
    person: (n) => `Person ${n}`,
    add: 'Add a person',
    remove: (n) => `Remove person ${n}`,
    age: 'Age',
    ages: {
      adult: '7 to 59',
      senior: '60 or over',
      'senior-75': '75 or over',
      child: '3 to 6',
      toddler: 'Under 3',
    },
    needs: 'Needs',
    likes: 'Likes most',
    summary: (n, needs) => {
      const people = n === 1 ? '1 person' : `${n} people`;
      return needs === '' ? people : `${people} · ${needs}`;
    },
  },
  limits: {
    transport: 'Transport',
    transports: { open: 'Open', 'self-drive': 'We drive', coach: 'Hired with driver' },
    budget: 'Ticket budget per adult (CNY)',
    noLimit: 'No limit',
    driving: 'On the road a day, at most',
    midday: 'Midday rest',
    noMidday: 'None',
    hours: (n) => (n === 1 ? '1 hour' : `${n} hours`),
    minutes: (n) => `${n} minutes`,
    granted: 'Wishes relaxed so far',
    forget: 'Undo these',
  },
  dayTimes: {
    title: 'Times of this day',
    start: 'Leave not before',
    end: 'Arrive not after',
  },
  locks: {
    day: (n) => `Lock day ${n}: planning again keeps its stops in their order`,
    unlockDay: (n) => `Unlock day ${n}`,
  },
  now: {
    short: 'From here',
    here: (name) => `We are at ${name}: plan again from here`,
    banner: (day, name) =>
      `Day ${day}, at ${name}. What is done stays; the rest is planned again with as few changes as possible.`,
    time: 'Time now',
    forget: 'Back to the whole trip',
  },
  care: {
    nearest: (name, minutes) => `Nearest emergency room: ${name}, ${minutes} by car`,
    seat: ' (drawn at the county seat)',
  },
  advice: {
    title: 'Please note',
    count: (n) => (n === 1 ? '1 thing to note' : `${n} things to note`),
    sources: 'Who says so',
  },
  weather: {
    title: 'If it rains or is too hot',
    rain: 'Rain',
    heat: 'Heat',
    instead: (from, to, start, end) => `${to} instead of ${from}, ${start}–${end}`,
    more: (minutes) => `${minutes} more on the road`,
    less: (minutes) => `${minutes} less on the road`,
    none: (from) => `${from}: nothing indoors within reach`,
    unconfirmed: 'hours not confirmed',
    use: 'Take this instead',
  },
  offers: 'Smallest change that lets it in:',
  ground: {
    title: 'Base map',
    offline: 'Offline (built in)',
    osm: 'OpenStreetMap',
    tianditu: 'Tianditu',
    amap: 'AMap',
    privacy: 'Online maps are loaded from their own servers, which learn what you look at. Needs a network.',
    unread: (service) =>
      `${service} could not be read: no network, or out of reach from here. The built-in map is back.`,
    key: 'Tianditu key',
    keyHint: 'Free at console.tianditu.gov.cn. It stays in this browser.',
  },
  privateFiles: 'Write health needs into files',
} satisfies TravelWords;
