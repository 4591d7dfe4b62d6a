// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.function.Supplier;

/** A value that is computed once, when it is first asked for, whichever thread asks. */
final class Lazy<T> implements Supplier<T> {

    private volatile Supplier<T> compute;
    private T value;

    Lazy(Supplier<T> compute) {
        this.compute = compute;
    }

    @Override
    public T get() {
        if (compute != null) {
            computeOnce();
        }
        return value;
    }

    private synchronized void computeOnce() {
        if (compute != null) {
            value = compute.get();
            compute = null;
        }
    }
}
