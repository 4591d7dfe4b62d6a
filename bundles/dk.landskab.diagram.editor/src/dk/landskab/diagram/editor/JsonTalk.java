// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.glsp.server.protocol.GLSPClient;
import org.eclipse.glsp.server.protocol.GLSPServer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;

import com.google.gson.JsonParseException;

import dk.landskab.diagram.editor.protocol.ActionJson;
import dk.landskab.diagram.editor.verb.Verbs;
import dk.landskab.diagram.editor.web.PageSocket;
import dk.landskab.diagram.editor.window.Desk;

/**
 * JSON-RPC over a socket. What is no message, or asks for what there is not, is answered with an error and changes
 * nothing; the conversation goes on.
 */
final class JsonTalk implements PageSocket.Talk {

    private final Desk desk;
    private final PageSocket.Line line;
    private final MessageJsonHandler json;
    private final RemoteEndpoint endpoint;
    private final GLSPServer server;

    JsonTalk(Desk desk, PageSocket.Line line) {
        this.desk = desk;
        this.line = line;
        Map<String, JsonRpcMethod> methods = new LinkedHashMap<>(ServiceEndpoints.getSupportedMethods(GLSPClient.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(GLSPServer.class));
        this.json = new MessageJsonHandler(methods, new ActionJson(Verbs.actions())::configure);
        this.server = new Conversation(desk, json.getGson());
        this.endpoint = new RemoteEndpoint(message -> line.send(json.serialize(message)),
                ServiceEndpoints.toEndpoint(server));
        json.setMethodProvider(endpoint);
        server.connect(ServiceEndpoints.toServiceObject(endpoint, GLSPClient.class));
    }

    @Override
    public void received(String text, Runnable done) {
        desk.owner().execute(() -> {
            try {
                consume(text);
            } finally {
                done.run();
            }
        });
    }

    private void consume(String text) {
        try {
            endpoint.consume(json.parseMessage(text));
        } catch (MessageIssueException issue) {
            refuse(issue.getRpcMessage(), ResponseErrorCode.InvalidParams);
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException broken) {
            refuse(null, ResponseErrorCode.ParseError);
        }
    }

    /** What the sender made wrong is its business: it is told that, and no more. */
    private void refuse(Message message, ResponseErrorCode code) {
        ResponseMessage answer = new ResponseMessage();
        if (message instanceof RequestMessage request) {
            answer.setRawId(request.getRawId());
        }
        answer.setError(new ResponseError(code, code.name(), null));
        line.send(json.serialize(answer));
    }

    @Override
    public void ended() {
        desk.owner().execute(server::shutdown);
    }
}
