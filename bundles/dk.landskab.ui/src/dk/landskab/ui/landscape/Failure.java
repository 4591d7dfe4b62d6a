// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

import org.eclipse.core.runtime.ILog;

import dk.landskab.compare.merge.MergeRefusedException;
import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.StoreException;
import dk.landskab.store.disk.DiskReason;

/** Says in a sentence why something did not end as it should; what is a fault of ours is also written to the log. */
public final class Failure {

    private Failure() {
    }

    /** The sentence. */
    public static String sentence(Throwable failure, Language language) {
        return switch (failure) {
            case StoreException refused -> refused.in(language);
            case EditRefusedException refused -> refused.what().in(language);
            case MergeRefusedException refused -> refused.what().in(language);
            case ResolutionException refused -> refused.what().in(language);
            case UncheckedIOException wrapped -> sentence(wrapped.getCause(), language);
            case FileSystemException file when file.getFile() != null -> say(language, "file", file.getFile(),
                    DiskReason.of(file));
            case IOException disk -> say(language, "disk", DiskReason.of(disk));
            default -> fault(failure, language);
        };
    }

    private static String fault(Throwable failure, Language language) {
        ILog.of(Failure.class).error(String.valueOf(failure.getMessage()), failure);
        String summary = failure.getClass().getSimpleName()
                + (failure.getMessage() == null ? "" : ": " + failure.getMessage().lines().findFirst().orElse(""));
        return say(language, "fault", summary);
    }

    private static String say(Language language, String key, Object... arguments) {
        return Message.of(Failure.class, "failure." + key, arguments).in(language);
    }
}
