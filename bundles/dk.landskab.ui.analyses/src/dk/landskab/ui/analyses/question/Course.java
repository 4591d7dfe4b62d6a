// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.question;

import dk.landskab.analysis.Watch;
import dk.landskab.model.edit.Message;

/** Follows a question from stage to stage, and may stop it. */
public interface Course extends Watch {

    /**
     * A stage begins.
     *
     * @param what is done in it
     * @throws java.util.concurrent.CancellationException where the question is to stop
     */
    void at(Message what);

    /**
     * From here on it is not stopped any more, since something is written.
     *
     * @throws java.util.concurrent.CancellationException where the question is to stop
     */
    void last();
}
