// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

/** How a conflict was decided. */
public sealed interface Answer {

    /** The kind of choice that was made. */
    Choice choice();

    /**
     * One of what the landscapes say.
     *
     * @param choice any but {@link Choice#VALUE}
     */
    record Pick(Choice choice) implements Answer {
    }

    /**
     * A value that was given.
     *
     * @param value of the feature's type: a value, a list of values where it has many, an object of one of the
     *            landscapes, the path of a file; null for nothing
     */
    record Given(Object value) implements Answer {

        @Override
        public Choice choice() {
            return Choice.VALUE;
        }
    }
}
