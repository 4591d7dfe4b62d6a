// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;

import dk.landskab.model.core.Identified;
import dk.landskab.rules.Finding;
import dk.landskab.ui.acquisitions.work.Entry;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.acquisitions.work.TextReading;
import dk.landskab.ui.navigator.icon.ElementImages;

/** What a person does with an open text in a viewer of the platform, and where the caret stands. For the window's thread. */
public final class TextPane {

    private static final int QUIET_MILLIS = 150;

    private final CaseText text;
    private final ProjectionViewer viewer;
    private final ElementImages images;
    private final TextHands hands;
    private final Consumer<TextReading> first = this::first;
    private final Runnable tellPlace = this::tellPlace;
    private String placed = "";

    /**
     * A text in a viewer that shows its document; it goes with the viewer.
     *
     * @param find looks for words and puts others in their place
     */
    public TextPane(ProjectionViewer viewer, CaseText text, Runnable find) {
        this.viewer = viewer;
        this.text = text;
        StyledText control = viewer.getTextWidget();
        Display display = control.getDisplay();
        images = new ElementImages(control);
        hands = new TextHands(this, find);
        control.setMenu(new TextMenu(control, text.desk().language(), this::does).menu());
        control.addCaretListener(event -> display.timerExec(QUIET_MILLIS, tellPlace));
        control.addDisposeListener(event -> {
            display.timerExec(-1, tellPlace);
            text.forget(first);
        });
        text.follow(first);
    }

    private void first(TextReading read) {
        if (read != TextReading.NONE && placed.isEmpty()) {
            tellPlace();
        }
    }

    /** The element that the caret stands in is chosen in the other parts, too. */
    private void tellPlace() {
        if (!viewer.getTextWidget().isDisposed() && viewer.getTextWidget().isFocusControl()) {
            Optional<Entry> around = Entry.around(text.reading().outline(), viewer.getSelectedRange().x);
            around.map(Entry::id).filter(each -> !each.equals(placed)).flatMap(text.desk().landscape()::find)
                    .ifPresent(each -> {
                        placed = each.getId();
                        text.desk().select(each);
                    });
        }
    }

    /** Takes the keyboard. */
    public void setFocus() {
        viewer.getTextWidget().setFocus();
    }

    /** The path of the text. */
    public String path() {
        return text.path();
    }

    /** Whether the landscape still has the text. */
    public boolean isThere() {
        return text.isThere();
    }

    /** What the rules say. */
    public void problems(List<Finding> findings) {
        text.problems(findings);
    }

    /** What was typed is in the landscape when this returns. */
    public void commit() {
        text.commit();
    }

    /** Does something with the text. */
    public void does(TextDeed deed) {
        hands.does(deed);
    }

    /** Shows a stretch, chosen. */
    public void reveal(Span span) {
        if (span.end() <= text.document().getLength()) {
            viewer.exposeModelRange(new Region(span.offset(), span.length()));
            viewer.setSelectedRange(span.offset(), span.length());
            viewer.revealRange(span.offset(), span.length());
        }
    }

    /** Shows where an element has its name; false where it has none here, or the text has not been read yet. */
    public boolean reveal(Identified element) {
        Optional<Span> name = Optional.ofNullable(text.reading().names().get(element.getId()));
        name.ifPresent(this::reveal);
        return name.isPresent();
    }

    /** Is told what was read, now and again after every edit. */
    public void follow(Consumer<TextReading> reader) {
        text.follow(reader);
    }

    /** Is told no more. */
    public void forget(Consumer<TextReading> reader) {
        text.forget(reader);
    }

    /** The text. */
    CaseText text() {
        return text;
    }

    ProjectionViewer viewer() {
        return viewer;
    }

    ElementImages images() {
        return images;
    }
}
