// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import dk.landskab.model.edit.Message;
import dk.landskab.report.ReportFolder;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a result goes: to standard output, for a person or a program, and as a report into a folder. */
final class Output {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Path out;

    /** Writes a result. The report comes first: what is said on standard output is then true of the folder too. */
    void write(Environment environment, Supplier<String> text, Supplier<String> json, Supplier<Report> report) {
        if (out != null) {
            new Progress(environment).during("write", out.toString(),
                    () -> ReportFolder.write(environment.folder().resolve(out), report.get()));
            environment.err().println(Message.of(Output.class, "out.written", out).in(environment.language()));
        }
        environment.out().print(format == Format.JSON ? json.get() : text.get());
        environment.out().flush();
    }

    /** How the result came about. The name of whoever ran it is not told, because reports are kept and shared. */
    Run run(Environment environment) {
        String typed = spec.root().name() + " " + String.join(" ", spec.root().commandLine().getParseResult()
                .originalArgs());
        return new Run(typed, environment.clock().instant(), Optional.empty());
    }
}
