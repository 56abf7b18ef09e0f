import type { JsonObject } from '#kernel';
import type { Place } from '#routing';
import { emptyCase, type CaseState } from './case-state.js';
import { whereabouts } from './whereabouts.js';

const ADDRESS: JsonObject = {
  type: 'VerblijfplaatsBinnenland',
  verblijfadres: { postcode: '3011AB', huisnummer: 7 },
};
const back = (terugkeer: JsonObject): JsonObject => ({ terugkeer });
const after = (...messages: readonly JsonObject[]): Place | undefined =>
  messages.reduce<CaseState>(
    (state, data) => ({ ...state, ...whereabouts(data, state) }),
    emptyCase('salt'),
  ).destination;

describe('where somebody will go', () => {
  it('is the newest address that a message says', () => {
    expect(after(back({ verblijfplaats: ADDRESS }))).toEqual({
      postcode: '3011AB',
      houseNumber: 7,
    });
    const moved = { ...ADDRESS, verblijfadres: { postcode: '3511AA' } };
    expect(after(back({ verblijfplaats: ADDRESS }), back({ verblijfplaats: moved }))).toEqual({
      postcode: '3511AA',
    });
  });

  it('is the municipality that a message names only while no address is known (P13)', () => {
    const named = back({ gemeente: { code: '0344' } });
    expect(after(named)).toEqual({ municipality: '0344' });
    expect(after(back({ verblijfplaats: ADDRESS }), named)).toEqual({
      postcode: '3011AB',
      houseNumber: 7,
    });
    const abroad = back({ verblijfplaats: { type: 'VerblijfplaatsBuitenland' } });
    expect(after(abroad, named)).toEqual({ abroad: true });
  });

  it('is no less exact for a message that says only the digits of the same postcode', () => {
    const digits = (postcode4: string): JsonObject => back({ postcode4 });
    expect(after(back({ verblijfplaats: ADDRESS }), digits('3011'))).toEqual({
      postcode: '3011AB',
      houseNumber: 7,
    });
    expect(after(back({ verblijfplaats: ADDRESS }), digits('3511'))).toEqual({ postcode: '3511' });
  });

  it('is the other municipality once the case was handed over (P22)', () => {
    const handedOver: JsonObject = { zaak: { nieuweGemeente: { code: '0855' } } };
    const expected = { municipality: '0855', handedOver: true };
    expect(after(back({ verblijfplaats: ADDRESS }), handedOver)).toEqual(expected);
  });
});
