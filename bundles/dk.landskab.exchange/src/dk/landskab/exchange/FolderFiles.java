// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The files below a folder. Hidden files and folders, and whatever lies behind a symbolic link, do not belong to them.
 *
 * @param folder where they lie
 * @param name what they are called together
 */
public record FolderFiles(Path folder, String name) implements ForeignFiles {

    @Override
    public List<String> paths() throws IOException {
        List<String> paths = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                return !each.equals(folder) && isHidden(each) ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(each)) {
                    paths.add(folder.relativize(each).toString().replace('\\', '/'));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        paths.sort(null);
        return paths;
    }

    @Override
    public byte[] bytes(String path) throws IOException {
        return BoundedFile.bytes(folder.resolve(path));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
