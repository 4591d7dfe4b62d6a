// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.settings;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.util.SystemReader;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/**
 * Who a user is for Git. Only what the user has said counts: a name or an address is never guessed from the machine.
 */
public final class Identity {

    private static final Message UNKNOWN = Message.of(Identity.class, "noAuthor");

    private final Settings settings;

    /** Who the configuration says, and the environment before it. */
    public Identity(Settings settings) {
        this.settings = settings;
    }

    /**
     * The author of what is written now.
     *
     * @throws WriteRefusedException where Git does not know the name or the address
     */
    public PersonIdent author() {
        return person("author");
    }

    /**
     * Who commits what is written now.
     *
     * @throws WriteRefusedException where Git does not know the name or the address
     */
    public PersonIdent committer() {
        return person("committer");
    }

    /** Who commits what is written now; empty where Git does not know. */
    public Optional<PersonIdent> known() {
        try {
            return Optional.of(committer());
        } catch (WriteRefusedException unknown) {
            return Optional.empty();
        }
    }

    /** Whether something was refused since Git does not know the name or the address; {@link Introduction} mends that. */
    public static boolean isUnknown(Message why) {
        return why.equals(UNKNOWN);
    }

    private PersonIdent person(String role) {
        SystemReader system = SystemReader.getInstance();
        ZoneId zone = system.getTimeZoneId();
        return new PersonIdent(said(role, "name").orElseThrow(this::unknown),
                said(role, "email").or(() -> environment("EMAIL")).orElseThrow(this::unknown),
                system.now(), zone);
    }

    private Optional<String> said(String role, String what) {
        return environment("GIT_" + role.toUpperCase(Locale.ROOT) + "_"
                + what.toUpperCase(Locale.ROOT))
                .or(() -> settings.text(role + "." + what)).or(() -> settings.text("user." + what))
                .filter(value -> !value.isBlank());
    }

    private static Optional<String> environment(String variable) {
        return Optional.ofNullable(SystemReader.getInstance().getenv(variable)).filter(value -> !value.isBlank());
    }

    private WriteRefusedException unknown() {
        return new WriteRefusedException(Location.of(settings.folder().toString()),
                UNKNOWN);
    }
}
