// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.model.edit.Message;
import dk.landskab.report.text.ConflictsText;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.merging.FileMerge;
import dk.landskab.versioning.merging.Setters;
import dk.landskab.versioning.merging.WrittenConflicts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code landskab git merge-driver}: what Git starts to merge one file. It replaces our version by the result; exit
 * status 1 leaves the file in conflict.
 */
@Command(name = "merge-driver")
final class MergeDriverCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(index = "0", paramLabel = "BASE", descriptionKey = "landskab.git.merge-driver.base")
    private Path base;

    @Parameters(index = "1", paramLabel = "OURS", descriptionKey = "landskab.git.merge-driver.ours")
    private Path ours;

    @Parameters(index = "2", paramLabel = "THEIRS", descriptionKey = "landskab.git.merge-driver.theirs")
    private Path theirs;

    @Option(names = "--path", required = true, paramLabel = "PATH")
    private String path;

    @Option(names = "--marker-size", paramLabel = "N")
    private String markerSize = "";

    @Option(names = "--ours", paramLabel = "NAME", descriptionKey = "landskab.git.merge-driver.name")
    private String ourName = "";

    @Option(names = "--theirs", paramLabel = "NAME", descriptionKey = "landskab.git.merge-driver.name")
    private String theirName = "";

    MergeDriverCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        FileMerge merge = FileMerge.of(path, bytes(base), bytes(ours), bytes(theirs), marking());
        remember(merge.bytes());
        if (!merge.isClean()) {
            tell(merge);
        }
        Files.write(environment.folder().resolve(ours), merge.bytes());
        return merge.isClean() ? Exit.DONE : Exit.FINDINGS;
    }

    private byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(environment.folder().resolve(file));
    }

    /** Git before 2.44 does not know the names of the sides and hands on the placeholders. */
    private FileMerge.Marking marking() {
        FileMerge.Marking usual = FileMerge.Marking.USUAL;
        return new FileMerge.Marking(markerSize.matches("\\d{1,3}") ? Integer.parseInt(markerSize) : usual.markerSize(),
                known(ourName).orElse(usual.ours()), known(theirName).orElse(usual.theirs()));
    }

    private static Optional<String> known(String name) {
        return Optional.of(name).filter(each -> !each.isBlank() && !each.startsWith("%"));
    }

    private void remember(byte[] text) throws IOException {
        try (GitLandscapes repository = GitLandscapes.ofWorkTree(environment.folder())) {
            WrittenConflicts.in(repository.gitFolder()).add(text);
        }
    }

    private void tell(FileMerge merge) {
        environment.err().println(Message.of(MergeDriverCommand.class, "driver.conflicts", path)
                .in(environment.language()));
        merge.refusal().ifPresent(why -> environment.err().println("  " + why.in(environment.language())));
        if (merge.conflicts().stream().anyMatch(each -> each.kind() == Conflict.Kind.DELETION)) {
            environment.err().println(Message.of(MergeDriverCommand.class, "driver.deletion")
                    .in(environment.language()));
        }
        environment.err().print(new ConflictsText(environment.language(), environment.page(),
                environment.clock().getZone()).of(merge.conflicts(), new Setters(Map.of())));
    }
}
