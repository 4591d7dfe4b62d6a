// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Incoming;

/** Deletes a file with all that it holds, such as a diagram; on disk it is taken away by the next saving. */
public final class DeleteFile {

    private final OpenLandscape landscape;
    private final OpenPart part;

    /**
     * The deletion of a file; nothing is done yet.
     *
     * @throws EditRefusedException where there is no such file
     */
    public DeleteFile(OpenLandscape landscape, String path) {
        this.landscape = landscape;
        this.part = landscape.parts().stream().filter(each -> each.path().equals(path)).findFirst()
                .orElseThrow(() -> new EditRefusedException(Message.of(DeleteFile.class, "noFile", path)));
    }

    /** The references from other files to what it holds: while there are any, it is not deleted. */
    public List<Incoming> referrers() {
        return landscape.reading(() -> content().flatMap(each -> landscape.incoming(each).stream())
                .filter(each -> each.source().eResource() != part).toList());
    }

    private Stream<EObject> content() {
        return part.getContents().stream().flatMap(root -> {
            Stream.Builder<EObject> all = Stream.builder();
            all.add(root);
            root.eAllContents().forEachRemaining(all::add);
            return all.build();
        });
    }

    /**
     * Deletes.
     *
     * @throws EditRefusedException where another file refers to what it holds, or the file must not be edited
     */
    public void call() {
        landscape.together(() -> {
            if (!part.isEdited()) {
                throw new EditRefusedException(Message.of(OpenLandscape.class, "impossible"));
            }
            List<Incoming> referrers = referrers();
            if (!referrers.isEmpty()) {
                throw new EditRefusedException(Message.of(DeleteFile.class, "referred", part.path(), referrers.stream()
                        .map(each -> EcoreUtil.getID(nearest(each.source()))).distinct().sorted().limit(5)
                        .collect(Collectors.joining(", "))));
            }
            landscape.execute(landscape.removing(part));
            return null;
        });
    }

    private static EObject nearest(EObject object) {
        EObject each = object;
        while (EcoreUtil.getID(each) == null && each.eContainer() != null) {
            each = each.eContainer();
        }
        return each;
    }
}
