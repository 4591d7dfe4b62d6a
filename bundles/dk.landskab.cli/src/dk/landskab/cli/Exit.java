// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

/** The exit statuses, the same for every command. */
public final class Exit {

    /** Done, and nothing found. */
    public static final int DONE = 0;
    /** Findings: errors of a check, conflicts of a merge, differences where they were asked for. */
    public static final int FINDINGS = 1;
    /** The command was not understood. */
    public static final int USAGE = 2;
    /** Input that cannot be read, or a write that was refused. */
    public static final int INPUT = 3;
    /** A fault of ours. */
    public static final int FAULT = 4;

    private Exit() {
    }
}
