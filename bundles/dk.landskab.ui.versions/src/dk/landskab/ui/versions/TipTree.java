// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.ui.versions.branch.Branching;
import dk.landskab.ui.versions.branch.Tip;
import dk.landskab.ui.versions.story.Place;

/** Branches of one's own, of others, and tags, each kind below its heading; the current one is bold. */
final class TipTree {

    private static final int NAMES = 45;

    private final Tree tree;
    private final Layouts layouts;
    private final Font bold;

    TipTree(Composite parent, Layouts layouts, Runnable chosen, Runnable wanted) {
        this.layouts = layouts;
        tree = new Tree(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        tree.setHeaderVisible(true);
        for (String each : List.of("tip.name", "tip.state")) {
            new TreeColumn(tree, SWT.NONE).setText(layouts.say(each));
        }
        FontData[] data = tree.getFont().getFontData();
        Stream.of(data).forEach(each -> each.setStyle(SWT.BOLD));
        bold = new Font(tree.getDisplay(), data);
        tree.addListener(SWT.Dispose, event -> bold.dispose());
        tree.addListener(SWT.Resize, event -> spread());
        tree.addListener(SWT.Selection, event -> chosen.run());
        tree.addListener(SWT.DefaultSelection, event -> wanted.run());
    }

    Tree control() {
        return tree;
    }

    /** Shows them; what was chosen stays so where it is still there. */
    void show(Branching branching) {
        Optional<Tip> before = chosen();
        tree.setRedraw(false);
        tree.removeAll();
        for (Tip.Kind kind : Tip.Kind.values()) {
            List<Tip> tips = branching.tips().stream().filter(each -> each.kind() == kind).toList();
            if (!tips.isEmpty()) {
                TreeItem heading = new TreeItem(tree, SWT.NONE);
                heading.setText(layouts.say("tips." + kind.name().toLowerCase(Locale.ROOT)));
                tips.forEach(each -> add(heading, each, before));
                heading.setExpanded(true);
            }
        }
        tree.setRedraw(true);
    }

    private void add(TreeItem heading, Tip tip, Optional<Tip> before) {
        TreeItem item = new TreeItem(heading, SWT.NONE);
        item.setData(tip);
        item.setText(new String[] {tip.name(), state(tip)});
        if (tip.isCurrent()) {
            item.setFont(bold);
        }
        if (before.filter(each -> each.name().equals(tip.name()) && each.kind() == tip.kind()).isPresent()) {
            tree.setSelection(item);
        }
    }

    private String state(Tip tip) {
        List<String> state = new ArrayList<>();
        if (tip.isCurrent()) {
            state.add(layouts.say("tip.current"));
        }
        tip.follows().ifPresent(followed -> state.add(tip.ahead() + tip.behind() == 0
                ? layouts.say("tip.even", followed) : layouts.say("tip.apart", followed, tip.ahead(), tip.behind())));
        state.add(Place.brief(tip.commit()));
        return String.join(" · ", state);
    }

    Optional<Tip> chosen() {
        return tree.getSelectionCount() == 0 ? Optional.empty() : Optional.ofNullable((Tip) tree.getSelection()[0].getData());
    }

    private void spread() {
        int width = tree.getClientArea().width;
        tree.getColumn(0).setWidth(width * NAMES / 100);
        tree.getColumn(1).setWidth(width * (100 - NAMES) / 100);
    }
}
