import { stayInOrder } from './stay-in-order.js';

const day = (datum: string) => ({ type: 'Datum', datum });
const places = (detentie: object) =>
  stayInOrder({ detentie: { begindatum: day('2026-07-01'), ...detentie } })?.faults.map(
    ({ place }) => place,
  );

describe('a stay', () => {
  it.each(['verwachteEinddatum', 'einddatum', 'datumInvrijheidstelling'])(
    'has its %s on or after the day on which it began',
    (name) => {
      expect(places({ [name]: day('2026-06-30') })).toEqual([`/data/detentie/${name}`]);
      expect(places({ [name]: day('2026-07-01') })).toBeUndefined();
    },
  );

  it('tells every date that is before its begin at once', () => {
    expect(
      places({ verwachteEinddatum: day('2025-01-01'), einddatum: day('0001-01-01') }),
    ).toHaveLength(2);
  });

  it('may end in the month or year in which it began, where the day is not known', () => {
    const month = { type: 'JaarMaandDatum', jaar: 2026, maand: 7 };
    const year = { type: 'JaarDatum', jaar: 2026 };
    const before = { type: 'JaarMaandDatum', jaar: 2026, maand: 6 };
    expect(places({ verwachteEinddatum: month, einddatum: year })).toBeUndefined();
    expect(places({ verwachteEinddatum: before })).toEqual(['/data/detentie/verwachteEinddatum']);
  });

  it('is not looked at where begin or end is missing or unknown', () => {
    expect(
      places({ verwachteEinddatum: { type: 'DatumOnbekend', onbekend: true } }),
    ).toBeUndefined();
    expect(stayInOrder({ detentie: { einddatum: day('2020-01-01') } })).toBeUndefined();
    expect(stayInOrder({})).toBeUndefined();
  });
});
