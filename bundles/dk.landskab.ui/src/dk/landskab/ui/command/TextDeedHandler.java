// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

import dk.landskab.ui.acquisitions.TextDeed;
import dk.landskab.ui.part.AcquisitionTextEditor;

/** Does something with the text that is edited; {@code plugin.xml} says what, by the name of the deed. */
public final class TextDeedHandler extends AbstractHandler implements IExecutableExtension {

    private TextDeed deed;

    /** For {@code plugin.xml}. */
    public TextDeedHandler() {
        this(null);
    }

    /** Does this. */
    public TextDeedHandler(TextDeed deed) {
        this.deed = deed;
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        deed = TextDeed.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof AcquisitionTextEditor editor) {
            editor.pane().does(deed);
        }
        return null;
    }
}
