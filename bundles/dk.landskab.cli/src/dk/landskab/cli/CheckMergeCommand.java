// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Problem;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.merging.MergeCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code landskab git check-merge}: what the hooks start. Says what a merge breaks that its parents keep; of what stands
 * in the index, or of commits. Exit status 1 keeps Git from committing.
 */
@Command(name = "check-merge", hidden = true)
final class CheckMergeCommand implements Callable<Integer> {

    private static final String INDEX = "GIT_INDEX_FILE";

    private final Environment environment;

    @Parameters(arity = "0..*", paramLabel = "COMMIT", descriptionKey = "landskab.git.check-merge.commit")
    private List<String> commits = new ArrayList<>();

    CheckMergeCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (GitLandscapes landscapes = GitLandscapes.ofWorkTree(environment.folder())) {
            int status = Exit.DONE;
            if (commits.isEmpty()) {
                Optional<Path> index = Optional.ofNullable(System.getenv(INDEX)).map(environment.folder()::resolve);
                status = tell(MergeCheck.ofIndex(landscapes, index), "check.merge.index", "");
            }
            for (String commit : commits) {
                status = Math.max(status, tell(MergeCheck.of(landscapes, commit), "check.merge.commit",
                        commit.substring(0, Math.min(commit.length(), 10))));
            }
            return status;
        }
    }

    private int tell(List<Problem> broken, String key, String commit) {
        if (broken.isEmpty()) {
            return Exit.DONE;
        }
        broken.forEach(problem -> environment.err().println(
                problem.location() + ": " + problem.what().in(environment.language())));
        environment.err().println(Message.of(CheckMergeCommand.class, key, broken.size(), commit)
                .in(environment.language()));
        return Exit.FINDINGS;
    }
}
