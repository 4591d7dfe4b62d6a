// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

package dk.landskab.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The diagram editor of the materialized Linux product. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "starts the Linux product")
class ServeTest {

    @TempDir
    Path folder;

    @Test
    void thePageIsSentAndADiagramIsDrawn() throws Exception {
        assertEquals(0, new Product(folder).run("new", "town", "--organisation", "town", "--name", "Town").status());
        Path errors = folder.resolve("errors.txt");
        ProcessBuilder builder = new ProcessBuilder(Product.LAUNCHER.toString(), "serve", "town")
                .directory(folder.toFile()).redirectError(errors.toFile());
        builder.environment().put("LANDSKAB_CACHE", folder.resolve("cache").toString());
        builder.environment().put("HOME", folder.toString());
        Process process = builder.start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(),
                StandardCharsets.UTF_8)); HttpClient client = HttpClient.newHttpClient()) {
            String line = out.readLine();
            assertTrue(line != null && line.startsWith("http://127.0.0.1:"), () -> line + read(errors));
            URI uri = URI.create(line);
            HttpResponse<String> page = client.send(HttpRequest.newBuilder(uri).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("main.js") || page.body().contains("Node.js"), page::body);
            assertTrue(answer(client, uri).contains("\"kind\":\"setModel\""));
            assertFalse(read(errors).contains("\tat "), () -> read(errors));
            assertFalse(read(errors).contains("StatusLogger"), () -> read(errors));
        } finally {
            process.destroy();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), "does not end");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Asks for the first diagram, and waits for it. */
    private static String answer(HttpClient client, URI uri) {
        CompletableFuture<String> model = new CompletableFuture<>();
        WebSocket socket = client.newWebSocketBuilder().header("Origin", "http://127.0.0.1:" + uri.getPort())
                .subprotocols("landskab", "token." + uri.getFragment())
                .buildAsync(URI.create("ws://127.0.0.1:" + uri.getPort() + "/glsp"), new WebSocket.Listener() {

                    private final StringBuilder text = new StringBuilder();

                    @Override
                    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                        text.append(data);
                        if (last && text.indexOf("setModel") >= 0) {
                            model.complete(text.toString());
                        }
                        text.setLength(last ? 0 : text.length());
                        from.request(1);
                        return null;
                    }
                }).join();
        socket.sendText("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initializeClientSession\",\"params\":"
                + "{\"clientSessionId\":\"w\",\"diagramType\":\"landskab\",\"clientActionKinds\":[]}}", true).join();
        socket.sendText("{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":{\"clientId\":\"w\",\"action\":"
                + "{\"kind\":\"requestModel\",\"requestId\":\"r\",\"options\":{}}}}", true).join();
        try {
            return model.orTimeout(2, TimeUnit.MINUTES).join();
        } finally {
            socket.abort();
        }
    }
}
