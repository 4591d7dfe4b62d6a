// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import org.eclipse.emf.common.command.Command;

import dk.landskab.diagram.editor.edit.Recorded;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** What gestures are called, to be undone. */
final class GestureLabels {

    private GestureLabels() {
    }

    /** A gesture that was done elsewhere is a change. */
    static String of(Command command, Language language) {
        Message what = command instanceof Recorded recorded ? recorded.what()
                : Message.of(GestureLabels.class, "gesture.other");
        return what.in(language);
    }
}
