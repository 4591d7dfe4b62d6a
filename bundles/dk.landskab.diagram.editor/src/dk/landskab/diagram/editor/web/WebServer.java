// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.web;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/**
 * What listens: on loopback only, for pages that know the token. Memory is bounded whatever is sent: messages, headers,
 * connections and what waits for a page have limits, and what is silent for long is cut off.
 */
public final class WebServer implements AutoCloseable {

    /** The subprotocol that is answered; the token is told as another. */
    static final String PROTOCOL = "landskab";

    private static final int LONGEST_MESSAGE = 1 << 20;
    private static final int LONGEST_HEADER = 8 << 10;
    private static final int MOST_CONNECTIONS = 64;
    private static final int MOST_THREADS = 12;
    private static final Duration SILENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_PINGS = Duration.ofSeconds(30);

    private final Server server;
    private final ServerConnector connector;
    private final ScheduledExecutorScheduler scheduler = new ScheduledExecutorScheduler("landskab-web-timer", true);
    private final Token token = Token.fresh();
    private final Set<PageSocket> open = ConcurrentHashMap.newKeySet();

    private WebServer(PageFiles files, String missing, Function<PageSocket.Line, PageSocket.Talk> talks) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 1);
        threads.setName("landskab-web");
        threads.setDaemon(true);
        server = new Server(threads, scheduler, null);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
        connector.setIdleTimeout(SILENCE.toMillis());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        server.setErrorHandler((request, response, callback) -> {
            response.write(true, null, callback);
            return true;
        });
        WebSocketUpgradeHandler sockets = WebSocketUpgradeHandler.from(server, each -> sockets(each, talks));
        sockets.setHandler(new PageHandler(files, missing));
        server.setHandler(new Gate(sockets, connector::getLocalPort));
    }

    /**
     * Listens.
     *
     * @param port 0 for any that is free
     * @param missing what is said where the page was not built
     * @param talks begins a conversation with a page that has told the token
     * @throws java.io.IOException where the port is taken
     */
    public static WebServer start(int port, PageFiles files, String missing,
            Function<PageSocket.Line, PageSocket.Talk> talks) throws Exception {
        WebServer web = new WebServer(files, missing, talks);
        web.connector.setHost(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}).getHostAddress());
        web.connector.setPort(port);
        try {
            web.server.start();
        } catch (Exception failed) {
            web.close();
            throw failed;
        }
        web.ping();
        return web;
    }

    private static HttpConfiguration configuration() {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setRequestHeaderSize(LONGEST_HEADER);
        configuration.setPersistentConnectionsEnabled(true);
        return configuration;
    }

    private void sockets(ServerWebSocketContainer container, Function<PageSocket.Line, PageSocket.Talk> talks) {
        container.setMaxTextMessageSize(LONGEST_MESSAGE);
        container.setMaxBinaryMessageSize(0);
        container.setMaxFrameSize(LONGEST_MESSAGE);
        container.setIdleTimeout(SILENCE);
        container.addMapping("/glsp", (request, response, callback) -> open(request, response, callback, talks));
    }

    private PageSocket open(ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback,
            Function<PageSocket.Line, PageSocket.Talk> talks) {
        if (!request.hasSubProtocol(PROTOCOL) || request.getSubProtocols().stream().noneMatch(token::isToldBy)) {
            Gate.refuse(response, callback, HttpStatus.FORBIDDEN_403);
            return null;
        }
        response.setAcceptedSubProtocol(PROTOCOL);
        // What a page packs, it could pack a thousand times over.
        response.setExtensions(List.of());
        return new PageSocket(talks, open);
    }

    /** Tells pages that are quiet apart from those that are gone. */
    private void ping() {
        open.forEach(PageSocket::ping);
        scheduler.schedule(this::ping, BETWEEN_PINGS.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Where the page is, with the token where no log holds it. */
    public URI uri() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/#" + token.text());
    }

    /** Closes all connections and stops listening. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
