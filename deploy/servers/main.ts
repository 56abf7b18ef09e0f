// Answers: what does `npm run servers` do? Brings up broker and database, says where they listen and
// what to connect with, and takes them away at the first signal.
import process from 'node:process';
import { ROLES } from './roles.js';
import { startServers } from './start-servers.js';

// Listened for from the start: a signal that comes too early must not leave servers behind.
const signalled = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
});
const servers = await startServers();
const { folder, kafka, postgres } = servers;
const tls = `${folder}/tls`;

process.stdout.write(`
Kafka        ${kafka.broker}  for the roles of Sluis
             ${kafka.partnerBroker}  for organisations, with certs-example/<name>/{cert,key}.pem
PostgreSQL   postgresql://${postgres.user}@${postgres.host}:${postgres.port}/${postgres.database}
             password in ${postgres.passwordFile}; a role by its certificate
Certificates ${tls}/<role>/{cert,key}.pem for ${ROLES.join(', ')}
             signed by ${tls}/ca.pem, which also signed both servers
Stop with Ctrl-C; nothing is kept.
`);

await signalled;
await servers.stop();
process.stdout.write('stopped\n');
