// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.versioning.remote.CredentialQuestion;

/** Somebody who always answers the same, and remembers what was asked. */
final class Answers implements CredentialQuestion {

    private final String name;
    private final String password;
    private final List<String> asked = new ArrayList<>();

    Answers(String name, String password) {
        this.name = name;
        this.password = password;
    }

    @Override
    public Optional<Login> login(String place, Optional<String> known) {
        asked.add(known.map(each -> each + " at ").orElse("") + place);
        return Optional.of(new Login(name, password.toCharArray()));
    }

    @Override
    public Optional<char[]> passphrase(String key) {
        asked.add("key " + key);
        return Optional.of(password.toCharArray());
    }

    List<String> asked() {
        return List.copyOf(asked);
    }
}
