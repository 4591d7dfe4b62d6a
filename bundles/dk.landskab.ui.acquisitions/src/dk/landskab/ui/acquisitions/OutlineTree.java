// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dk.landskab.ui.acquisitions.work.Entry;
import dk.landskab.ui.acquisitions.work.TextReading;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.icon.Ground;

/** The processes and cases of a text, and what stands in them, as a tree; a line leads to its place. */
public final class OutlineTree {

    private static final int OPEN = 2;

    private final TreeViewer tree;
    private final ElementImages images;
    private final Consumer<TextReading> reader = this::show;
    private Optional<TextPane> pane = Optional.empty();

    /** An outline of nothing yet. */
    public OutlineTree(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        images = new ElementImages(tree.getControl());
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new Words(images)) {
            @Override
            public String getToolTipText(Object entry) {
                return ((Entry) entry).label() + "\n" + ((Entry) entry).kind();
            }
        });
        // What the pane has no room for is said under the mouse.
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setAutoExpandLevel(OPEN);
        tree.addSelectionChangedListener(event -> {
            if (tree.getControl().isFocusControl()) {
                chosen().ifPresent(entry -> pane.ifPresent(each -> each.reveal(entry.name())));
            }
        });
        Ground.follow(tree.getControl(), tree::refresh);
        tree.addDoubleClickListener(event -> pane.ifPresent(TextPane::setFocus));
    }

    private Optional<Entry> chosen() {
        return Optional.ofNullable((Entry) ((IStructuredSelection) tree.getSelection()).getFirstElement());
    }

    /** What is laid out in the window. */
    public Control control() {
        return tree.getControl();
    }

    /** Shows the outline of another text, or of none. */
    public void of(Optional<TextPane> other) {
        pane.ifPresent(each -> each.forget(reader));
        pane = other;
        pane.ifPresentOrElse(each -> each.follow(reader), () -> show(TextReading.NONE));
    }

    private void show(TextReading reading) {
        if (tree.getControl().isDisposed()) {
            return;
        }
        Object[] expanded = tree.getExpandedElements();
        boolean isFirst = tree.getInput() == null || ((List<?>) tree.getInput()).isEmpty();
        tree.getControl().setRedraw(false);
        tree.setInput(reading.outline());
        if (!isFirst) {
            tree.setExpandedElements(expanded);
        }
        tree.getControl().setRedraw(true);
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object entry) {
            return ((Entry) entry).inner().toArray();
        }

        @Override
        public Object getParent(Object entry) {
            return null;
        }

        @Override
        public boolean hasChildren(Object entry) {
            return !((Entry) entry).inner().isEmpty();
        }
    }

    private static final class Words extends LabelProvider implements IStyledLabelProvider {

        private final ElementImages images;

        Words(ElementImages images) {
            this.images = images;
        }

        @Override
        public StyledString getStyledText(Object entry) {
            return new StyledString(((Entry) entry).label()).append("  " + ((Entry) entry).kind(),
                    StyledString.QUALIFIER_STYLER);
        }

        @Override
        public String getText(Object entry) {
            return ((Entry) entry).label();
        }

        @Override
        public Image getImage(Object entry) {
            return images.of(((Entry) entry).type());
        }
    }
}
