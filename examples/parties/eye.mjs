// The rules once more, from the words of their sources and not from the planner's code: what a tour leader with the
// printed trip and a watch would see. Returns hard breaches, and soft ones that the trip does not own up to.

const BETWEEN = new Set(['rest', 'meal', 'wait']);

export function breaches(trip, request, region) {
  const places = new Map(region.places.map((place) => [place.id, place]));
  const ages = (request.party ?? []).flatMap(({ age }) => age ?? []);
  const told = [
    ...(request.travellers ?? []),
    ...(request.party ?? []).flatMap((each) => each.profiles ?? []),
  ];
  const is = (profile) => told.includes(profile);
  const old = ages.some((age) => age >= 60) || is('senior') || is('senior-75');
  const found = [];
  const owned = (rule, day) =>
    trip.findings.some(({ params }) => params.rule === rule && (params.day ?? day) === day);
  const soft = (rule, day, what) => {
    if (!owned(rule, day)) found.push(`day ${day}: ${what}, and nothing is said of ${rule}`);
  };
  let dry = -1;
  const lastTreated = new Map();
  for (const { day, items, end } of trip.days) {
    let riding = 0;
    let seeing = 0;
    let fed = null;
    let bathed = null;
    let baths = 0;
    const now = (minute) => (day - 1) * 1440 + minute;
    items.forEach((item, i) => {
      const length = item.end - item.start;
      if (item.kind === 'leg') {
        riding += length;
        if (length >= 15) seeing = 0;
        if (old && riding > 120) found.push(`day ${day}: ${riding} minutes on the coach`);
        if (request.transport === 'self-drive' && length > 0 && bathed !== null && item.start - bathed < 120)
          soft('hot-spring/self-drive', day, `driving ${item.start - bathed} minutes after a bath`);
        return;
      }
      if (length > 0) riding = 0;
      if (BETWEEN.has(item.kind) && length > 0) seeing = 0;
      if (old && item.kind === 'rest' && !places.has(item.at))
        found.push(`day ${day}: a rest at no named place`);
      if (item.kind === 'meal') {
        fed = item.end;
        const next = items[i + 1];
        if (old && !(next?.kind === 'rest' && next.end - next.start >= 30))
          soft('elderly/midday-rest', day, 'no midday rest');
      }
      if (item.kind !== 'visit') return;
      seeing += length;
      const place = places.get(item.place);
      if (old && seeing > 180) soft('elderly/sightseeing', day, `${seeing} minutes of sightseeing`);
      if (old && place.exertion === 3) found.push(`day ${day}: ${place.id} is a climb`);
      if (old && item.care !== undefined && item.care.minutes > 60)
        soft('elderly/hospital', day, `${place.id} is ${item.care.minutes} minutes from help`);
      if ((is('wheelchair') || is('no-stairs')) && (place.exertion ?? 0) > 1)
        soft(
          is('wheelchair') ? 'access/wheelchair' : 'access/no-stairs',
          day,
          `${place.id} has slopes or steps`,
        );
      if (place.kind === 'hot-spring') {
        baths += 1;
        bathed = item.end;
        if (fed !== null && item.start - fed < 120)
          found.push(`day ${day}: a bath ${item.start - fed} after lunch`);
        if (is('toddler') || ages.some((age) => age < 3)) found.push(`day ${day}: a bath with a toddler`);
        if (baths > 2) soft('hot-spring/sessions', day, `${baths} baths`);
        if (now(item.start) < dry) found.push(`day ${day}: a bath too soon after a treatment`);
      }
      if (item.therapy !== undefined) {
        const { therapy, minutes } = item.therapy;
        const most = { moxibustion: 30, tuina: 60 }[therapy];
        const gap = { moxibustion: 60, tuina: 30 }[therapy];
        if (most !== undefined && minutes > most)
          soft(`tcm/${therapy}-minutes`, day, `${minutes} of ${therapy}`);
        if (gap !== undefined && fed !== null && item.start - fed < gap)
          soft(`tcm/${therapy}-meal`, day, `${therapy} ${item.start - fed} after lunch`);
        if (lastTreated.get(therapy) === day) found.push(`day ${day}: ${therapy} twice a day`);
        lastTreated.set(therapy, day);
        if (['cupping', 'gua-sha', 'plaster'].includes(therapy)) dry = now(item.end) + 1440;
      }
    });
    if (old && end > 1200) soft('elderly/back-by', day, 'back after 20:00');
  }
  return found;
}
