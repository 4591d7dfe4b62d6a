// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javax.net.ssl.SSLException;

import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.transport.URIish;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.jgit.GitReason;

/**
 * Tells a person why another repository could not be reached or talked to, and what to do.
 *
 * @param place the repository here, as the user named it
 * @param address of the other; told without its password
 * @param isCancelled whether it was ended by whoever follows
 * @param doubt what was asked about the other end and not answered
 */
record RemoteFailure(String place, URIish address, boolean isCancelled, Optional<String> doubt) {

    static WriteRefusedException refused(String place, String key, Object... arguments) {
        return new WriteRefusedException(Location.of(place), Message.of(RemoteFailure.class, key, arguments));
    }

    /** Why it failed. */
    WriteRefusedException of(IOException failure) {
        String shown = address.setPass(null).toString();
        return new WriteRefusedException(Location.of(place), why(failure, shown), failure);
    }

    private Message why(IOException failure, String shown) {
        if (isCancelled) {
            return say("cancelled", shown);
        }
        String text = causes(failure).map(each -> String.valueOf(each.getMessage())).reduce("", String::concat)
                .toLowerCase(Locale.ROOT);
        return stranger(failure, text).or(() -> shut(failure, text, shown))
                .orElseGet(() -> broken(failure, text, shown));
    }

    /** That the other end is not the one that it should be. */
    private Optional<Message> stranger(IOException failure, String text) {
        String host = String.valueOf(address.getHost());
        if (has(failure, SSLException.class) || text.contains("certificate")) {
            return Optional.of(say("certificate", host));
        }
        return doubt.filter(each -> "ssh".equals(scheme())).map(each -> say("unknownHost", host, each));
    }

    /** That one does not get there, or is not let in. */
    private static Optional<Message> shut(IOException failure, String text, String shown) {
        if (has(failure, UnknownHostException.class) || has(failure, ConnectException.class)
                || has(failure, NoRouteToHostException.class)) {
            return Optional.of(say("unreachable", shown));
        }
        return Stream.of("not authorized", "auth fail", "cannot log in", "authentication", "not permitted")
                .anyMatch(text::contains) ? Optional.of(say("notAuthorized", shown)) : Optional.empty();
    }

    private static Message broken(IOException failure, String text, String shown) {
        if (has(failure, SocketTimeoutException.class) || has(failure, InterruptedIOException.class)) {
            return say("silent", shown);
        }
        if (has(failure, NoRemoteRepositoryException.class) || text.contains("not found")) {
            return say("noRepository", shown);
        }
        if (has(failure, NotSupportedException.class)) {
            return say("badAddress", shown);
        }
        return has(failure, EOFException.class)
                || Stream.of("eof", "end of", "short read", "hung up", "closed").anyMatch(text::contains)
                        ? say("brokenOff", shown) : say("failed", shown, GitReason.of(failure));
    }

    private String scheme() {
        return address.getScheme() == null ? "ssh" : address.getScheme();
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        return causes(failure).anyMatch(kind::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause);
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(RemoteFailure.class, key, arguments);
    }
}
