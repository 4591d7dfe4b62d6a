// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.nio.file.Path;

/**
 * What is merged where no branch is: three places as the command line takes them, each a folder, a file, or either at a
 * revision, or a model of another tool.
 *
 * @param base what both began with
 * @param out the folder for the result, which is not there yet, or empty
 */
public record ThreePlaces(String base, String ours, String theirs, Path out) {

    /** The file of the decisions, beside the folder; the command line reads and writes the same. */
    Path decisions() {
        return out.resolveSibling(out.getFileName() + ".resolution");
    }
}
