// Answers: what may stand in the YAML files of directory and territory? The published form is
// schemas/directory/*.json; a test holds the two equal. Descriptions are Dutch, then English.
import { LIMITS } from '#kernel';
import { algorithms, key, pem } from './key-schemas.js';
import { date, list, row, say, text, until, type Schema } from './schema-parts.js';

const file = (name: string, title: string, items: Schema): Schema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: `urn:sluis:schema:directory:${name}:1`,
  title,
  ...row([name], { [name]: list(items, 0, ROWS_MAX) }),
});

/** Rows in one file: every organisation in the Dutch public sector, twice over. */
const ROWS_MAX = 20_000;
/** Every postcode4 that can exist, or every postcode6 of the largest municipality. */
const POSTCODES_MAX = 30_000;

const LINE = '^[^\\u0000-\\u001f]+$';
const oin = text(
  '^000000[0-9]{2}[0-9]{9}000$',
  20,
  say('OIN: 20 cijfers, tussen aanhalingstekens', 'OIN: 20 digits, in quotes'),
);
const municipality = text(
  '^[0-9]{4}$',
  4,
  say('gemeentecode: 4 cijfers, tussen aanhalingstekens', 'municipality code: 4 digits, in quotes'),
);
const name = text(LINE, 200, say('naam op één regel', 'a name on one line'));
const ground = text(LINE, 200, say('grondslag, bijvoorbeeld Pbw 18a', 'ground, such as Pbw 18a'));
const id = text(
  '^[a-z0-9][a-z0-9.-]*$',
  100,
  say('kenmerk: kleine letters, cijfers, . en -', 'an id: lower-case letters, digits, . and -'),
);
const role = text(
  '^[a-z]+([.][a-zA-Z]+)*$',
  60,
  say('rol, bijvoorbeeld gemeente.coordinator', 'a role, such as gemeente.coordinator'),
);
const type = text(
  '^[a-z][a-z0-9.]*[.]v[1-9][0-9]?$',
  100,
  say('berichtsoort met versie', 'a message type with its version'),
);
const types = list(type, 1, 100);
const postcode = text(
  '^[1-9][0-9]{3}(-[1-9][0-9]{3}|[A-Z]{2})?$',
  9,
  say('postcode 3011, 3011AB of reeks 3011-3089', 'postcode 3011, 3011AB or range 3011-3089'),
);
const houseNumbers = text(
  '^[1-9][0-9]{0,4}(-[1-9][0-9]{0,4})?$',
  11,
  say('huisnummer 7 of reeks 1-21', 'house number 7 or range 1-21'),
);
const lane = {
  enum: ['reintegratie', 'openbareorde'],
  ...say('baan: reintegratie of openbareorde', 'lane: reintegratie or openbareorde'),
};

