// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dk.landskab.rules.Finding;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.versions.Versions;

/** The history of the landscape, what is to be committed, and in what it differs from a revision. */
public final class VersionsView extends DeskView {

    @Override
    protected Guest guest(Composite within, OpenDesk desk) {
        return new Book(new Versions(within, desk, desk.path(), desk.workplace()::save));
    }

    private record Book(Versions versions) implements Guest {

        @Override
        public Control control() {
            return versions.control();
        }

        @Override
        public void setFocus() {
            versions.setFocus();
        }

        @Override
        public void show(EObject chosen) {
            versions.show(chosen);
        }

        /** Versions say what was, whatever is wrong with it. */
        @Override
        public void problems(List<Finding> findings) {
        }
    }
}
