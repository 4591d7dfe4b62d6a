// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import dk.landskab.model.edit.Message;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** That arguments, each fine by itself, do not make a command together. */
final class Rejected extends ParameterException {

    private static final long serialVersionUID = 1L;

    private final transient Message what;

    Rejected(CommandLine line, Message what) {
        super(line, what.key());
        this.what = what;
    }

    /** What does not fit, and what would. */
    Message what() {
        return what;
    }
}
