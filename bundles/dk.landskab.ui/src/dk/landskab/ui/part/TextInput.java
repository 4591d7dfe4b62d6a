// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.look.Images;

/** A text of the open landscape, as what an editor shows. The platform does not remember it: {@link Tab} does. */
public record TextInput(OpenDesk desk, String path) implements IEditorInput {

    @Override
    public boolean exists() {
        return desk.landscape().text(path).isPresent();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Images.descriptor("text");
    }

    /** The name of its file. */
    @Override
    public String getName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return path;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
