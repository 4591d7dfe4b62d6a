// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.time.Instant;

import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Who made a commit, and when.
 *
 * @param commit the full hash
 * @param time when it was committed
 * @param author the name that the commit gives; only to be shown, and empty where it gives none
 * @param subject the first line of the commit's message
 */
public record Authorship(String commit, Instant time, String author, String subject) {

    /** Of a commit whose head was read. */
    public static Authorship of(RevCommit commit) {
        PersonIdent author = commit.getAuthorIdent();
        return new Authorship(commit.name(), Instant.ofEpochSecond(commit.getCommitTime()),
                author == null ? "" : author.getName(), commit.getShortMessage());
    }
}
