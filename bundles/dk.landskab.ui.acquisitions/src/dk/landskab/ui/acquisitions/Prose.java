// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenter;
import org.eclipse.jface.text.DefaultInformationControl.IInformationPresenterExtension;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.widgets.Display;

/** Shows the little Markdown that services write: bold, ids in backticks, line breaks, and letters that mean themselves. */
final class Prose implements IInformationPresenter, IInformationPresenterExtension {

    @Override
    public String updatePresentation(Display display, String text, TextPresentation presentation, int width, int height) {
        return updatePresentation((Drawable) null, text, presentation, width, height);
    }

    @Override
    public String updatePresentation(Drawable drawable, String markdown, TextPresentation presentation, int width,
            int height) {
        StringBuilder plain = new StringBuilder();
        int bold = -1;
        for (int i = 0; i < markdown.length(); i++) {
            char letter = markdown.charAt(i);
            if (letter == '\\' && i + 1 < markdown.length()) {
                plain.append(markdown.charAt(++i));
            } else if (letter == '*' && markdown.startsWith("**", i)) {
                i++;
                if (bold >= 0) {
                    presentation.addStyleRange(new StyleRange(bold, plain.length() - bold, null, null, SWT.BOLD));
                }
                bold = bold < 0 ? plain.length() : -1;
            } else if (letter != '`') {
                plain.append(letter);
            }
        }
        return plain.toString().replace("  \n", "\n");
    }
}
