// Answers: who says it, and in which words does it reach Sluis? Mostly whoever is near the case, and
// now and then a stranger; a partner names a person by nothing but its own reference.
import { catalogue } from '#contracts';
import type { JsonObject } from '#kernel';
import type { JourneyWorld } from '#testing';
import type { Marks } from '../leak/marks.js';
import { makeChance, type Chance } from '../load/random.js';
import type { Saying } from './history.js';
import type { Inspection } from './inspection.js';
import { MAILBOXES, MESSAGES, PARTNERS, type Mailbox } from './parties.js';
import { pick, say, type Drawing, type Person } from './says.js';
import { nextOf } from './threads.js';

export interface Speech {
  utter(saying: Saying): Promise<void>;
}

const ABOUT_MESSAGE = /\.berichten\./;
const STAYS = [
  'nl.reintegratie.detenties.begonnen.v1',
  'nl.reintegratie.detenties.gewijzigd.v1',
] as const;

/** The message has no number in it: who sends it names the person as its own mailbox does. */
const byReference = (type: string): boolean =>
  catalogue.type(type)?.leaf('/persoon/burgerservicenummer') === undefined;
const isOfReferral = (type: string): boolean =>
  catalogue.type(type)?.leaf('/verwijzing/identificatie') !== undefined;
/** One person is another in another lane. */
const personIn = (type: string, who: number): string => `${catalogue.type(type)?.lane} ${who}`;

export function makeSpeech(
  world: JourneyWorld,
  inspection: Inspection,
  marks: Marks,
  chance: Chance,
  persons: number,
): Speech {
  const people = Array.from({ length: persons }, () => somebody(marks, chance));
  let count = 0;

  async function offer(type: string, who: number, oin: string, id: string, data: JsonObject) {
    const at = world.clock.now();
    const source = `urn:nld:oin:${oin}:systeem:proef`;
    const time = new Date(at).toISOString();
    const event = { specversion: '1.0', id, source, type, time };
    const answer = await world.offer({ ...event, datacontenttype: JSON_TYPE, data }, oin);
    // What contradicts itself is refused at the door, and so it never happened.
    if (answer.kind !== 'accepted') return;
    const { nr } = answer;
    inspection.said.set(nr, { nr, oin, type, data, at, id, person: personIn(type, who) });
  }

  function drawingFor(type: string, who: number, sender: Mailbox, drawn: Chance): Drawing {
    const person = personIn(type, who);
    const own = sentBy(sender, person, inspection);
    const told = own.findLast((one) => one.type === pick(drawn, STAYS)) ?? own.at(-1);
    const reference = (inspection.references.get(person) ?? []).findLast(
      ({ mailbox, value }) =>
        mailbox.id === sender.id && (!isOfReferral(type) || inspection.named.has(value)),
    )?.value;
    return {
      person: people[who] as Person,
      chance: drawn,
      marks,
      now: world.clock.now(),
      reference: byReference(type) ? reference : undefined,
      sent: own.map(({ id }) => id),
      requests: [...inspection.knownOf(person).requests.values()],
      before: told?.data ?? {},
    };
  }

  return {
    async utter({ who, type: drawnType, seed }) {
      const drawn = makeChance(seed);
      const person = personIn(drawnType, who);
      const next = drawn.happens(0.35)
        ? nextOf(inspection.knownOf(person), inspection.named, drawn)
        : undefined;
      const type = next?.type ?? drawnType;
      const sender = next?.sender ?? senderOf(type, person, inspection, drawn);
      const drawing = { ...drawingFor(type, who, sender, drawn), ...next?.about };
      // A partner that was never told of anybody has nobody to speak of.
      if (byReference(type) && drawing.reference === undefined) return;
      const data = say(type, drawing);
      await offer(type, who, sender.oin, `bericht-${(count += 1)}`, data);
      if (!type.endsWith('.berichten.gecorrigeerd.v1') || drawn.happens(0.2)) return;
      const { identificatie, vervanging } = data['bericht'] as Record<string, string>;
      const original = sentBy(sender, person, inspection).find(({ id }) => id === identificatie);
      if (!original) return;
      const called = original.data['zaakreferentie'];
      const again = byReference(original.type)
        ? { ...drawing, reference: String(called) }
        : drawing;
      await offer(original.type, who, sender.oin, String(vervanging), say(original.type, again));
    },
  };
}

const JSON_TYPE = 'application/json';

const sentBy = ({ oin }: Mailbox, person: string, { said }: Inspection) =>
  [...said.values()].filter(
    (one) => one.person === person && one.oin === oin && !ABOUT_MESSAGE.test(one.type),
  );

function somebody(marks: Marks, chance: Chance): Person {
  const years = chance.happens(0.9) ? chance.between(25, 60) : chance.between(14, 19);
  return {
    bsn: marks.bsn(),
    skn: String(marks.make('strafrechtsketennummer')),
    born: `${2026 - years}-0${chance.between(1, 9)}-1${chance.between(0, 9)}`,
    partners: [pick(chance, PARTNERS), pick(chance, PARTNERS)],
  };
}

/** Mostly somebody who was told something of the person. */
function senderOf(
  type: string,
  person: string,
  { references }: Inspection,
  chance: Chance,
): Mailbox {
  const roles = MESSAGES.find((one) => one.type.name === type)?.senders ?? [];
  const able = MAILBOXES.filter(({ role }) => roles.includes(role));
  const near = (references.get(person) ?? []).map(({ mailbox }) => mailbox);
  const involved = near.filter(({ role }) => roles.includes(role));
  return pick(chance, involved.length > 0 && chance.happens(0.85) ? involved : able);
}
