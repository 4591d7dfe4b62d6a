// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in: this machine, our own page, with the token. */
class GateTest {

    /**
     * Kind of request, host, origin, token, and whether it is let through. {@code P} stands for the port, {@code -} for a
     * header that is not there, {@code ok} for the token. Names of hosts know no capital letters; origins do.
     */
    private static final String TABLE = """
            ws    127.0.0.1:P              http://127.0.0.1:P          ok      101
            ws    localhost:P              http://localhost:P          ok      101
            ws    127.0.0.1:P              http://localhost:P          ok      101
            ws    localhost:P              http://127.0.0.1:P          ok      101
            ws    127.0.0.1:P              -                           ok      403
            ws    127.0.0.1:P              null                        ok      403
            ws    127.0.0.1:P              http://127.0.0.1            ok      403
            ws    127.0.0.1:P              http://127.0.0.1:1          ok      403
            ws    127.0.0.1:P              https://127.0.0.1:P         ok      403
            ws    127.0.0.1:P              http://evil.example         ok      403
            ws    127.0.0.1:P              http://evil.example:P       ok      403
            ws    127.0.0.1:P              http://127.0.0.1:P.evil.example ok  403
            ws    127.0.0.1:P              http://127.0.0.1.evil.example:P ok  403
            ws    127.0.0.1:P              http://127.evil.example:P   ok      403
            ws    127.0.0.1:P              http://127.0.0.1:P/         ok      403
            ws    127.0.0.1:P              HTTP://127.0.0.1:P          ok      403
            ws    127.0.0.1:P              http://[::1]:P              ok      403
            ws    127.0.0.1:P              file://                     ok      403
            ws    127.0.0.1:P              http://127.0.0.1:P,http://evil.example ok 403
            ws    evil.example             http://evil.example         ok      403
            ws    evil.example:P           http://evil.example:P       ok      403
            ws    evil.example:P           http://127.0.0.1:P          ok      403
            ws    127.evil.example:P       http://127.0.0.1:P          ok      403
            ws    127.0.0.1.evil.example:P http://127.0.0.1:P          ok      403
            ws    127.0.0.1.:P             http://127.0.0.1:P          ok      403
            ws    localhost.:P             http://localhost:P          ok      403
            ws    localhost.evil.example:P http://localhost:P          ok      403
            ws    [::ffff:127.0.0.1]:P     http://127.0.0.1:P          ok      403
            ws    [::1]:P                  http://127.0.0.1:P          ok      403
            ws    0x7f.1:P                 http://127.0.0.1:P          ok      403
            ws    2130706433:P             http://127.0.0.1:P          ok      403
            ws    127.1:P                  http://127.0.0.1:P          ok      403
            ws    0.0.0.0:P                http://127.0.0.1:P          ok      403
            ws    127.0.0.1                http://127.0.0.1:P          ok      403
            ws    127.0.0.1:1              http://127.0.0.1:P          ok      403
            ws    LOCALHOST:P              http://localhost:P          ok      101
            ws    LOCALHOST:P              http://LOCALHOST:P          ok      403
            ws    user@127.0.0.1:P         http://127.0.0.1:P          ok      403
            ws    127.0.0.1:P              http://127.0.0.1:P          -       403
            ws    127.0.0.1:P              http://127.0.0.1:P          wrong   403
            ws    127.0.0.1:P              http://127.0.0.1:P          short   403
            ws    127.0.0.1:P              http://127.0.0.1:P          bare    403
            get   127.0.0.1:P              -                           -       200
            get   localhost:P              -                           -       200
            get   127.0.0.1:P              http://127.0.0.1:P          -       200
            get   127.0.0.1:P              http://evil.example         -       403
            get   127.0.0.1:P              null                        -       403
            get   evil.example             -                           -       403
            get   evil.example:P           -                           -       403
            get   127.evil.example:P       -                           -       403
            get   127.0.0.1.evil.example:P -                           -       403
            get   127.0.0.1.:P             -                           -       403
            get   [::ffff:127.0.0.1]:P     -                           -       403
            get   0x7f.1:P                 -                           -       403
            get   127.0.0.1                -                           -       403
            get   localhost                -                           -       403
            get   -                        -                           -       403
            post  127.0.0.1:P              http://127.0.0.1:P          -       405
            post  127.0.0.1:P              http://evil.example         -       403
            post  evil.example:P           -                           -       403
            put   127.0.0.1:P              http://127.0.0.1:P          -       405
            delete 127.0.0.1:P             http://127.0.0.1:P          -       405
            options 127.0.0.1:P            http://evil.example         -       403
            trace 127.0.0.1:P              http://127.0.0.1:P          -       405
            """;

