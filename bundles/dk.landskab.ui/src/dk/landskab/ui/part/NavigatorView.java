// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dk.landskab.rules.Finding;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.navigator.Navigator;

/** The landscape as a tree, with a search. */
public final class NavigatorView extends DeskView {

    @Override
    protected Guest guest(Composite within, OpenDesk desk) {
        return new Tree(new Navigator(within, desk));
    }

    private record Tree(Navigator navigator) implements Guest {

        @Override
        public Control control() {
            return navigator.control();
        }

        @Override
        public void setFocus() {
            navigator.setFocus();
        }

        @Override
        public void show(EObject chosen) {
            if (chosen != null) {
                navigator.show(chosen);
            }
        }

        @Override
        public void problems(List<Finding> findings) {
            navigator.problems(findings);
        }
    }
}
