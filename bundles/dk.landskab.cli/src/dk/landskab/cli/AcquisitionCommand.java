// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code landskab acquisition}: acquisitions and the processes they run through; says what there is. */
@Command(name = "acquisition")
final class AcquisitionCommand implements Runnable {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    AcquisitionCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        spec.commandLine().usage(environment.out());
    }
}
