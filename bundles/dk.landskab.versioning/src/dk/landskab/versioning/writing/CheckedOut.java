// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/** Which branches have a work tree: the main one and the linked ones. A branch that moves must take its own along. */
record CheckedOut(WritableRepository at) {

    private static final String SYMBOLIC = "ref: ";

    /**
     * Refuses a branch that is checked out anywhere.
     *
     * @throws dk.landskab.store.WriteRefusedException where it is
     */
    void refuse(String ref) throws IOException {
        Path where = folders().get(ref);
        if (where != null) {
            throw at.refusals().of("checkedOut", Repository.shortenRefName(ref), where.toString());
        }
    }

    /** Refuses a branch that is checked out in another work tree than this. */
    void refuseElsewhere(String ref) throws IOException {
        if (!ref.equals(Head.of(at.repository()).ref())) {
            refuse(ref);
        }
    }

    /** The Git folder of the work tree of each branch that has one, by the full name of the branch. */
    private Map<String, Path> folders() throws IOException {
        Map<String, Path> folders = new TreeMap<>();
        for (Path each : gitFolders()) {
            Path head = each.resolve(Constants.HEAD);
            String text = Files.isRegularFile(head) ? Files.readString(head).strip() : "";
            if (text.startsWith(SYMBOLIC)) {
                folders.put(text.substring(SYMBOLIC.length()), each);
            }
        }
        return folders;
    }

    private List<Path> gitFolders() throws IOException {
        Path common = at.repository().getCommonDirectory().toPath();
        List<Path> gitFolders = new ArrayList<>();
        if (at.hasWorkTree() && !at.settings().isOn("core.bare")) {
            gitFolders.add(common);
        }
        if (Files.isDirectory(common.resolve("worktrees"))) {
            try (Stream<Path> linked = Files.list(common.resolve("worktrees"))) {
                linked.forEach(gitFolders::add);
            }
        }
        return gitFolders;
    }
}
