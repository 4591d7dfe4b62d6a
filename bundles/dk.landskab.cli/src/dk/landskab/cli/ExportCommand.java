// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportResult;
import dk.landskab.exchange.ExportTarget;
import dk.landskab.exchange.Exporter;
import dk.landskab.exchange.Exporters;
import dk.landskab.exchange.Places;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landskab export}: writes a landscape in the format of another tool, and says what it does not hold. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", descriptionKey = "landskab.export.kind",
            completionCandidates = Kinds.class)
    private String kind;

    @Parameters(index = "1", paramLabel = "PLACE", descriptionKey = "place")
    private String place;

    @Option(names = "--out", required = true, paramLabel = "FILE|DIR", descriptionKey = "landskab.export.out")
    private Path out;

    @Option(names = "--people", descriptionKey = "landskab.export.people")
    private boolean people;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    ExportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Exporter exporter = Exporters.named(kind).orElseThrow(() -> new Rejected(spec.commandLine(),
                Message.of(ExportCommand.class, "export.kind", kind, new Kinds().all())));
        ExportResult result = exporter.run(new ExportRequest(landscape(), out.toString(), environment.language(),
                people));
        new Progress(environment).during("write", out.toString(), () -> {
            new ExportTarget(environment.folder().resolve(out)).write(result);
            return result;
        });
        ExportView view = new ExportView(out.toString(), result, environment.language());
        environment.out().println(format == Format.JSON ? view.json() : view.text());
        return Exit.DONE;
    }

    private Landscape landscape() {
        try (Places places = new Places(ReadFormats.all())) {
            return new Progress(environment).during("read", place,
                    () -> places.resolve(environment.place(place)).read());
        }
    }

    /** The words for what can be exported to. */
    static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }

        List<String> all() {
            return Exporters.all().stream().map(Exporter::name).toList();
        }
    }
}
