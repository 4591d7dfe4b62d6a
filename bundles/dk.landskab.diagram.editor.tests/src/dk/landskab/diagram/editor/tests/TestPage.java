// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.diagram.editor.EditorServer;

/** What a page in a browser is to a server: a socket, and the actions that go over it. */
final class TestPage implements AutoCloseable {

    private static final long PATIENCE = 60;
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final BlockingQueue<JsonObject> received = new LinkedBlockingQueue<>();
    private final Set<String> heard = new HashSet<>();
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();
    private final String id = "window" + NUMBERS.incrementAndGet();
    private final HttpClient client = HttpClient.newHttpClient();
    private WebSocket socket;
    private JsonObject graph;

    private TestPage() {
    }

    /** A page that has begun to talk and shows nothing yet. */
    static TestPage on(EditorServer server) {
        TestPage page = new TestPage();
        URI uri = server.uri();
        page.socket = page.client.newWebSocketBuilder().header("Origin", "http://127.0.0.1:" + uri.getPort())
                .subprotocols("landskab", "token." + uri.getFragment())
                .buildAsync(URI.create("ws://127.0.0.1:" + uri.getPort() + "/glsp"), page.new Ear()).join();
        page.sendRaw(rpc("initialize", "{\"applicationId\":\"test\",\"protocolVersion\":\"1.0.0\"}", 1));
        page.sendRaw(rpc("initializeClientSession", "{\"clientSessionId\":\"" + page.id
                + "\",\"diagramType\":\"landskab\",\"clientActionKinds\":[]}", 2));
        return page;
    }

    /** Asks for a diagram and waits for it. */
    TestPage show(String diagram) {
        JsonObject options = new JsonObject();
        options.addProperty("sourceUri", diagram);
        graph = ask("requestModel", "options", options).getAsJsonObject("newRoot");
        return this;
    }

    /** Does a gesture and waits until the diagram is drawn anew. */
    TestPage gesture(String kind, Object... properties) {
        send(kind, properties);
        return updated();
    }

    /** Waits until the diagram is drawn anew, with all that is told then. */
    TestPage updated() {
        await("updateModel");
        await("landskab.history");
        return this;
    }

    /** Sends an action without waiting. */
    void send(String kind, Object... properties) {
        send(action(kind, properties));
    }

    /** Sends a request and waits for its answer. */
    JsonObject ask(String kind, Object... properties) {
        JsonObject action = action(kind, properties);
        String request = "r" + NUMBERS.incrementAndGet();
        action.addProperty("requestId", request);
        send(action);
        return await(each -> each.has("responseId") && each.get("responseId").getAsString().equals(request));
    }

    /** Waits for an action of a kind. */
    JsonObject await(String kind) {
        return await(each -> each.get("kind").getAsString().equals(kind));
    }

    /** Whether an action of a kind was among all that came until now. */
    boolean heard(String kind) {
        return heard.contains(kind);
    }

    /** Waits until something that went wrong is told, in whatever way. */
    String refused(String kind, Object... properties) {
        send(kind, properties);
        return await("message").get("message").getAsString();
    }

    JsonObject await(Predicate<JsonObject> wanted) {
        List<String> passed = new ArrayList<>();
        try {
            for (;;) {
                JsonObject message = received.poll(PATIENCE, TimeUnit.SECONDS);
                if (message == null) {
                    throw new AssertionError("nothing came but " + passed + ", closed: " + ended.getNow(0));
                }
                JsonObject action = message.has("params") ? message.getAsJsonObject("params").getAsJsonObject("action")
                        : message;
                if (action.has("kind")) {
                    heard.add(action.get("kind").getAsString());
                }
                if (action.has("kind") && action.get("kind").getAsString().equals("updateModel")) {
                    graph = action.getAsJsonObject("newRoot");
                }
                if (action.has("kind") && wanted.test(action)) {
                    return action;
                }
                passed.add(action.toString().substring(0, Math.min(120, action.toString().length())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Waits for a message that is no action. */
    JsonObject awaitRaw(Predicate<JsonObject> wanted) throws InterruptedException {
        for (;;) {
            JsonObject message = received.poll(PATIENCE, TimeUnit.SECONDS);
            if (message == null) {
                throw new AssertionError("nothing came, closed: " + ended.getNow(0));
            }
            if (wanted.test(message)) {
                return message;
            }
        }
    }

    /** The status with which the other side closed the socket. */
    int end() {
        return ended.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    /** The name of its window. */
    String id() {
        return id;
    }

    void sendRaw(String text) {
        socket.sendText(text, true).join();
    }

    WebSocket socket() {
        return socket;
    }

    /** What is drawn now. */
    JsonObject graph() {
        return graph;
    }

    /** The box of an element by the words on it. */
    JsonObject box(String label) {
        return elements().filter(each -> type(each).startsWith("node:") && label(each).startsWith(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no box " + label + " among " + labels()));
    }

    List<String> labels() {
        return elements().filter(each -> type(each).startsWith("node:")).map(TestPage::label).toList();
    }

    List<JsonObject> lines() {
        return elements().filter(each -> type(each).startsWith("edge:")).toList();
    }

    Stream<JsonObject> elements() {
        return below(graph);
    }

    private static Stream<JsonObject> below(JsonObject element) {
        return element.has("children") ? StreamSupport.stream(element.getAsJsonArray("children").spliterator(), false)
                .map(JsonElement::getAsJsonObject).flatMap(each -> Stream.concat(Stream.of(each), below(each)))
                : Stream.empty();
    }

    static String type(JsonObject element) {
        return element.get("type").getAsString();
    }

    static String id(JsonObject element) {
        return element.get("id").getAsString();
    }

    static String label(JsonObject element) {
        return element.getAsJsonObject("args").get("label").getAsString();
    }

    private static JsonObject action(String kind, Object... properties) {
        JsonObject action = new JsonObject();
        action.addProperty("kind", kind);
        for (int i = 0; i < properties.length; i += 2) {
            action.add((String) properties[i], new Gson().toJsonTree(properties[i + 1]));
        }
        return action;
    }

    private void send(JsonObject action) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("clientId", id);
        parameters.add("action", action);
        sendRaw("{\"jsonrpc\":\"2.0\",\"method\":\"process\",\"params\":" + parameters + "}");
    }

    static String rpc(String method, String parameters, int number) {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + number + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}";
    }

    static JsonArray array(String... texts) {
        return new Gson().toJsonTree(texts).getAsJsonArray();
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }

    /** Hears what the server says. */
    private final class Ear implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                received.add(JsonParser.parseString(text.toString()).getAsJsonObject());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            ended.complete(status);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            ended.complete(1006);
        }
    }
}