    @TempDir
    Path temporary;

    @RegisterExtension
    final Opened opened = new Opened(() -> Served.town(temporary));

    static Stream<String> table() {
        return TABLE.lines();
    }

    @ParameterizedTest
    @MethodSource("table")
    void onlyOurPageIsLetIn(String row) throws IOException {
        String[] cells = row.replace(":P", ":" + opened.served().port()).split("\\s+");
        int wanted = Integer.parseInt(cells[4]);
        int status = RawHttp.status(RawHttp.answer(opened.served().port(), request(cells[0], cells[1], cells[2], cells[3])));
        // A host that is no host at all is refused before it comes to us.
        assertTrue(status == wanted || wanted == 403 && status == 400, row + ": " + status);
    }

    private String[] request(String kind, String host, String origin, String token) {
        List<String> lines = new ArrayList<>();
        boolean socket = kind.equals("ws");
        lines.add((socket ? "GET /glsp" : kind.toUpperCase(java.util.Locale.ROOT) + " /") + " HTTP/1.1");
        if (!host.equals("-")) {
            lines.add("Host: " + host);
        }
        if (!origin.equals("-")) {
            lines.add("Origin: " + origin);
        }
        if (socket) {
            lines.addAll(List.of("Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
                    "Sec-WebSocket-Key: " + Base64.getEncoder().encodeToString(new byte[16]),
                    "Sec-WebSocket-Protocol: landskab" + protocol(token)));
        } else {
            lines.add("Content-Length: 0");
        }
        return lines.toArray(String[]::new);
    }

    private String protocol(String token) {
        String right = opened.served().server().uri().getFragment();
        return switch (token) {
            case "ok" -> ", token." + right;
            case "wrong" -> ", token." + right.substring(1) + (right.startsWith("A") ? "B" : "A");
            case "short" -> ", token." + right.substring(0, 10);
            case "bare" -> ", " + right;
            default -> "";
        };
    }

    @Test
    void theTableHasSixtyRows() {
        assertTrue(TABLE.lines().count() >= 60);
    }

