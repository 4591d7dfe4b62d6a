// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import dk.landskab.exchange.ForeignFiles;
import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.archimate.map.ArchimateMapping;
import dk.landskab.exchange.archimate.map.Mapped;
import dk.landskab.exchange.archimate.map.Naming;
import dk.landskab.exchange.archimate.read.ArchimateFiles;
import dk.landskab.exchange.archimate.read.CoArchiFolder;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Message;
import dk.landskab.store.ContentKey;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.disk.DiskReason;

/**
 * An ArchiMate model read as a landscape, without being imported: the ids are those that an import without organisation
 * gives. A model is one part, however many files it has, since what one element becomes depends on relations that stand
 * in other files.
 */
public final class ArchimateSource implements LandscapeSource {

    private final Origin origin;
    private final PartSource part;
    private final Function<PartSource, ArchimateModel> reader;

    private ArchimateSource(Origin origin, PartSource part, Function<PartSource, ArchimateModel> reader) {
        this.origin = origin;
        this.part = part;
        this.reader = reader;
    }

    /** A model in a single file: Archi's own, or Open Exchange. */
    public static ArchimateSource ofFile(Origin origin, PartSource file) {
        return new ArchimateSource(origin, file, part -> ArchimateFiles.read(origin.place(), bytes(origin, part)));
    }

    /** A model in a coArchi repository. */
    public static ArchimateSource ofFolder(Origin origin, ForeignFiles files) {
        return new ArchimateSource(origin, new FolderPart(origin, files), part -> CoArchiFolder.read(files));
    }

    @Override
    public Origin origin() {
        return origin;
    }

    @Override
    public List<PartSource> parts() {
        return List.of(part);
    }

    @Override
    public Landscape read() {
        return read(model());
    }

    @Override
    public Landscape read(Predicate<PartSource> wanted) {
        return wanted.test(part) ? read() : LandscapeAssembly.ofSome(origin, List.of());
    }

    /**
     * The model as its file states it.
     *
     * @throws UnreadableException where it cannot be read
     */
    public ArchimateModel model() {
        return reader.apply(part);
    }

    /** What becomes of the model when it is read as a landscape. */
    public ImportReport report() {
        return ArchimateMapping.map(model(), Naming.onTheFly()).report();
    }

    private Landscape read(ArchimateModel model) {
        Mapped mapped = ArchimateMapping.map(model, Naming.onTheFly());
        Part root = mapped.frame();
        root.getElements().addAll(mapped.elements());
        List<LoadedPart> loaded = new ArrayList<>();
        loaded.add(new LoadedPart(part, List.of(root), mapped.problems()));
        mapped.diagrams().forEach(each -> loaded.add(new LoadedPart(new ViewPart(part, each.getId()), List.of(each),
                List.of())));
        return LandscapeAssembly.of(origin, loaded);
    }

    private static byte[] bytes(Origin origin, PartSource part) {
        try {
            return part.bytes();
        } catch (IOException e) {
            throw unreadable(origin, e);
        }
    }

    private static UnreadableException unreadable(Origin origin, IOException e) {
        return new UnreadableException(Location.of(origin.place()),
                Message.of(ArchimateSource.class, "unreadable", DiskReason.of(e)), e);
    }

    /** A view, which the model holds, as a file of its own. */
    private record ViewPart(PartSource model, String id) implements PartSource {

        @Override
        public String path() {
            return "views/" + id + ".diagram";
        }

        @Override
        public String contentKey() {
            return ContentKey.of((model.contentKey() + " " + id).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public byte[] bytes() throws IOException {
            return model.bytes();
        }
    }

    /** All files of a model as one part. Its bytes are a list of the files with their keys. */
    private record FolderPart(Origin origin, ForeignFiles files) implements PartSource {

        @Override
        public String path() {
            return "model";
        }

        @Override
        public String contentKey() {
            try {
                return ContentKey.of(bytes());
            } catch (IOException e) {
                throw unreadable(origin, e);
            }
        }

        @Override
        public byte[] bytes() throws IOException {
            List<String> lines = new ArrayList<>();
            for (String path : files.paths()) {
                if (CoArchiFolder.belongs(path)) {
                    lines.add(files.contentKey(path) + " " + path);
                }
            }
            return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        }
    }
}
