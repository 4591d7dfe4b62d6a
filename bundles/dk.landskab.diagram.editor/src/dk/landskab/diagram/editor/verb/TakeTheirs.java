// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.window.Window;

/** Takes a file as another program has made it. */
final class TakeTheirs implements Verb<OneFile> {

    @Override
    public String kind() {
        return "landskab.takeTheirs";
    }

    @Override
    public Class<OneFile> carries() {
        return OneFile.class;
    }

    /** It waits for whoever saves elsewhere, and who saves waits for those who look. */
    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public List<Action> answer(Window window, OneFile asked) {
        String path = Outside.conflict(window, asked.path());
        Outside.tell(window, Outside.watch(window).takeTheirs(path));
        return List.of();
    }
}
