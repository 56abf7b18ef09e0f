// Answers: does the built program answer questions about a mailbox, a stranger's as an unknown one's,
// and is nothing of what was asked to be found afterwards?
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS } from '#kernel';
import { exportEvidence } from './world/evidence.js';
import { makeInstallation, type Installation, type Server } from './world/installation.js';
import { exampleParty, makePartner, type Answer, type Partner } from './world/partner.js';
import { aBegin } from './world/replays.js';
import { until } from './world/waiting.js';

const ROLE = 'gemeente.coordinator';
const POSTCODE = '3012KL';
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let installation: Installation;
let server: Server;
const partners: Partner[] = [];

const partner = (folder: string): Partner => {
  const made = makePartner(server.url, exampleParty(folder));
  partners.push(made);
  return made;
};
const ask = (one: Partner, about: object): Promise<Answer> =>
  one.call('POST', '/v1/navragen', JSON.stringify({ postbus: ROLE, ...about }));

/** What differs from answer to answer whatever was asked. */
const said = ({ status, json: { correlatie: _own, ...rest }, headers, text }: Answer) => ({
  status,
  rest,
  length: Buffer.byteLength(text),
  headers: Object.keys(headers).toSorted(),
});

describe('questions about a mailbox', () => {
  let nr: string;
  let rotterdam: Partner;
  let stranger: Partner;

  beforeAll(async () => {
    installation = await makeInstallation();
    server = await installation.start();
    rotterdam = partner('gemeente-rotterdam');
    stranger = partner('gemeente-tilburg');
    const { json } = await partner('dji').publish(aBegin(0).bytes);
    nr = String(json['inzending']);
    await until('the view', async () => {
      const { json: page } = await rotterdam.page(ROLE);
      return Array.isArray(page['berichten']) && page['berichten'].length > 0 ? true : undefined;
    });
  }, 60_000);
  afterAll(async () => {
    for (const one of partners) await one.close();
    await installation.end();
  });

  it('tell a recipient what its view does not hold, by either number', async () => {
    const byNumber = await ask(rotterdam, { volgnummer: 1 });
    const bySubmission = await ask(rotterdam, { inzending: nr });
    expect(byNumber.status).toBe(200);
    expect(bySubmission.json).toEqual(byNumber.json);
    expect(Buffer.byteLength(byNumber.text) % LIMITS.inquiryPadBytes).toBe(0);
  });

  it('answer a stranger as whoever asks for what never was', async () => {
    const foreign = said(await ask(stranger, { inzending: nr }));
    expect(foreign.status).toBe(404);
    expect(foreign).toEqual(said(await ask(stranger, { inzending: UNKNOWN })));
    expect(foreign).toEqual(said(await ask(stranger, { volgnummer: 1 })));
    expect(foreign).toEqual(said(await ask(rotterdam, { inzending: UNKNOWN })));
  });

  it('say of nothing what would have to be in order', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const about = {
      berichtsoort: 'nl.reintegratie.detenties.begonnen.v1',
      periode: { van: today, tot: today },
    };
    const { status, json } = await ask(rotterdam, { ...about, postcode: POSTCODE });
    expect(status).toBe(200);
    const steps = json['stappen'] as { stap: string; uitkomst: string }[];
    expect(steps.map(({ uitkomst }) => uitkomst)).toEqual(steps.map(() => 'goed'));
    expect(json['ontvangen']).toEqual({ minderDan: LIMITS.inquiryCountMin });
  });

  it('leave in log, store and evidence who asked, and nothing of what was asked', async () => {
    const { events, text } = await exportEvidence(installation);
    const asked = events.filter(({ name }) => name === 'navraag.gesteld');
    const kinds = Map.groupBy(asked, ({ data }) => data['soort']);
    expect([kinds.get('minder')?.length, kinds.get('niets')?.length]).toEqual([6, 1]);
    const store = await readFile(join(installation.folder, 'data/store.db'), 'latin1');
    for (const trace of [POSTCODE, UNKNOWN]) {
      expect([trace, text.includes(trace)]).toEqual([trace, false]);
      expect([trace, server.said().includes(trace)]).toEqual([trace, false]);
      expect([trace, store.includes(trace)]).toEqual([trace, false]);
    }
    expect(server.said()).not.toContain(nr);
  });
});
