// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.question;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** Something that is asked of landscapes, with everything that has to be known to answer it. */
public interface Question {

    /** What is asked, in a few words. */
    Message title();

    /** How many stages it is told in. */
    int stages();

    /**
     * Answers it; takes time in proportion to the landscapes.
     *
     * @throws java.util.concurrent.CancellationException where the course stops it; nothing has changed
     * @throws dk.landskab.store.StoreException where a place cannot be read, or a plan cannot be written
     */
    Answer answer(Course course, Language language);
}
