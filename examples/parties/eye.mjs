// The rules once more, from the words of their sources and not from the planner's code: what a tour leader with the
// printed trip and a watch would see. Returns hard breaches, and soft ones that the trip does not own up to.

export function breaches(trip, request, region) {
  const leader = new Leader(trip, request, region);
  for (const day of trip.days) leader.walk(day);
  return leader.found;
}

const GAPS = { moxibustion: 60, tuina: 30 };
const LONGEST = { moxibustion: 30, tuina: 60 };
const DRY = ['cupping', 'gua-sha', 'plaster'];

class Leader {
  found = [];
  /** Minute of the trip until which nobody bathes. */
  dry = -1;
  treated = new Map();

  constructor(trip, request, region) {
    const { travellers = [], party = [] } = request;
    const told = [...travellers, ...party.flatMap((each) => each.profiles ?? [])];
    const ages = party.flatMap(({ age }) => age ?? []);
    this.findings = trip.findings;
    this.places = new Map(region.places.map((place) => [place.id, place]));
    this.drives = request.transport === 'self-drive';
    this.old = ages.some((age) => age >= 60) || told.includes('senior') || told.includes('senior-75');
    this.tiny = ages.some((age) => age < 3) || told.includes('toddler');
    this.stepFree = ['wheelchair', 'no-stairs'].find((profile) => told.includes(profile));
  }

  hard(what) {
    this.found.push(`day ${this.day}: ${what}`);
  }

  soft(rule, what) {
    const owned = this.findings.some(
      ({ params }) => params.rule === rule && (params.day ?? this.day) === this.day,
    );
    if (!owned) this.hard(`${what}, and nothing is said of ${rule}`);
  }

  walk({ day, items, end }) {
    Object.assign(this, { day, riding: 0, seeing: 0, fed: null, bathed: null, baths: 0 });
    items.forEach((item, i) => {
      const length = item.end - item.start;
      if (item.kind === 'leg') this.ride(item, length);
      else if (item.kind === 'visit') this.visit(item, length);
      else this.pause(item, length, items[i + 1]);
    });
    if (this.old && end > 1200) this.soft('elderly/back-by', 'back after 20:00');
  }

  ride(leg, length) {
    this.riding += length;
    if (length >= 15) this.seeing = 0;
    if (this.old && this.riding > 120) this.hard(`${this.riding} minutes on the coach`);
    if (this.drives && length > 0 && this.bathed !== null && leg.start - this.bathed < 120)
      this.soft('hot-spring/self-drive', `driving ${leg.start - this.bathed} minutes after a bath`);
  }

  pause(item, length, next) {
    if (length > 0) [this.riding, this.seeing] = [0, 0];
    if (this.old && !this.places.has(item.at)) this.hard('a rest at no named place');
    if (item.kind !== 'meal') return;
    this.fed = item.end;
    if (this.old && !(next?.kind === 'rest' && next.end - next.start >= 30))
      this.soft('elderly/midday-rest', 'no midday rest');
  }

  visit(visit, length) {
    const place = this.places.get(visit.place);
    if (length > 0) this.riding = 0;
    this.seeing += length;
    if (this.old && this.seeing > 180)
      this.soft('elderly/sightseeing', `${this.seeing} minutes of sightseeing`);
    if (this.old && place.exertion === 3) this.hard(`${place.id} is a climb`);
    if (this.old && (visit.care?.minutes ?? 0) > 60)
      this.soft('elderly/hospital', `${place.id} is ${visit.care.minutes} minutes from help`);
    if (this.stepFree !== undefined && (place.exertion ?? 0) > 1)
      this.soft(`access/${this.stepFree}`, `${place.id} has slopes or steps`);
    if (place.kind === 'hot-spring') this.bath(visit);
    if (visit.therapy !== undefined) this.treatment(visit);
  }

  bath(visit) {
    this.baths += 1;
    this.bathed = visit.end;
    if (this.fed !== null && visit.start - this.fed < 120)
      this.hard(`a bath ${visit.start - this.fed} after lunch`);
    if (this.tiny) this.hard('a bath with a toddler');
    if (this.baths > 2) this.soft('hot-spring/sessions', `${this.baths} baths`);
    if (this.now(visit.start) < this.dry) this.hard('a bath too soon after a treatment');
  }

  treatment({ start, end, therapy: { therapy, minutes } }) {
    if (minutes > (LONGEST[therapy] ?? minutes))
      this.soft(`tcm/${therapy}-minutes`, `${minutes} of ${therapy}`);
    if (this.fed !== null && start - this.fed < (GAPS[therapy] ?? 0))
      this.soft(`tcm/${therapy}-meal`, `${therapy} ${start - this.fed} after lunch`);
    if (this.treated.get(therapy) === this.day) this.hard(`${therapy} twice a day`);
    this.treated.set(therapy, this.day);
    if (DRY.includes(therapy)) this.dry = this.now(end) + 1440;
  }

  now(minute) {
    return (this.day - 1) * 1440 + minute;
  }
}
