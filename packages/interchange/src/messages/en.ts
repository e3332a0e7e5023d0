import type { ZH } from './zh.js';

export const EN = {
  'format-unrecognised': [
    'The format of {file} is not recognised.',
    'There are csv, xlsx, geojson, kml, gpx, Overpass JSON, osm and osm.pbf; --format names one.',
  ],
  'file-too-large': ['The file has {bytes} bytes; the limit is {limit}.', 'Split it into several files.'],
  'encoding-broken': [
    'The text cannot be read at byte {offset}: it is no sound UTF-8, GB 18030 or UTF-16.',
    'Save it again from the spreadsheet program as "CSV UTF-8".',
  ],
  'file-not-text': ['This is no text file.', 'Check the file; an Excel workbook must be called .xlsx.'],
  'json-broken': ['This is not valid JSON ({detail}).', 'Check whether the file is complete.'],
  'xml-broken': ['Line {line} is not valid XML ({detail}).', 'Check whether the file is complete.'],
  'xml-doctype': [
    'Line {line} holds a document type declaration (DOCTYPE); such files are not read, to be safe.',
    'Ordinary map files have none; ask where the file comes from.',
  ],
  'xml-too-deep': [
    'The XML is nested more than {limit} levels deep.',
    'Ordinary map files are not; ask where the file comes from.',
  ],
  'xml-text-too-long': [
    'A text in line {line} has more than {limit} characters.',
    'Ordinary files have none; ask where the file comes from.',
  ],
  'xml-wrong-root': ['The root element is {found} instead of {expected}.', 'Check the format.'],
  'csv-quotes': [
    'A quote is not closed from row {row} on.',
    'Check the quotes of that row, or save the file again from the spreadsheet program.',
  ],
  'xlsx-broken': [
    'The workbook cannot be read ({detail}).',
    'Open it in the spreadsheet program and save it again as .xlsx.',
  ],
  'xlsx-too-large': [
    'The workbook is too large inside ({what}: over {limit}).',
    'Delete sheets that are not needed, or split it into several files.',
  ],
  'pbf-broken': [
    'The PBF file cannot be read ({detail}).',
    'Download it again, or look at it with osmium fileinfo -e.',
  ],
  'pbf-too-large': [
    'The PBF file states a {what} of {size} bytes; the format allows {limit}.',
    'The file is damaged or forged; download it again.',
  ],
  'pbf-feature': [
    'The PBF file needs a feature that is not supported: {feature}.',
    'Convert it with osmium cat first.',
  ],
  'not-geojson': ['This is no GeoJSON feature collection (found {found}).', 'Export a FeatureCollection.'],
  'too-many-problems': [
    'There are more problems; the first {limit} are listed.',
    'Correct them and import again.',
  ],
  'no-places-table': [
    'There is no table of places (found: {known}).',
    'Call the sheet or file with the places "places".',
  ],
  'column-missing': [
    'The column {column} is missing.',
    'Compare with the template of "kangtu region template".',
  ],
  'column-unknown': [
    'The column "{column}" is not known and was not read.',
    'The template shows the names; ignore this if it is not needed.',
  ],
  'column-twice': ['The column "{column}" is there twice.', 'Delete one of them.'],
  'cell-missing': ['{column} is empty.', 'Fill it in.'],
  'cell-not-number': ['{column} must be a number, not "{value}".', 'Write the number without a unit.'],
  'cell-not-flag': ['{column} must be yes or no, not "{value}".', 'Correct it.'],
  'cell-not-listed': ['{column} cannot be "{value}".', 'It can be: {allowed}.'],
  'cell-too-long': [
    '{column} has {length} characters; the limit is {max}.',
    'Shorten it; most likely something was pasted by mistake.',
  ],
  'geometry-unreadable': ['{column} is not written as "lon lat, lon lat".', 'Correct it.'],
  'rows-too-many': ['There are more than {limit} rows.', 'Split the table into several files.'],
  'datum-missing': [
    'The datum of the coordinates is not stated. Chinese map services differ from GPS by some 500 m; it cannot be guessed.',
    'Fill the column "datum", or add --datum: gcj02 for AMap and Tencent, bd09 for Baidu, wgs84 for GPS and OpenStreetMap.',
  ],
  'position-missing': ['There is no position.', 'Fill in longitude and latitude.'],
  'area-as-point': [
    'This is an area ({type}); the middle of its box was taken, with the precision "area".',
    'Draw a point where the entrance is known.',
  ],
  'id-taken': ['The id {id} is taken by {first}.', 'Choose another, or leave it empty to have one made.'],
  'record-unknown': ['There is no record "{record}".', 'Check the tag kangtu:record.'],
  'stop-without-line': ['The line {line} of this stop does not exist.', 'Add it to the table of lines.'],
  'nothing-usable': [
    'There is no place that can be used.',
    'Resolve the problems listed above; fill in the file if it is empty.',
  ],
  'way-incomplete': ['{missing} nodes are not in the file.', 'Keep ways whole when you cut a map.'],
  'roads-apart': [
    '{pieces} parts do not join the main network, {kilometres} km in all, and were left out.',
    'Most are islands, roads behind gates or stubs at the edge of the map; if not, check joints and one-way tags.',
  ],
  'place-far-from-roads': [
    'The nearest road is {metres} m away, more than {limit} m: the place is not joined to the network.',
    'Check the coordinates and their datum.',
  ],
  'roads-none': ['The file holds no road to travel on.', 'Check that it has ways with the tag highway.'],
  'lines-not-used': [
    '{count} lines (tracks, routes or areas) were not used; only points were read.',
    'Mark places as points.',
  ],
  'network-missing': [
    'There are more than {limit} places: ways between them cannot be estimated pair by pair.',
    'Give the roads as an OpenStreetMap file: --network FILE.osm.pbf.',
  ],
  'merge-changes': [
    'Changed the record {id}: {fields}.',
    'Check it; take the row out of the file to leave it as it was.',
  ],
  'assumed-datum': [
    'Positions were taken as {datum}, as the standard of {format} says.',
    'Add --datum if they come from AMap, Tencent or Baidu.',
  ],
  'assumed-encoding': ['The file is in {encoding} and was converted.', '"CSV UTF-8" is the safer choice.'],
  'assumed-time-zone': [
    'No time zone is stated; {zone} was taken.',
    'If that is wrong, fill in time_zone in the table "region".',
  ],
  'assumed-emergency-numbers': [
    'No emergency numbers are stated; 120, 110 and 119 were taken, which hold all over China.',
    'Add local lines if there are any.',
  ],
  'name-twice': [
    '"{name}" is also the name of {first}.',
    'Delete one row if they are one place; else tell them apart by name, for example with the township.',
  ],
  'assumed-elements': [
    '{count} places state none of the six elements; they were taken by kind.',
    'Check them one by one: they decide what a trip visits.',
  ],
  'assumed-source': [
    '{count} records name no source; "{title}" stands for it.',
    'Fill in the column "source", or add --source.',
  ],
  'assumed-date': [
    '{count} facts have no date; they are kept as undated, read on {date}.',
    'Fill in the column "checked".',
  ],
  'assumed-network': [
    'There are no roads: {segments} ways are estimated at {factor} times the straight line and {kmh} km/h, and trips say so.',
    'Give the roads as an OpenStreetMap file if you have one: --network FILE.osm.pbf.',
  ],
} as const satisfies Record<keyof typeof ZH, readonly [string, string]>;
