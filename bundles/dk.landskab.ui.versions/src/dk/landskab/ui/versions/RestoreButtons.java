// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.ui.versions.story.Line;
import dk.landskab.ui.versions.story.Mark;

/** Restores what is chosen in a history: as a commit left it, or as it was before the commit. */
final class RestoreButtons {

    private final Button before;
    private final Button after;
    private final Restoring restoring;
    private String commit = "";
    private Optional<String> id = Optional.empty();

    RestoreButtons(Composite parent, Layouts layouts, Restoring restoring) {
        this.restoring = restoring;
        before = layouts.button(parent, SWT.PUSH, "restore.before", () -> restore("~1"));
        before.setToolTipText(layouts.say("restore.before.help"));
        after = layouts.button(parent, SWT.PUSH, "restore.after", () -> restore(""));
        after.setToolTipText(layouts.say("restore.after.help"));
        nothing();
    }

    /** No commit is chosen. */
    void nothing() {
        at("", Optional.empty());
    }

    /** A commit is chosen, and with it the element whose history is told. */
    void at(String chosen, Optional<String> element) {
        commit = chosen;
        id = element;
        enable(true, true);
    }

    /** A line of what the commit did is chosen. */
    void about(Line line) {
        line.id().ifPresent(each -> id = Optional.of(each));
        enable(line.mark() != Mark.ADDED, line.mark() != Mark.REMOVED);
    }

    private void enable(boolean wasThere, boolean isThere) {
        before.setEnabled(wasThere && id.isPresent());
        after.setEnabled(isThere && id.isPresent());
    }

    private void restore(String step) {
        id.ifPresent(each -> restoring.restore(List.of(Wanted.whole(commit + step, each))));
    }
}