const delegation = row(['oin', 'from', 'ground'], { oin, from: date, until, ground });
const mailbox = row(['role', 'lane'], {
  role,
  lane,
  keyHashes: list(
    text(
      '^[A-Za-z0-9_-]{43}$',
      43,
      say('SHA-256 van de SPKI, base64url', 'SHA-256 of the SPKI, base64url'),
    ),
    0,
    2,
  ),
  push: row(['host', 'port', 'path'], {
    host: text(
      '^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?[.])*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$',
      253,
      say('naam van de server, kleine letters', 'name of the server, in lower case'),
    ),
    port: {
      type: 'integer',
      minimum: 1,
      maximum: 65_535,
      ...say('poort van 1 tot en met 65535', 'a port from 1 to 65535'),
    },
    path: text(
      '^/[A-Za-z0-9/._~-]*$',
      200,
      say('pad dat met / begint, zonder vraagteken', 'a path that begins with /, without a query'),
    ),
    signature: {
      enum: ['jades', 'http'],
      ...say('ondertekening: jades of http', 'signature: jades or http'),
    },
  }),
});
/** By the name that the file must have. */
export const DIRECTORY_SCHEMAS = {
  'organisations.yaml': file(
    'organisations',
    'Organisaties en hun postbussen | Organisations and their mailboxes',
    row(['oin', 'name', 'active'], {
      oin,
      name,
      active: { type: 'boolean', ...say('true of false', 'true or false') },
      municipality,
      submissionTopic: {
        type: 'boolean',
        ...say(
          'true: mag ook via een eigen Kafka-topic zenden',
          'true: may also send by a Kafka topic of its own',
        ),
      },
      brokerCertificates: list(
        pem(
          'certificaat (PEM) waarmee de organisatie bij Kafka komt',
          'a certificate (PEM) with which the organisation comes to Kafka',
        ),
        0,
        10,
      ),
      delegations: list(delegation, 0, 1_000),
      mailboxes: list(mailbox, 0, 50),
      keys: list(key, 0, 10),
    }),
  ),
  'agreements.yaml': file(
    'agreements',
    'Afspraken om te zenden of te ontvangen | Agreements to send or to receive',
    row(['id', 'oin', 'direction', 'types', 'from', 'ground'], {
      id,
      oin,
      direction: { enum: ['send', 'receive'], ...say('send of receive', 'send or receive') },
      role,
      types,
      from: date,
      until,
      ground,
      signature: algorithms('ES256', 'PS256'),
      encryption: algorithms('ECDH-ES', 'RSA-OAEP-256', 'RSA-OAEP'),
    }),
  ),
  'subscriptions.yaml': file(
    'subscriptions',
    'Abonnementen van postbussen | Subscriptions of mailboxes',
    row(['id', 'mailbox', 'types', 'channel'], {
      id,
      mailbox: text(
        '^[0-9]{20}/[a-zA-Z.]+/[a-z]+$',
        100,
        say('postbus als OIN/rol/baan', 'a mailbox as OIN/role/lane'),
      ),
      types,
      postcodes: list(postcode, 1, LIMITS.postcodeRangesMax),
      channel: {
        enum: ['pull', 'kafka', 'push'],
        ...say('kanaal: pull, kafka of push', 'channel: pull, kafka or push'),
      },
    }),
  ),
  'widenings.yaml': file(
    'widenings',
    'Afspraken waardoor regels van een regio meer geven | Agreements by which rules of a region give more',
    row(['id', 'rules', 'from', 'ground'], {
      id,
      rules: list(
        row(['rule', 'digest'], {
          rule: text(
            '^[a-z][A-Za-z0-9.-]*$',
            120,
            say('kenmerk van de regel', 'the id of the rule'),
          ),
          digest: text(
            '^[A-Za-z0-9_-]{43}$',
            43,
            say('SHA-256 van de regel, base64url', 'SHA-256 of the rule, base64url'),
          ),
        }),
        1,
        100,
      ),
      from: date,
      until,
      ground,
    }),
  ),
} as const;

/** Files that may be left out, with nothing in them. */
export const DIRECTORY_OPTIONAL = ['widenings.yaml'] as const;

export const TERRITORY_SCHEMAS = {
  'municipalities.yaml': file(
    'municipalities',
    'Gemeenten met geldigheid en opvolger | Municipalities with validity and successor',
    row(['code', 'name'], {
      code: municipality,
      name,
      from: date,
      until,
      successors: list(municipality, 1, 20),
      centralMunicipality: municipality,
    }),
  ),
  'postcodes.yaml': file(
    'postcodes',
    'Postcodes per gemeente | Postcodes by municipality',
    row(['municipality', 'postcodes'], {
      municipality,
      postcodes: list(postcode, 1, POSTCODES_MAX),
      houseNumbers: list(houseNumbers, 1, 10_000),
      from: date,
      until,
    }),
  ),
  'establishments.yaml': file(
    'establishments',
    'Inrichtingen met hun gemeente | Establishments with their municipality',
    row(['slug', 'name', 'municipality'], {
      slug: text(
        '^[a-z0-9]+(-[a-z0-9]+)*$',
        60,
        say('naam als pi-vught', 'a name such as pi-vught'),
      ),
      name,
      municipality,
      identityCardMunicipality: municipality,
    }),
  ),
} as const;
