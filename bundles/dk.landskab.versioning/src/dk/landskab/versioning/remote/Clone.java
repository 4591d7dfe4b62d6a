// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.URIish;

import dk.landskab.model.edit.Message;
import dk.landskab.store.disk.DiskReason;
import dk.landskab.versioning.jgit.GitReason;
import dk.landskab.versioning.jgit.QuietSystem;
import dk.landskab.versioning.settings.Hook;
import dk.landskab.versioning.writing.Advance;
import dk.landskab.versioning.writing.Head;
import dk.landskab.versioning.writing.IndexLock;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * Makes a copy of a repository, with a work tree of its main branch. It is made beside its place and put there when it
 * is whole: where it fails, or is ended, nothing is there. An instance is called once.
 */
public final class Clone {

    private static final String ORIGIN = Constants.DEFAULT_REMOTE_NAME;
    private static final String THEIRS = Constants.R_REMOTES + ORIGIN + "/";

    private final String address;
    private final Path folder;
    private CredentialQuestion question = CredentialQuestion.unanswered();
    private Progress progress = Progress.unwatched();
    private boolean called;

    /**
     * A clone.
     *
     * @param address where the repository is, without a password
     * @param folder where the clone shall be; not there yet, or empty
     */
    public Clone(String address, Path folder) {
        this.address = address;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Names who is asked for what the user's own helpers do not know. */
    public Clone asking(CredentialQuestion whom) {
        this.question = whom;
        return this;
    }

    /** Names who follows. */
    public Clone watched(Progress by) {
        this.progress = by;
        return this;
    }

    /**
     * Clones.
     *
     * @return what a hook complained of afterwards; empty where none did
     * @throws dk.landskab.store.WriteRefusedException where the place is taken, or the other repository cannot be
     *             reached or refuses
     */
    public List<Message> call() {
        if (called) {
            throw new IllegalStateException("a clone is called once");
        }
        called = true;
        QuietSystem.install();
        refuseAddress();
        try {
            refuseTaken();
            putInPlace();
            return told();
        } catch (IOException | GitAPIException e) {
            throw RemoteFailure.refused(folder.toString(), "failed", address, GitReason.of(e));
        }
    }

    private void putInPlace() throws IOException, GitAPIException {
        Path aside = folder.resolveSibling("." + folder.getFileName() + ".landskab-clone-" + UUID.randomUUID());
        try {
            Files.createDirectories(aside);
            fill(aside);
            Files.deleteIfExists(folder);
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(aside);
        }
    }

    private void refuseAddress() {
        try {
            if (new URIish(address).getPass() != null) {
                throw RemoteFailure.refused(folder.toString(), "passwordInAddress");
            }
        } catch (URISyntaxException e) {
            throw RemoteFailure.refused(folder.toString(), "badAddress", address);
        }
    }

    private void refuseTaken() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> within = Files.isDirectory(folder) ? Files.list(folder) : Stream.of(folder)) {
                if (within.findAny().isPresent()) {
                    throw RemoteFailure.refused(folder.toString(), "taken");
                }
            }
        }
    }

    private void fill(Path aside) throws IOException, GitAPIException {
        try (Git git = Git.init().setDirectory(aside.toFile()).setInitialBranch("main").call()) {
            StoredConfig config = git.getRepository().getConfig();
            config.setString(ConfigConstants.CONFIG_REMOTE_SECTION, ORIGIN, "url", address);
            config.setString(ConfigConstants.CONFIG_REMOTE_SECTION, ORIGIN, "fetch",
                    "+refs/heads/*:" + THEIRS + "*");
            config.save();
        }
        try (WritableRepository at = WritableRepository.open(aside)) {
            FetchResult fetched = new Fetch(at, ORIGIN).toldAs(folder.toString()).asking(question)
                    .watched(progress).fetched();
            Optional<Ref> main = mainBranch(fetched);
            if (main.isPresent()) {
                checkOut(at, main.get());
            }
        }
    }

    /** The branch that HEAD names there; where the other end does not say, the first that stands where HEAD does. */
    private static Optional<Ref> mainBranch(FetchResult fetched) {
        Ref head = fetched.getAdvertisedRef(Constants.HEAD);
        if (head == null) {
            return Optional.empty();
        }
        if (head.isSymbolic()) {
            return Optional.ofNullable(fetched.getAdvertisedRef(head.getTarget().getName()));
        }
        Stream<Ref> usual = Stream.of("main", "master")
                .map(each -> fetched.getAdvertisedRef(Constants.R_HEADS + each)).filter(each -> each != null);
        Stream<Ref> all = fetched.getAdvertisedRefs().stream()
                .filter(each -> each.getName().startsWith(Constants.R_HEADS));
        return Stream.concat(usual, all).filter(each -> each.getObjectId().equals(head.getObjectId())).findFirst();
    }

    private static void checkOut(WritableRepository at, Ref main) throws IOException {
        Repository repository = at.repository();
        String name = Repository.shortenRefName(main.getName());
        repository.updateRef(THEIRS + Constants.HEAD).link(THEIRS + name);
        repository.updateRef(Constants.HEAD).link(main.getName());
        StoredConfig config = repository.getConfig();
        config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, name, ConfigConstants.CONFIG_KEY_REMOTE, ORIGIN);
        config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, name, ConfigConstants.CONFIG_KEY_MERGE,
                main.getName());
        config.save();
        Ref fetched = repository.exactRef(THEIRS + name);
        try (IndexLock lock = at.lock()) {
            new Advance(at, lock, Head.of(repository)).to(fetched.getObjectId(), "clone");
        }
    }

    private List<Message> told() throws IOException {
        try (WritableRepository at = WritableRepository.open(folder)) {
            return new Hook(at.settings(), "post-checkout").tell("", ObjectId.zeroId().name(),
                    Head.of(at.repository()).commit().name(), "1").stream().toList();
        }
    }

    private void remove(Path aside) {
        try (Stream<Path> all = Files.exists(aside) ? Files.walk(aside) : Stream.empty()) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (NoSuchFileException gone) {
            remove(aside);
        } catch (IOException e) {
            throw RemoteFailure.refused(aside.toString(), "leftBehind", DiskReason.of(e));
        }
    }
}
