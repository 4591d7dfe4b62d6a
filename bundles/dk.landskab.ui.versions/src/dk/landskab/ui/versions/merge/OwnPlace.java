// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Labels;
import dk.landskab.store.Landscape;

/**
 * A place of one's own for an element: within another one, or at the top of a file.
 *
 * @param subject what is to be put somewhere, as the current branch has it
 * @param whole the merged landscape
 */
public record OwnPlace(Identified subject, Landscape whole) implements Own {

    /**
     * Where it can be put.
     *
     * @param name of an element, or the path of a file
     * @param about what it is: the class, and of an element the id
     * @param value that stands for it in a resolution
     */
    public record Spot(String name, String about, String value) {

        /** Whether all words stand in it, in some order, in small letters or not. */
        public boolean has(String words) {
            String all = (name + " " + about).toLowerCase(Locale.ROOT);
            return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
        }
    }

    /** All of them, the elements by name, then the files by path. Takes time in proportion to the landscape. */
    public List<Spot> spots(Labels labels) {
        Collator collator = Collator.getInstance(labels.language().locale());
        Comparator<Spot> byName = Comparator.comparing(Spot::name, collator).thenComparing(Spot::value);
        return Stream.concat(
                elements().map(each -> spot(each, labels)).sorted(byName),
                files().map(each -> spot(each, labels)).sorted(byName)).toList();
    }

    private Stream<Identified> elements() {
        return whole.parts().stream().flatMap(part -> part.roots().stream()).filter(Part.class::isInstance)
                .flatMap(OwnPlace::content).filter(Identified.class::isInstance).map(Identified.class::cast)
                .filter(each -> canHold(each.eClass()) && !isWithin(each));
    }

    private static Stream<EObject> content(EObject root) {
        return root.eContents().stream().flatMap(each -> Stream.concat(Stream.of(each), content(each)));
    }

    private Stream<Identified> files() {
        return whole.parts().stream().flatMap(part -> part.roots().stream()).filter(Part.class::isInstance)
                .map(Identified.class::cast).filter(each -> canHold(each.eClass()));
    }

    private boolean canHold(EClass type) {
        return type.getEAllContainments().stream()
                .anyMatch(each -> each.isMany() && each.getEReferenceType().isSuperTypeOf(subject.eClass()));
    }

    /** Whether it is the element itself, or stands in it. */
    private boolean isWithin(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            if (each instanceof Identified around && around.getId().equals(subject.getId())) {
                return true;
            }
        }
        return false;
    }

    private Spot spot(Identified holder, Labels labels) {
        String type = labels.of(holder.eClass());
        return holder instanceof Part ? new Spot(path(holder), type, holder.getId())
                : new Spot(labels.of(holder), type + " · " + holder.getId(), holder.getId());
    }

    private String path(Identified root) {
        return whole.partOf(root).orElseThrow().path();
    }

    /** The decision for one of them. */
    public Decision decide(Spot spot) {
        return Decision.of(spot.value());
    }

    @Override
    public Optional<String> label(Decision decision, Labels labels) {
        return decision.value().map(each -> whole.find(each).map(holder -> spot(holder, labels).name()).orElse(each));
    }
}
