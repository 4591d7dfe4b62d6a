// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.settings;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.jgit.FoundRepository;
import dk.landskab.versioning.jgit.GitReason;

/**
 * Tells Git who commits in one repository. It stands in the configuration of that repository, which is never committed nor
 * sent anywhere; other repositories do not learn it.
 *
 * @param name of who commits; not blank
 * @param address of who commits; not blank
 */
public record Introduction(String name, String address) {

    private static final String USER = "user";

    /**
     * Tells it to the repository that a folder lies in.
     *
     * @throws dk.landskab.store.UnreadableException where there is no repository
     * @throws WriteRefusedException where the configuration cannot be written
     */
    public void to(Path folder) {
        try (Repository repository = FoundRepository.of(folder).repository()) {
            StoredConfig config = repository.getConfig();
            config.setString(USER, null, "name", name);
            config.setString(USER, null, "email", address);
            config.save();
        } catch (IOException refused) {
            throw new WriteRefusedException(Location.of(folder.toString()),
                    Message.of(Introduction.class, "unsaid", GitReason.of(refused)));
        }
    }
}
