// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code landskab diagram}: pictures of a landscape; says what there is. */
@Command(name = "diagram")
final class DiagramCommand implements Runnable {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    DiagramCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        spec.commandLine().usage(environment.out());
    }
}
