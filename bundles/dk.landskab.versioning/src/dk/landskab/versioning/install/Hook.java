// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.install;

import java.util.List;

/**
 * A hook that has the merged landscape checked.
 *
 * @param name as Git calls it
 * @param lines what it does before the check, as a shell script
 * @param arguments of the check
 */
record Hook(String name, List<String> lines, String arguments) {

    /** How a hook is known to have the check already. */
    static final String CHECK = "git check-merge";

    private static final String DURING = "for state in MERGE_HEAD CHERRY_PICK_HEAD REVERT_HEAD rebase-merge rebase-apply; do "
            + "[ -e \"$(git rev-parse --git-path $state)\" ] && merging=yes; done";

    /** Before a merge that met no conflict is committed. */
    private static final Hook MERGE = new Hook("pre-merge-commit", List.of(), "");
    /** Before a merge that met conflicts, or a commit that is picked, is committed; any other commit is left alone. */
    private static final Hook COMMIT = new Hook("pre-commit",
            List.of("merging=", DURING, "[ -n \"$merging\" ] || exit 0"), "");
    /** After a rebase, which Git lets nobody check before. */
    private static final Hook REWRITE = new Hook("post-rewrite",
            List.of("[ \"$1\" = rebase ] || exit 0", "shift",
                    "while read -r old new rest; do set -- \"$@\" \"$new\"; done", "[ $# -gt 0 ] || exit 0"),
            " \"$@\"");

    /** All there are. */
    static final List<Hook> ALL = List.of(MERGE, COMMIT, REWRITE);

    /** The line that a hook of the user's own needs. */
    String line(String command) {
        return command + " " + CHECK + arguments;
    }

    /** The whole script. */
    String script(String command) {
        return "#!/bin/sh\n# Checks the merged landscape. Written by \"landskab git install\", which may write it again.\n"
                + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n") + "exec " + line(command) + "\n";
    }

    /** Whether a script is one of ours, of whatever version. */
    static boolean isOurs(String script) {
        return script.contains("Written by \"landskab git install\"");
    }

    /** Whether a script of the user's has the check. */
    static boolean hasCheck(String script) {
        return script.contains(CHECK);
    }
}
