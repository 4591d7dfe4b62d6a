// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import java.util.Optional;

/**
 * Whoever can be asked for what the user's own helpers do not know. What is answered is used for one call and then
 * forgotten.
 */
public interface CredentialQuestion {

    /**
     * A name and a password.
     *
     * @param password overwritten after use
     */
    record Login(String name, char[] password) {

        /** Without the password, which must not get into a log. */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * Asks for a name and a password.
     *
     * @param place what they are for, {@code https://example.org} for instance
     * @param name the name, where it is known
     * @return empty where no answer is given; then the call is refused
     */
    Optional<Login> login(String place, Optional<String> name);

    /**
     * Asks for the passphrase of a key.
     *
     * @param key its file
     * @return empty where no answer is given; then the key is not used
     */
    Optional<char[]> passphrase(String key);

    /** Nobody can be asked. */
    static CredentialQuestion unanswered() {
        return new CredentialQuestion() {

            @Override
            public Optional<Login> login(String place, Optional<String> name) {
                return Optional.empty();
            }

            @Override
            public Optional<char[]> passphrase(String key) {
                return Optional.empty();
            }
        };
    }
}
