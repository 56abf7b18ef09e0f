// Answers: what is right and what is wrong with a broker, in sentences with what to do about each?
// Pure: over what was seen, with whichever certificate it was seen.
import { X509Certificate, createPrivateKey } from 'node:crypto';
import { isoTime, type Millis } from '#kernel';
import {
  rightInWords,
  type Answer,
  type FoundBroker,
  type Plan,
  type Probe,
  type ProbeFault,
} from '#log';
import type { BrokerIdentity, KafkaConfig } from './connection.js';
import { leftInWords } from './show-plan.js';
import { DOOR_ADVICE, type Closed } from './survey.js';

export interface Finding {
  /** `unknown`: this certificate may not see it. */
  readonly level: 'ok' | 'note' | 'wrong' | 'unknown';
  readonly what: string;
  /** What to do about it. */
  readonly advice?: string;
}

const SOON_MS = 30 * 86_400_000;

const ok = (what: string): Finding => ({ level: 'ok', what });
const note = (what: string, advice: string): Finding => ({ level: 'note', what, advice });
const wrong = (what: string, advice: string): Finding => ({ level: 'wrong', what, advice });

/** Its own certificate: a broker says only that it does not want it, never why. */
export function ownCertificate({ tls, certificateFile, keyFile }: BrokerIdentity, now: Millis) {
  let certificate: X509Certificate;
  try {
    certificate = new X509Certificate(tls.cert);
    if (!certificate.checkPrivateKey(createPrivateKey(tls.key))) {
      return [wrong(`${keyFile} is not the key of ${certificateFile}`, 'put a pair in place')];
    }
  } catch {
    return [wrong(`${certificateFile} or ${keyFile} cannot be read`, 'both must be PEM')];
  }
  const name = /^CN=(.*)$/m.exec(certificate.subject)?.[1] ?? '';
  const ends = certificate.validToDate.getTime();
  return [
    ...ending(`the certificate in ${certificateFile}`, ends, now),
    /^sluis-[a-z]+$/.test(name)
      ? ok(`we come as CN=${name}, which the broker is to call User:${name}`)
      : note(
          `we come as CN=${name}, which is no role of Sluis`,
          'the broker grants by that name: use the certificate of sluis-<role>',
        ),
  ];
}

function ending(what: string, ends: Millis, now: Millis): readonly Finding[] {
  if (ends <= now) return [wrong(`${what} ended on ${isoTime(ends)}`, 'put a new one in place')];
  if (ends - now > SOON_MS) return [];
  return [note(`${what} ends on ${isoTime(ends)}`, 'have a new one made')];
}

const UNREACHABLE: Readonly<Record<ProbeFault, string>> = {
  'no-such-host': 'nobody knows this host: check log.brokers and the name server',
  'nothing-listens': 'nothing listens there: is the broker running, is the port right?',
  'no-answer': 'no answer in five seconds: a firewall, or a broker that stands still',
  'no-tls': 'it speaks no TLS: this is not the listener for the roles of Sluis',
  'not-trusted': 'log.caFile did not sign its certificate: another listener, or another cluster',
  'wrong-name': 'its certificate is for another host name: use that name, or a new certificate',
  expired: 'its certificate ended: the broker needs a new one',
  'refuses-us': 'it wants another certificate: one that its own ssl.truststore signed',
  other: 'look it up by this code, and in the log of the broker',
};

export function addresses(probes: readonly Probe[], now: Millis): readonly Finding[] {
  return probes.flatMap((probe) => {
    const { address, certificate } = probe;
    if (probe.kind === 'failed') {
      return [wrong(`${address} cannot be used (${probe.code})`, UNREACHABLE[probe.fault])];
    }
    const shown = certificate ? `, as ${certificate.name}` : '';
    const ends = certificate
      ? ending(`the certificate of ${address}`, certificate.notAfter, now)
      : [];
    return [ok(`${address} lets us in over ${probe.protocol}${shown}`), ...ends];
  });
}

export function cluster(
  brokers: Answer<readonly FoundBroker[]>,
  { replicas }: KafkaConfig,
): readonly Finding[] {
  if (brokers.kind === 'refused') return [unseen('the cluster', brokers.code)];
  const count = brokers.value.length;
  if (count < replicas) {
    return [
      wrong(
        `${count} brokers, and every topic wants ${replicas} copies`,
        'start more brokers, or lower log.replicas (one copy is for trying only)',
      ),
    ];
  }
  if (replicas > 1) return [ok(`${count} brokers for ${replicas} copies`)];
  return [note('one copy of every message', 'a broken disk loses them: log.replicas 3')];
}

/** Topics and rights, when all of it could be seen. */
export function asPlanned({ steps, left }: Plan, closed: readonly Closed[]): readonly Finding[] {
  const init = 'sluis kafka init --apply';
  const of = steps.map((step): Finding => {
    switch (step.kind) {
      case 'create':
        return wrong(`topic ${step.topic.name} does not exist`, init);
      case 'set': {
        const changes = step.changes.map(
          ({ setting, from, to }) => `${setting} ${from}, not ${to}`,
        );
        return wrong(`topic ${step.topic} has ${changes.join('; ')}`, init);
      }
      case 'grant':
        return wrong(`missing right: ${rightInWords(step.access)}`, init);
      case 'revoke':
        return wrong(`too much: ${rightInWords(step.access)}`, init);
    }
  });
  const rest = left.map((one): Finding => {
    const isNoted = one.kind === 'ownerless' || one.kind === 'denial';
    return { level: isNoted ? 'note' : 'wrong', what: leftInWords(one) };
  });
  const out = closed.map(({ oin, name, reason }) =>
    note(`${oin} ${name} has topics and no rights`, DOOR_ADVICE[reason]),
  );
  if (of.length === 0)
    return [ok('topics, settings and rights are as the directory says'), ...rest, ...out];
  return [...of, ...rest, ...out];
}

export const unseen = (what: string, code: string): Finding => ({
  level: 'unknown',
  what: `${what} cannot be seen with this certificate (${code})`,
  advice: 'give --certs with the certificate of sluis-beheer',
});
