// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import dk.landskab.compare.Comparison;
import dk.landskab.design.Design;
import dk.landskab.diagram.Draft;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.exchange.Places;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.disk.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landskab diagram export}: a diagram of any landscape as a picture. */
@Command(name = "export")
final class DiagramExportCommand implements Callable<Integer> {

    /** Larger pictures are made coarser: what no printer takes is of no use. */
    private static final double MOST_PIXELS = 60_000_000;
    private static final double SHARP = 2;

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PLACE", descriptionKey = "place")
    private String place;

    @Option(names = "--diagram", required = true, paramLabel = "NAME",
            descriptionKey = "landskab.diagram.export.diagram")
    private String diagram;

    @Option(names = "--element", paramLabel = "ID", descriptionKey = "landskab.diagram.export.element")
    private String element;

    @Option(names = "--date", paramLabel = "D", descriptionKey = "landskab.diagram.export.date")
    private LocalDate date;

    @Option(names = "--compare", paramLabel = "PLACE", descriptionKey = "landskab.diagram.export.compare")
    private String compare;

    @Option(names = "--layer", paramLabel = "NAME", descriptionKey = "landskab.diagram.export.layer")
    private List<String> layers;

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "landskab.diagram.export.theme")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--icons", descriptionKey = "landskab.diagram.export.icons")
    private boolean icons;

    @Option(names = "--overview", descriptionKey = "landskab.diagram.export.overview")
    private boolean overview;

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "landskab.diagram.export.out")
    private Path out;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    DiagramExportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        String name = out.getFileName().toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            throw rejected("diagram.out", out);
        }
        try (Places places = new Places(ReadFormats.all())) {
            Landscape landscape = read(places, place);
            Optional<Landscape> before = Optional.ofNullable(compare).map(each -> read(places, each));
            SemanticModel model = SemanticModel.of(landscape);
            Diagrams diagrams = Diagrams.shipped();
            DiagramChoice choice = DiagramChoice.of(diagram, element, model, environment.language(),
                    spec.commandLine());
            DrawingRequest request = request(choice, diagrams, landscape, before);
            Drawing drawing = new Progress(environment).during("draw", diagram,
                    () -> draw(diagrams, diagrams.run().draft(model, request)));
            write(name.endsWith(".svg") ? drawing.svg(theme) : drawing.png(theme, scale(drawing)));
            DiagramExportView view = new DiagramExportView(out.toString(), choice, drawing, compare != null,
                    environment.language());
            environment.out().print(format == Format.JSON ? view.json() : view.text());
            environment.out().flush();
            view.troubles().forEach(environment.err()::println);
            new BreakageNotice(environment, places).of(place);
        }
        return Exit.DONE;
    }

    private Drawing draw(Diagrams diagrams, Draft draft) {
        return diagrams.run().draw(overview ? draft.overview() : draft);
    }

    private Landscape read(Places places, String name) {
        return new Progress(environment).during("read", name, () -> places.resolve(environment.place(name)).read());
    }

    private DrawingRequest request(DiagramChoice choice, Diagrams diagrams, Landscape landscape,
            Optional<Landscape> before) {
        Language language = environment.language();
        DrawingRequest request = DrawingRequest.of(choice.kind().id(), choice.subject().getId())
                .at(choice.date(date, environment.date(null))).in(language)
                .titled(Design.title(choice.kind(), choice.subject(), language),
                        Diagrams.remarks(choice.kind(), landscape.origin(), Optional.ofNullable(compare), language))
                .legend(Design.legend(choice.kind(), language)).icons(icons);
        DrawingRequest layered = layers(choice, diagrams).map(request::layers).orElse(request);
        DrawingRequest standing = choice.plateau().map(each -> layered.plateau(each.getId())).orElse(layered);
        DrawingRequest placed = choice.stored().map(standing::placements).orElse(standing);
        return before.map(older -> placed.compared(SemanticModel.of(older), Comparison.of(older, landscape)))
                .orElse(placed);
    }

    /** The layers that were asked for, else those that a diagram is stored with; empty for those shown by default. */
    private Optional<Set<String>> layers(DiagramChoice choice, Diagrams diagrams) {
        if (layers != null) {
            Set<String> known = diagrams.layers(choice.kind());
            layers.stream().filter(each -> !known.contains(each)).findFirst().ifPresent(each -> {
                throw rejected("diagram.layer", each, List.copyOf(known));
            });
            return Optional.of(new TreeSet<>(layers));
        }
        return choice.stored().filter(stored -> !stored.getLayers().isEmpty())
                .map(stored -> new TreeSet<>(stored.getLayers()));
    }

    private static double scale(Drawing drawing) {
        double area = (double) drawing.picture().width() * drawing.picture().height();
        return Math.min(SHARP, Math.sqrt(MOST_PIXELS / Math.max(1, area)));
    }

    private void write(byte[] bytes) {
        Path file = environment.folder().resolve(out);
        new Progress(environment).during("write", out.toString(), () -> {
            try {
                return new WholeFile(file).write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Rejected rejected(String key, Object... arguments) {
        return new Rejected(spec.commandLine(), Message.of(DiagramExportCommand.class, key, arguments));
    }
}
