// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.beginning;

import java.util.Optional;

import dk.landskab.ui.landscape.Background;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.versioning.remote.CredentialQuestion;

/** Asks the person, in a dialog, for what the user's own helpers of Git do not know. Called from the thread that works. */
public final class Asking implements CredentialQuestion {

    private final Background background;
    private final Talk talk;

    /** Asks over the window. */
    public Asking(Background background, Talk talk) {
        this.background = background;
        this.talk = talk;
    }

    @Override
    public Optional<Login> login(String place, Optional<String> name) {
        return background.ask(() -> new LoginDialog(talk, talk.say(Asking.class, "login", place), Optional.of(name.orElse("")))
                .answer());
    }

    @Override
    public Optional<char[]> passphrase(String key) {
        return background.ask(() -> new LoginDialog(talk, talk.say(Asking.class, "passphrase", key), Optional.empty()).answer())
                .map(Login::password);
    }
}
