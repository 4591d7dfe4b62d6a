// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

import dk.landskab.versioning.remote.CredentialQuestion.Login;

/**
 * Gives JGit the name and the password for one call: first what the user's helpers know, then, where that was wrong,
 * what the user answers. Says no to every other question, above all whether to trust a host that is not known.
 */
final class Credentials extends CredentialsProvider implements AutoCloseable {

    private final HelperLogin helpers;
    private final CredentialQuestion question;
    private Optional<Login> login = Optional.empty();
    private Optional<URIish> place = Optional.empty();
    private Optional<String> doubt = Optional.empty();
    private boolean helpersWereWrong;

    Credentials(HelperLogin helpers, CredentialQuestion question) {
        this.helpers = helpers;
        this.question = question;
    }

    @Override
    public boolean isInteractive() {
        return true;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        return Stream.of(items).allMatch(item -> item instanceof CredentialItem.Username
                || item instanceof CredentialItem.Password || item instanceof CredentialItem.InformationalMessage);
    }

    @Override
    public boolean get(URIish uri, CredentialItem... items) {
        boolean onlyTold = Stream.of(items).allMatch(CredentialItem.InformationalMessage.class::isInstance);
        if (onlyTold || !supports(items)) {
            doubt = Stream.of(items).filter(CredentialItem.InformationalMessage.class::isInstance)
                    .map(CredentialItem::getPromptText).findFirst().or(() -> Optional.of(items[0].getPromptText()));
            return onlyTold;
        }
        if (!find(uri)) {
            return false;
        }
        Login found = login.orElseThrow();
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username name) {
                name.setValue(found.name());
            } else if (item instanceof CredentialItem.Password password) {
                password.setValue(found.password());
            }
        }
        return true;
    }

    private boolean find(URIish uri) {
        Optional<String> name = Optional.ofNullable(uri.getUser());
        if (place.filter(known -> !isSame(known, uri)).isPresent()) {
            forget();
            helpersWereWrong = false;
        }
        place = Optional.of(uri);
        if (login.isEmpty() && !helpersWereWrong) {
            login = helpers.fill(uri, name);
        }
        if (login.isEmpty()) {
            login = question.login(shown(uri), name);
        }
        return login.isPresent();
    }

    private static boolean isSame(URIish one, URIish other) {
        return shown(one).equals(shown(other));
    }

    private static String shown(URIish uri) {
        return uri.getScheme() + "://" + uri.getHost() + (uri.getPort() > 0 ? ":" + uri.getPort() : "");
    }

    /** What JGit was given was refused. */
    @Override
    public void reset(URIish uri) {
        helpersWereWrong = true;
        place.ifPresent(where -> login.ifPresent(wrong -> helpers.reject(where, wrong)));
        forget();
    }

    /** The call came to a good end: what was given was right. */
    void wereRight() {
        place.ifPresent(where -> login.ifPresent(right -> helpers.approve(where, right)));
    }

    /** What JGit asked or told about the other end, in JGit's words; that it is not known, for instance. */
    Optional<String> doubt() {
        return doubt;
    }

    private void forget() {
        login.ifPresent(each -> Arrays.fill(each.password(), '\0'));
        login = Optional.empty();
    }

    /** Overwrites what is still known. */
    @Override
    public void close() {
        forget();
    }

    @Override
    public boolean get(URIish uri, List<CredentialItem> items) {
        return get(uri, items.toArray(CredentialItem[]::new));
    }
}
