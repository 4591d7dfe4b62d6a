// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.List;
import java.util.function.Supplier;

/** Reads several files at once. What comes out, errors included, is as if they were read one after the other. */
public final class PartLoading {

    private PartLoading() {
    }

    /**
     * Reads files.
     *
     * @throws UnreadableException for the first that cannot be read
     */
    public static List<LoadedPart> all(List<PartSource> parts, PartFormats formats) {
        return parts.parallelStream().map(part -> attempt(part, formats)).toList().stream().map(Supplier::get)
                .toList();
    }

    private static Supplier<LoadedPart> attempt(PartSource part, PartFormats formats) {
        try {
            LoadedPart loaded = load(part, formats);
            return () -> loaded;
        } catch (UnreadableException e) {
            return () -> {
                throw e;
            };
        }
    }

    private static LoadedPart load(PartSource part, PartFormats formats) {
        if (!(part instanceof FolderPart file)) {
            return formats.read(part);
        }
        byte[] bytes = file.bytes();
        LoadedPart loaded = formats.read(PartSource.of(file.path(), bytes));
        return loaded.from(file.asRead(bytes));
    }
}
