// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent that no page would send: the memory stays bounded, and the server lives. */
class FloodTest {

    private static final long MOST_GROWTH = 64L << 20;

    @TempDir
    Path temporary;

    private Served served;

    @BeforeEach
    void serve() {
        served = Served.town(temporary);
        lives();
    }

    @AfterEach
    void close() {
        served.close();
    }

    private void lives() {
        try (TestPage page = served.page("kind:ApplicationLandscape")) {
            assertTrue(page.labels().contains("Pay"));
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void staysSmallDuring(Attack attack) throws Exception {
        long before = used();
        attack.run();
        long growth = used() - before;
        assertTrue(growth < MOST_GROWTH, "grew by " + (growth >> 20) + " MB");
        lives();
    }

    private interface Attack {
        void run() throws Exception;
    }

    @Test
    void aMessageOfAHundredMegabytesIsCutOff() throws Exception {
        staysSmallDuring(() -> {
            try (Socket socket = open()) {
                OutputStream out = socket.getOutputStream();
                byte[] piece = new byte[1 << 16];
                int sent = 0;
                try {
                    // One frame that announces 100 MB; a masked text, masked with nothing.
                    out.write(new byte[] {(byte) 0x81, (byte) 0xff, 0, 0, 0, 0, 6, 64, 0, 0, 0, 0, 0, 0});
                    for (; sent < 100 << 20; sent += piece.length) {
                        out.write(piece);
                    }
                } catch (IOException cutOff) {
                    sent = -1;
                }
                assertTrue(sent < 0 || socket.getInputStream().read() == 0x88, "it was taken");
            }
        });
    }

    @Test
    void aMessageInAHundredThousandPiecesIsCutOff() throws Exception {
        staysSmallDuring(() -> {
            try (TestPage page = TestPage.on(served.server())) {
                String piece = "x".repeat(1000);
                int sent = 0;
                try {
                    for (; sent < 100_000; sent++) {
                        page.socket().sendText(piece, false).join();
                    }
                } catch (java.util.concurrent.CompletionException cutOff) {
                    assertTrue(sent < 100_000);
                }
                assertTrue(List.of(1009, 1006).contains(page.end()), () -> "ended with " + page.end());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[", "null", "7", "\"text\"", "{\"jsonrpc\":\"2.0\"}", "[[[[[[[[", "{\"id\":}",
        "{\"jsonrpc\":\"2.0\",\"method\":7}", "{\"jsonrpc\":\"2.0\",\"method\":\"process\"}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":null}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{}}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"x\",\"action\":7}}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"x\",\"action\":{\"kind\":[]}}}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"x\",\"action\":{\"kind\":\"nothing\"}}}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"x\",\"action\":{\"kind\":\"createNode\",\"location\":\"here\"}}}",
        "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"nothing\",\"params\":{}}",
        "{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"initialize\",\"params\":[1,2,3]}", "\u0000\u0001"})
    void whatIsNoMessageChangesNothing(String text) {
        try (TestPage page = TestPage.on(served.server())) {
            page.sendRaw(text);
            page.show("kind:ApplicationLandscape");
            assertTrue(page.labels().contains("Pay"));
        }
    }

    @Test
    void aHundredThousandBracketsAreNoMessage() {
        try (TestPage page = TestPage.on(served.server())) {
            page.sendRaw("[".repeat(100_000));
            page.sendRaw("{\"a\":".repeat(100_000));
            page.show("kind:ApplicationLandscape");
            assertTrue(page.labels().contains("Pay"));
        }
    }

    @Test
    void anUnknownActionIsAnsweredAndChangesNothing() {
        try (TestPage page = served.page("")) {
            assertTrue(page.refused("landskab.nothing").contains("landskab.nothing"));
            assertEquals("rejectRequest", page.ask("landskab.nothing").get("kind").getAsString());
        }
    }

    @Test
    void tenThousandMessagesInOneGoWaitForTheirTurn() throws Exception {
        staysSmallDuring(() -> {
            try (TestPage page = served.page("kind:ApplicationLandscape"); TestPage other = served.page("")) {
                page.await("landskab.history");
                for (int i = 0; i < 10_000; i++) {
                    page.send("requestMarkers", "requestId", "m" + i, "reason", "batch");
                }
                assertEquals("landskab.found", other.ask("landskab.search", "text", "pay").get("kind").getAsString());
                page.await(each -> each.has("responseId") && each.get("responseId").getAsString().equals("m9999"));
            }
        });
    }

    @Test
    void connectionsThatAreHalfOpenAreBounded() throws Exception {
        List<Socket> open = new ArrayList<>();
        try {
            staysSmallDuring(() -> {
                for (int i = 0; i < 40; i++) {
                    Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
                    socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes(StandardCharsets.US_ASCII));
                    open.add(socket);
                }
            });
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    @Test
    void aPageThatTakesNothingIsCutOffBeforeItFillsTheMemory() throws Exception {
        staysSmallDuring(() -> {
            try (Socket socket = open()) {
                socket.setSoTimeout(60_000);
                OutputStream out = socket.getOutputStream();
                text(out, TestPage.rpc("initializeClientSession",
                        "{\"clientSessionId\":\"deaf\",\"diagramType\":\"landskab\",\"clientActionKinds\":[]}", 2));
                text(out, action("{\"kind\":\"requestModel\",\"requestId\":\"r\",\"options\":{}}"));
                boolean isCutOff = false;
                for (int i = 0; i < 1_000_000 && !isCutOff; i++) {
                    try {
                        text(out, action("{\"kind\":\"landskab.requestSvg\",\"requestId\":\"r\"}"));
                    } catch (IOException cutOff) {
                        isCutOff = true;
                    }
                }
                assertTrue(isCutOff, "it never was");
            }
        });
    }

    private static String action(String action) {
        return "{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"deaf\",\"action\":" + action
                + "}}";
    }

    /** A frame of text, masked with nothing. */
    private static void text(OutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(bytes.length < 126 ? new byte[] {(byte) 0x81, (byte) (0x80 | bytes.length)}
                : new byte[] {(byte) 0x81, (byte) 0xfe, (byte) (bytes.length >> 8), (byte) bytes.length});
        out.write(new byte[4]);
        out.write(bytes);
        out.flush();
    }

    /** A socket that has been let in. */
    private Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
        String host = "127.0.0.1:" + served.port();
        socket.getOutputStream().write(String.join("\r\n", "GET /glsp HTTP/1.1", "Host: " + host,
                "Origin: http://" + host, "Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: " + Base64.getEncoder().encodeToString(new byte[16]),
                "Sec-WebSocket-Protocol: landskab, token." + served.server().uri().getFragment(), "", "")
                .getBytes(StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) socket.getInputStream().read());
        }
        assertEquals(101, RawHttp.status(head.toString()));
        return socket;
    }
}
