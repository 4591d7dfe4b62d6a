// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.emf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.edit.Message;
import dk.landskab.store.ContentKey;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormat;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartReferences;
import dk.landskab.store.PartSource;
import dk.landskab.store.Proxies;
import dk.landskab.store.StoreException;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.Disk;
import dk.landskab.store.disk.PartSave;

/**
 * A file of a landscape as an ordinary EMF resource, for tools that know nothing of landscapes.
 *
 * <p>It reads and writes the same bytes as the rest of the store. A reference to an element of another file is a proxy,
 * which resolves to the element with that id in any such resource of the same resource set; resolving opens no file.
 * What is wrong in the file stands among the errors.
 *
 * <p>A file that cannot be read leaves the resource empty and not loaded. Saving turns everything into bytes before it
 * touches the file, and a file on disk is replaced at one stroke; it is left alone, with an {@link IOException} whose
 * cause is a {@link WriteRefusedException}, where it was changed since it was read, or says something that was not
 * understood.
 */
public final class LandskabResource extends ResourceImpl {

    private final PartFormats formats;
    private final Map<String, EObject> byId = new HashMap<>();
    private final Adapter idChanges = new IdChanges(byId);
    private Optional<String> readKey = Optional.empty();
    private boolean losesContent;

    /** A resource that is not loaded yet; its format is told by the extension of the URI. */
    public LandskabResource(URI uri, PartFormats formats) {
        super(uri);
        this.formats = formats;
    }

    @Override
    protected void doLoad(InputStream stream, Map<?, ?> options) throws IOException {
        byte[] bytes = stream.readAllBytes();
        try {
            LoadedPart part = format().read(PartSource.of(name(), bytes));
            part.roots().forEach(this::indexAll);
            PartReferences.resolve(part, byId::get, this::proxy);
            getContents().addAll(part.roots());
            part.problems().forEach(problem -> getErrors()
                    .add(new ProblemDiagnostic(name(), problem.location(), problem.what())));
            losesContent = part.losesContent();
            readKey = Optional.of(ContentKey.of(bytes));
        } catch (StoreException e) {
            unload();
            getErrors().add(new ProblemDiagnostic(name(), e.location(), e.what()));
            throw new IOWrappedException(e);
        }
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        URI target = getURIConverter().normalize(getURI());
        try {
            if (target.isFile()) {
                saveFile(Path.of(target.toFileString()).toAbsolutePath());
            } else {
                bytes();
                super.save(options);
            }
        } catch (StoreException e) {
            throw new IOWrappedException(e);
        }
    }

    private void saveFile(Path file) {
        refuseToLose();
        PartDraft draft = new PartDraft(file.getFileName().toString(), root(), readKey);
        Map<String, String> keys = new PartSave(Disk.real(), file.getParent(), formats, key -> true)
                .save(List.of(draft));
        readKey = Optional.of(keys.get(draft.path()));
        setTimeStamp(System.currentTimeMillis());
        setModified(false);
    }

    @Override
    protected void doSave(OutputStream stream, Map<?, ?> options) throws IOException {
        try {
            stream.write(bytes());
        } catch (StoreException e) {
            throw new IOWrappedException(e);
        }
    }

    private byte[] bytes() {
        refuseToLose();
        return format().write(name(), root());
    }

    private void refuseToLose() {
        if (losesContent) {
            throw refused("notUnderstood");
        }
    }

    private EObject root() {
        if (getContents().size() != 1) {
            throw refused("oneRoot");
        }
        return getContents().getFirst();
    }

    private PartFormat format() {
        return formats.of(name()).orElseThrow(() -> refused("noFormat"));
    }

    private WriteRefusedException refused(String key) {
        return new WriteRefusedException(Location.of(name()),
                Message.of(LandskabResource.class, key));
    }

    private String name() {
        return getURI() == null || getURI().lastSegment() == null ? "" : URI.decode(getURI().lastSegment());
    }

    private EObject proxy(EReference reference, String id) {
        return Proxies.of(reference.getEReferenceType(), getURI().appendFragment(id));
    }

    private void indexAll(EObject root) {
        index(root);
        root.eAllContents().forEachRemaining(this::index);
    }

    private void index(EObject object) {
        String id = EcoreUtil.getID(object);
        if (id != null) {
            byId.putIfAbsent(id, object);
        }
    }

    /** The object with an id, here or in another such resource of the set. */
    @Override
    protected EObject getEObjectByID(String id) {
        EObject own = byId.get(id);
        if (own != null || getResourceSet() == null) {
            return own;
        }
        for (Resource other : getResourceSet().getResources()) {
            if (other instanceof LandskabResource landskab && landskab.byId.containsKey(id)) {
                return landskab.byId.get(id);
            }
        }
        return null;
    }

    /** Moves the resource; its proxies go with it, so that resolving them does not open the old file. */
    @Override
    public void setURI(URI uri) {
        URI before = getURI();
        super.setURI(uri);
        if (before != null && !before.equals(uri)) {
            readKey = Optional.empty();
            ProxyMove.from(this, before, uri);
        }
    }

    @Override
    protected boolean isAttachedDetachedHelperRequired() {
        return true;
    }

    @Override
    protected void attachedHelper(EObject object) {
        super.attachedHelper(object);
        index(object);
        if (object.eClass().getEIDAttribute() != null) {
            object.eAdapters().add(idChanges);
        }
    }

    @Override
    protected void detachedHelper(EObject object) {
        super.detachedHelper(object);
        byId.remove(EcoreUtil.getID(object), object);
        object.eAdapters().remove(idChanges);
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        byId.clear();
        readKey = Optional.empty();
        losesContent = false;
    }
}
