// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.index;

import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The way up from a part to the whole. */
public final class Ancestors {

    /** Deeper than anything is nested; ends the way up where a faulty landscape goes in circles. */
    private static final int DEEPEST = 64;

    private Ancestors() {
    }

    /** The element itself, then what it is a part of, and so on. */
    public static <T> Stream<T> withSelf(T start, UnaryOperator<T> parent) {
        return Stream.iterate(start, Objects::nonNull, parent).limit(DEEPEST);
    }

    /** The whole that the element is a part of in the end; itself where it is part of nothing. */
    public static <T> T top(T start, UnaryOperator<T> parent) {
        return withSelf(start, parent).reduce(start, (lower, higher) -> higher);
    }
}
