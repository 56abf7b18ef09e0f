// Answers: which municipality stands behind a relation? P11 and P13 for an address, P12 for who has
// none, P14 and P15 for the establishment; and whether a place that gives none should have given one.
import type { IsoDate, Placed, Territory } from '#directory';
import type { Relation } from '#policy';
import type { AddressFacts, Place } from '../model.js';

export type Located =
  | {
      readonly kind: 'placed';
      readonly place: Placed;
      readonly rule: string;
      readonly postcode?: string;
      /** The municipality as such, whatever postcodes its mailboxes subscribed to. */
      readonly isWhole?: boolean;
    }
  /** A municipality is owed and none was found. */
  | { readonly kind: 'unknown' }
  /** Nothing is owed: no such address, or one abroad. */
  | { readonly kind: 'none' };

type Attempt = Located | undefined;

const NONE: Located = { kind: 'none' };
const UNKNOWN: Located = { kind: 'unknown' };

export type Locate = (addresses: AddressFacts, territory: Territory, on: IsoDate) => Located;

export const LOCATE: Readonly<
  Record<
    Exclude<
      Relation,
      | 'landelijk'
      | 'toestemming'
      | 'inrichting'
      | 'verwijzing'
      | 'verwijzer'
      | 'verzoeker'
      | 'afzender'
    >,
    Locate
  >
> = {
  herkomst: locateOrigin,
  bestemming: locateDestination,
  inrichtingsgemeente: locateEstablishment,
  toetsadres: locateChecked,
  aangewezenGemeente: locateDesignated,
};

/** What a human found goes first: it was asked because nothing else gave anybody (P12). */
export const assignedPlace = (
  relation: Relation,
  { toegewezen }: AddressFacts,
  territory: Territory,
  on: IsoDate,
): Extract<Located, { kind: 'placed' }> | undefined =>
  byCode(toegewezen?.[relation], 'P12 toegewezen', territory, on);

/**
 * P11: while no destination is known, the origin is where the person is expected to return to. For
 * types that somebody must act upon.
 */
export const locateReturn: Locate = (addresses, territory, on) =>
  isReturnKnown(addresses)
    ? locateDestination(addresses, territory, on)
    : locateOrigin(addresses, territory, on);

/**
 * P11: where the person lived before. Owed always, so that nobody is without a municipality in
 * silence.
 */
function locateOrigin(addresses: AddressFacts, territory: Territory, on: IsoDate): Located {
  if (addresses.geenVasteVerblijfplaats) return locateWithoutAbode(addresses, territory, on);
  const { herkomst } = addresses;
  if (herkomst?.abroad) return isReturnKnown(addresses) ? NONE : UNKNOWN;
  return locate(herkomst, 'P11', territory, on) ?? UNKNOWN;
}

/**
 * P11: where the person will live; the wish stands in while no address is known. P10: never abroad.
 */
function locateDestination(addresses: AddressFacts, territory: Territory, on: IsoDate): Located {
  const { bestemming, gewensteGemeente } = addresses;
  if (bestemming?.abroad) return NONE;
  if (!bestemming && gewensteGemeente === undefined) return NONE;
  return (
    locate(bestemming, 'P11', territory, on) ??
    byCode(gewensteGemeente, 'P11', territory, on) ??
    UNKNOWN
  );
}

/**
 * P12: correspondence address, predominant stay, wish, central municipality of the region, else the
 * queue.
 */
function locateWithoutAbode(addresses: AddressFacts, territory: Territory, on: IsoDate): Located {
  const { briefadresGemeente, herkomst, gewensteGemeente, laatstBekendeGemeente } = addresses;
  const central =
    laatstBekendeGemeente === undefined
      ? undefined
      : territory.centralMunicipality(laatstBekendeGemeente, on);
  return (
    byCode(briefadresGemeente, 'P12', territory, on) ??
    locate(herkomst, 'P12', territory, on) ??
    byCode(gewensteGemeente, 'P12', territory, on) ??
    (central ? { kind: 'placed', place: central, rule: 'P12' } : UNKNOWN)
  );
}

/** P14: the municipality that the establishment lies in. */
function locateEstablishment(addresses: AddressFacts, territory: Territory, on: IsoDate): Located {
  if (addresses.inrichting === undefined) return NONE;
  const establishment = territory.establishment(addresses.inrichting);
  return byCode(establishment?.municipality, 'P14', territory, on) ?? UNKNOWN;
}

/** P15: the municipality designated for the establishment; by default the one that it stands in. */
function locateDesignated(addresses: AddressFacts, territory: Territory, on: IsoDate): Located {
  if (addresses.inrichting === undefined) return NONE;
  const establishment = territory.establishment(addresses.inrichting);
  const designated = establishment?.identityCardMunicipality ?? establishment?.municipality;
  const placed = byCode(designated, 'P15', territory, on);
  return placed ? { ...placed, isWhole: true } : UNKNOWN;
}

/** P13: the municipality that the address in question lies in; abroad nobody can go and look. */
function locateChecked(addresses: AddressFacts, territory: Territory, on: IsoDate): Located {
  const { toetsadres } = addresses;
  if (toetsadres?.abroad) return NONE;
  return locate(toetsadres, 'Pbw18a', territory, on) ?? UNKNOWN;
}

const isReturnKnown = ({ bestemming, gewensteGemeente }: AddressFacts): boolean =>
  bestemming !== undefined || gewensteGemeente !== undefined;

/**
 * P13: the postcode decides; a municipality that was only named helps where the postcode gives
 * none.
 */
function locate(
  place: Place | undefined,
  rule: string,
  territory: Territory,
  on: IsoDate,
): Attempt {
  const { postcode, houseNumber, municipality } = place ?? {};
  if (postcode !== undefined) {
    const found = territory.byPostcode(postcode, houseNumber, on);
    if (found) return { kind: 'placed', place: found, rule: `${rule} P13`, postcode };
  }
  const named = byCode(municipality, place?.handedOver ? 'P22' : rule, territory, on);
  if (!named) return undefined;
  return {
    ...named,
    ...(postcode === undefined ? {} : { postcode }),
    ...(place?.handedOver ? { isWhole: true } : {}),
  };
}

function byCode(
  code: string | undefined,
  rule: string,
  territory: Territory,
  on: IsoDate,
): Extract<Located, { kind: 'placed' }> | undefined {
  const place = code === undefined ? undefined : territory.municipality(code, on);
  return place && { kind: 'placed', place, rule };
}
