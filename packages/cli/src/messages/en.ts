import type { ZH } from './zh.js';

/** Why a file could not be read or written, by the system's code. */
export const REASONS_EN: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EISDIR: 'it is a folder',
  EEXIST: 'a file of that name is there, and no folder',
  ENAMETOOLONG: 'the name is too long',
  EBUSY: 'another program uses it',
  empty: 'it is empty',
  ENOTDIR: 'a part of the path is no folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  'no-connection': 'it cannot be reached',
  timeout: 'it took too long',
  'too-many-requests': 'too many requests',
  'server-error': 'the server failed',
  rejected: 'it refused the request',
  malformed: 'its answer cannot be read',
  'wrong-size': 'its answer has the wrong size',
  'too-large': 'its answer is too large',
  'mode-not-offered': 'it does not know this way of travelling',
};

export const EN = {
  internal: ['Kangtu itself failed: {message}', 'Please report it; KANGTU_DEBUG=1 shows where.'],
  usage: ['The command is not written as it should be: {message}', '--help shows how.'],
  'unknown-option': ['There is no option {name}.{near}', '--help lists all options.'],
  'unknown-command': ['There is no command {name}.{near}', '"kangtu --help" lists all commands.'],
  'too-many-arguments': [
    '{name} has too many arguments (wanted / given: {counts}).',
    'Put names that have spaces in quotes; places follow options, such as --from 桂林站.',
  ],
  'missing-argument': ['The argument {name} is missing.', '--help shows how.'],
  'missing-option': ['{name} is missing.', 'For example: {example}'],
  'missing-option-value': ['The option {name} has no value.', 'Write the value behind it.'],
  'language-unknown': ['There is no language "{received}".', 'Use zh (Chinese) or en (English).'],
  'not-a-number': ['{name} must be a whole number from {min} to {max}, not "{received}".', 'Correct it.'],
  'option-malformed': ['{name} cannot be read: "{received}".', 'For example: {example}'],
  'options-exclude': ['{first} and {second} cannot be used together.', 'Leave one of them out.'],
  'file-not-read': [
    'The file {file} cannot be read ({reason}).',
    'Check its name and your rights; relative paths start in the current folder.',
  ],
  'file-not-written': [
    'The file {file} cannot be written ({reason}).',
    'Check that the folder exists, that you may write there, and that the disk is not full.',
  ],
  'out-is-input': ['--out {file} would overwrite the file that is being read.', 'Choose another name.'],
  'plan-not-of-format': [
    'A plan is written as text (.txt), .json or .geojson, not as {ending}.',
    'Write the JSON first; "kangtu export" and "kangtu brochure" make the other files out of it.',
  ],
  'not-json': [
    '{file} is not valid JSON ({reason}).',
    'Check its quotes, commas and brackets, or make the file anew.',
  ],
  'itinerary-not-whole': [
    '{file} is not an itinerary as this version of "kangtu plan" writes it; what is missing follows.',
    'Plan it anew: kangtu plan … --json --out {file}. Wishes go into the request, not into the itinerary.',
  ],
  'plan-impossible': [
    'A day of the plan has no way, or would not end before midnight.',
    'Check the stops of each day and their order.',
  ],
  'not-yaml': ['{file} is not readable YAML: {reason}', 'Correct it at the line named.'],
  'request-not-object': [
    '{file} must hold one JSON object.',
    'docs/request.md lists its fields, for example {"days": 3}.',
  ],
  'name-unknown': ['No place is called "{name}".', 'Did you mean: {near}'],
  'name-unknown-nothing-near': [
    'No place is called "{name}", and none has a similar name.',
    'Try other words with "kangtu place find", or add the prefecture it lies in with --region.',
  ],
  'name-elsewhere': ['"{name}" is not on this map but in {region}.', 'Add that region: --region {list}'],
  'name-ambiguous': [
    '"{name}" may mean several places.',
    'Write the full name or the id in brackets: {near}',
  ],
  'rule-unknown': ['There is no rule "{name}".', 'Known: {near}; "kangtu rules list" lists all.'],
  'line-unknown': ['There is no named line or loop "{name}".{near}', '"kangtu line list" lists all.'],
  'line-unconfirmed': [
    'These stops of {line} have no confirmed location: {stops}.',
    '--include-unconfirmed takes them at their town; ask on the spot before you go.',
  ],
  'region-unknown': [
    'There is no region "{name}".',
    'Known: {known}; or give the path of a region JSON file.',
  ],
  'trip-region-unknown': [
    'The region "{name}" of the trip is none of the bundled ones.',
    'Give its file with --region.',
  ],
  'travel-times-unknown': [
    'There is no source of travel times "{received}".',
    'Write osrm=URL, valhalla=URL or amap, such as osrm=http://localhost:5000.',
  ],
  'travel-times-key': [
    'The key for AMap is missing.',
    'Put a web service key into the environment variable {name}.',
  ],
  'travel-times-failed': [
    '{provider} gave no travel times: {reason} ({detail}).',
    'Check the address and the network and try again; --travel-fallback takes the bundled network instead.',
  ],
  'mode-unknown': ['There is no mode "{received}".', 'There are: {known}'],
  'paper-unknown': ['There is no paper "{received}".', 'There are: {known}'],
  'file-exists': [
    'The file {file} exists already and was left as it is.',
    'Choose another name, or add --force to overwrite it.',
  ],
  'format-unknown': ['There is no format "{received}".', 'There are: {known}'],
  'value-unknown': ['There is no value "{received}".', 'There are: {known}'],
  'cell-too-long-for-xlsx': [
    '{column} is longer than a cell of a workbook can be (32,767 characters).',
    'Export to csv or geojson instead.',
  ],
  'link-not-web': [
    '"{received}" is no web address.',
    'Write one that begins with http:// or https:// and has at most 500 characters.',
  ],
  'brand-not-yaml': [
    'The brand file is not valid YAML ({reason}).',
    'Check the spaces behind colons and the indents; put texts with colons in quotes.',
  ],
  'brand-not-object': ['A list of "name: value" is expected here.', 'docs/brochure.md shows how.'],
  'brand-unknown-key': ['There is no entry "{key}".', 'There are: {known}'],
  'brand-not-text': [
    'A text is expected here, or one each for zh and en.',
    'For example name: {zh: 某某文旅局, en: Tourism Bureau}',
  ],
  'brand-not-colour': [
    '"{value}" is no colour.',
    'Write six hexadecimal digits in quotes, such as "#1f5c4d".',
  ],
  'brand-pale-colour': [
    'The colour {value} is too pale for white text (contrast {contrast}, at least 4.5 is needed).',
    'Choose a darker one.',
  ],
  'brand-not-list': [
    'A list whose lines begin with "- " is expected here.',
    'For example phones: [{label: Enquiries, number: "0772-1234567"}]',
  ],
  'logo-not-svg-or-png': ['The logo {file} is neither SVG nor PNG.', 'Save it as one of them.'],
  'logo-refers-outside': [
    'The logo {file} refers to something outside it, or holds a script.',
    'Embed images and fonts in the drawing program and save as plain SVG.',
  ],
  'logo-broken': ['The logo {file} is damaged.', 'Open it in a picture viewer and save it anew.'],
  'logo-too-large': ['The logo {file} is larger than 2 MB.', 'Make it smaller.'],
  'batch-not-json': [
    'This line is not valid JSON ({reason}).',
    'Each line is one request, such as {"start": "桂林站", "loop": "east", "date": "2027-04-10"}.',
  ],
  'batch-not-object': [
    'This line must be one JSON object.',
    'For example {"start": "桂林站", "loop": "east", "date": "2027-04-10"}.',
  ],
  'batch-empty': [
    '{file} holds no request.',
    'Write one request a line, such as {"start": "桂林站", "loop": "east", "date": "2027-04-10"}.',
  ],
  'batch-not-lines': [
    '{file} is one JSON value, not one request a line.',
    'Write each request on a line of its own; for a list: jq -c ".[]" {file} > requests.jsonl',
  ],
  'batch-inputs-differ': [
    'The program, the region data or the brand of this machine are not those of the batch.',
    'Use the same version on all machines, and give the same brand file with --brand.',
  ],
  'queue-not-redis': [
    'The address of --queue is not one of Redis.',
    'Write redis://host:port, such as redis://127.0.0.1:6379.',
  ],
  'queue-job-lost': [
    'No worker could finish this one ({reason}).',
    'Run the same command again; what is finished is not done twice.',
  ],
  'redis-not-reached': [
    'Redis at {address} cannot be reached ({reason}).',
    'Check that redis-server runs and that address and password are right; docs/queue.md tells how to start it.',
  ],
} as const satisfies Record<keyof typeof ZH, readonly [string, string]>;
