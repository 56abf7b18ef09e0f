// Answers: which roles are there, which of them may know that somebody is detained, and by which
// reasons can each be reached? Domain section 3 (roles), P4 (own condition), P11, P14, P18
// (relations).
import type { Lane } from '#contracts';
import type { Role } from '#directory';
import type { Text } from '#kernel';
import type { Relation } from '../model.js';

export interface RoleDefinition {
  readonly code: Role;
  readonly title: Text;
  readonly lane: Lane;
  /** Without it only neutral views reach the role (design, section 5). */
  readonly mayKnowDetention: boolean;
  /** Without it every address goes through the mask `adres.geheim` (P21). */
  readonly mayKnowSecretAddress: boolean;
  /** Wire key of the basic condition whose help request or consent opens the role (P4). */
  readonly ownCondition?: string;
  readonly relations: readonly Relation[];
  /** The purposes this role holds (P1). */
  readonly purposes: readonly string[];
}

const MUNICIPAL: readonly Relation[] = ['herkomst', 'bestemming'];
const BY_CONSENT: readonly Relation[] = ['toestemming', 'verwijzing'];
/** Roles with an `R` in the matrix: they may ask for one field. */
const ASKS: readonly Relation[] = ['verzoeker'];

/** They hear what became of what they submitted. */
const SUBMITS: readonly Relation[] = ['afzender'];

const ROLES: readonly RoleDefinition[] = [
  {
    code: 'gevangeniswezen',
    title: { nl: 'gevangeniswezen', en: 'prison service' },
    lane: 'reintegratie',
    mayKnowDetention: true,
    mayKnowSecretAddress: true,
    relations: ['inrichting', 'verwijzer', ...SUBMITS],
    purposes: ['reintegratie.overdracht'],
  },
  {
    code: 'gemeente.coordinator',
    title: { nl: 'nazorgcoördinator van de gemeente', en: 'municipal re-integration coordinator' },
    lane: 'reintegratie',
    mayKnowDetention: true,
    mayKnowSecretAddress: true,
    relations: [
      ...MUNICIPAL,
      'inrichtingsgemeente',
      'toetsadres',
      'aangewezenGemeente',
      'verwijzer',
      ...ASKS,
      ...SUBMITS,
    ],
    purposes: ['reintegratie.overdracht'],
  },
  {
    code: 'gemeente.inkomen',
    title: { nl: 'afdeling inkomen van de gemeente', en: 'income desk of the municipality' },
    lane: 'reintegratie',
    mayKnowDetention: true,
    mayKnowSecretAddress: false,
    ownCondition: 'werkEnInkomen',
    relations: [...MUNICIPAL, ...ASKS],
    purposes: ['reintegratie.werkEnInkomen'],
  },
  {
    code: 'reclassering',
    title: { nl: 'reclassering', en: 'probation service' },
    lane: 'reintegratie',
    mayKnowDetention: true,
    mayKnowSecretAddress: true,
    relations: ['landelijk', ...ASKS, ...SUBMITS],
    purposes: ['reintegratie.overdracht'],
  },
  {
    code: 'woningcorporatie',
    title: { nl: 'woningcorporatie', en: 'housing corporation' },
    lane: 'reintegratie',
    mayKnowDetention: false,
    mayKnowSecretAddress: false,
    ownCondition: 'onderdak',
    relations: [...BY_CONSENT, ...ASKS],
    purposes: ['reintegratie.onderdak'],
  },
  {
    code: 'zorgaanbieder',
    title: { nl: 'zorgaanbieder', en: 'care provider' },
    lane: 'reintegratie',
    mayKnowDetention: false,
    mayKnowSecretAddress: false,
    ownCondition: 'zorg',
    relations: [...BY_CONSENT, ...ASKS],
    purposes: ['reintegratie.zorg'],
  },
  {
    code: 'schuldhulpverlening',
    title: { nl: 'schuldhulpverlening', en: 'debt counselling' },
    lane: 'reintegratie',
    mayKnowDetention: true,
    mayKnowSecretAddress: false,
    ownCondition: 'schulden',
    relations: [...MUNICIPAL, 'verwijzing', ...ASKS],
    purposes: ['reintegratie.schulden'],
  },
  {
    code: 'vrijwilligersorganisatie',
    title: { nl: 'vrijwilligersorganisatie', en: 'voluntary organisation' },
    lane: 'reintegratie',
    mayKnowDetention: false,
    mayKnowSecretAddress: false,
    ownCondition: 'sociaalNetwerk',
    relations: BY_CONSENT,
    purposes: ['reintegratie.sociaalNetwerk'],
  },
  {
    code: 'gemeente.burgemeester',
    title: { nl: 'burgemeester', en: 'mayor' },
    lane: 'openbareorde',
    mayKnowDetention: true,
    mayKnowSecretAddress: true,
    relations: MUNICIPAL,
    purposes: ['openbareorde.bij'],
  },
];

const BY_CODE = new Map(ROLES.map((role) => [role.code, role]));

export const allRoles = (): readonly RoleDefinition[] => ROLES;

export const roleByCode = (code: Role): RoleDefinition | undefined => BY_CODE.get(code);

/** Unknown roles may know nothing. */
export const mayKnowDetention = (code: Role): boolean =>
  BY_CODE.get(code)?.mayKnowDetention ?? false;

export const ownCondition = (code: Role): string | undefined => BY_CODE.get(code)?.ownCondition;
