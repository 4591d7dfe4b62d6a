// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import dk.landskab.guide.GuideFolder;
import dk.landskab.model.edit.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code landskab guide}: the guide for users as pages, in the language of the reader. */
@Command(name = "guide")
final class GuideCommand implements Callable<Integer> {

    private final Environment environment;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "landskab.guide.out")
    private Path out;

    GuideCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        GuideFolder.write(environment.folder().resolve(out), environment.language());
        Path page = out.resolve("index.html");
        environment.out().println(Message.of(GuideCommand.class, "guide.done", page).in(environment.language()));
        return Exit.DONE;
    }
}
