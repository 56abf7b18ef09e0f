// Answers: what does the published contract of the topics say about a record that lies there? As an
// organisation reads it, headers and value, message by message.
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { projectFile } from '#platform';

export interface RecordAsRead {
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface TopicContract {
  /** As it was written. */
  readonly document: AsyncApi;
  /** The message of this channel that the record is; empty: it is none of them. */
  messagesFor(channel: string, record: RecordAsRead): readonly string[];
}

interface Reference {
  readonly $ref: string;
}

export interface AsyncApi {
  readonly channels: Readonly<
    Record<
      string,
      {
        readonly address: string;
        readonly messages: Readonly<Record<string, Reference>>;
        readonly bindings: {
          readonly kafka: {
            readonly partitions: number;
            readonly topicConfiguration: Readonly<Record<string, unknown>>;
          };
        };
      }
    >
  >;
  readonly components: {
    readonly messages: Readonly<Record<string, Message>>;
  };
}

interface Message {
  readonly contentType: string;
  readonly headers?: Reference;
  readonly payload: Reference;
}

/** The one kind whose value is not JSON, but compact. */
const ENCRYPTED = 'application/jose+json';

/** Where every `$ref` starts; ajv wants absolute names. */
const HERE = 'https://sluis.invalid/schemas/';

export function readTopicContract(): TopicContract {
  const document = parse(text('asyncapi.yaml')) as AsyncApi;
  const ajv = new Ajv2020.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, `${HERE}asyncapi.yaml`);
  ajv.addSchema(JSON.parse(text('openapi.json')) as object, `${HERE}openapi.json`);
  const { $id: _, ...envelope } = JSON.parse(text('envelope/cloudevent.json')) as { $id: string };
  ajv.addSchema(envelope, `${HERE}envelope/cloudevent.json`);
  const fits = ({ $ref }: Reference, value: unknown): boolean =>
    ajv.validate({ $ref: new URL($ref, `${HERE}asyncapi.yaml`).href }, value);

  return {
    document,
    messagesFor: (channel, { headers, value }) =>
      Object.keys(document.channels[channel]?.messages ?? {}).filter((name) => {
        const message = document.components.messages[name];
        if (!message) return false;
        const isKind = headers['content-type']?.split(';')[0] === message.contentType;
        return (
          isKind &&
          (message.headers === undefined || fits(message.headers, headers)) &&
          fits(message.payload, message.contentType === ENCRYPTED ? value : JSON.parse(value))
        );
      }),
  };
}

const text = (name: string): string => readFileSync(projectFile(`schemas/${name}`), 'utf8');
