// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.landskab.model.business.Country;
import dk.landskab.model.edit.Message;
import dk.landskab.versioning.NewLandscape;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landskab new}: a landscape that holds its organisation, in a Git repository of its own. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", descriptionKey = "landskab.new.folder")
    private Path folder;

    @Option(names = "--organisation", required = true, paramLabel = "ID")
    private String organisation;

    @Option(names = "--name", required = true, paramLabel = "NAME")
    private String name;

    @Option(names = "--country", paramLabel = "DK|SE|NO|FI|OTHER")
    private Country country = Country.DK;

    NewCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        if (!NewLandscape.isId(organisation)) {
            throw new Rejected(spec.commandLine(), Message.of(NewCommand.class, "new.id", organisation));
        }
        if (name.isBlank()) {
            throw new Rejected(spec.commandLine(), Message.of(NewCommand.class, "new.name"));
        }
        Optional<String> commit = new NewLandscape(organisation, name, country)
                .write(environment.folder().resolve(folder), environment.language());
        String key = commit.isPresent() ? "new.done" : "new.done.uncommitted";
        environment.out().println(Message.of(NewCommand.class, key, name, folder).in(environment.language()));
        return Exit.DONE;
    }
}
