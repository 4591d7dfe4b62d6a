// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.PushConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;

import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.settings.Hook;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * Gives a branch to another repository, where that moves its branch forward. An instance is called once.
 */
public final class Push {

    /** How a push ended. */
    public sealed interface Result {
    }

    /** The other repository had it all. */
    public record UpToDate() implements Result {
    }

    /**
     * The branch there went forward.
     *
     * @param branch there, short
     * @param before where it stood; empty where it is new
     * @param after where it stands
     */
    public record Pushed(String branch, String before, String after) implements Result {
    }

    private final WritableRepository at;
    private final String remote;
    private final String branch;
    private CredentialQuestion question = CredentialQuestion.unanswered();
    private Progress progress = Progress.unwatched();
    private boolean follows;
    private boolean called;

    /**
     * A push to the branch that this one follows there, else to the one of the same name.
     *
     * @param remote as it is configured, {@code origin} for instance
     * @param branch short
     */
    public Push(WritableRepository at, String remote, String branch) {
        this.at = at;
        this.remote = remote;
        this.branch = branch;
    }

    /** Names who is asked for what the user's own helpers do not know. */
    public Push asking(CredentialQuestion whom) {
        this.question = whom;
        return this;
    }

    /** Names who follows. */
    public Push watched(Progress by) {
        this.progress = by;
        return this;
    }

    /** Lets the branch follow the one that it is pushed to from now on. */
    public Push following() {
        this.follows = true;
        return this;
    }

    /**
     * Pushes.
     *
     * @throws NotFastForwardException where the branch there has commits that are not here
     * @throws dk.landskab.store.WriteRefusedException where there is no such branch or remote, a hook refuses, or the
     *             other repository cannot be reached or refuses
     */
    public Result call() {
        if (called) {
            throw new IllegalStateException("a push is called once");
        }
        called = true;
        if (!at.repository().getRemoteNames().contains(remote)) {
            throw refused("noRemote", remote);
        }
        try {
            Ref ours = at.repository().exactRef(Constants.R_HEADS + branch);
            if (ours == null) {
                throw refused("noBranch", branch);
            }
            String target = target();
            Result result = new Access(at, at.refusals().place(), question, progress).call(remote,
                    (transport, monitor) -> push(transport, monitor, ours, target));
            if (follows) {
                follow(target);
            }
            return result;
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }

    private WriteRefusedException refused(String key, Object... arguments) {
        return RemoteFailure.refused(at.refusals().place(), key, arguments);
    }

    private String target() {
        BranchConfig config = new BranchConfig(at.repository().getConfig(), branch);
        return remote.equals(config.getRemote()) && config.getMerge() != null ? config.getMerge()
                : Constants.R_HEADS + branch;
    }

    private Result push(Transport transport, ProgressMonitor monitor, Ref ours, String target) throws IOException {
        if (!transport.getURI().isRemote() && !at.settings().gitIsInstalled()) {
            throw refused("needsGit");
        }
        try (PushConnection there = transport.openPush()) {
            Ref theirs = there.getRef(target);
            ObjectId before = theirs == null ? ObjectId.zeroId() : theirs.getObjectId();
            ObjectId after = ours.getObjectId();
            if (before.equals(after)) {
                return new UpToDate();
            }
            if (theirs != null && !leadsTo(before, after)) {
                throw new NotFastForwardException(at.refusals().place(), Repository.shortenRefName(target));
            }
            new Hook(at.settings(), "pre-push").ask(ours.getName() + " " + after.name() + " " + target + " "
                    + before.name() + "\n", Map.of(), remote, transport.getURI().setPass(null).toString());
            return send(there, monitor, ours, target);
        }
    }

    private Result send(PushConnection there, ProgressMonitor monitor, Ref ours, String target) throws IOException {
        Ref theirs = there.getRef(target);
        String name = Repository.shortenRefName(target);
        RemoteRefUpdate update = new RemoteRefUpdate(at.repository(), ours, target, false, null, null);
        there.push(monitor, new HashMap<>(Map.of(target, update)));
        judge(update, name, there.getMessages());
        note(target, ours.getObjectId());
        return new Pushed(name, theirs == null ? "" : theirs.getObjectId().name(), ours.getObjectId().name());
    }

    private boolean leadsTo(ObjectId before, ObjectId after) throws IOException {
        try (RevWalk walk = new RevWalk(at.repository())) {
            return at.repository().getObjectDatabase().has(before)
                    && walk.isMergedInto(walk.parseCommit(before), walk.parseCommit(after));
        }
    }

    private void judge(RemoteRefUpdate update, String name, String said) {
        switch (update.getStatus()) {
            case OK, UP_TO_DATE -> {
                return;
            }
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED ->
                throw new NotFastForwardException(at.refusals().place(), name);
            default -> throw isOvertaken(update.getMessage())
                    ? new NotFastForwardException(at.refusals().place(), name)
                    : refused("refusedThere", name, (update.getMessage() + " " + said).strip());
        }
    }

    /** Notes where the branch there stands now; if somebody else is just noting it, the next fetch does. */
    private void note(String target, ObjectId after) throws IOException {
        for (RefSpec spec : at.repository().getConfig().getRefSpecs(ConfigConstants.CONFIG_REMOTE_SECTION, remote,
                "fetch")) {
            if (spec.matchSource(target)) {
                RefUpdate tracking = at.repository().updateRef(spec.expandFromSource(target).getDestination());
                tracking.setNewObjectId(after);
                tracking.setRefLogMessage("update by push", false);
                tracking.forceUpdate();
            }
        }
    }

    /** What git says there where somebody pushed between our look and our push. */
    private static boolean isOvertaken(String message) {
        return message != null && (message.contains("non-fast-forward") || message.contains("fetch first")
                || message.contains("failed to update ref") || message.contains("cannot lock ref")
                || message.contains("incorrect old value"));
    }

    private void follow(String target) throws IOException {
        StoredConfig config = at.repository().getConfig();
        config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, ConfigConstants.CONFIG_KEY_REMOTE, remote);
        config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, branch, ConfigConstants.CONFIG_KEY_MERGE, target);
        config.save();
    }
}
