// Answers: where did the person live, where do they go and where are they now, after this message?
import type { JsonObject, JsonValue } from '#kernel';
import type { Place } from '#routing';
import type { CaseState } from './case-state.js';
import { codeOf, object } from './data.js';

/** The part of the case that routing reads; what the message does not say stays as it was. */
export const whereabouts = (data: JsonObject, state: CaseState): Partial<CaseState> =>
  withoutMoved(placesOf(data, state), state);

/** What a human found for an address holds for that address, not for the next one. */
function withoutMoved(places: Partial<CaseState>, before: CaseState): Partial<CaseState> {
  const moved = (key: 'home' | 'destination' | 'wish'): boolean =>
    places[key] !== undefined && JSON.stringify(places[key]) !== JSON.stringify(before[key]);
  const { herkomst, bestemming, ...others } = before.assigned;
  return {
    ...places,
    assigned: {
      ...others,
      ...(herkomst && !moved('home') ? { herkomst } : {}),
      ...(bestemming && !moved('destination') && !moved('wish') ? { bestemming } : {}),
    },
  };
}

function placesOf(data: JsonObject, state: CaseState): Partial<CaseState> {
  const person = object(data['persoon']);
  const back = object(data['terugkeer']);
  const establishment = object(object(data['detentie'])['inrichting'])['code'];
  const home = placeOf(person['verblijfplaats']);
  const destination = chosen(data) ?? movedTo(data) ?? destinationOf(back, state.destination);
  const wish = codeOf(back['gewensteGemeente']);
  const dwelling = object(person['verblijfplaats']);
  const homeKind = dwelling['type'];
  return {
    ...(home ? { home } : {}),
    ...(destination ? { destination } : {}),
    ...(wish ? { wish } : {}),
    ...(typeof establishment === 'string' ? { establishment } : {}),
    noFixedAbode: homeKind === undefined ? (state.noFixedAbode ?? false) : isNoFixedAbode(dwelling),
  };
}

/** P12: who is registered nowhere, or only at a correspondence address (briefadres). */
const isNoFixedAbode = (dwelling: JsonObject): boolean =>
  dwelling['type'] === 'VerblijfplaatsOnbekend' || codeOf(dwelling['functieAdres']) === 'B';

/** Bjsg 11a: a human always picks the municipality whose mayor is told. */
function chosen(data: JsonObject): Place | undefined {
  const municipality = codeOf(object(data['melding'])['gemeente']);
  return municipality ? { municipality } : undefined;
}

/** P22: who moves the case to another municipality says no address, only which municipality. */
function movedTo(data: JsonObject): Place | undefined {
  const municipality = codeOf(object(data['zaak'])['nieuweGemeente']);
  return municipality ? { municipality, handedOver: true } : undefined;
}

/**
 * P13: the return postcode decides; a municipality named by the sender helps only where there is none.
 * What says less than is known already changes nothing.
 */
function destinationOf(back: JsonObject, before: Place | undefined): Place | undefined {
  const place = placeOf(back['verblijfplaats']);
  if (place) return place;
  const municipality = codeOf(back['gemeente']);
  const postcode = back['postcode4'];
  const known = {
    ...(typeof postcode === 'string' ? { postcode } : {}),
    ...(municipality ? { municipality } : {}),
  };
  if (Object.keys(known).length === 0) return undefined;
  const isKnown = before?.postcode !== undefined || before?.abroad === true;
  if (isKnown && typeof postcode !== 'string') return undefined;
  return before?.postcode?.startsWith(String(postcode)) ? undefined : known;
}

/** What an address says about where it lies (P13); undefined: nothing. */
export function placeOf(value: JsonValue | undefined): Place | undefined {
  if (object(value)['type'] === 'VerblijfplaatsBuitenland') return { abroad: true };
  const address = object(object(value)['verblijfadres']);
  const { postcode, huisnummer } = address;
  if (typeof postcode !== 'string') return undefined;
  return { postcode, ...(typeof huisnummer === 'number' ? { houseNumber: huisnummer } : {}) };
}
