// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.importing;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.exchange.ImportReport.Count;
import dk.landskab.exchange.ImportReport.Entry;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.ImportResult;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.PartDraft;
import dk.landskab.ui.navigator.table.WholeCell;

/** What became of foreign files: numbers by type, what to look at, and the files that are going to be written. */
final class ReportTree {

    /** More of one kind are counted, not listed. */
    private static final int LISTED = 500;

    private final Tree tree;
    private final Language language;

    ReportTree(Composite parent, Language language) {
        this.language = language;
        tree = new Tree(parent, SWT.BORDER | SWT.FULL_SELECTION);
        WholeCell.of(tree);
    }

    Tree control() {
        return tree;
    }

    void show(Optional<ImportResult> result) {
        tree.setRedraw(false);
        tree.removeAll();
        result.ifPresent(this::fill);
        tree.setRedraw(true);
    }

    private void fill(ImportResult result) {
        for (Kind kind : Kind.values()) {
            group("kind." + kind, result.report().entries(kind).stream().map(this::line).toList(),
                    kind == Kind.FINDING || kind == Kind.LOST);
        }
        for (Section section : Section.values()) {
            group("section." + section, result.report().total(section),
                    result.report().counts(section).stream().map(this::line).toList(), true);
        }
        group("files", result.drafts().stream().map(PartDraft::path).sorted().toList(), true);
    }

    private void group(String key, List<String> lines, boolean open) {
        group(key, lines.size(), lines, open);
    }

    private void group(String key, int number, List<String> lines, boolean open) {
        if (lines.isEmpty()) {
            return;
        }
        TreeItem group = new TreeItem(tree, SWT.NONE);
        group.setText(say(key, number));
        lines.stream().limit(LISTED).forEach(each -> new TreeItem(group, SWT.NONE).setText(each));
        if (lines.size() > LISTED) {
            new TreeItem(group, SWT.NONE).setText(say("more", lines.size() - LISTED));
        }
        group.setExpanded(open);
    }

    private String line(Count count) {
        return say("number", count.number(), count.what());
    }

    private String line(Entry entry) {
        return (entry.where() == null ? "" : entry.where() + ": ") + entry.what().in(language);
    }

    private String say(String key, Object... arguments) {
        return Message.of(ReportTree.class, "report." + key, arguments).in(language);
    }
}
