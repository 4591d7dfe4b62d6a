// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.store.PartSource;
import dk.landskab.versioning.RevisionTree;

/**
 * The files of a Git revision. Hidden files and folders do not belong to them.
 *
 * @param name what they are called together
 */
record RevisionFiles(RevisionTree tree, String name) implements ForeignFiles {

    @Override
    public List<String> paths() {
        return tree.files().keySet().stream().filter(path -> !isHidden(path)).toList();
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        return file(path).bytes();
    }

    @Override
    public String contentKey(String path) throws IOException {
        return file(path).contentKey();
    }

    private PartSource file(String path) throws IOException {
        return Optional.ofNullable(tree.files().get(path)).orElseThrow(() -> new NoSuchFileException(path));
    }

    private static boolean isHidden(String path) {
        return Stream.of(path.split("/")).anyMatch(each -> each.startsWith("."));
    }
}
