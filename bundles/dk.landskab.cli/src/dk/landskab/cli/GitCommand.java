// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code landskab git}: what has to do with plain Git; says what there is. */
@Command(name = "git")
final class GitCommand implements Runnable {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    GitCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        spec.commandLine().usage(environment.out());
    }
}
