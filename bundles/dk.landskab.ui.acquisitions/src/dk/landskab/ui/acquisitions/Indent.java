// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultIndentLineAutoEditStrategy;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** A new line begins where the one before does, and further in behind an opening brace, whose end is written below. */
public final class Indent extends DefaultIndentLineAutoEditStrategy {

    /** One step further in. */
    static final String STEP = "  ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        boolean isLineBreak = command.length == 0 && command.text != null
                && TextUtilities.endsWith(document.getLegalLineDelimiters(), command.text) >= 0;
        String end = command.text;
        super.customizeDocumentCommand(document, command);
        if (isLineBreak && isBehindBrace(document, command.offset)) {
            String indent = command.text.substring(end.length());
            command.text += STEP;
            if (isUnclosed(document.get())) {
                command.shiftsCaret = false;
                command.caretOffset = command.offset + command.text.length();
                command.text += end + indent + "}";
            }
        }
    }

    private static boolean isBehindBrace(IDocument document, int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            String rest = document.get(offset, line.getOffset() + line.getLength() - offset);
            return rest.isBlank() && document.get(line.getOffset(), offset - line.getOffset()).stripTrailing().endsWith("{");
        } catch (BadLocationException gone) {
            return false;
        }
    }

    private static boolean isUnclosed(String text) {
        return text.chars().filter(each -> each == '{').count() > text.chars().filter(each -> each == '}').count();
    }
}
