// Answers: which topics cannot be used now, and what was said about it? Once when it begins, once when
// it is over, and a number for who watches.

export interface Trouble {
  /** A name of Kafka's, of Node's or of ours; the same for as long as it is the same trouble. */
  readonly code: string;
  readonly error?: unknown;
}

export interface Troubles {
  begin(topic: string, trouble: Trouble): void;
  end(topic: string): void;
}

export interface TroublesParts {
  readonly onBegin: (topic: string, trouble: Trouble) => void;
  readonly onEnd: (topic: string) => void;
  readonly onCount: (topics: number) => void;
}

export function makeTroubles({ onBegin, onEnd, onCount }: TroublesParts): Troubles {
  const known = new Map<string, string>();
  onCount(0);
  return {
    begin(topic, trouble) {
      if (known.get(topic) === trouble.code) return;
      known.set(topic, trouble.code);
      onCount(known.size);
      onBegin(topic, trouble);
    },
    end(topic) {
      if (!known.delete(topic)) return;
      onCount(known.size);
      onEnd(topic);
    },
  };
}
