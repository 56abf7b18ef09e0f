// Answers: does anything reach anybody that the policy does not name? A value of its own stands in
// every leaf of every type; each recipient must get exactly its fields, and no trace may be left in
// any header, log line, metric, error, receipt, evidence, key, column or file name.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { catalogue } from '#contracts';
import type { JsonObject, JsonValue } from '#kernel';
import { projectFile } from '#platform';
import { PARTIES as CAST } from '../../cli/src/demo/story.js';
import {
  CASES,
  isPublicOrder,
  messagesOf,
  NOTICE,
  OBJECTION,
  TALK,
  type Message,
} from './leak/cases.js';
import { found, makeMarks, primitives, traces } from './leak/marks.js';
import { expectedView, type Audience, type Received } from './leak/matrix.js';
import { caseTexts, columnTexts, fileNames } from './leak/surfaces.js';
import { exportEvidence } from './world/evidence.js';
import { makeInstallation, type Installation } from './world/installation.js';
import { exampleParty, makePartner, type Answer, type Partner } from './world/partner.js';
import { until } from './world/waiting.js';

interface Entry extends JsonObject {
  readonly berichtsoort: string;
  readonly bericht: JsonObject;
}

const MAYOR = { folder: 'gemeente-tilburg-burgemeester', role: 'gemeente.burgemeester' };
const PARTIES = [...CAST, MAYOR];

const messages: Message[] = [];
/** By party: the page of its mailbox, and its passports. */
const pages = new Map<string, { readonly page: Answer; readonly passports: readonly Answer[] }>();
/** By party and number: the view as it was first read. */
const firstRead = new Map<string, Map<number, JsonObject>>();
let handedOver = 0;
/** By party: every page that it read. */
const pagesRead = new Map<string, string[]>();
/** By name: what must hold no trace of anything. */
const surfaces = new Map<string, string>();
/** Of all cases, as only who has the keys can read it. */
let remembered = '';
const heard: Answer[] = [];
let installation: Installation;

beforeAll(async () => {
  // A log that nobody can reach: what it would get waits in the store, and is looked at like all else.
  installation = await makeInstallation(['processingLog.url=http://127.0.0.1:9/']);
  const server = await installation.start();
  const hear = (answer: Answer) => void heard.push(answer);
  const sender = makePartner(server.url, exampleParty('dji'), hear);
  const publicOrder = makePartner(server.url, exampleParty('justid'), hear);
  const partners = new Map(
    PARTIES.map(({ folder }) => [folder, makePartner(server.url, exampleParty(folder))]),
  );
  const marks = makeMarks();
  for (const one of CASES) {
    for (const message of messagesOf(one, marks, Date.now())) {
      messages.push(message);
      await play(message, isPublicOrder(message.type) ? publicOrder : sender);
      // Every view is read before the next message can take it back.
      for (const { folder, role } of PARTIES) await look(partners.get(folder), folder, role);
    }
  }
  await sender.close();
  await publicOrder.close();
  for (const { folder, role } of PARTIES) {
    await look(partners.get(folder), folder, role);
    pages.set(folder, await collect(partners.get(folder) as Partner, role));
    await partners.get(folder)?.close();
  }
  surfaces.set('metrics', await (await fetch(`${server.operations}/metrics`)).text());
  expect(await server.stop()).toBe(0);
  surfaces.set('the log lines', server.said());
  surfaces.set('the evidence', (await exportEvidence(installation)).text);
  const data = join(installation.folder, 'data');
  surfaces.set('file names', fileNames(data));
  for (const [name, text] of columnTexts(data)) surfaces.set(name, text);
  remembered = caseTexts(data);
}, 180_000);
afterAll(() => installation.end());

