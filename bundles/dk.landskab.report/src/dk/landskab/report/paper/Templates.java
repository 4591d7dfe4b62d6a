// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.store.ContentKey;
import dk.landskab.store.Location;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.disk.DiskReason;

/**
 * The templates that are there: those of an organisation, which lie in the folder {@value #FOLDER} of its landscape,
 * before those that we ship. Immutable; files are read when they are asked for.
 */
public final class Templates {

    /** The folder of a landscape that holds its own templates. */
    public static final String FOLDER = "templates";

    private static final Set<String> SHIPPED = Set.of("decision-paper.ftlh", "requirement-specification.ftlh");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*");
    private static final long LARGEST = 16L << 20;

    private final Map<String, PartSource> own;

    private Templates(Map<String, PartSource> own) {
        this.own = Map.copyOf(own);
    }

    /** Those that we ship, and no others. */
    public static Templates shipped() {
        return new Templates(Map.of());
    }

    /**
     * Those of the files of a landscape, as a Git revision has them.
     *
     * @param files by their paths within the landscape, of whatever kind
     */
    public static Templates of(Map<String, PartSource> files) {
        Map<String, PartSource> own = new TreeMap<>();
        files.forEach((path, file) -> {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (path.equals(FOLDER + "/" + name) && NAME.matcher(name).matches()) {
                own.put(name, file);
            }
        });
        return new Templates(own);
    }

    /**
     * Those of a landscape on disk. Symbolic links are not followed.
     *
     * @param landscape its folder, or a file in it
     * @throws UnreadableException where the folder cannot be listed
     */
    public static Templates in(Path landscape) {
        Path folder = (Files.isDirectory(landscape) ? landscape : landscape.toAbsolutePath().getParent())
                .resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return shipped();
        }
        try (Stream<Path> children = Files.list(folder)) {
            Map<String, PartSource> own = new TreeMap<>();
            children.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .forEach(each -> own.put(FOLDER + "/" + each.getFileName(), new OnDisk(each)));
            return of(own);
        } catch (IOException e) {
            throw unreadable(folder.toString(), e);
        }
    }

    /** The file of an organisation; empty where it has none of that name. */
    Optional<PartSource> own(String name) {
        return Optional.ofNullable(own.get(name));
    }

    /** The text or bytes that we ship under a name; empty where we ship nothing of that name. */
    static Optional<byte[]> ours(String name) {
        if (!SHIPPED.contains(name)) {
            return Optional.empty();
        }
        return Optional.of(resource("shipped/" + name));
    }

    /** The bytes of a file beside this class. */
    static byte[] resource(String name) {
        try (InputStream in = Templates.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the bundle");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnreadableException unreadable(String file, IOException cause) {
        return new UnreadableException(Location.of(file), Message.of(Templates.class, "unreadable",
                DiskReason.of(cause)), cause);
    }

    private record OnDisk(Path file) implements PartSource {

        @Override
        public String path() {
            return file.toString();
        }

        @Override
        public String contentKey() {
            return ContentKey.of(bytes());
        }

        @Override
        public byte[] bytes() {
            try {
                if (Files.size(file) > LARGEST) {
                    throw new UnreadableException(Location.of(path()), Message.of(Templates.class, "tooLarge"));
                }
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw unreadable(path(), e);
            }
        }
    }
}
