// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/**
 * What an editor of the open landscape shows. The platform does not remember it, since it knows no landscape:
 * {@link Tab} does.
 *
 * @param what is shown; inputs are one where this is one
 */
public record PartInput(Object what, String name, ImageDescriptor image) implements IEditorInput {

    @Override
    public boolean equals(Object other) {
        return other instanceof PartInput input && input.what.equals(what);
    }

    @Override
    public int hashCode() {
        return what.hashCode();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return image;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