/** Refused in three ways, accepted, refused as a conflict, and judged. */
async function play({ event, type, refused }: Message, sender: Partner): Promise<void> {
  const spoiled = event.replace('"persoon":{', `"persoon":{"${STRANGE.join('":"')}",`);
  const outside = event.replace(/"(99999\d{3})(\d)"/, (_, start, last) => `"${start}${9 - last}"`);
  for (const wrong of [spoiled, outside, event.slice(0, -30)]) {
    expect((await sender.publish(wrong)).status).toBe(400);
  }
  const accepted = await sender.publish(event);
  expect([type, accepted.status]).toEqual([type, 202]);
  expect((await sender.publish(event)).status).toBe(200);
  expect((await sender.publish(event.replace('Zwqx', 'Zwqy'))).status).toBe(409);
  const path = `/v1/inzendingen/${String(accepted.json['inzending'])}`;
  const state = await until('a judgement', async () => {
    const { json } = await sender.call('GET', path);
    return json['toestand'] === 'aanvaard' ? undefined : json['toestand'];
  });
  expect([type, state]).toEqual([type, refused ? 'geweigerd' : 'beoordeeld']);
}

async function look(partner: Partner | undefined, folder: string, role: string): Promise<void> {
  const page = await partner?.page(role);
  const read = firstRead.get(folder) ?? new Map<number, JsonObject>();
  firstRead.set(folder, read);
  pagesRead.set(folder, [...(pagesRead.get(folder) ?? []), page?.text ?? '']);
  for (const { volgnummer, bericht } of (page?.json['berichten'] ?? []) as Entry[]) {
    if (!bericht) continue;
    handedOver += 1;
    if (!read.has(Number(volgnummer))) read.set(Number(volgnummer), bericht);
  }
}

async function collect(partner: Partner, role: string) {
  const page = await partner.page(role);
  handedOver += (page.json['berichten'] as Entry[]).filter(({ bericht }) => bericht).length;
  const passports = [];
  for (const { volgnummer } of page.json['berichten'] as Entry[]) {
    const query = new URLSearchParams({ postbus: role }).toString();
    passports.push(
      await partner.call('GET', `/v1/berichten/${Number(volgnummer)}/paspoort?${query}`),
    );
  }
  return { page, passports };
}

const RELATION = { reclassering: 'landelijk', woningcorporatie: 'toestemming' } as const;

/** As which audience a party must get the message; undefined: not at all. */
function audienceOf(
  folder: string,
  { type, of, consented, refused }: Message,
): Audience | undefined {
  if (type === NOTICE || folder === MAYOR.folder) {
    const isPicked = folder === MAYOR.folder && of.destination?.folder === 'gemeente-tilburg';
    return isPicked && type === NOTICE ? { role: MAYOR.role, relation: 'bestemming' } : undefined;
  }
  if (refused || FOR_NOBODY.test(type)) return undefined;
  if (type.includes('.verwijzingen.')) {
    return folder === 'woningcorporatie' ? { role: folder, relation: 'verwijzing' } : undefined;
  }
  if (folder === 'reclassering') {
    return NOT_FOR_PROBATION.includes(type)
      ? undefined
      : { role: folder, relation: RELATION[folder] };
  }
  if (folder === 'woningcorporatie') {
    return consented && !NOT_FOR_PARTNERS.includes(type)
      ? { role: folder, relation: RELATION[folder] }
      : undefined;
  }
  const role = 'gemeente.coordinator';
  if (type === TALK.identityCard) {
    return folder === 'gemeente-rotterdam' ? { role, relation: 'aangewezenGemeente' } : undefined;
  }
  if (type === TALK.addressCheck) {
    return of.origin?.folder === folder && of.home === 'Adres'
      ? { role, relation: 'toetsadres' }
      : undefined;
  }
  if (of.destination?.folder === folder) return { role, relation: 'bestemming' };
  // What asks for action goes to where the person will live (P11).
  if (FOR_THE_DESTINATION.includes(type)) return undefined;
  return of.origin?.folder === folder ? { role, relation: 'herkomst' } : undefined;
}

