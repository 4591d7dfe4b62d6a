// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.store.LandscapeSource;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.versioning.jgit.BlobCache;
import dk.landskab.versioning.jgit.Failures;
import dk.landskab.versioning.jgit.FoundRepository;
import dk.landskab.versioning.jgit.Revisions;

/**
 * The revisions of a landscape in a Git repository: an ordinary one, a bare one, or a linked work tree. A folder within
 * the repository, or a file, limits the landscape to it.
 *
 * <p>Keeps the contents of files while it is open, so that a file that two revisions share is read once. May be used by
 * several threads. After closing, what was read stays valid and nothing more can be read.
 */
public final class GitLandscapes implements AutoCloseable {

    private final Path place;
    private final Repository repository;
    private final String path;
    private final PartFormats formats;
    private final BlobCache blobs;

    private GitLandscapes(Path place, FoundRepository found, PartFormats formats) {
        this.place = place;
        this.repository = found.repository();
        this.path = found.path();
        this.formats = formats;
        this.blobs = new BlobCache(repository);
    }

    /**
     * Opens the repository that a folder or file lies in. What is named need not exist now; a revision may have it.
     *
     * @throws dk.landskab.store.UnreadableException where there is no repository, or none that can be opened
     */
    public static GitLandscapes open(Path folderOrFile) {
        return open(folderOrFile, PartFormats.standard());
    }

    /**
     * Opens the repository that a folder or file lies in, with more formats than the standard ones.
     *
     * @throws dk.landskab.store.UnreadableException where there is no repository, or none that can be opened
     */
    public static GitLandscapes open(Path folderOrFile, PartFormats formats) {
        return new GitLandscapes(folderOrFile, FoundRepository.of(folderOrFile), formats);
    }

    /**
     * Opens the repository that a folder lies in, for all of its landscape, to be written to.
     *
     * @throws dk.landskab.store.UnreadableException where there is no repository, or one without a work tree
     */
    public static GitLandscapes ofWorkTree(Path folder) {
        FoundRepository found = FoundRepository.of(folder);
        if (found.repository().isBare()) {
            found.repository().close();
            throw new Failures(found.repository(), folder.toString()).of("bare");
        }
        return new GitLandscapes(found.repository().getWorkTree().toPath(),
                new FoundRepository(found.repository(), ""), PartFormats.standard());
    }

    /**
     * The landscape as it was at a revision.
     *
     * @param revision a branch, a tag, a remote branch, a hash, {@code HEAD~3}, whatever Git understands
     * @throws dk.landskab.store.UnreadableException where there is no such revision; that it has no landscape is told
     *             when its parts are asked for
     */
    public LandscapeSource at(String revision) {
        return new LandscapeRevision(tree(revision), formats, false);
    }

    /**
     * The landscape as it was committed last, which is empty where nothing of it was.
     *
     * @throws dk.landskab.store.UnreadableException where it cannot be read
     */
    public LandscapeSource committed() {
        return headCommit().map(this::orEmptyAt).orElseGet(() -> new Nothing(Origin.of(place.toString())));
    }

    /**
     * The full hash of the commit that the work tree is at; empty where there is none yet.
     *
     * @throws dk.landskab.store.UnreadableException where it cannot be read
     */
    public Optional<String> head() {
        return headCommit().map(RevCommit::name);
    }

    private Optional<RevCommit> headCommit() {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId head = repository.resolve(Constants.HEAD);
            return head == null ? Optional.empty() : Optional.of(walk.parseCommit(head));
        } catch (IOException e) {
            throw failures(Constants.HEAD).of(e);
        }
    }

    /**
     * All files that a revision has in the folder, of whatever kind.
     *
     * @throws dk.landskab.store.UnreadableException where there is no such revision
     */
    public RevisionTree tree(String revision) {
        Failures failures = failures(revision);
        return tree(revision, new Revisions(repository, failures).commit(revision));
    }

    /** All files that a commit has in the folder. */
    RevisionTree tree(String revision, RevCommit commit) {
        return new RevisionTree(failures(revision), blobs, commit, revision, path);
    }

    /**
     * The landscape at a commit, which is empty where the commit has none.
     *
     * @param commit one whose head need not have been read
     * @throws dk.landskab.store.UnreadableException where it cannot be read
     */
    public LandscapeSource orEmptyAt(RevCommit commit) {
        return new LandscapeRevision(tree(commit.abbreviate(10).name(), parsed(commit)), formats, true);
    }

    private RevCommit parsed(RevCommit commit) {
        if (commit.getTree() != null) {
            return commit;
        }
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(commit);
        } catch (IOException e) {
            throw failures(commit.name()).of(e);
        }
    }

    /** Where the landscape lies in the repository, with {@code /} between names; empty for all of it. */
    public String path() {
        return path;
    }

    /** Whether a file of the repository belongs to a landscape: by its name, and not where it is hidden. */
    public boolean isOfLandscape(String pathFromTop) {
        return formats.accepts(pathFromTop) && !LandscapeRevision.isHidden(pathFromTop);
    }

    /** The files of a landscape as they may be read. */
    public PartFormats formats() {
        return formats;
    }

    /** The contents of its files. */
    public BlobCache blobs() {
        return blobs;
    }

    /** The folder in which Git keeps what it knows of the work tree. */
    public Path gitFolder() {
        return repository.getDirectory().toPath();
    }

    /** The repository itself; closed with this. */
    public Repository repository() {
        return repository;
    }

    /** How to tell what cannot be read at a revision. */
    public Failures failures(String revision) {
        return new Failures(repository, place + "@" + revision);
    }

    @Override
    public void close() {
        repository.close();
    }
}
