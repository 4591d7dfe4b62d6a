// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.web;

import java.util.List;
import java.util.Set;
import java.util.function.IntSupplier;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets through what comes from our own page on this machine, and nothing else: the host must be exactly one of our two
 * names with our port, an origin must be ours, and a socket must tell one. What is refused gets a status and no word.
 */
final class Gate extends Handler.Wrapper {

    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost");

    private final IntSupplier port;

    Gate(Handler inner, IntSupplier port) {
        super(inner);
        this.port = port;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        protect(response.getHeaders());
        int status = refusal(request);
        if (status == HttpStatus.OK_200) {
            return super.handle(request, response, callback);
        }
        refuse(response, callback, status);
        return true;
    }

    /** Answers with a status alone. */
    static void refuse(Response response, Callback callback, int status) {
        response.setStatus(status);
        response.write(true, null, callback);
    }

    private int refusal(Request request) {
        HttpFields headers = request.getHeaders();
        if (!isOurHost(headers.getFields(HttpHeader.HOST)) || !isOurAuthority(request)) {
            return HttpStatus.FORBIDDEN_403;
        }
        List<String> origins = headers.getFields(HttpHeader.ORIGIN).stream().map(HttpField::getValue).toList();
        boolean isSocket = headers.contains(HttpHeader.UPGRADE);
        if (origins.size() > 1 || isSocket && origins.isEmpty() || !origins.stream().allMatch(this::isOurOrigin)) {
            return HttpStatus.FORBIDDEN_403;
        }
        return HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod()) ? HttpStatus.OK_200
                : HttpStatus.METHOD_NOT_ALLOWED_405;
    }

    private boolean isOurHost(List<HttpField> hosts) {
        return hosts.size() == 1 && NAMES.stream().map(this::withPort).anyMatch(hosts.getFirst().getValue()::equals);
    }

    /** An address in the first line of a request counts for more than the host below it. */
    private boolean isOurAuthority(Request request) {
        String host = request.getHttpURI().getHost();
        return host == null || NAMES.contains(host) && request.getHttpURI().getPort() == port.getAsInt();
    }

    private boolean isOurOrigin(String origin) {
        return NAMES.stream().map(name -> "http://" + withPort(name)).anyMatch(origin::equals);
    }

    private String withPort(String name) {
        return name + ":" + port.getAsInt();
    }

    /** Nothing runs, and nothing is fetched, but what is ours. */
    private void protect(HttpFields.Mutable headers) {
        headers.put("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; "
                + "img-src 'self' blob: data:; font-src 'self'; connect-src 'self' ws://" + withPort("127.0.0.1")
                + " ws://" + withPort("localhost")
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    }
}
