// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.tests;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.analyses.question.Course;

/** A course that notes the stages; it stops at the one it is told to. */
final class Free implements Course {

    private final List<String> stages = new ArrayList<>();
    private final int last;

    Free() {
        this(Integer.MAX_VALUE);
    }

    Free(int last) {
        this.last = last;
    }

    List<String> stages() {
        return stages;
    }

    @Override
    public boolean isCancelled() {
        return stages.size() >= last;
    }

    @Override
    public void at(Message what) {
        check();
        stages.add(what.in(Language.EN));
    }

    @Override
    public void last() {
        check();
    }
}
