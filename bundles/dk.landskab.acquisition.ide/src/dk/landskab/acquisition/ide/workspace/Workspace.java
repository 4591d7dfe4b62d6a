// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;
import dk.landskab.store.ShortName;
import dk.landskab.store.UnreadableException;

/**
 * One landscape as its editors see it: the files on disk, and over them the texts that are open. For one thread at a
 * time.
 */
public final class Workspace {

    /** Knows what the files say that are not open. */
    public interface Contents {

        /** What a file says; empty where there is none, or it is no text. */
        Optional<String> of(String path);
    }

    private final Path folder;
    private final AcquisitionFormat format;
    private final Contents contents;
    private final Map<String, TextBuffer> buffers = new TreeMap<>();
    private final Map<String, OpenText> linked = new LinkedHashMap<>();
    private final Map<String, UnreadableException> unreadable = new LinkedHashMap<>();
    private final Redirections redirections = new Redirections();
    private Landscape landscape;
    private Landscape onDisk = new Landscape(Origin.of(""), List.of(), List.of());
    private Stamps stamps = new Stamps(Map.of());
    private Names names = Names.of(onDisk);

    /** The landscape in a folder; nothing is read yet. */
    public Workspace(Path folder, AcquisitionFormat format) {
        this(folder, format, path -> onDisk(folder.resolve(path)));
    }

    /**
     * A landscape that somebody else reads and hands over with {@link #take}; it is empty until then.
     *
     * @param folder in which its files are said to lie
     */
    public Workspace(Path folder, AcquisitionFormat format, Contents contents) {
        this.folder = folder;
        this.format = format;
        this.contents = contents;
    }

    private static Optional<String> onDisk(Path file) {
        try {
            return Optional.of(Files.readString(file));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /**
     * Reads the files on disk, unless all that are not open as texts are as they were. Where one cannot be read, everything stays
     * as it was.
     *
     * @throws UnreadableException where one cannot be read
     */
    public void refresh() {
        LandscapeFolder files = LandscapeFolder.at(folder, PartFormats.standard().with(format));
        boolean holdsLandscape = files.holdsLandscape();
        Stamps now = Stamps.of(folder, holdsLandscape ? files.parts() : List.of());
        if (now.isSame(stamps, buffers.keySet().stream().filter(Workspace::isText).collect(Collectors.toSet()))) {
            return;
        }
        Landscape read = holdsLandscape ? files.read()
                : new Landscape(Origin.of(folder.toString()), List.of(), List.of());
        stamps = now;
        take(read);
    }

    /** Takes a landscape for what lies under the open texts; it belongs to the workspace from now on. */
    public void take(Landscape read) {
        unlink();
        onDisk = read;
        names = Names.of(onDisk);
    }

    /** What a file says that is not open; empty where there is none, or it is no text. */
    public Optional<String> content(String path) {
        return contents.of(path);
    }

    private static boolean isText(String path) {
        return path.endsWith("." + AcquisitionFormat.EXTENSION);
    }

    /** Lays a text over its file. */
    public void open(String path, TextBuffer text) {
        buffers.put(path, text);
        unlink();
    }

    /** Takes a text away from over its file. */
    public void close(String path) {
        buffers.remove(path);
        unlink();
    }

    private void unlink() {
        linked.clear();
        redirections.undo();
        landscape = null;
    }

    /** The open text of a path as it is typed. */
    public Optional<TextBuffer> buffer(String path) {
        return Optional.ofNullable(buffers.get(path));
    }

    /** The paths of all that is open. */
    public Stream<String> paths() {
        return List.copyOf(buffers.keySet()).stream();
    }

    /** The open texts, read and linked; such as are no text at all are left out. */
    public List<OpenText> texts() {
        link();
        return List.copyOf(linked.values());
    }

    /** An open text, read and linked; empty where it is not open, or no text at all. */
    public Optional<OpenText> text(String path) {
        link();
        return Optional.ofNullable(linked.get(path));
    }

    /** Why an open text is no text at all. */
    public Optional<UnreadableException> unreadable(String path) {
        link();
        return Optional.ofNullable(unreadable.get(path));
    }

    private void link() {
        if (!linked.isEmpty() || buffers.isEmpty()) {
            return;
        }
        unreadable.clear();
        buffers.forEach((path, buffer) -> {
            try {
                if (isText(path)) {
                    linked.put(path, OpenText.read(path, buffer, format));
                }
            } catch (UnreadableException e) {
                unreadable.put(path, e);
            }
        });
        OpenText.link(linked.values(), this::find);
        linked.values().forEach(text -> redirections.to(text, onDisk));
    }

    /** The object with an id, in the open texts or else on disk. */
    public Optional<EObject> find(String id) {
        for (OpenText text : linked.values()) {
            if (text.objects().containsKey(id)) {
                return Optional.of(text.objects().get(id));
            }
        }
        return onDisk.find(id).map(EObject.class::cast).filter(this::isNotOpen);
    }

    private boolean isNotOpen(EObject object) {
        return onDisk.partOf(object).filter(part -> linked.containsKey(part.path())).isEmpty();
    }

    /** What there is to be named, by id. */
    public ShortName.Known known() {
        return new ShortName.Known() {
            @Override
            public Optional<Identified> find(String id) {
                return Workspace.this.find(id).map(Identified.class::cast);
            }

            @Override
            public List<String> endingWith(String name, EClass type) {
                String end = '.' + name;
                return named(type).map(NamedThing::id).filter(id -> id.endsWith(end)).sorted().toList();
            }
        };
    }

    /** Whether an id stands among the words of an open text that were not understood, so that it may be defined there. */
    public boolean isLost(String id) {
        return linked.values().stream().anyMatch(text -> text.read().lost().contains(id));
    }

    /** What texts may name, of a class. */
    public Stream<NamedThing> named(EClass type) {
        link();
        Stream<NamedThing> open = linked.values().stream().flatMap(text -> text.objects().values().stream()
                .filter(type::isInstance).flatMap(object -> NamedThing.of(object, text.path()).stream()));
        return Stream.concat(open, names.fitting(type, thing -> !linked.containsKey(thing.path())));
    }

    /** The landscape on disk, as it was last read. */
    public Landscape onDisk() {
        return onDisk;
    }

    /** The open text that an object stands in. */
    public Optional<OpenText> textOf(EObject object) {
        return linked.values().stream().filter(text -> isIn(text, object)).findFirst();
    }

    private static boolean isIn(OpenText text, EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each == text.read().part()) {
                return true;
            }
        }
        return false;
    }