/** Only for the gateway, or not before the partner has answered. */
const FOR_NOBODY =
  /\.(toestemmingen\.|berichten\.|overlijdens\.|vrijwilligers\.|verwijzingen\.gevraagd\.)/;
const FOR_THE_DESTINATION: readonly string[] = [TALK.plan, TALK.question, TALK.visit];
const NOT_FOR_PROBATION: readonly string[] = [
  TALK.question,
  TALK.visit,
  TALK.identityCard,
  OBJECTION,
];
const NOT_FOR_PARTNERS: readonly string[] = [...NOT_FOR_PROBATION, TALK.addressCheck];

interface Expected {
  readonly type: string;
  readonly view: ReadonlyMap<string, JsonValue>;
}

/** In the order of the mailbox. */
function expectedViews(folder: string): readonly Expected[] {
  const received = new Map(CASES.map((one) => [one, new Map() as Received]));
  return messages.flatMap((message) => {
    const audience = audienceOf(folder, message);
    if (!audience) return [];
    const view = expectedView(message, audience, received.get(message.of) ?? new Map());
    return [{ type: message.type, view }];
  });
}

/** An announcement leaves at the quarter of an hour, if it was not withdrawn by then. */
const isAnnouncement = (type: string): boolean => type.endsWith('.verwijzingen.aangekondigd.v1');

/** A field that no schema has, and its value: a name may be as personal as a value. */
const STRANGE = ['Zwqx 999990019', 'Zwqx waarde'];

const allTraces = (): ReadonlySet<string> =>
  new Set([...messages.flatMap(({ own }) => own.flatMap(traces)), ...STRANGE]);

/** What was handed over; a notice that something may lie there no longer holds nothing to leak. */
const entriesOf = (folder: string): readonly Entry[] =>
  ((pages.get(folder)?.page.json['berichten'] ?? []) as unknown as readonly Entry[]).flatMap(
    (entry) => {
      const read = firstRead.get(folder)?.get(Number(entry['volgnummer'])) ?? entry.bericht;
      return read ? [{ ...entry, bericht: read }] : [];
    },
  );

