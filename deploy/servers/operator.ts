// Answers: how does a test act as the operator of the broker that was started, who may do anything?
import kafkajs, { type Kafka } from 'kafkajs';
import type { Engines, Servers } from './start-servers.js';

export const operatorOf = ({ kafka, identities }: Servers & Pick<Engines, 'kafka'>): Kafka =>
  new kafkajs.Kafka({
    brokers: [kafka.broker],
    ssl: { ...identities['sluis-beheer'] },
    logLevel: kafkajs.logLevel.NOTHING,
  });
