// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.sheet;

/** That a text of the examples cannot be understood. It ships with the product, so this is a fault of ours. */
public final class BadSheet extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    /** What cannot be understood. */
    BadSheet(String what) {
        super(what);
    }

    /** What cannot be understood, and in which line. */
    BadSheet(Line line, RuntimeException cause) {
        super(line.file() + ":" + line.number() + ": " + cause.getMessage(), cause);
    }
}
