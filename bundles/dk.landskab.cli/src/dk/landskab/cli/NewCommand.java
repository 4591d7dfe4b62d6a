// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.Country;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.business.OrganisationKind;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.Location;
import dk.landskab.store.PartDraft;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.NewRepository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landskab new}: a landscape that holds its organisation, in a Git repository of its own. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

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
        if (!ID.matcher(organisation).matches()) {
            throw new Rejected(spec.commandLine(), Message.of(NewCommand.class, "new.id", organisation));
        }
        if (name.isBlank()) {
            throw new Rejected(spec.commandLine(), Message.of(NewCommand.class, "new.name"));
        }
        Path target = environment.folder().resolve(folder);
        refuseUnlessEmpty(target);
        Files.createDirectories(target);
        LandscapeFolder.at(target).save(List.of(draft()));
        String subject = Message.of(NewCommand.class, "new.commit", name).in(environment.language());
        Optional<String> commit = NewRepository.of(target, subject);
        String key = commit.isPresent() ? "new.done" : "new.done.uncommitted";
        environment.out().println(Message.of(NewCommand.class, key, name, folder).in(environment.language()));
        return Exit.DONE;
    }

    private static void refuseUnlessEmpty(Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        boolean occupied = !Files.isDirectory(target);
        if (!occupied) {
            try (Stream<Path> content = Files.list(target)) {
                occupied = content.findAny().isPresent();
            }
        }
        if (occupied) {
            throw new WriteRefusedException(Location.of(target.toString()),
                    Message.of(NewCommand.class, "new.occupied"));
        }
    }

    private PartDraft draft() {
        Organisation own = BusinessFactory.eINSTANCE.createOrganisation();
        own.setId(organisation);
        own.setName(name);
        own.setCountry(country);
        own.setKind(OrganisationKind.MUNICIPALITY);
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setId(organisation + ".part.business");
        part.getElements().add(own);
        return new PartDraft(organisation + "/business.landskab", part, Optional.empty());
    }
}
