// A receiver for deliveries of Sluis, in Java 17 and nothing else:
//   java Receiver.java BUNDLE.p12 PASSWORD CA PORT     `sluis certs p12` makes the bundle
// Stores each view before it answers; a number that it has already is answered and not stored again.
import com.sun.net.httpserver.*;
import java.io.FileInputStream;
import java.net.InetSocketAddress;
import java.nio.file.*;
import java.security.KeyStore;
import java.security.cert.*;
import javax.net.ssl.*;

public class Receiver {
  static final String SLUIS = "00000099000000002000"; // the OIN of the gateway
  static long newest = 0; // of your own: read it from where you store the views

  public static void main(String[] args) throws Exception {
    KeyStore own = KeyStore.getInstance(Path.of(args[0]).toFile(), args[1].toCharArray());
    KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
    keys.init(own, args[1].toCharArray());
    KeyStore anchors = KeyStore.getInstance("PKCS12");
    anchors.load(null, null);
    try (FileInputStream ca = new FileInputStream(args[2])) {
      anchors.setCertificateEntry("ca", CertificateFactory.getInstance("X.509").generateCertificate(ca));
    }
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(anchors);
    SSLContext tls = SSLContext.getInstance("TLSv1.3");
    tls.init(keys.getKeyManagers(), trust.getTrustManagers(), null);

    HttpsServer server = HttpsServer.create(new InetSocketAddress(Integer.parseInt(args[3])), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(tls) {
      @Override public void configure(HttpsParameters parameters) {
        SSLParameters wanted = tls.getDefaultSSLParameters();
        wanted.setNeedClientAuth(true); // nobody without a certificate of a trusted authority
        parameters.setSSLParameters(wanted);
      }
    });
    server.createContext("/", Receiver::handle);
    server.start();
    System.out.println("ready");
  }

  static synchronized void handle(HttpExchange exchange) throws java.io.IOException {
    String name = ((HttpsExchange) exchange).getSSLSession().getPeerPrincipal().getName();
    // The OIN stands in the serial number of the subject, which Java shows in hexadecimal DER.
    String oin = "2.5.4.5=#1314" + java.util.HexFormat.of().formatHex(SLUIS.getBytes());
    Headers asked = exchange.getRequestHeaders();
    byte[] body = exchange.getRequestBody().readAllBytes();
    if (!name.contains(oin)) { // nobody but the gateway
      exchange.sendResponseHeaders(403, -1);
    } else if (exchange.getRequestMethod().equals("OPTIONS")) {
      exchange.getResponseHeaders().set("WebHook-Allowed-Origin", asked.getFirst("WebHook-Request-Origin"));
      exchange.sendResponseHeaders(200, -1);
    } else {
      long number = Long.parseLong(asked.getFirst("Volgnummer"));
      if (number > newest) {
        String line = new String(body) + "\n";
        Files.writeString(Path.of("received.jsonl"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        newest = number;
        System.out.println("received #" + number + " " + asked.getFirst("Berichtsoort"));
      }
      exchange.sendResponseHeaders(204, -1);
    }
    exchange.close();
  }
}
