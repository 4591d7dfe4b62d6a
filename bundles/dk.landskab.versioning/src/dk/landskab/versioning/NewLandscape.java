// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.Country;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.business.OrganisationKind;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.Location;
import dk.landskab.store.PartDraft;
import dk.landskab.store.WriteRefusedException;

/**
 * A landscape to be: it holds its organisation, in a Git repository of its own.
 *
 * @param organisation the id of the organisation, as {@link #isId} wants it
 * @param name of the organisation
 * @param country of the organisation
 */
public record NewLandscape(String organisation, String name, Country country) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    /** Whether something can be the id of an organisation: small letters, digits and hyphens, a letter first. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * Writes it.
     *
     * @param folder new or empty
     * @param language of the commit's message
     * @return the commit; empty where Git knows no author: then everything is staged and nothing committed
     * @throws WriteRefusedException where something is in the folder, or the disk or a hook refuses
     * @throws IOException where the repository cannot be written
     */
    public Optional<String> write(Path folder, Language language) throws IOException {
        refuseUnlessEmpty(folder);
        Files.createDirectories(folder);
        LandscapeFolder.at(folder).save(List.of(draft()));
        return NewRepository.of(folder, Message.of(NewLandscape.class, "begin", name).in(language));
    }

    private static void refuseUnlessEmpty(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        boolean occupied = !Files.isDirectory(folder);
        if (!occupied) {
            try (Stream<Path> content = Files.list(folder)) {
                occupied = content.findAny().isPresent();
            }
        }
        if (occupied) {
            throw new WriteRefusedException(Location.of(folder.toString()),
                    Message.of(NewLandscape.class, "occupied"));
        }
    }

    private PartDraft draft() {
        Organisation own = BusinessFactory.eINSTANCE.createOrganisation();
        own.setId(organisation);
        own.setName(name);
        own.setCountry(country);
        own.setKind(OrganisationKind.MUNICIPALITY);
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setId(organisation + ".part.business");
        part.getElements().add(own);
        return PartDraft.added(organisation + "/business.landskab", part);
    }
}
