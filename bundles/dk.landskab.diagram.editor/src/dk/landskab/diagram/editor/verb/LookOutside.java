// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.window.Window;

/** Looks whether other programs have changed the files; where nothing is edited, nobody has to know. */
final class LookOutside implements Verb<Nothing> {

    @Override
    public String kind() {
        return "landskab.look";
    }

    @Override
    public Class<Nothing> carries() {
        return Nothing.class;
    }

    /** It waits for whoever saves elsewhere, and who saves waits for those who look. */
    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public List<Action> answer(Window window, Nothing asked) {
        if (window.desk().watch().isPresent()) {
            Outside.watch(window).look().ifPresent(state -> Outside.tell(window, state));
        }
        return List.of();
    }
}
