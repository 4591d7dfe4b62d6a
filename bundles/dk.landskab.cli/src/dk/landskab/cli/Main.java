// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

package dk.landskab.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line: the same code whether OSGi starts it or a plain JVM does. */
@Command(name = "landskab", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Enterprise architecture of the public sector: strategies, processes, data, applications and infrastructure.")
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    private Main() {
    }

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command and returns its exit status. */
    public static int run(String... args) {
        // Results are UTF-8 everywhere: a report piped into a file must not depend on the terminal's code page.
        CommandLine line = new CommandLine(new Main());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        return line.execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
