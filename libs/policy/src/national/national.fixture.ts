// Answers: how is a published example put before the national rules, for any role and relation?
import { readdirSync, readFileSync } from 'node:fs';
import {
  catalogue,
  leavesIn,
  type CloudEvent,
  type MessageType,
  type PresentLeaf,
} from '#contracts';
import type { JsonObject } from '#kernel';
import { decide } from '../decide/decide.js';
import { disclose } from '../disclose/disclose.js';
import type { DecideInput, Permitted, RecipientFacts, Relation } from '../model.js';
import { loadRules } from '../rules/load-rules.js';
import { allRoles } from '../rules/roles.js';
import type { RuleSet } from '../rules/rule.js';
import { aMailbox, facts } from '../small-world.fixture.js';

const FOLDER = 'policies/national';

export const files = readdirSync(FOLDER).map((name) => ({
  path: `${FOLDER}/${name}`,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8'),
}));

function nationalRules(): RuleSet {
  const result = loadRules(files, catalogue);
  if (result.kind === 'loaded') return result.rules;
  throw new Error(result.faults.map((one) => `${one.file}:${one.line} ${one.message}`).join('\n'));
}

export const rules = nationalRules();

export const typeNamed = (name: string): MessageType => {
  const type = catalogue.type(name);
  if (!type) throw new Error(name);
  return type;
};

export const example = (type: string, name = 'volledig'): JsonObject => {
  const path = `schemas/messages/${type}/examples/valid/${name}.json`;
  return (JSON.parse(readFileSync(path, 'utf8')) as CloudEvent).data as JsonObject;
};

export const exampleNames = (type: string): readonly string[] =>
  readdirSync(`schemas/messages/${type}/examples/valid`).map((file) => file.replace('.json', ''));

/** Every role and relation that some rule reaches with this type. */
export const audiencesOf = (type: string): readonly (readonly [string, Relation])[] =>
  allRoles().flatMap(({ code, relations }) =>
    relations
      .filter((relation) =>
        rules.permits.some(
          (rule) =>
            rule.role === code && rule.relations.includes(relation) && rule.types.includes(type),
        ),
      )
      .map((relation) => [code, relation] as const),
  );

const DERIVED = {
  '/zaakreferentie': 'een-referentie',
  '/detentie/indicatieGedetineerd': true,
  '/dienst/voorwaarde': 'onderdak',
};

/** What the gateway makes stands in the place of what a sender may have given there. */
export function present(type: MessageType, data: JsonObject): readonly PresentLeaf[] {
  const derived = Object.entries(DERIVED).flatMap(([at, value]): readonly PresentLeaf[] => {
    const leaf = type.leaf(at);
    return leaf ? [{ at, leaf, value }] : [];
  });
  return [...derived, ...leavesIn(type, data).filter(({ leaf }) => !leaf.derived)];
}

export const DATES = { begin: '2027-01-10', verwachteEinde: '2027-04-01' };
export const AT = Date.UTC(2027, 2, 1, 9);

export interface Asked {
  readonly name?: string;
  readonly with?: Partial<RecipientFacts>;
  readonly dates?: DecideInput['dates'];
}

/** An example, in the middle of a detention, to somebody who has every fact in their favour. */
export function input(
  typeName: string,
  role: string,
  relation: Relation,
  asked: Asked = {},
): DecideInput {
  const type = typeNamed(typeName);
  return {
    type,
    present: present(type, example(typeName, asked.name)),
    mailbox: aMailbox(role),
    relation,
    facts: facts({
      relatie: relation,
      'toestemming.eigen': true,
      'hulpvraag.eigen': true,
      'huur.eigen': true,
      'ontvanger.kreegGegevens': true,
      'verwijzing.stand': 'aanvaard',
      'verzoek.bekend': true,
      // Who is refused hears it; who is granted the field hears the field.
      verzoek: !typeName.endsWith('.geweigerd.v1'),
      'verzoek.veld': 'toezicht',
      'veroordeling.onherroepelijk': true,
      'veroordeling.bepalingen': ['Sr 287'],
      ...asked.with,
    }),
    dates: asked.dates ?? DATES,
    received: () => true,
    at: AT,
  };
}

export function viewOf(asked: DecideInput): {
  readonly decision: Permitted;
  readonly type: MessageType;
  readonly data: JsonObject;
} {
  const decision = decide(rules, asked);
  if (decision.kind !== 'permitted') throw new Error(decision.problem);
  const type = typeNamed(decision.viewType);
  return { decision, type, data: disclose(decision, asked.present, type).data };
}

export const released = (asked: DecideInput): readonly string[] =>
  viewOf(asked)
    .decision.leaves.filter((leaf) => leaf.outcome !== 'withheld')
    .map((leaf) => leaf.pointer);
