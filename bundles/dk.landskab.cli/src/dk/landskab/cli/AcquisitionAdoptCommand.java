// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import dk.landskab.acquisition.library.AdoptedFile;
import dk.landskab.acquisition.library.Adoption;
import dk.landskab.acquisition.library.LibraryProcess;
import dk.landskab.acquisition.library.ProcessLibrary;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.ProcessDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landskab acquisition adopt}: makes a process of the library an organisation's own; or lists them. */
@Command(name = "adopt")
final class AcquisitionAdoptCommand implements Callable<Integer> {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PROCESS", descriptionKey = "landskab.acquisition.adopt.process")
    private String process;

    @Option(names = "--into", paramLabel = "DIR", descriptionKey = "landskab.acquisition.adopt.into")
    private Path into;

    @Option(names = "--organisation", paramLabel = "ID", descriptionKey = "landskab.acquisition.adopt.organisation")
    private String organisation;

    AcquisitionAdoptCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        boolean all = process != null && into != null && organisation != null;
        boolean nothing = process == null && into == null && organisation == null;
        if (!all && !nothing) {
            throw new Rejected(spec.commandLine(), Message.of(AcquisitionAdoptCommand.class, "adopt.needs"));
        }
        if (nothing) {
            list();
        } else {
            adopt(ProcessLibrary.named(process).orElseThrow(() -> new Rejected(spec.commandLine(),
                    Message.of(AcquisitionAdoptCommand.class, "adopt.unknown", process, names()))));
        }
        return Exit.DONE;
    }

    private void list() {
        List<LibraryProcess> all = ProcessLibrary.all();
        int width = all.stream().mapToInt(each -> each.name().length()).max().orElse(0);
        for (LibraryProcess each : all) {
            ProcessDefinition definition = each.definition();
            say("adopt.line", ("%-" + width + "s").formatted(each.name()), definition.getName(),
                    definition.getPhases().size(),
                    definition.getPhases().stream().mapToInt(phase -> phase.getGates().size()).sum());
        }
        say("adopt.how", all.getFirst().name());
    }

    private void adopt(LibraryProcess chosen) {
        List<AdoptedFile> files = Adoption.into(environment.folder().resolve(into))
                .adopt(chosen, organisation, environment.language());
        files.forEach(file -> say("adopt." + file.state(), file.path()));
        if (files.getLast().state() == AdoptedFile.State.WRITTEN) {
            say("adopt.next", files.getLast().path(), into);
        }
    }

    private static String names() {
        return ProcessLibrary.all().stream().map(LibraryProcess::name).collect(Collectors.joining(", "));
    }

    private void say(String key, Object... arguments) {
        environment.out().println(Message.of(AcquisitionAdoptCommand.class, key, arguments)
                .in(environment.language()));
    }
}
