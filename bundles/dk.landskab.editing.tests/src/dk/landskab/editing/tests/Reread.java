// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.Origin;
import dk.landskab.store.PartLoading;
import dk.landskab.store.PartSource;

/** What the naive do: write everything down, read it all again, and compare object by object. */
final class Reread {

    private Reread() {
    }

    /** Requires that an open landscape says what reading its files would say; a text as it was last understood. */
    static void check(OpenLandscape open) {
        List<PartSource> sources = open.parts().stream().map(Reread::source)
                .sorted(Comparator.comparing(PartSource::path)).toList();
        Map<String, List<String>> wanted = said(
                LandscapeAssembly.of(Origin.of("again"), PartLoading.all(sources, open.formats())));
        Map<String, List<String>> is = new TreeMap<>();
        open.parts().forEach(part -> is.put(part.path(), said(part.getContents())));
        assertEquals(wanted, is);
    }

    /** What a landscape says, file by file and object by object. */
    static Map<String, List<String>> said(Landscape landscape) {
        Map<String, List<String>> said = new TreeMap<>();
        landscape.parts().forEach(part -> said.put(part.path(), said(part.roots())));
        return said;
    }

    private static PartSource source(OpenPart part) {
        return PartSource.of(part.path(), part.text().map(text -> text.understood().getBytes(StandardCharsets.UTF_8))
                .orElseGet(part::bytes));
    }

    private static List<String> said(List<EObject> roots) {
        List<String> said = new ArrayList<>();
        roots.forEach(root -> {
            said.add(said(root));
            root.eAllContents().forEachRemaining(each -> said.add(said(each)));
        });
        return said.stream().sorted().toList();
    }

    private static String said(EObject object) {
        StringBuilder said = new StringBuilder(object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && !(feature instanceof EReference reference && reference.isContainer())) {
                Object value = object.eGet(feature, false);
                List<?> values = value instanceof InternalEList<?> many ? many.basicList() : List.of(value);
                said.append(' ').append(feature.getName()).append('=')
                        .append(values.stream().map(Reread::word).sorted().toList());
            }
        }
        return said.toString();
    }

    private static String word(Object value) {
        return value instanceof EObject object ? object.eIsProxy() ? "?" + EcoreUtil.getURI(object).fragment()
                : object instanceof Identified identified ? identified.getId() : object.eClass().getName()
                : value.toString();
    }
}
