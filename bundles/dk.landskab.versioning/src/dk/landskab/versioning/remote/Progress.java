// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import dk.landskab.model.edit.Message;

/** Whoever follows long work, and may end it. Asked and told from the thread that works. */
public interface Progress {

    /** What is being done. */
    enum Step {
        /** Finding out what is to be transferred. */
        COUNTING,
        /** Packing it. */
        COMPRESSING,
        /** Receiving it. */
        RECEIVING,
        /** Putting it together and checking it. */
        RESOLVING,
        /** Sending it. */
        SENDING,
        /** Anything else. */
        WORKING;

        /** The step in words. */
        public Message told() {
            return Message.of(Progress.class, "step." + name());
        }
    }

    /**
     * So much of a step is done.
     *
     * @param done in pieces
     * @param total in pieces; 0 where it is not known
     */
    void at(Step step, int done, int total);

    /** Whether to end; then nothing is changed, and the caller is told. */
    boolean isCancelled();

    /** Nobody follows. */
    static Progress unwatched() {
        return new Progress() {

            @Override
            public void at(Step step, int done, int total) {
                // Nobody is to be told.
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