    /** A text that is not open, as it is on disk, read and linked; empty where there is none, or it is no text. */
    public Optional<OpenText> textOnDisk(String path) {
        if (!isText(path)) {
            return Optional.empty();
        }
        return content(path).flatMap(said -> linked(path, said));
    }

    private Optional<OpenText> linked(String path, String said) {
        try {
            OpenText text = OpenText.read(path, new TextBuffer(said), format);
            OpenText.link(List.of(text), id -> Optional.ofNullable(text.objects().get(id)).or(() -> find(id)));
            return Optional.of(text);
        } catch (UnreadableException noText) {
            return Optional.empty();
        }
    }

    /** A text as it would be read, its names not resolved; empty where it is no text. */
    public Optional<ReadText> read(String path, String text) {
        try {
            return Optional.of(format.text(PartSource.of(path, text.getBytes(StandardCharsets.UTF_8))));
        } catch (UnreadableException noText) {
            return Optional.empty();
        }
    }

    /** Where an object stands, in an open text or on disk. */
    public Optional<Location> locationOf(EObject object) {
        link();
        return textOf(object).map(text -> text.read().location(object)).or(() -> onDisk.locationOf(object));
    }

    /** The landscape with the open texts in the place of their files, for rules to look at. */
    public Landscape landscape() {
        link();
        if (landscape == null) {
            landscape = withOpenTexts();
        }
        return landscape;
    }

    private Landscape withOpenTexts() {
        List<LoadedPart> parts = new ArrayList<>(onDisk.parts().stream()
                .filter(part -> !linked.containsKey(part.path())).toList());
        linked.values().forEach(text -> parts.add(new LoadedPart(
                PartSource.of(text.path(), new byte[0]), List.of(text.read().part()), text.read().problems())));
        return new Landscape(Origin.of(folder.toString()), parts, List.of());
    }
}
