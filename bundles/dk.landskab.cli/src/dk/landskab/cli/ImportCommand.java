// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.landskab.compare.Comparison;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importer;
import dk.landskab.exchange.Importers;
import dk.landskab.exchange.Outcome;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landskab import}: brings foreign files into a landscape, and says what became of them. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "landskab.import.kind",
            completionCandidates = Kinds.class)
    private String kind;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "landskab.import.files")
    private List<String> files;

    @Option(names = "--into", required = true, paramLabel = "DIR")
    private Path into;

    @Option(names = "--organisation", paramLabel = "ID")
    private String organisation;

    @Option(names = "--apply", descriptionKey = "landskab.import.apply")
    private boolean applies;

    @Option(names = "--delete", descriptionKey = "landskab.import.delete")
    private boolean deletes;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    ImportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Importer importer = Importers.named(kind).orElseThrow(() -> new Rejected(spec.commandLine(),
                Message.of(ImportCommand.class, "import.kind", kind, new Kinds().all())));
        Path target = environment.folder().resolve(into);
        LandscapeFolder folder = LandscapeFolder.at(target);
        Optional<Landscape> before = folder.holdsLandscape() ? Optional.of(folder.read()) : Optional.empty();
        ImportResult result = new Progress(environment).during("read", String.join(", ", files),
                () -> importer.run(new ImportRequest(files.stream().map(environment::place).toList(), before,
                        Optional.ofNullable(organisation), deletes)));
        Optional<Comparison> shown = importer.isShownFirst() ? Optional.of(difference(before, result))
                : Optional.empty();
        boolean writes = (shown.isEmpty() || applies) && !result.drafts().isEmpty();
        if (writes) {
            Files.createDirectories(target);
            folder.save(result.drafts());
        }
        ImportView view = new ImportView(result, shown, writes, environment.language());
        environment.out().println(format == Format.JSON ? view.json() : view.text(environment.page()));
        return result.report().entries(Kind.FINDING).isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }

    private static Comparison difference(Optional<Landscape> before, ImportResult result) {
        Landscape there = before.orElseGet(() -> Outcome.inMemory(List.of()));
        return Comparison.of(there, Outcome.of(there, result.drafts()));
    }

    /** The words for what can be imported. */
    static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }

        List<String> all() {
            return Importers.all().stream().map(Importer::name).toList();
        }
    }
}
