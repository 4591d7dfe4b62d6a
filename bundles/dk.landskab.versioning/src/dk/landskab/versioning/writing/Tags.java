// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.TagBuilder;
import org.eclipse.jgit.revwalk.RevCommit;

import dk.landskab.versioning.jgit.Failures;
import dk.landskab.versioning.jgit.Revisions;
import dk.landskab.versioning.settings.Identity;
import dk.landskab.versioning.settings.Signing;

/** The tags of a repository: names for commits that stay. One is never moved. */
public final class Tags {

    /**
     * A tag.
     *
     * @param name short
     * @param commit the full hash of what it names, through a tag with a message
     */
    public record Tag(String name, String commit) {
    }

    private final WritableRepository at;
    private final Repository repository;

    /** The tags of a repository. */
    public Tags(WritableRepository at) {
        this.at = at;
        this.repository = at.repository();
    }

    /** All tags, by name. */
    public List<Tag> all() {
        try {
            List<Tag> tags = new ArrayList<>();
            for (Ref ref : repository.getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
                Ref peeled = repository.getRefDatabase().peel(ref);
                ObjectId named = peeled.getPeeledObjectId() == null ? ref.getObjectId() : peeled.getPeeledObjectId();
                tags.add(new Tag(Repository.shortenRefName(ref.getName()), named.name()));
            }
            tags.sort(Comparator.comparing(Tag::name));
            return tags;
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }

    /**
     * Creates a tag.
     *
     * @param name short
     * @param revision what it names
     * @param message why; empty for a bare name without an author
     * @throws OvertakenException where somebody created it meanwhile
     * @throws dk.landskab.store.WriteRefusedException where there is one, the name cannot be one, or it cannot be
     *             signed
     * @throws dk.landskab.store.UnreadableException where there is no such revision
     */
    public Tag create(String name, String revision, String message) {
        RevCommit commit = new Revisions(repository, new Failures(repository, at.refusals().place()))
                .commit(revision);
        String ref = Constants.R_TAGS + name;
        if (!Repository.isValidRefName(ref) || name.startsWith("-")) {
            throw at.refusals().of("tagName", name);
        }
        try {
            if (repository.exactRef(ref) != null) {
                throw at.refusals().of("tagExists", name);
            }
            ObjectId target = message.isBlank() ? commit : written(name, commit, message);
            new RefMove(at, ref).set(ObjectId.zeroId(), target, null, "tag");
            return new Tag(name, commit.name());
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }

    private ObjectId written(String name, RevCommit commit, String message) throws IOException {
        PersonIdent tagger = new Identity(at.settings()).committer();
        TagBuilder tag = new TagBuilder();
        tag.setTag(name);
        tag.setObjectId(commit);
        tag.setTagger(tagger);
        tag.setMessage(message.strip() + "\n");
        Signing signing = new Signing(at.settings());
        if (signing.ofTags()) {
            signing.sign(tag, tagger);
        }
        try (NewObjects objects = new NewObjects(repository)) {
            ObjectId id = objects.insert(tag);
            objects.flush();
            return id;
        }
    }

    /**
     * Deletes a tag.
     *
     * @throws OvertakenException where somebody changed it meanwhile
     * @throws dk.landskab.store.WriteRefusedException where there is none
     */
    public void delete(String name) {
        try {
            Ref ref = repository.exactRef(Constants.R_TAGS + name);
            if (ref == null) {
                throw at.refusals().of("noTag", name);
            }
            new RefMove(at, ref.getName()).delete(ref.getObjectId());
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }
}
