// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.text;

import java.util.Objects;
import java.util.function.Function;

/**
 * Something as a base and two sides have it.
 *
 * @param base null where the base does not have it
 * @param ours null where our side does not
 * @param theirs null where their side does not
 */
public record Versions<T>(T base, T ours, T theirs) {

    /** Whether at most one side changed it, or both alike. */
    public boolean isSettled() {
        return Objects.equals(ours, theirs) || Objects.equals(base, ours) || Objects.equals(base, theirs);
    }

    /** What it is where it is settled; null where it is not there. */
    public T settled() {
        return Objects.equals(base, ours) ? theirs : ours;
    }

    /** Whether both sides and the base have it. */
    public boolean isEverywhere() {
        return base != null && ours != null && theirs != null;
    }

    /** Something of each version; of what is not there, nothing. */
    public <R> Versions<R> map(Function<T, R> part) {
        return new Versions<>(base == null ? null : part.apply(base), ours == null ? null : part.apply(ours),
                theirs == null ? null : part.apply(theirs));
    }
}
