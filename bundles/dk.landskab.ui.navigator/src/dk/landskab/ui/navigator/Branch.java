// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * What widgets hang under: the tree itself, or one of its widgets.
 *
 * @param tree never null
 * @param item null for the tree itself
 */
record Branch(Tree tree, TreeItem item) {

    int count() {
        return item == null ? tree.getItemCount() : item.getItemCount();
    }

    void count(int wanted) {
        if (count() == wanted) {
            return;
        } else if (item == null) {
            tree.setItemCount(wanted);
        } else {
            item.setItemCount(wanted);
        }
    }

    TreeItem child(int index) {
        return item == null ? tree.getItem(index) : item.getItem(index);
    }

    TreeItem insert(int index) {
        return item == null ? new TreeItem(tree, SWT.NONE, index) : new TreeItem(item, SWT.NONE, index);
    }

    /** All widgets below are asked for anew; what was unfolded below them is folded. */
    void reset(int wanted) {
        foldBelow();
        count(wanted);
        if (item == null) {
            tree.clearAll(true);
        } else {
            item.clearAll(true);
        }
    }

    private void foldBelow() {
        for (int i = 0; i < count(); i++) {
            TreeItem child = child(i);
            if (child.getExpanded()) {
                for (TreeItem each : child.getItems()) {
                    each.setExpanded(false);
                }
            }
        }
    }

    void unfold() {
        if (item != null && !item.getExpanded()) {
            item.setExpanded(true);
        }
    }
}
