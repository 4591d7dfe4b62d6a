// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.TrackingRefUpdate;

import dk.landskab.versioning.writing.WritableRepository;

/**
 * Gets what another repository has and notes where its branches stand. No branch of one's own moves, and no file
 * changes. An instance is called once.
 */
public final class Fetch {

    /**
     * Where a branch of the other repository stands, as it is noted here.
     *
     * @param name short, {@code origin/main} for instance
     * @param before the full hash; empty where it is new
     * @param after the full hash; empty where it is gone
     */
    public record Moved(String name, String before, String after) {
    }

    private final WritableRepository at;
    private final String remote;
    private String place;
    private CredentialQuestion question = CredentialQuestion.unanswered();
    private Progress progress = Progress.unwatched();
    private boolean called;

    /**
     * A fetch.
     *
     * @param remote as it is configured, {@code origin} for instance
     */
    public Fetch(WritableRepository at, String remote) {
        this.at = at;
        this.remote = remote;
        this.place = at.refusals().place();
    }

    /** Names the place as it is told to the user, where that is not the repository itself. */
    Fetch toldAs(String name) {
        this.place = name;
        return this;
    }

    /** Names who is asked for what the user's own helpers do not know. */
    public Fetch asking(CredentialQuestion whom) {
        this.question = whom;
        return this;
    }

    /** Names who follows. */
    public Fetch watched(Progress by) {
        this.progress = by;
        return this;
    }

    /**
     * Fetches.
     *
     * @return what moved, by name
     * @throws dk.landskab.store.WriteRefusedException where it cannot be reached, or refuses
     */
    public List<Moved> call() {
        return fetched().getTrackingRefUpdates().stream()
                .filter(each -> each.getResult() != RefUpdate.Result.NO_CHANGE)
                .map(Fetch::moved).sorted(Comparator.comparing(Moved::name)).toList();
    }

    FetchResult fetched() {
        if (called) {
            throw new IllegalStateException("a fetch is called once");
        }
        called = true;
        if (!at.repository().getRemoteNames().contains(remote)) {
            throw RemoteFailure.refused(place, "noRemote", remote);
        }
        return new Access(at, place, question, progress).call(remote, (transport, monitor) -> {
            FetchResult fetched = transport.fetch(monitor, null);
            if (monitor.isCancelled()) {
                throw new IOException("ended on request");
            }
            return fetched;
        });
    }

    private static Moved moved(TrackingRefUpdate update) {
        return new Moved(Repository.shortenRefName(update.getLocalName()),
                hash(update.getOldObjectId()), hash(update.getNewObjectId()));
    }

    private static String hash(ObjectId id) {
        return id == null || id.equals(ObjectId.zeroId()) ? "" : id.name();
    }
}
