// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code landskab merge}: three places into a folder, what Git is in the middle of, or a commit once more. Conflicts go
 * into a resolution file, which is read the next time.
 */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    @Option(names = "--base", paramLabel = "PLACE")
    private String base;

    @Option(names = "--ours", paramLabel = "PLACE")
    private String ours;

    @Option(names = "--theirs", paramLabel = "PLACE")
    private String theirs;

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "landskab.merge.out")
    private Path out;

    @Option(names = "--continue")
    private boolean continues;

    @Option(names = "--redo", paramLabel = "COMMIT")
    private String redo;

    @Option(names = "--resolve", paramLabel = "FILE")
    private Path resolve;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    MergeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        long places = Stream.of(base, ours, theirs, out).filter(Objects::nonNull).count();
        long ways = (continues ? 1 : 0) + (redo == null ? 0 : 1) + (places == 0 ? 0 : 1);
        if (ways != 1 || places > 0 && places < 4) {
            throw new Rejected(spec.commandLine(), Message.of(MergeCommand.class, "merge.usage"));
        }
        MergeTalk talk = new MergeTalk(environment, format);
        if (continues || redo != null) {
            RepositoryMerge merge = new RepositoryMerge(environment, talk, resolve);
            return continues ? merge.finish() : merge.redo(redo);
        }
        return new PlaceMerge(environment, talk, resolve).into(out, base, ours, theirs);
    }
}