const byPlace = (view: Iterable<readonly [string, JsonValue]>) =>
  Object.fromEntries([...view].toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** What the example directory lets it send. */
function sentByPrisonService() {
  const path = projectFile('examples/directory/agreements.yaml');
  const { agreements } = parse(readFileSync(path, 'utf8')) as {
    readonly agreements: readonly { readonly id: string; readonly types: readonly string[] }[];
  };
  const names = agreements
    .filter(({ id }) => ['dji-zendt', 'justid-zendt-openbareorde'].includes(id))
    .flatMap(({ types }) => types);
  expect(names.length).toBeGreaterThan(5);
  return names.flatMap((name) => catalogue.type(name) ?? []);
}

describe('the messages of this test', () => {
  it('fill every leaf that a sender can fill, of every type that the prison service may send', () => {
    for (const type of sentByPrisonService()) {
      const filled = new Set(
        messages
          .filter((message) => message.type === type.name)
          .flatMap(({ data }) => primitives(data))
          .map(([at]) => at.replaceAll(/\/\d+(?=\/|$)/g, '/*')),
      );
      const missing = type.leaves
        .filter(({ derived }) => !derived)
        .map(({ pointer, kind }) => (kind === 'date' ? `${pointer}/datum` : pointer))
        .filter((pointer) => !filled.has(pointer));
      expect([type.name, missing]).toEqual([type.name, []]);
    }
  });
});

describe.each(PARTIES.map(({ folder }) => folder))('what %s gets', (folder) => {
  const entries = () => entriesOf(folder);

  it('is exactly what the matrix names, field by field and value by value', () => {
    const wanted = expectedViews(folder)
      .filter(({ type }) => !isAnnouncement(type))
      .map(({ view }) => byPlace(view));
    const came = entries().filter(({ berichtsoort }) => !isAnnouncement(berichtsoort));
    const got = came.map(({ bericht }) => {
      const { zaakreferentie, ...data } = bericht['data'] as JsonObject;
      expect(zaakreferentie).toEqual(expect.any(String));
      return byPlace(primitives(data));
    });
    expect(got.length).toBeGreaterThan(0);
    expect(got).toEqual(wanted);
  });

  it('holds no trace of anything else, in its page, its headers or its passports', () => {
    const allowed = new Set(
      expectedViews(folder).flatMap(({ view }) => [...view.values()].flatMap(traces)),
    );
    const { page, passports } = pages.get(folder) ?? { page: undefined, passports: [] };
    const text = (pagesRead.get(folder) ?? []).join('\n');
    expect(found(text, allowed).length).toBeGreaterThan(20);
    const others = allTraces().difference(allowed);
    expect(found(text, others)).toEqual([]);
    const beside = [page, ...passports].map((one) => JSON.stringify(one?.headers));
    expect(found(beside.join('\n'), allTraces())).toEqual([]);
    expect(found(passports.map(({ text }) => text).join('\n'), allTraces())).toEqual([]);
  });

  it('calls a person by a name of its own', () => {
    const references = (one: string) =>
      entriesOf(one).map(({ bericht }) => (bericht['data'] as JsonObject)['zaakreferentie']);
    const elsewhere = new Set(
      PARTIES.filter((one) => one.folder !== folder).flatMap((one) => references(one.folder)),
    );
    expect(references(folder).filter((reference) => elsewhere.has(reference))).toEqual([]);
  });
});

describe('no trace is left', () => {
  it('in anything that the sender hears: receipts, states, errors and headers', () => {
    expect(heard.length).toBeGreaterThan(messages.length * 6);
    const texts = heard
      .map(({ text, headers }) => `${text}\n${JSON.stringify(headers)}`)
      .join('\n');
    expect(found(texts, allTraces())).toEqual([]);
  });

  it('in logs, metrics, evidence, names of files, or any column of log and store', () => {
    expect(surfaces.get('the log lines')).toContain('sluis is ready');
    expect(surfaces.get('the evidence')).toContain('weergave.vrijgegeven');
    expect(surfaces.get('metrics')).toContain(`sluis_views_handed_over_total ${handedOver}\n`);
    expect(surfaces.get('log_row.body')).toContain('dpl.core.data_subject_id');
    expect([...surfaces.keys()]).toEqual(expect.arrayContaining(['record.key', 'record.headers']));
    const watched = allTraces();
    const left = [...surfaces].flatMap(([name, text]) =>
      found(text, watched).map((trace) => `${name}: ${trace}`),
    );
    expect(left).toEqual([]);
  });

  it('in what is remembered of a case, but for what rules and routing ask about', () => {
    const asked = new Set(
      messages.flatMap(({ data }) =>
        primitives(data)
          .filter(([at]) => ASKED_ABOUT.test(at))
          .flatMap(([, value]) => traces(value)),
      ),
    );
    const watched = allTraces().difference(asked);
    expect(found(remembered, asked).length).toBeGreaterThan(20);
    expect(found(remembered, watched)).toEqual([]);
  });
});

/** Places of addresses, the dates of windows, the consent, the landlord, and which referral or request it is. */
const ASKED_ABOUT =
  /^\/persoon\/verblijfplaats\/verblijfadres\/(postcode|huisnummer)$|^\/terugkeer\/(verblijfplaats\/verblijfadres\/(postcode|huisnummer)|postcode4|gemeente\/code|gewensteGemeente\/code)$|^\/detentie\/(inrichting\/code|(begindatum|verwachteEinddatum|einddatum|datumInvrijheidstelling)\/datum|tijdstipInvrijheidstelling)$|^\/toestemming\/|^\/melding\/datum\/datum$|^\/verwijzing\/(identificatie|ontvanger|ontvangersklasse|voorwaarde)$|^\/gegevensverzoek\/identificatie$|^\/basisvoorwaarden\/onderdak\/verhuurder$/;
