// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;

/**
 * Finds the file for a new element: where its organisation has most of its class, else most of its package, else one of
 * its own.
 */
record Placing(OpenLandscape landscape) {

    private static final int FORMAT = 1;

    /** A file, and whether it has to be added first. */
    record Place(OpenPart part, boolean isNew) {
    }

    /**
     * The file for an element of a class.
     *
     * @param organisation id of the organisation
     */
    Place of(EClass type, String organisation) {
        return of(type, organisation, each -> true);
    }

    /** The file for an element that stands in a file already, which is not counted. */
    Place of(Element element, String organisation) {
        return of(element.eClass(), organisation, each -> each != element);
    }

    private Place of(EClass type, String organisation, Predicate<Element> counted) {
        return parts().map(part -> Count.of(part, type, organisation, counted)).filter(count -> count.near > 0)
                .max(Comparator.comparingLong(Count::same).thenComparingLong(Count::near))
                .map(count -> new Place(count.part, false))
                .orElseGet(() -> new Place(fresh(type, organisation), true));
    }

    /** All elements that stand at the top of files which can be written. */
    Stream<Element> elements() {
        return parts().flatMap(part -> ((Part) part.root()).getElements().stream());
    }

    private Stream<OpenPart> parts() {
        return landscape.parts().stream().filter(part -> part.isWritable() && part.root() instanceof Part);
    }

    private record Count(OpenPart part, long same, long near) {

        static Count of(OpenPart part, EClass type, String organisation, Predicate<Element> counted) {
            List<Element> near = ((Part) part.root()).getElements().stream().filter(counted)
                    .filter(each -> each.eClass().getEPackage() == type.getEPackage())
                    .filter(each -> each.getId() != null && each.getId().startsWith(organisation + ".")).toList();
            return new Count(part, near.stream().filter(each -> each.eClass() == type).count(), near.size());
        }
    }

    private OpenPart fresh(EClass type, String organisation) {
        String subject = type.getEPackage().getName().toLowerCase(Locale.ROOT);
        String path = new FreshPaths(landscape).next(organisation + "/" + subject, ".landskab");
        Part root = CoreFactory.eINSTANCE.createPart();
        root.setId(new FreshIds(id -> landscape.find(id).isPresent()).next(organisation, root.eClass(), subject));
        root.setFormatVersion(FORMAT);
        return OpenPart.fresh(path, landscape.formats().of(path).orElseThrow(), root);
    }
}
