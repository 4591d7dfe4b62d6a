// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.BigLandscape;

/** A large landscape in a hundred files of a folder, of which some change. */
final class SavedShards {

    private static final int FILES = 100;

    private final List<Part> parts = new ArrayList<>();
    private final List<Optional<String>> keys = new ArrayList<>();
    private int rounds;

    private SavedShards(int elements) {
        List<Element> all = List.copyOf(BigLandscape.part(elements, 1).getElements());
        int size = all.size() / FILES;
        for (int file = 0; file < FILES; file++) {
            Part part = CoreFactory.eINSTANCE.createPart();
            part.setId("part." + file);
            part.setFormatVersion(1);
            part.getElements().addAll(all.subList(file * size, (file + 1) * size));
            parts.add(part);
            keys.add(Optional.empty());
        }
    }

    static SavedShards of(int elements) {
        return new SavedShards(elements);
    }

    /** Every element in turn. */
    Stream<Element> elements() {
        return parts.stream().flatMap(part -> part.getElements().stream());
    }

    /** All files. */
    List<PartDraft> all() {
        return drafts(0, FILES);
    }

    /** Renames so many elements, which stand in two files, and gives these. */
    List<PartDraft> change(int elements) {
        rounds++;
        int first = rounds % (FILES / 2) * 2;
        for (int i = 0; i < elements; i++) {
            List<Element> within = parts.get(first + i % 2).getElements();
            Element element = within.get(i / 2 * 7 % within.size());
            element.setName("Round " + rounds + " of " + element.getId());
        }
        return drafts(first, first + 2);
    }

    /** Remembers what was written, by path. */
    void written(Map<String, String> keysByPath) {
        keysByPath.forEach((path, key) -> keys.set(Integer.parseInt(path.replaceAll("\\D", "")), Optional.of(key)));
    }

    private List<PartDraft> drafts(int from, int to) {
        List<PartDraft> drafts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            drafts.add(new PartDraft("part" + i + ".landskab", parts.get(i), keys.get(i)));
        }
        return drafts;
    }
}
