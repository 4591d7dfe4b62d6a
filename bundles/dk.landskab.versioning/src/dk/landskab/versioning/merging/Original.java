// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.merging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.ReflogEntry;
import org.eclipse.jgit.lib.ReflogReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The commit that another is a copy of, made by a rebase or a cherry-pick. Git does not write down which, but a copy
 * keeps its author, the author's time and its message, and the original is still known to the log of some branch; a
 * message may also name it.
 *
 * @param repository where both are
 */
record Original(Repository repository) {

    private static final Pattern PICKED = Pattern.compile("\\(cherry picked from commit ([0-9a-f]{40})\\)");

    /** The original of a commit; empty where none is known any more. */
    Optional<RevCommit> of(RevCommit copy) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            Matcher picked = PICKED.matcher(copy.getFullMessage());
            if (picked.find()) {
                return Optional.of(walk.parseCommit(ObjectId.fromString(picked.group(1))));
            }
            for (ObjectId start : known()) {
                walk.markStart(walk.parseCommit(start));
            }
            for (RevCommit each = walk.next(); each != null; each = walk.next()) {
                if (!each.equals(copy) && isCopy(each, copy)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isCopy(RevCommit one, RevCommit other) {
        return one.getAuthorIdent().equals(other.getAuthorIdent())
                && one.getFullMessage().equals(other.getFullMessage());
    }

    /** Where branches point now and have pointed. */
    private Set<ObjectId> known() throws IOException {
        Set<ObjectId> known = new LinkedHashSet<>();
        addLog(Constants.HEAD, known);
        Collection<Ref> refs = repository.getRefDatabase().getRefs();
        for (Ref ref : refs) {
            if (ref.getName().startsWith(Constants.R_REFS) && !ref.getName().startsWith(Constants.R_TAGS)) {
                known.add(ref.getObjectId());
                addLog(ref.getName(), known);
            }
        }
        // A log may name what Git has thrown away since.
        known.removeIf(id -> id == null || !isThere(id));
        return known;
    }

    private boolean isThere(ObjectId id) {
        try {
            return repository.getObjectDatabase().has(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addLog(String name, Set<ObjectId> known) throws IOException {
        ReflogReader log = repository.getRefDatabase().getReflogReader(name);
        if (log != null) {
            for (ReflogEntry entry : log.getReverseEntries()) {
                known.add(entry.getNewId());
                known.add(entry.getOldId());
            }
        }
    }
}
