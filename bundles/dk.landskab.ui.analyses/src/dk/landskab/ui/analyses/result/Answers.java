// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.ui.analyses.question.Answer;

/**
 * The answers that can be looked at again, the latest first, and which of them is. They stay when another landscape is
 * opened, such as the plan that one of them wrote. For the window's thread.
 */
public final class Answers {

    /** More are not kept, since an answer keeps what it was found in. */
    public static final int MOST = 12;

    private final List<Answer> latestFirst = new ArrayList<>();
    private int chosen = -1;

    /** Adds an answer, which is the chosen one; the oldest goes where there are too many. */
    void add(Answer answer) {
        latestFirst.addFirst(answer.done());
        if (latestFirst.size() > MOST) {
            latestFirst.removeLast();
        }
        chosen = 0;
    }

    /** Chooses another. */
    void choose(int index) {
        chosen = index;
    }

    /** The chosen one; empty where nothing was answered. */
    Optional<Answer> chosen() {
        return chosen < 0 ? Optional.empty() : Optional.of(latestFirst.get(chosen));
    }

    int index() {
        return chosen;
    }

    /** What they are called. */
    List<String> titles() {
        return latestFirst.stream().map(each -> each.report().title()).toList();
    }
}
