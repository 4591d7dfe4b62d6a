// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;

/**
 * The files that a merge only carries, read once more with formats that understand them, among files that are known. One
 * that cannot be read stays carried.
 *
 * @param landscape in which the files are carried
 * @param around files that were read, for the names of what lies in them
 */
record Reread(Landscape landscape, List<LoadedPart> around, PartFormats formats) implements LandscapeSource {

    private static final Comparator<LoadedPart> BY_PATH = Comparator.comparing(LoadedPart::path);

    static boolean isCarried(LoadedPart part) {
        return part.roots().isEmpty();
    }

    @Override
    public Origin origin() {
        return landscape.origin();
    }

    private Stream<LoadedPart> carried() {
        return landscape.parts().stream().filter(Reread::isCarried);
    }

    @Override
    public List<PartSource> parts() {
        return Stream.concat(carried(), around.stream()).sorted(BY_PATH).map(LoadedPart::source).toList();
    }

    @Override
    public Landscape read(Predicate<PartSource> wanted) {
        Landscape read = LandscapeAssembly.ofSome(origin(), carried().filter(each -> wanted.test(each.source()))
                .map(this::read).toList());
        return new Landscape(origin(), Stream.concat(read.parts().stream(), around.stream()
                .filter(each -> wanted.test(each.source()))).sorted(BY_PATH).toList(), List.of());
    }

    @Override
    public Landscape read() {
        return read(each -> true);
    }

    private LoadedPart read(LoadedPart part) {
        try {
            return formats.read(part.source());
        } catch (UnreadableException noText) {
            return part;
        }
    }
}
