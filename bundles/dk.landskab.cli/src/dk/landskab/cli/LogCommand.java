// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import dk.landskab.exchange.Places;
import dk.landskab.model.edit.Message;
import dk.landskab.report.json.Json;
import dk.landskab.versioning.History;
import dk.landskab.versioning.HistoryEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code landskab log}: what each commit changed, in domain words, the newest first. */
@Command(name = "log")
final class LogCommand implements Callable<Integer> {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLACE", descriptionKey = "place")
    private String place;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", descriptionKey = "landskab.log.id")
    private String id;

    @Option(names = "--limit", paramLabel = "N")
    private Long limit;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    LogCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        if (limit != null && limit < 1) {
            throw new Rejected(spec.commandLine(), Message.of(LogCommand.class, "log.limit", limit));
        }
        try (Places places = new Places(ReadFormats.all())) {
            Places.Revision revision = places.revision(environment.place(place));
            boolean told;
            try (Stream<HistoryEntry> history = history(revision)) {
                told = write(history.limit(Optional.ofNullable(limit).orElse(Long.MAX_VALUE)));
            }
            new BreakageNotice(environment, places).of(place);
            return told || id == null ? Exit.DONE : Exit.INPUT;
        }
    }

    private Stream<HistoryEntry> history(Places.Revision revision) {
        return id == null ? History.of(revision.landscapes(), revision.name())
                : History.of(revision.landscapes(), revision.name(), id);
    }

    /** Whether there was anything to tell. */
    private boolean write(Stream<HistoryEntry> history) {
        LogText text = new LogText(environment.language(), environment.clock().getZone());
        boolean told = format == Format.JSON ? json(history.toList()) : lines(history, text);
        if (!told) {
            environment.err().println(text.nothing(Optional.ofNullable(id)));
        }
        return told;
    }

    private boolean json(List<HistoryEntry> history) {
        environment.out().print(Json.of(history, place));
        return !history.isEmpty();
    }

    private boolean lines(Stream<HistoryEntry> history, LogText text) {
        Iterator<HistoryEntry> entries = history.iterator();
        boolean told = entries.hasNext();
        entries.forEachRemaining(entry -> {
            text.lines(entry).forEach(environment.out()::println);
            environment.out().flush();
        });
        return told;
    }
}
