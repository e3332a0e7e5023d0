// Every problem of a request at once, with its cause and what to do, in the language of the reader.
import { mergeRegions, parseRequest } from '@kangtu/core';
import { issueSentence } from '@kangtu/presenters';
import { guilin, liuzhou } from '@kangtu/regions';

const region = mergeRegions([liuzhou, guilin]).value;
const names = new Map(region.places.map((place) => [place.id, place.names]));
const result = parseRequest(region, {
  days: 9,
  date: '2027-02-30',
  start: 'guilin-guilin-station',
  line: 'wellness',
  dayEnd: '25:00',
  nights: ['guilin-elephant-trunk-hill'],
});

for (const issue of result.issues ?? [])
  for (const lang of ['zh', 'en']) {
    const { cause, action } = issueSentence(issue, lang, (id) => names.get(id));
    console.log(`${issue.path} [${issue.code}] ${cause} ${action}`);
  }
