// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.outside.Watch;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;

/** What windows are told of the files that other programs changed: all of them the same. */
final class Outside {

    private record Unreadable(String path, String why) {
    }

    private record State(List<String> taken, List<String> conflicts, List<Unreadable> unreadable) {
    }

    private Outside() {
    }

    /** The watch over what is edited. */
    static Watch watch(Window window) {
        window.landscape();
        return window.desk().watch().orElseThrow();
    }

    /** Tells every window. */
    static void tell(Window window, Watch.State state) {
        window.desk().tell(each -> told(each, state));
    }

    /** What a window that is opened now has to know. */
    static List<Action> pending(Window window) {
        return window.desk().watch().map(Watch::state)
                .filter(state -> !state.conflicts().isEmpty() || !state.unreadable().isEmpty())
                .map(state -> List.of(told(window, new Watch.State(List.of(), state.conflicts(), state.unreadable()))))
                .orElse(List.of());
    }

    private static Action told(Window window, Watch.State state) {
        return new Told("landskab.outside", new State(state.taken(), state.conflicts(), state.unreadable().stream()
                .map(each -> new Unreadable(each.path(), window.says(each.why()))).toList()));
    }

    /** A file about which there is something to be decided. */
    static String conflict(Window window, String path) {
        return watch(window).state().conflicts().stream().filter(each -> each.equals(path)).findFirst()
                .orElseThrow(() -> new EditRefusedException(Message.of(Outside.class, "settled", String.valueOf(path))));
    }
}
