// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.ActionMessage;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.actions.RejectAction;
import org.eclipse.glsp.server.actions.RequestAction;
import org.eclipse.glsp.server.actions.ResponseAction;
import org.eclipse.glsp.server.protocol.DisposeClientSessionParameters;
import org.eclipse.glsp.server.protocol.GLSPClient;
import org.eclipse.glsp.server.protocol.GLSPServer;
import org.eclipse.glsp.server.protocol.GLSPServerListener;
import org.eclipse.glsp.server.protocol.InitializeClientSessionParameters;
import org.eclipse.glsp.server.protocol.InitializeParameters;
import org.eclipse.glsp.server.protocol.InitializeResult;
import org.eclipse.glsp.server.types.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

import dk.landskab.diagram.editor.protocol.Asked;
import dk.landskab.diagram.editor.verb.News;
import dk.landskab.diagram.editor.verb.Refusals;
import dk.landskab.diagram.editor.verb.Verb;
import dk.landskab.diagram.editor.verb.Verbs;
import dk.landskab.diagram.editor.window.Desk;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;

/**
 * What is said over one socket: GLSP's server for the windows of a page. Nothing thrown leaves it: what was refused is
 * told to the reader, and a fault of ours is logged and told as one. For the thread that owns the landscape.
 */
final class Conversation implements GLSPServer {

    /** The type of all our diagrams. */
    static final String TYPE = "landskab";

    private static final String VERSION = "1.0.0";
    private static final int MOST_WINDOWS = 4;
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);

    private final Desk desk;
    private final Gson gson;
    private final Map<String, Window> windows = new HashMap<>();
    private GLSPClient client;

    Conversation(Desk desk, Gson gson) {
        this.desk = desk;
        this.gson = gson;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParameters parameters) {
        return CompletableFuture.completedFuture(
                new InitializeResult(VERSION, new HashMap<>(Map.of(TYPE, List.copyOf(Verbs.byKind().keySet())))));
    }

    @Override
    public CompletableFuture<Void> initializeClientSession(InitializeClientSessionParameters parameters) {
        String id = parameters.getClientSessionId();
        if (windows.size() < MOST_WINDOWS && id != null) {
            windows.computeIfAbsent(id, any -> new Window(desk, action -> send(id, action), new News()));
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> disposeClientSession(DisposeClientSessionParameters parameters) {
        Window window = windows.remove(parameters.getClientSessionId());
        if (window != null) {
            window.close();
        }
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void process(ActionMessage message) {
        Window window = message == null ? null : windows.get(message.getClientId());
        Action action = window == null ? null : message.getAction();
        if (action == null) {
            return;
        }
        try {
            answer(window, action).forEach(each -> send(message.getClientId(), each));
        } catch (RuntimeException | LinkageError | StackOverflowError failure) {
            refuse(message, window, failure);
        }
    }

    private List<Action> answer(Window window, Action action) {
        Verb<?> verb = Verbs.byKind().get(action.getKind());
        if (verb == null) {
            throw new EditRefusedException(
                    Message.of(Conversation.class, "unknownAction", action.getKind()));
        }
        List<Action> answers = new ArrayList<>(done(verb, window, action));
        if (action instanceof RequestAction<?> && !answers.isEmpty()) {
            answers.set(0, ResponseAction.respond(action, answers.getFirst()));
        }
        return answers;
    }

    private <A> List<Action> done(Verb<A> verb, Window window, Action action) {
        A carried = action instanceof Asked asked ? read(verb, asked) : verb.carries().cast(action);
        return verb.takesLong() ? verb.answer(window, carried) : desk.reading(() -> verb.answer(window, carried));
    }

    private <A> A read(Verb<A> verb, Asked asked) {
        try {
            return gson.fromJson(asked.parameters(), verb.carries());
        } catch (JsonParseException unreadable) {
            throw new EditRefusedException(Message.of(Conversation.class, "unreadable", asked.getKind()));
        }
    }

    private void refuse(ActionMessage message, Window window, Throwable failure) {
        String told = Refusals.told(failure, window.language()).orElse(null);
        if (told == null) {
            LOG.error("{} failed", message.getAction().getKind(), failure);
            told = window.says(Message.of(Conversation.class, "fault", failure.getClass().getSimpleName()));
        }
        if (message.getAction() instanceof RequestAction<?> request && !request.getRequestId().isEmpty()) {
            send(message.getClientId(), new RejectAction(request.getRequestId(), told));
        } else {
            send(message.getClientId(), new MessageAction(
                    Refusals.told(failure, window.language()).isPresent() ? Severity.WARNING : Severity.ERROR, told));
        }
    }

    private void send(String id, Action action) {
        if (client != null) {
            client.process(new ActionMessage(id, action));
        }
    }

    @Override
    public void shutdown() {
        windows.values().forEach(Window::close);
        windows.clear();
        client = null;
    }

    @Override
    public void connect(GLSPClient page) {
        client = page;
    }

    @Override
    public GLSPClient getClient() {
        return client;
    }

    /** Nobody listens: what a page is told, it is told by its window. */
    @Override
    public boolean addListener(GLSPServerListener listener) {
        return false;
    }

    @Override
    public boolean remove(GLSPServerListener listener) {
        return false;
    }
}
