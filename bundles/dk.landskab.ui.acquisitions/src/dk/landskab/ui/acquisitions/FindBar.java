// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.TextEdit;

/** Looks for words in a text, and puts others in their place. It lies below the text while it is used. */
final class FindBar {

    private static final int MARGIN = 4;
    private static final int COLUMNS = 5;

    private final SourceViewer viewer;
    private final Language language;
    private final Composite control;
    private final Text sought;
    private final Text instead;
    private final Label count;

    FindBar(Composite parent, SourceViewer viewer, Language language) {
        this.viewer = viewer;
        this.language = language;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).applyTo(control);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(control);
        control.setVisible(false);
        sought = field("find.what");
        button("find.previous", () -> find(false));
        button("find.next", () -> find(true));
        count = new Label(control, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        button("find.close", this::close);
        instead = field("find.instead");
        button("find.replace", this::replace);
        button("find.replaceAll", this::replaceAll);
        sought.addModifyListener(event -> tell());
        sought.addListener(SWT.DefaultSelection, event -> find(true));
        instead.addListener(SWT.DefaultSelection, event -> replace());
        control.addListener(SWT.Traverse, this::escape);
        sought.addListener(SWT.Traverse, this::escape);
        instead.addListener(SWT.Traverse, this::escape);
    }

    private Text field(String label) {
        Text field = new Text(control, SWT.BORDER);
        field.setMessage(say(label));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private void button(String label, Runnable deed) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(say(label));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deed.run()));
        GridDataFactory.fillDefaults().applyTo(button);
    }

    private void escape(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        }
    }

    /** Opens it, with what is chosen in the text. */
    void open() {
        show(true);
        String chosen = viewer.getTextWidget().getSelectionText();
        if (!chosen.isEmpty() && chosen.indexOf('\n') < 0) {
            sought.setText(chosen);
        }
        sought.selectAll();
        sought.setFocus();
        tell();
    }

    private void close() {
        show(false);
        viewer.getTextWidget().setFocus();
    }

    private void show(boolean isShown) {
        ((GridData) control.getLayoutData()).exclude = !isShown;
        control.setVisible(isShown);
        control.getParent().layout();
    }

    private boolean find(boolean isForward) {
        var selection = viewer.getSelectedRange();
        var target = viewer.getFindReplaceTarget();
        int from = isForward ? selection.x + selection.y : selection.x - 1;
        int found = sought.getText().isEmpty() ? -1 : target.findAndSelect(from, sought.getText(), isForward, false, false);
        if (found < 0 && !sought.getText().isEmpty()) {
            found = target.findAndSelect(-1, sought.getText(), isForward, false, false);
        }
        return found >= 0;
    }

    private void replace() {
        if (viewer.getTextWidget().getSelectionText().equalsIgnoreCase(sought.getText()) && !sought.getText().isEmpty()) {
            viewer.getFindReplaceTarget().replaceSelection(instead.getText());
        }
        find(true);
        tell();
    }

    /** One step, which one undo takes back. */
    private void replaceAll() {
        viewer.getRewriteTarget().beginCompoundChange();
        Documents.edit(viewer.getDocument(), found().stream()
                .map(each -> new TextEdit(each, sought.getText().length(), instead.getText())).toList());
        viewer.getRewriteTarget().endCompoundChange();
        tell();
    }

    /** Where the words stand, whatever their letters are, none within another. */
    private List<Integer> found() {
        String text = viewer.getDocument().get();
        String wanted = sought.getText();
        List<Integer> found = new ArrayList<>();
        for (int at = 0; !wanted.isEmpty() && at <= text.length() - wanted.length(); at++) {
            if (text.regionMatches(true, at, wanted, 0, wanted.length())) {
                found.add(at);
                at += wanted.length() - 1;
            }
        }
        return found;
    }

    private void tell() {
        int found = found().size();
        count.setText(sought.getText().isEmpty() ? ""
                : say(found == 0 ? "find.none" : found == 1 ? "find.one" : "find.many", found));
    }

    private String say(String key, Object... arguments) {
        return Message.of(TextPane.class, key, arguments).in(language);
    }
}
