// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;

import dk.landskab.compare.merge.MergeResult;
import dk.landskab.model.edit.Message;
import dk.landskab.report.json.Json;
import dk.landskab.report.text.ConflictsText;
import dk.landskab.versioning.merging.MergeOutcome;
import dk.landskab.versioning.merging.Setters;
import dk.landskab.versioning.merging.Written;

/** What is said of a merge. */
record MergeTalk(Environment environment, Format format) {

    /** Tells that decisions of an attempt that was given up are not taken over. */
    void aside(Object file) {
        environment.err().println(say("merge.aside", file + ".old"));
    }

    /** Tells the conflicts and where to decide them. */
    int open(MergeResult result, Setters setters, ResolutionFile file, String again) throws IOException {
        file.offer(result, environment.language());
        if (format == Format.JSON) {
            environment.out().print(Json.of(result, setters));
        } else {
            environment.out().print(conflicts().of(result.conflicts(), setters));
        }
        environment.out().flush();
        environment.err().println(say("merge.open", result.conflicts().size(), file.shown(), again));
        return Exit.FINDINGS;
    }

    /** Tells that a landscape was merged into a folder. */
    int merged(MergeResult result, Setters setters, long differences, Object folder) {
        environment.out().print(format == Format.JSON ? Json.of(result, setters)
                : say("merge.done", result.landscape().parts().size(), folder, differences) + "\n");
        return Exit.DONE;
    }

    /** Tells what was written into a repository and how to go on. */
    int merged(MergeOutcome.Merged merged) {
        Written written = merged.written();
        if (format == Format.JSON) {
            environment.out().print(Json.of(merged));
            return status(written);
        }
        line("merge.written", written.changed().size(), written.removed().size());
        written.kept().forEach(each -> line("merge.kept", each));
        written.others().forEach(each -> line("merge.other", each));
        merged.commit().ifPresent(commit -> line("merge.committed", commit.substring(0, 10)));
        merged.next().ifPresent(next -> line("merge.next", next));
        return status(written);
    }

    private static int status(Written written) {
        return written.others().isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }

    private ConflictsText conflicts() {
        return new ConflictsText(environment.language(), environment.page(), environment.clock().getZone());
    }

    private void line(String key, Object... arguments) {
        environment.out().println(say(key, arguments));
    }

    private String say(String key, Object... arguments) {
        return Message.of(MergeTalk.class, key, arguments).in(environment.language());
    }
}
