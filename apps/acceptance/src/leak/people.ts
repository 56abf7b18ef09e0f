// Answers: about whom are the messages of the leak test, where did they live, where do they go, and
// what must the gateway therefore do? Every municipality is an origin and a destination, and every
// kind of residence occurs in both places.
export interface City {
  readonly folder: string;
  readonly code: string;
  readonly postcode: string;
}

const UTRECHT: City = { folder: 'gemeente-utrecht', code: '0344', postcode: '3511' };
export const ROTTERDAM: City = { folder: 'gemeente-rotterdam', code: '0599', postcode: '3023' };
const TILBURG: City = { folder: 'gemeente-tilburg', code: '0855', postcode: '5038' };
const GRONINGEN: City = { folder: 'gemeente-groningen', code: '0014', postcode: '9712' };

export type Kind = 'Adres' | 'Locatie' | 'VerblijfplaatsBuitenland' | 'VerblijfplaatsOnbekend';

export interface Case {
  readonly name: string;
  /** Absent: no municipality can be told from the home. */
  readonly origin?: City;
  readonly destination?: City;
  readonly home: Kind;
  readonly back: Kind;
  readonly consent: 'none' | 'given' | 'withdrawn after the begin';
  readonly secret: boolean;
  /** The home is the housing corporation's that takes part; else it is another landlord's. */
  readonly tenant?: true;
  /** Whether a change names as old what the begin said, or what nobody ever heard. */
  readonly old: 'as it was said' | 'never said';
  /** Who speaks of this person: the prison service, or after the begin everybody else. */
  readonly said: 'by the prison service' | 'by the others';
}

const plain = {
  home: 'Adres',
  back: 'Adres',
  secret: false,
  old: 'never said',
  said: 'by the prison service',
} as const;

export const CASES: readonly Case[] = [
  {
    ...plain,
    name: 'ada',
    tenant: true,
    origin: UTRECHT,
    destination: ROTTERDAM,
    consent: 'given',
    old: 'as it was said',
  },
  {
    ...plain,
    name: 'bas',
    origin: ROTTERDAM,
    destination: TILBURG,
    consent: 'given',
    secret: true,
    old: 'as it was said',
  },
  { ...plain, name: 'cor', origin: TILBURG, destination: GRONINGEN, consent: 'none' },
  {
    ...plain,
    name: 'dia',
    origin: GRONINGEN,
    destination: UTRECHT,
    consent: 'withdrawn after the begin',
  },
  {
    ...plain,
    name: 'evi',
    home: 'Locatie',
    back: 'Locatie',
    destination: TILBURG,
    consent: 'given',
  },
  {
    ...plain,
    name: 'fay',
    home: 'VerblijfplaatsBuitenland',
    destination: ROTTERDAM,
    consent: 'given',
  },
  {
    ...plain,
    name: 'gus',
    home: 'VerblijfplaatsOnbekend',
    back: 'VerblijfplaatsOnbekend',
    destination: UTRECHT,
    consent: 'none',
  },
  { ...plain, name: 'hal', origin: UTRECHT, back: 'VerblijfplaatsBuitenland', consent: 'none' },
  {
    ...plain,
    name: 'ivo',
    origin: UTRECHT,
    destination: ROTTERDAM,
    consent: 'given',
    said: 'by the others',
  },
];
