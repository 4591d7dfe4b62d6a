// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Incoming;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Proxies;

/**
 * References of files on disk to what stands in an open text: they mean what the text says now, as long as it is open.
 * The workspace alone holds the landscape that it changes so, and undoes it before it reads a text anew.
 */
final class Redirections {

    private record Redirected(Incoming reference, EObject before, EObject now) {

        void put(EObject from, EObject to) {
            EcoreUtil.replace(reference.source(), reference.reference(), from, to);
        }
    }

    private final List<Redirected> made = new ArrayList<>();

    /** Everything means again what it meant on disk. */
    void undo() {
        made.reversed().forEach(each -> each.put(each.now, each.before));
        made.clear();
    }

    /** Redirects what refers to the file of a text; what the text no longer has becomes a name that means nothing. */
    void to(OpenText text, Landscape onDisk) {
        List<Redirected> wanted = new ArrayList<>();
        onDisk.parts().stream().filter(part -> part.path().equals(text.path())).map(LoadedPart::roots)
                .flatMap(List::stream).forEach(root -> root.eAllContents().forEachRemaining(each -> {
                    if (each instanceof Identified old && old.getId() != null) {
                        onDisk.incoming(old).forEach(reference -> wanted.add(
                                new Redirected(reference, old, now(text, old.getId(), reference.reference()))));
                    }
                }));
        wanted.forEach(each -> each.put(each.before, each.now));
        made.addAll(wanted);
    }

    private static EObject now(OpenText text, String id, EReference reference) {
        return Optional.ofNullable(text.objects().get(id)).filter(reference.getEReferenceType()::isInstance)
                .orElseGet(() -> Proxies.of(reference.getEReferenceType(), id));
    }
}
