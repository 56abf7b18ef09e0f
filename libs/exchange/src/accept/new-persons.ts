// Answers: who would a message be about whose person nobody knows yet? A random id with its first
// data key, made ahead; most messages are about somebody known, and then the next one uses it.
import type { KeyRing, WrappedKey } from '#sealing';

export interface NewPerson {
  readonly id: string;
  readonly key: WrappedKey;
}

export interface NewPersons {
  take(): NewPerson;
  /** Only when it is certain that nothing was stored about it. */
  giveBack(person: NewPerson): void;
}

export function makeNewPersons(parts: {
  readonly newId: () => string;
  readonly keys: KeyRing;
}): NewPersons {
  const spare: NewPerson[] = [];
  return {
    take() {
      const person = spare.pop();
      // A key that was wrapped before the `kek` was replaced would be refused by the store.
      if (person && parts.keys.isCurrent(person.key)) return person;
      const id = parts.newId();
      return { id, key: parts.keys.fresh(id) };
    },
    giveBack(person) {
      spare.push(person);
    },
  };
}
