// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import dk.landskab.model.edit.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code landskab} itself: says what commands there are. */
@Command(name = "landskab", mixinStandardHelpOptions = true, versionProvider = Version.class,
        scope = ScopeType.INHERIT)
final class Landskab implements Runnable {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    /** Read by {@link Main} before the command is parsed; declared so that it is checked and explained. */
    @Option(names = "--language", paramLabel = "EN|DA|SV", scope = ScopeType.INHERIT)
    private Language language;

    Landskab(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        spec.commandLine().usage(environment.out());
    }
}
