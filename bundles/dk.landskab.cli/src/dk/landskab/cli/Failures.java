// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

import dk.landskab.analysis.merger.money.MixedCurrenciesException;
import dk.landskab.compare.merge.MergeRefusedException;
import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.model.edit.Texts;
import dk.landskab.store.StoreException;
import dk.landskab.store.disk.DiskReason;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says in one line why a command did not end as it should: what the input or the disk refused with
 * {@link Exit#INPUT}, everything else as a fault of ours with {@link Exit#FAULT} and the log that holds the rest.
 */
final class Failures implements IExecutionExceptionHandler {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");

    private final Environment environment;
    private final Texts texts = new Texts(Failures.class);

    Failures(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult result) {
        return switch (failure) {
            case StoreException refused -> input(refused.in(environment.language()));
            case MergeRefusedException refused -> input(refused.what().in(environment.language()));
            case ResolutionException refused ->
                input(refused.location() + ": " + refused.what().in(environment.language()));
            case MixedCurrenciesException mixed -> input(mixed.what().in(environment.language()));
            case UncheckedIOException wrapped -> disk(wrapped.getCause());
            case IOException disk -> disk(disk);
            default -> fault(failure, String.join(" ", result.originalArgs()));
        };
    }

    /** Says that the result did not reach whoever was to read it. */
    int unwritten() {
        return input(texts.get(environment.language(), "disk.output", List.of()));
    }

    private int disk(IOException failure) {
        if (failure instanceof FileSystemException file && file.getFile() != null) {
            String reason = DiskReason.of(file).in(environment.language());
            return input(texts.get(environment.language(), "disk.file", List.of(file.getFile(), reason)));
        }
        return input(texts.get(environment.language(), "disk.other", List.of(DiskReason.of(failure).in(environment.language()))));
    }

    private int input(String sentence) {
        environment.err().println(sentence);
        return Exit.INPUT;
    }

    /** Says that we failed, even where the memory or the stack did. */
    int fault(Throwable failure, String arguments) {
        String summary = failure.getClass().getSimpleName()
                + (failure.getMessage() == null ? "" : ": " + failure.getMessage().lines().findFirst().orElse(""));
        LogRecord entry = new LogRecord(Level.SEVERE, "landskab " + arguments);
        entry.setThrown(failure);
        environment.err().println(logged(new SimpleFormatter().format(entry))
                .map(log -> texts.get(environment.language(), "fault.logged", List.of(summary, log)))
                .orElseGet(() -> texts.get(environment.language(), "fault.unlogged", List.of(summary))));
        return Exit.FAULT;
    }

    private Optional<Path> logged(String text) {
        String name = "landskab-" + STAMP.withZone(environment.clock().getZone()).format(environment.clock().instant())
                + ".log";
        try {
            Files.createDirectories(environment.logs());
            return Optional.of(Files.writeString(environment.logs().resolve(name), text));
        } catch (IOException nowhere) {
            environment.err().println(texts.get(environment.language(), "log.failed",
                    List.of(environment.logs(), DiskReason.of(nowhere))));
            return Optional.empty();
        }
    }
}
