// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dk.landskab.rules.Finding;
import dk.landskab.ui.acquisitions.board.Board;
import dk.landskab.ui.landscape.OpenDesk;

/** Where all cases stand. */
public final class PipelineView extends DeskView {

    @Override
    protected Guest guest(Composite within, OpenDesk desk) {
        return new Cases(new Board(within, desk));
    }

    private record Cases(Board board) implements Guest {

        @Override
        public Control control() {
            return board.control();
        }

        @Override
        public void setFocus() {
            board.setFocus();
        }

        @Override
        public void show(EObject chosen) {
            board.show(chosen);
        }

        /** What is wrong with a case stands in its text. */
        @Override
        public void problems(List<Finding> findings) {
        }
    }
}
