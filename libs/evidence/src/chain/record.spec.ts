import { makeEntry } from '../events/entry.js';
import { genesisHash, recordHash, sealRecord } from './record.js';

const entry = (id: string) =>
  makeEntry(id, 'gatewayStarted', 'sluis', { instantie: 'een', rollen: ['gateway'], versie: '0' });
const AT = Date.UTC(2026, 0, 5, 8);

describe('sealRecord', () => {
  it('starts a chain at its own genesis', () => {
    const { record, head } = sealRecord(undefined, 'edge/een', [entry('a'), entry('b')], AT);
    expect(record).toMatchObject({ number: 1, count: 2, at: '2026-01-05T08:00:00.000Z' });
    expect(record.previous).toBe(genesisHash('edge/een'));
    expect(head).toEqual({ chain: 'edge/een', number: 1, hash: record.hash });
  });

  it('links every next record to the one before', () => {
    const first = sealRecord(undefined, 'beheer', [entry('a')], AT);
    const second = sealRecord(first.head, 'beheer', [entry('b')], AT + 1);
    expect(second.record).toMatchObject({ number: 2, previous: first.record.hash });
  });

  it('gives each chain another genesis, so that records cannot move between chains', () => {
    expect(genesisHash('route/0')).not.toBe(genesisHash('route/1'));
  });

  it('hashes everything that the record says', () => {
    const { record } = sealRecord(undefined, 'beheer', [entry('a')], AT);
    const changes = { chain: 'x', number: 2, previous: 'x', root: 'x', count: 2, at: 'x' };
    for (const [key, value] of Object.entries(changes)) {
      expect(recordHash({ ...record, [key]: value })).not.toBe(record.hash);
    }
  });

  it('has another root when an entry is another, or in another place', () => {
    const root = (...ids: string[]) =>
      sealRecord(undefined, 'beheer', ids.map(entry), AT).record.root;
    expect(new Set([root('a', 'b'), root('b', 'a'), root('a', 'c'), root('a')]).size).toBe(4);
  });

  it('refuses an empty record and a head of another chain', () => {
    expect(() => sealRecord(undefined, 'beheer', [], AT)).toThrow('at least one entry');
    const { head } = sealRecord(undefined, 'beheer', [entry('a')], AT);
    expect(() => sealRecord(head, 'edge/een', [entry('a')], AT)).toThrow('its own chain');
  });
});
