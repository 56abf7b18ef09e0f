// Answers: does anything reach anybody that the policy does not name? A value of its own stands in
// every leaf of every type; each recipient must get exactly its fields, and no trace may be left in
// any header, log line, metric, error, receipt, evidence, key, column or file name.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { catalogue, type MessageType } from '#contracts';
import type { JsonObject, JsonValue } from '#kernel';
import { startOtlpReceiver } from '#testing';
import { audienceOf, PARTIES } from './leak/audience.js';
import { messagesOf, type Message } from './leak/cases.js';
import { found, makeMarks, primitives, traces } from './leak/marks.js';
import { expectedView, type Received } from './leak/matrix.js';
import { CASES } from './leak/people.js';
import { caseTexts, columnTexts, fileNames } from './leak/surfaces.js';
import { REFERENCE, RETURNS } from './leak/way-back.js';
import { exportEvidence } from './world/evidence.js';
import { makeInstallation, type Installation } from './world/installation.js';
import { exampleParty, makePartner, type Answer, type Partner } from './world/partner.js';
import { until } from './world/waiting.js';

interface Entry extends JsonObject {
  readonly berichtsoort: string;
  readonly bericht: JsonObject;
}

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
  const collector = await startOtlpReceiver();
  installation = await makeInstallation([
    'processingLog.url=http://127.0.0.1:9/',
    `telemetry.url=${collector.url}`,
    `telemetry.tracesUrl=${collector.url}`,
  ]);
  const server = await installation.start();
  // One for each party: it reads its mailbox, and what it sends is heard.
  const folders = new Set([...PARTIES.map(({ folder }) => folder), 'justid']);
  const partners = new Map(
    [...folders].map((folder) => [folder, makePartner(server.url, exampleParty(folder))]),
  );
  const marks = makeMarks();
  for (const one of CASES) {
    for (const message of messagesOf(one, marks, Date.now())) {
      messages.push(message);
      await play(message, partners.get(message.sender) as Partner);
      // Every view is read before the next message can take it back.
      for (const { folder, role } of PARTIES) await look(partners.get(folder), folder, role);
    }
  }
  for (const { folder, role } of PARTIES) {
    await look(partners.get(folder), folder, role);
    pages.set(folder, await collect(partners.get(folder) as Partner, role));
  }
  for (const partner of partners.values()) await partner.close();
  surfaces.set('metrics', await (await fetch(`${server.operations}/metrics`)).text());
  expect(await server.stop()).toBe(0);
  await collector.stop();
  surfaces.set('what a collector got', collector.requests.map(({ body }) => body).join('\n'));
  surfaces.set('the log lines', server.said());
  surfaces.set('the evidence', (await exportEvidence(installation)).text);
  const data = join(installation.folder, 'data');
  surfaces.set('file names', fileNames(data));
  for (const [name, text] of columnTexts(data)) surfaces.set(name, text);
  remembered = caseTexts(data);
}, 180_000);
afterAll(() => installation.end());

/** Refused in three ways, accepted, refused as a conflict, and judged; all answers are kept. */
async function play(message: Message, sender: Partner): Promise<void> {
  const { type, refused } = message;
  const event = message.event.replace(REFERENCE, referenceAt(message.sender));
  const publish = async (text: string) => {
    const answer = await sender.publish(text);
    heard.push(answer);
    return answer;
  };
  const spoiled = event.replace('"data":{', `"data":{"${STRANGE.join('":"')}",`);
  const outside = event.replace(/"(99999\d{3})(\d)"/, (_, start, last) => `"${start}${9 - last}"`);
  for (const wrong of [spoiled, outside, event.slice(0, -30)]) {
    if (wrong !== event) expect((await publish(wrong)).status).toBe(400);
  }
  const accepted = await publish(event);
  expect([type, accepted.status]).toEqual([type, 202]);
  expect((await publish(event)).status).toBe(200);
  const other = event.replace('Zwqx', 'Zwqy');
  if (other !== event) expect((await publish(other)).status).toBe(409);
  const path = `/v1/inzendingen/${String(accepted.json['inzending'])}`;
  const state = await until('a judgement', async () => {
    const answer = await sender.call('GET', path);
    heard.push(answer);
    const { toestand } = answer.json;
    return toestand === 'aanvaard' ? undefined : toestand;
  });
  expect([type, state]).toEqual([type, refused ? 'geweigerd' : 'beoordeeld']);
}

/** What a mailbox calls the person that it heard of last. */
function referenceAt(folder: string): string {
  const [, last] = [...(firstRead.get(folder) ?? [])].at(-1) ?? [];
  const { zaakreferentie } = (last?.['data'] ?? {}) as JsonObject;
  return typeof zaakreferentie === 'string' ? zaakreferentie : REFERENCE;
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

/** But for its length, which may be any number of four digits. */
const written = (headers: Answer['headers'] = {}): string =>
  JSON.stringify({ ...headers, 'content-length': '' });

const byPlace = (view: Iterable<readonly [string, JsonValue]>) =>
  Object.fromEntries([...view].toSorted(([a], [b]) => (a < b ? -1 : 1)));

describe('the messages of this test', () => {
  it('fill every leaf that a sender can fill, of every type of the catalogue', () => {
    const isSent = ({ kind, entry }: MessageType): boolean =>
      kind === 'bericht' && String(entry['senders']) !== 'sluis';
    for (const type of catalogue.all().filter(isSent)) {
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

  it('come from everybody who hears of somebody and may send something', () => {
    const sent = new Set(messages.map(({ type, sender }) => `${sender} ${type}`));
    for (const { type, sender } of RETURNS) expect(sent).toContain(`${sender} ${type}`);
    expect(new Set(RETURNS.map(({ sender }) => sender)).size).toBe(4);
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
    const beside = [page, ...passports].map((one) => written(one?.headers));
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
    const texts = heard.map(({ text, headers }) => `${text}\n${written(headers)}`).join('\n');
    expect(found(texts, allTraces())).toEqual([]);
  });

  it('in logs, metrics, evidence, names of files, or any column of log and store', () => {
    expect(surfaces.get('the log lines')).toContain('sluis is ready');
    expect(surfaces.get('the evidence')).toContain('weergave.vrijgegeven');
    expect(surfaces.get('metrics')).toContain(`sluis_views_handed_over_total ${handedOver}\n`);
    expect(surfaces.get('what a collector got')).toContain('"name":"aanvaarden"');
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
  /^\/persoon\/verblijfplaats\/verblijfadres\/(postcode|huisnummer)$|^\/terugkeer\/(verblijfplaats\/verblijfadres\/(postcode|huisnummer)|postcode4|gemeente\/code|gewensteGemeente\/code)$|^\/detentie\/(inrichting\/code|(begindatum|verwachteEinddatum|einddatum|datumInvrijheidstelling)\/datum|tijdstipInvrijheidstelling)$|^\/toestemming\/|^\/melding\/datum\/datum$|^\/gegevensverzoek\/(identificatie|veld)$|^\/verwijzing\/(identificatie|ontvanger|ontvangersklasse|voorwaarde)$|^\/gegevensverzoek\/identificatie$|^\/basisvoorwaarden\/onderdak\/verhuurder$/;
