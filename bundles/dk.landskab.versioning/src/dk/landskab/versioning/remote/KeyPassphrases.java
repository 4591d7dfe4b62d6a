// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.transport.sshd.KeyPasswordProvider;

/** Asks for the passphrase of a key that is locked, as often as the SSH client wants to try. */
final class KeyPassphrases implements KeyPasswordProvider {

    private final CredentialQuestion question;
    private int attempts = 1;

    KeyPassphrases(CredentialQuestion question) {
        this.question = question;
    }

    @Override
    public char[] getPassphrase(URIish key, int attempt) {
        return question.passphrase(key.getPath()).orElse(null);
    }

    @Override
    public void setAttempts(int most) {
        attempts = most;
    }

    @Override
    public int getAttempts() {
        return attempts;
    }

    @Override
    public boolean keyLoaded(URIish key, int attempt, Exception error) {
        return error != null && attempt > 0 && attempt < attempts;
    }
}