    @Test
    void noneOfAThousandRequestsWithoutTheTokenIsAnswered() throws IOException {
        Random random = new Random(1);
        String host = "127.0.0.1:" + opened.served().port();
        int answered = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] guess = new byte[32];
            random.nextBytes(guess);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(guess);
            String answer = RawHttp.answer(opened.served().port(), "GET /glsp HTTP/1.1", "Host: " + host,
                    "Origin: http://" + host, "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
                    "Sec-WebSocket-Key: " + Base64.getEncoder().encodeToString(new byte[16]),
                    "Sec-WebSocket-Protocol: landskab" + (i % 2 == 0 ? "" : ", token." + token));
            answered += RawHttp.status(answer) == 403 && !answer.contains("Sec-WebSocket-Accept") ? 0 : 1;
        }
        assertEquals(0, answered);
    }

    @Test
    void theTokenIsRandomAndLongAndInNoRequest() {
        URI uri = opened.served().server().uri();
        assertEquals(32, Base64.getUrlDecoder().decode(uri.getFragment()).length);
        assertFalse((uri.getPath() + uri.getQuery()).contains(uri.getFragment()));
        try (Served other = Served.again(temporary, options -> options)) {
            assertFalse(other.server().uri().getFragment().equals(uri.getFragment()));
        }
    }

    @Test
    void theTokenIsInNoLog() throws IOException {
        // Threads of the server write down what they do while the test reads it.
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + java.util.Arrays.toString(entry.getParameters()));
            }

            @Override
            public void flush() {
                // Nothing waits.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger.getLogger("").addHandler(ear);
        try (TestPage page = opened.served().page("")) {
            RawHttp.answer(opened.served().port(), request("ws", "evil.example", "http://evil.example", "ok"));
            page.refused("landskab.nonsense");
        } finally {
            Logger.getLogger("").removeHandler(ear);
        }
        String token = opened.served().server().uri().getFragment();
        assertTrue(logged.stream().noneMatch(each -> each.contains(token)), logged::toString);
    }

    @Test
    void nothingListensOnAnotherAddressOfTheMachine() throws IOException {
        List<InetAddress> others = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(each -> each instanceof Inet4Address && !each.isLoopbackAddress()).toList();
        // 127.0.0.2 is another address of the machine wherever the whole of 127/8 is loopback.
        List<InetAddress> tried = new ArrayList<>(others);
        tried.add(InetAddress.getByAddress(new byte[] {127, 0, 0, 2}));
        for (InetAddress address : tried) {
            try (Socket socket = new Socket()) {
                assertThrows(IOException.class, () -> socket.connect(new InetSocketAddress(address, opened.served().port()),
                        2000),
                        address::toString);
            }
        }
        try (Socket socket = new Socket(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), opened.served().port())) {
            assertTrue(socket.isConnected());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../index.html", "/..", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt", "/%5c..%5csecret.txt", "/%252e%252e%252fsecret.txt", "/%252e%252e/secret.txt",
        "/icons/../secret.txt", "/icons/%2e%2e/secret.txt", "/icons/..%2fsecret.txt", "//secret.txt", "/./secret.txt",
        "/a/../../secret.txt", "/secret.txt%00.html", "/secret.txt%00", "/link.txt", "/folder/inner.txt", "/..;/secret.txt",
        "/index.html/../../secret.txt", "/%c0%ae%c0%ae/secret.txt", "/.hidden.txt", "/file:///etc/passwd",
        "/META-INF/MANIFEST.MF", "/dk/landskab/diagram/editor/EditorServer.class"})
    void noAddressLeadsOutOfThePage(String path) throws IOException {
        Path page = Files.createDirectories(temporary.resolve("page"));
        Files.writeString(temporary.resolve("secret.txt"), "SECRET");
        Files.writeString(page.resolve("index.html"), "<p>page</p>");
        Files.writeString(page.resolve(".hidden.txt"), "SECRET");
        Files.writeString(Files.createDirectories(page.resolve("folder")).resolve("inner.txt"), "SECRET");
        Files.createSymbolicLink(page.resolve("link.txt"), temporary.resolve("secret.txt"));
        try (Served other = Served.again(temporary, options -> options.page(page))) {
            String answer = RawHttp.answer(other.port(), "GET " + path + " HTTP/1.1", "Host: 127.0.0.1:" + other.port());
            assertFalse(answer.contains("SECRET") || answer.contains("root:"), answer);
            assertTrue(RawHttp.status(answer) == 404 || RawHttp.status(answer) == 400, answer);
            assertEquals(200, RawHttp.status(RawHttp.answer(other.port(), "GET /index.html HTTP/1.1",
                    "Host: 127.0.0.1:" + other.port())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'",
        "form-action 'none'", "frame-ancestors 'none'"})
    void everyAnswerHasAStrictPolicy(String directive) throws IOException {
        for (String path : List.of("/", "/nothing.js", "/icons/Application.svg", "/glsp")) {
            String answer = RawHttp.answer(opened.served().port(), "GET " + path + " HTTP/1.1",
                    "Host: 127.0.0.1:" + opened.served().port());
            assertTrue(answer.contains(directive), answer);
            assertFalse(answer.contains("unsafe"), answer);
            assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        assertThrows(java.io.UncheckedIOException.class, () -> Served.again(temporary,
                options -> options.at(opened.served().port())));
    }

    @Test
    void nothingListensAfterItIsClosed() {
        int port = opened.served().port();
        opened.served().server().close();
        assertThrows(ConnectException.class, () -> RawHttp.answer(port, "GET / HTTP/1.1"));
    }
}
