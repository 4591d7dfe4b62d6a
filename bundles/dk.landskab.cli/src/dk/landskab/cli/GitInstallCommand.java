// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import dk.landskab.model.edit.Message;
import dk.landskab.versioning.install.GitInstallation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landskab git install}: makes plain Git merge landscapes element by element. */
@Command(name = "install")
final class GitInstallCommand implements Callable<Integer> {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "landskab.git.install.folder")
    private Path folder;

    @Option(names = "--global")
    private boolean global;

    GitInstallCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (global && folder != null) {
            throw new Rejected(spec.commandLine(), Message.of(GitInstallCommand.class, "git.install.usage"));
        }
        GitInstallation installation = new GitInstallation(environment.program());
        if (global) {
            installation.forUser();
            say("git.install.global");
        } else {
            Path place = folder == null ? environment.folder() : environment.folder().resolve(folder);
            boolean changed = installation.into(place);
            say("git.install.done", folder == null ? "." : folder);
            if (changed) {
                say("git.install.attributes");
            }
        }
        return Exit.DONE;
    }

    private void say(String key, Object... arguments) {
        environment.out().println(Message.of(GitInstallCommand.class, key, arguments).in(environment.language()));
    }
}
