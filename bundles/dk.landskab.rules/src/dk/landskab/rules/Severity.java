// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules;

import dk.landskab.model.edit.Message;

/** How grave a finding is; the gravest first. */
public enum Severity {
    /** The model is wrong, or what a law or a permit demands is missing. */
    ERROR,
    /** A person should look. */
    WARNING,
    /** Good to know. */
    INFORMATION;

    /** What a person calls it. */
    public Message label() {
        return Message.of(Severity.class, "severity." + name());
    }
}
