// A receiver for deliveries of Sluis, in Node and nothing else:
//   node receiver.mjs FOLDER CA PORT     FOLDER holds cert.pem and key.pem
// Stores each view before it answers; a number that it has already is answered and not stored again.
import { appendFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { text } from 'node:stream/consumers';

const [folder, ca, port] = process.argv.slice(2);
const SLUIS = '00000099000000002000'; // the OIN of the gateway
let newest = 0; // of your own: read it from where you store the views

const options = {
  cert: readFileSync(`${folder}/cert.pem`),
  key: readFileSync(`${folder}/key.pem`),
  ca: readFileSync(ca),
  requestCert: true, // nobody without a certificate of a trusted authority,
};
const server = createServer(options, async (request, response) => {
  // and nobody but the gateway.
  if (request.socket.getPeerCertificate().subject.serialNumber !== SLUIS) return request.destroy();
  if (request.method === 'OPTIONS') {
    const origin = request.headers['webhook-request-origin'];
    return response.writeHead(200, { 'WebHook-Allowed-Origin': origin }).end();
  }
  const number = Number(request.headers.volgnummer);
  const body = await text(request);
  if (number > newest) {
    appendFileSync('received.jsonl', `${body}\n`);
    newest = number;
    console.log(`received #${number} ${request.headers.berichtsoort}`);
  }
  response.writeHead(204).end();
});
server.listen(Number(port), () => console.log('ready'));
