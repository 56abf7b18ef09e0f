# A receiver for deliveries of Sluis, in Python and nothing else:
#   python3 receiver.py FOLDER CA PORT     FOLDER holds cert.pem and key.pem
# Stores each view before it answers; a number that it has already is answered and not stored again.
import ssl
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

folder, ca, port = sys.argv[1:]
SLUIS = '00000099000000002000'  # the OIN of the gateway
newest = 0  # of your own: read it from where you store the views


class Receiver(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'  # keeps the connection open

    def answer(self, status, **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace('_', '-'), value)
        self.send_header('Content-Length', '0')
        self.end_headers()

    def do_OPTIONS(self):
        self.answer(200, WebHook_Allowed_Origin=self.headers['WebHook-Request-Origin'])

    def do_POST(self):
        global newest
        body = self.rfile.read(int(self.headers['Content-Length']))
        subject = dict(pair for part in self.connection.getpeercert()['subject'] for pair in part)
        if subject.get('serialNumber') != SLUIS:  # nobody but the gateway
            return self.answer(403)
        number = int(self.headers['Volgnummer'])
        if number > newest:
            with open('received.jsonl', 'ab') as file:
                file.write(body + b'\n')
            newest = number
            print(f"received #{number} {self.headers['Berichtsoort']}", flush=True)
        self.answer(204)

    def log_message(self, *_):
        pass  # a line for every request is more than anybody reads


tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
tls.minimum_version = ssl.TLSVersion.TLSv1_3
tls.load_cert_chain(f'{folder}/cert.pem', f'{folder}/key.pem')
tls.load_verify_locations(ca)
tls.verify_mode = ssl.CERT_REQUIRED  # nobody without a certificate of a trusted authority
server = ThreadingHTTPServer(('', int(port)), Receiver)
server.socket = tls.wrap_socket(server.socket, server_side=True)
print('ready', flush=True)
server.serve_forever()
