// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.rules.Check;
import dk.landskab.store.Landscape;
import dk.landskab.versioning.GitProof;
import picocli.CommandLine.Command;

/**
 * {@code landskab self-check}: proves that an installation is whole, libraries that only some commands load included.
 * Hidden, because it is for whoever packages the product, not for whoever uses it.
 */
@Command(name = "self-check", hidden = true)
final class SelfCheckCommand implements Callable<Integer> {

    private final Environment environment;

    SelfCheckCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Path scratch = Files.createTempDirectory("landskab");
        try {
            Landscape landscape = GitProof.run(scratch);
            int findings = Check.run(landscape, environment.date(null)).findings().size();
            environment.out().println(Message.of(SelfCheckCommand.class, "self.done", findings)
                    .in(environment.language()));
            return Exit.DONE;
        } finally {
            delete(scratch);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                each.toFile().setWritable(true);
                Files.delete(each);
            }
        }
    }
}
