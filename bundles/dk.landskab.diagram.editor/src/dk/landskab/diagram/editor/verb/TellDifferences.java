// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.outside.Theirs;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;

/** Tells what taking their version of a file would change. */
final class TellDifferences implements Verb<OneFile> {

    private static final int TOLD = 200;

    private record Differences(String path, List<Theirs> elements, int more) {
    }

    @Override
    public String kind() {
        return "landskab.requestDifferences";
    }

    @Override
    public Class<OneFile> carries() {
        return OneFile.class;
    }

    /** All files are read and compared with a copy of what is edited. */
    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public List<Action> answer(Window window, OneFile asked) {
        List<Theirs> all = Theirs.in(window.landscape(), Outside.conflict(window, asked.path()), window.language());
        return List.of(new Told("landskab.differences", new Differences(asked.path(),
                all.stream().limit(TOLD).toList(), Math.max(0, all.size() - TOLD))));
    }
}
