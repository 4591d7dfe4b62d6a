// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Sends the files of the page, which say nothing of any landscape; where it was not built, what to install. */
final class PageHandler extends Handler.Abstract {

    private final PageFiles files;
    private final String missing;

    PageHandler(PageFiles files, String missing) {
        this.files = files;
        this.missing = missing;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = request.getHttpURI().getPath();
        Optional<PageFiles.PageFile> file = files.find(path);
        if (file.isPresent()) {
            send(response, callback, file.get());
        } else if (path.equals("/")) {
            send(response, callback, new PageFiles.PageFile("text/plain; charset=utf-8",
                    missing.getBytes(StandardCharsets.UTF_8)));
        } else {
            Gate.refuse(response, callback, HttpStatus.NOT_FOUND_404);
        }
        return true;
    }

    private static void send(Response response, Callback callback, PageFiles.PageFile file) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, file.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, file.bytes().length);
        response.write(true, ByteBuffer.wrap(file.bytes()), callback);
    }
}
