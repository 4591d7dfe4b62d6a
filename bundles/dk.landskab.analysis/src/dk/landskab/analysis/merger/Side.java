// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

/** Which of the two that become one, in the order in which they were given. */
public enum Side {
    /** The first. */
    A,
    /** The second. */
    B;

    /** The other of the two. */
    public Side other() {
        return this == A ? B : A;
    }
}
