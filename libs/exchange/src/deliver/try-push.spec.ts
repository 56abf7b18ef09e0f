import type { PushAnswer, PushPermission } from '../ports/pushed.js';
import type { Delivery, PushAddress } from './push.js';
import { tryPush, type TriedStep } from './try-push.js';

const TO: PushAddress = {
  mailbox: '00000099000000599000/gemeente.coordinator/reintegratie',
  oin: '00000099000000599000',
  target: { host: 'ontvanger.example', port: 443, path: '/' },
  digest: 'd',
};
const allowed: PushPermission = { kind: 'allowed' };

async function tried(permission: PushPermission, answer: PushAnswer) {
  const delivered: Delivery[] = [];
  const steps = await tryPush(TO, {
    out: {
      permission: async () => permission,
      deliver: async (_to, delivery) => {
        delivered.push(delivery);
        return answer;
      },
    },
    clock: { now: () => 0 },
    newId: () => 'id',
    operator: '00000099000000002000',
  });
  return { delivered, told: steps.map(sayOf) };
}

const sayOf = ({ step, outcome, fault }: TriedStep): string =>
  `${step} ${outcome}${fault ? ` ${fault}` : ''}`;
const answered = (status: number): PushAnswer => ({ kind: 'answered', status });

describe('a trial', () => {
  it('goes the whole way, says nothing about anybody, and has a number that no view has', async () => {
    const { told, delivered } = await tried(allowed, answered(204));
    expect(told).toEqual([
      'adres goed',
      'verbinding goed',
      'certificaat goed',
      'toestemming goed',
      'bezorging goed',
    ]);
    const [delivery] = delivered;
    expect(delivery?.headers).toMatchObject({ volgnummer: '0', toestand: 'proef' });
    const event = JSON.parse(Buffer.from(delivery?.body ?? []).toString()) as object;
    expect(event).toMatchObject({ type: 'nl.sluis.proeven.verstuurd.v1', data: {} });
  });

  it.each<[PushPermission, string]>([
    [{ kind: 'failed', fault: 'geen-adres' }, 'adres fout geen-adres'],
    [{ kind: 'failed', fault: 'adres-niet-toegestaan' }, 'adres fout adres-niet-toegestaan'],
    [{ kind: 'failed', fault: 'geen-verbinding' }, 'verbinding fout geen-verbinding'],
    [{ kind: 'failed', fault: 'certificaat-onjuist' }, 'certificaat fout certificaat-onjuist'],
    [{ kind: 'failed', fault: 'geen-antwoord' }, 'toestemming fout geen-antwoord'],
    [{ kind: 'answered', status: 200 }, 'toestemming fout geen-toestemming'],
    [{ kind: 'answered', status: 405 }, 'toestemming fout geweigerd'],
  ])('ends at %j and does nothing after it', async (permission, expected) => {
    const { told, delivered } = await tried(permission, answered(204));
    const at = told.indexOf(expected);
    expect(told[at]).toBe(expected);
    expect(told.slice(0, at).every((one) => one.endsWith(' goed'))).toBe(true);
    expect(told.slice(at + 1).every((one) => one.endsWith(' niet-gedaan'))).toBe(true);
    expect(delivered).toEqual([]);
  });

  it.each([301, 400, 410, 429, 500])('says that %d is no delivery', async (status) => {
    const { told } = await tried(allowed, answered(status));
    expect(told.slice(0, 4).every((one) => one.endsWith(' goed'))).toBe(true);
    expect(told[4]).toMatch(/^bezorging fout /);
  });
});
