/** What is known of a party that a rule may ask for. A party is as limited as its weakest member. */
export const PROFILES = [
  /** Somebody of 60 or more. */
  'senior',
  /** Somebody of 75 or more. */
  'senior-75',
  /** A child under 3. */
  'toddler',
  /** A child from 3 to 6. */
  'child',
  'pregnancy',
  'hypertension',
  'heart-disease',
  'diabetes',
  'wheelchair',
  /** Walks, but climbs no stairs. */
  'no-stairs',
  /** Recovering from an illness, an injury or an operation. */
  'rehabilitation',
  'vegetarian',
] as const;
export type Profile = (typeof PROFILES)[number];

/** Facts about somebody's health: they stay on the device, and out of every file unless asked for. */
export const PRIVATE_PROFILES: readonly Profile[] = [
  'pregnancy',
  'hypertension',
  'heart-disease',
  'diabetes',
  'wheelchair',
  'no-stairs',
  'rehabilitation',
];
