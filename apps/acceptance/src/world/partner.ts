// Answers: how does a partner of an acceptance test speak to Sluis? Over mutual TLS with its own
// certificate, and it keeps every answer as it came: status, headers and the bytes of the body.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';
import { isObject, type JsonObject, type JsonValue } from '#kernel';
import { projectFile } from '#platform';
import { makeResponseChecker } from '#testing';

/** PEM texts. */
export interface Credentials {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as an object; empty when it is none. */
  readonly json: JsonObject;
}

export interface Partner {
  /** Rejects when there was no whole answer, or one that the written contract does not promise. */
  call(method: Method, path: string, body?: string | Buffer, type?: string): Promise<Answer>;
  publish(event: string): Promise<Answer>;
  /** @param after a cursor; without it from the beginning */
  page(role: string, after?: string, limit?: number): Promise<Answer>;
  close(): Promise<void>;
}

const broken = makeResponseChecker(readFileSync(projectFile('schemas/openapi.json'), 'utf8'));

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export const EVENT_TYPE = 'application/cloudevents+json';

/** A party of certs-example. */
export function exampleParty(folder: string): Credentials {
  const pem = (path: string) => readFileSync(projectFile(`certs-example/${path}`), 'utf8');
  return { cert: pem(`${folder}/cert.pem`), key: pem(`${folder}/key.pem`), ca: pem('ca.pem') };
}

/**
 * @param urls several: each call goes to the next one, as behind a load balancer
 * @param heard is told of every whole answer
 */
export function makePartner(
  urls: string | readonly string[],
  credentials: Credentials,
  heard: (answer: Answer) => void = () => undefined,
): Partner {
  const agent = new Agent({ connect: { ...credentials }, headersTimeout: 40_000 });
  let turn = 0;
  const call: Partner['call'] = async (method, path, body, type = 'application/json') => {
    const url = typeof urls === 'string' ? urls : urls[turn++ % urls.length];
    const reply = await request(new URL(path, url), {
      dispatcher: agent,
      method,
      ...(body === undefined ? {} : { body, headers: { 'content-type': type } }),
    });
    const text = await reply.body.text();
    const answer = { status: reply.statusCode, headers: reply.headers, text, json: parsed(text) };
    const faults = broken({ method, url: path, body: text, ...answer });
    if (faults.length > 0) throw new TypeError(`not in the contract: ${faults.join('; ')}`);
    heard(answer);
    return answer;
  };
  return {
    call,
    publish: (event) => call('POST', '/v1/gebeurtenissen', event, EVENT_TYPE),
    page(role, after, limit = 500) {
      const query = new URLSearchParams({ postbus: role, limiet: String(limit) });
      if (after !== undefined) query.set('na', after);
      return call('GET', `/v1/berichten?${query.toString()}`);
    },
    close: () => agent.destroy(),
  };
}

function parsed(text: string): JsonObject {
  try {
    const value = JSON.parse(text) as JsonValue;
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
