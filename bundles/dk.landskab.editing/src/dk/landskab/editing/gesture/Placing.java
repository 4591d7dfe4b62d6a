// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.Comparator;
import java.util.Locale;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Part;

/** Finds the file for a new element: one for each organisation and package, unless the user has split further. */
record Placing(OpenLandscape landscape) {

    private static final int FORMAT = 1;

    /** A file, and whether it has to be added first. */
    record Place(OpenPart part, boolean isNew) {
    }

    /**
     * The file that holds most elements of the same organisation and package, else a new one.
     *
     * @param organisation id of the organisation
     */
    Place of(EClass type, String organisation) {
        return landscape.parts().stream().filter(part -> part.isWritable() && part.root() instanceof Part)
                .map(part -> new Count(part, alike(part, type, organisation))).filter(count -> count.alike > 0)
                .max(Comparator.comparingLong(Count::alike)).map(count -> new Place(count.part, false))
                .orElseGet(() -> new Place(fresh(type, organisation), true));
    }

    private record Count(OpenPart part, long alike) {
    }

    private static long alike(OpenPart part, EClass type, String organisation) {
        return ((Part) part.root()).getElements().stream()
                .filter(each -> each.eClass().getEPackage() == type.getEPackage())
                .map(EcoreUtil::getID).filter(id -> id != null && id.startsWith(organisation + ".")).count();
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
