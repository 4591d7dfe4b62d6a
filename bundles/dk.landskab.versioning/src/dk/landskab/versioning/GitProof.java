// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Part;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.versioning.remote.Clone;

/**
 * Proves that an installation has all of Git that the product needs: a commit, a clone (with the client for SSH at
 * hand), a garbage collection (which loads libraries that nothing else does), and a landscape read from the packed
 * clone.
 */
public final class GitProof {

    private static final String ID = "proof";

    private GitProof() {
    }

    /**
     * Runs the proof.
     *
     * @param scratch an empty folder that may be filled
     * @return what was read back from the clone
     * @throws IOException where a step fails
     */
    public static Landscape run(Path scratch) throws IOException {
        Path origin = Files.createDirectories(scratch.resolve("origin"));
        Path clone = scratch.resolve("clone");
        LandscapeFolder.at(origin).save(List.of(PartDraft.added("proof.landskab", part())));
        try (Git git = Git.init().setDirectory(origin.toFile()).setInitialBranch("main").call()) {
            git.add().addFilepattern(".").call();
            PersonIdent proof = new PersonIdent(ID, ID + "@landskab.example");
            git.commit().setMessage(ID).setAuthor(proof).setCommitter(proof).setSign(false).call();
        } catch (GitAPIException failure) {
            throw new IOException(failure);
        }
        new Clone(origin.toUri().toString(), clone).call();
        try (Git git = Git.open(clone.toFile())) {
            git.gc().call();
        } catch (GitAPIException failure) {
            throw new IOException(failure);
        }
        try (GitLandscapes landscapes = GitLandscapes.open(clone)) {
            return landscapes.at("HEAD").read();
        }
    }

    private static Part part() {
        Organisation organisation = BusinessFactory.eINSTANCE.createOrganisation();
        organisation.setId(ID);
        organisation.setName(ID);
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setId(ID + ".part");
        part.getElements().add(organisation);
        return part;
    }
}
