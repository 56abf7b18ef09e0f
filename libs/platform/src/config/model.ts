// Answers: what does a process know about itself when it starts? The keys are explained in
// schemas/config/defaults.yaml; a test holds this type equal to schemas/config/schema.json.
export type Host = string;
export type Port = number;
export type Oin = string;
export type Path = string;
export type Range = string;
export type Partitions = number;
export type Broker = string;
export type KafkaName = string;
export type PostgresName = string;
export type OtlpUrl = string | null;

/** Frozen, complete, and with absolute paths. */
export interface Config {
  readonly environment: 'production' | 'development';
  readonly roles: readonly ('gateway' | 'router' | 'courier')[];
  readonly dataFolder: string;
  readonly gateway: {
    readonly host: Host;
    readonly port: Port;
    readonly instance: string;
    readonly oin: Oin;
    readonly name: string;
    readonly minimumTls: 'TLSv1.3' | 'TLSv1.2';
  };
  readonly operations: {
    readonly host: Host;
    readonly port: Port;
  };
  readonly tls: {
    readonly certificateFile: string;
    readonly keyFile: string;
    readonly anchorsFile: string;
    readonly revocationFiles: readonly Path[];
  };
  readonly rsa2048Exceptions: readonly Oin[];
  readonly quota: {
    readonly requestsPerSecond: number;
    readonly bytesPerSecond: number;
  };
  readonly push: {
    readonly origin: Host;
    readonly privateRanges: readonly Range[];
  };
  readonly log:
    | {
        readonly kind: 'sqlite';
        readonly file: string;
        readonly partitions: Partitions;
      }
    | {
        readonly kind: 'kafka';
        readonly brokers: readonly Broker[];
        readonly topic: KafkaName;
        readonly partitions: Partitions;
        readonly replicas: number;
        readonly group: KafkaName;
        readonly sessionMs: number;
        readonly caFile: string;
        readonly certificateFile: string;
        readonly keyFile: string;
      };
  readonly store:
    | {
        readonly kind: 'sqlite';
        readonly file: string;
      }
    | {
        readonly kind: 'postgres';
        readonly host: Host;
        readonly port: Port;
        readonly database: PostgresName;
        readonly user: PostgresName;
        readonly role: string | null;
        readonly passwordFile: string | null;
        readonly caFile: string;
        readonly certificateFile: string | null;
        readonly keyFile: string | null;
        readonly poolMax: number;
      };
  readonly keys: {
    readonly folder: string;
  };
  readonly administratorsFile: string;
  readonly bundles: {
    readonly directoryFolder: string | null;
    readonly territoryFolder: string | null;
    readonly policyFolder: string | null;
  };
  readonly evidence: {
    readonly checkpointIntervalMs: number;
    readonly checkpointRecords: number;
  };
  readonly processingLog: {
    readonly url: OtlpUrl;
    readonly register: string | null;
    readonly rowsMax: number;
    readonly caFile: string | null;
    readonly certificateFile: string | null;
    readonly keyFile: string | null;
  };
  readonly telemetry: {
    readonly url: OtlpUrl;
    readonly tracesUrl: OtlpUrl;
    readonly caFile: string | null;
    readonly certificateFile: string | null;
    readonly keyFile: string | null;
  };
  readonly logging: {
    readonly level: 'debug' | 'info' | 'warn' | 'error';
  };
}
