// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.stream.StreamSupport;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.custom.StyledText;

import dk.landskab.ui.acquisitions.TextPane;
import dk.landskab.ui.acquisitions.work.TextReading;
import dk.landskab.ui.part.AcquisitionTextEditor;

/** What a person does in the text of acquisitions that is open in the window. */
record TextHand(Driver driver) {

    /** Waits until a text is open and read, and puts the keyboard into it. */
    void ready(String path) {
        driver.until("the text " + path, () -> pane().filter(each -> each.path().equals(path)).filter(TextHand::isRead)
                .isPresent());
        driver.on(() -> {
            driver.window().getActivePage().activate(driver.window().getActivePage().getActiveEditor());
            return null;
        });
    }

    private static boolean isRead(TextPane pane) {
        boolean[] read = new boolean[1];
        pane.follow(reading -> read[0] |= reading != TextReading.NONE);
        return read[0];
    }

    /** The text that is in front. For the thread of the window. */
    Optional<TextPane> pane() {
        return editor().map(AcquisitionTextEditor::pane);
    }

    private Optional<AcquisitionTextEditor> editor() {
        return driver.window().getActivePage().getActiveEditor() instanceof AcquisitionTextEditor editor
                ? Optional.of(editor) : Optional.empty();
    }

    /** Its words. For the thread of the window. */
    StyledText styled() {
        return driver.controls(StyledText.class, each -> each.getText().contains("acquisition town.")).getFirst();
    }

    /** Writes something in place of something else, and leaves the caret behind it. */
    void replace(String what, String by) {
        driver.on(() -> {
            int at = styled().getText().indexOf(what);
            styled().replaceTextRange(at, what.length(), by);
            styled().setSelection(at + by.length());
            return null;
        });
    }

    /** Puts the caret behind some words. */
    void caret(String behind) {
        driver.on(() -> {
            styled().setSelection(styled().getText().indexOf(behind) + behind.length());
            return null;
        });
    }

    /** What is said to be wrong beside the text. For the thread of the window. */
    List<String> wrong() {
        AcquisitionTextEditor editor = editor().orElseThrow();
        Iterator<Annotation> all = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput())
                .getAnnotationIterator();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(all, 0), false).map(Annotation::getText)
                .filter(each -> each != null && !each.isEmpty()).toList();
    }
}
