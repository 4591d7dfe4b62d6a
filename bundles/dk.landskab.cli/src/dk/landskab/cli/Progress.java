// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.function.Supplier;

import dk.landskab.model.edit.Message;

/** Tells somebody who watches what a command is at, on one line of its own that is gone when the work is done. */
record Progress(Environment environment) {

    private static final String CLEAR = "\r\u001b[K";

    /** Does a piece of work while saying what it is; says nothing where nobody watches. */
    <T> T during(String key, String about, Supplier<T> work) {
        if (!environment.page().hasColour()) {
            return work.get();
        }
        environment.err().print(CLEAR + Message.of(Progress.class, "progress." + key, about)
                .in(environment.language()));
        environment.err().flush();
        try {
            return work.get();
        } finally {
            environment.err().print(CLEAR);
            environment.err().flush();
        }
    }
}
