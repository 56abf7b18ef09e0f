import type { ValidMessage } from '#contracts';
import type { Agreement, Directory } from '#directory';
import { aType, messageType, MESSAGE } from '../small-world.fixture.js';
import { maySend } from './may-send.js';

const DJI = '00000099000000001000';
const OTHER = '00000099000000599000';
const AT = Date.UTC(2026, 5, 15);
const agreement: Agreement = {
  id: 'a',
  oin: DJI,
  direction: 'send',
  types: [MESSAGE],
  from: '2026-01-01',
  ground: 'Pbw 18a',
};

const message = (source: string, type = messageType) =>
  ({ event: { source, type: type.name }, type }) as unknown as ValidMessage;

const directory = (delegated = false) =>
  ({
    maySpeakFor: (oin: string, source: string, at: number) =>
      at === AT && (oin === source || delegated),
    agreementToSend: (oin: string, type: string, at: number) =>
      at === AT && oin === DJI && type === MESSAGE ? agreement : undefined,
  }) as unknown as Directory;

const own = `urn:nld:oin:${DJI}:systeem:tulp`;
const foreign = `urn:nld:oin:${OTHER}:systeem:x`;

describe('who may send', () => {
  it('is who speaks for the source and has an agreement for the type', () => {
    const sent = message(own);
    expect(maySend({ oin: DJI }, sent, directory(), AT)).toEqual({
      kind: 'submission',
      submission: { message: sent, sender: DJI, agreement },
    });
  });

  it('may speak for another whose source is delegated to it', () => {
    expect(maySend({ oin: DJI }, message(foreign), directory(true), AT).kind).toBe('submission');
  });

  it.each([foreign, 'urn:nld:oin:123:systeem:x', 'https://voorbeeld.nl/bron'])(
    'is not who sends as %s',
    (source) => {
      expect(maySend({ oin: DJI }, message(source), directory(), AT)).toMatchObject({
        kind: 'refused',
        problem: 'sourceForeign',
        faults: [{ place: 'source' }],
      });
    },
  );

  it('is not who has no agreement now', () => {
    const later = { ...directory(), maySpeakFor: () => true } as Directory;
    expect(maySend({ oin: DJI }, message(own), later, AT + 1)).toMatchObject({
      problem: 'noAgreement',
      faults: [{ place: 'type' }],
    });
    expect(maySend({ oin: OTHER }, message(foreign), directory(), AT)).toMatchObject({
      problem: 'noAgreement',
    });
  });

  it.each(['weergave', 'intern'] as const)('is nobody for a type of the kind %s', (kind) => {
    const generous = {
      maySpeakFor: () => true,
      agreementToSend: () => agreement,
    } as unknown as Directory;
    const made = aType(MESSAGE, [], { kind });
    expect(maySend({ oin: DJI }, message(own, made), generous, AT)).toMatchObject({
      problem: 'noAgreement',
    });
  });
});
