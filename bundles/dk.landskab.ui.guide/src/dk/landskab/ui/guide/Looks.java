// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.guide;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;

import dk.landskab.ui.guide.Leaf.Span;
import dk.landskab.ui.guide.Leaf.Style;

/** What the styles of a page look like in a text widget, on light and on dark. */
final class Looks {

    private static final float TITLE = 1.56f;
    private static final float HEADING = 1.25f;
    private static final float SUBHEADING = 1.1f;
    private static final int TINT = 14;
    private static final int ALL = 255;

    private final StyledText text;
    private final LocalResourceManager resources;

    Looks(StyledText text) {
        this.text = text;
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
    }

    /** Dresses the words of a page; wider spans first, so that those within them are drawn upon them. */
    void dress(Leaf leaf) {
        List<Span> spans = leaf.spans().stream().filter(each -> each.length() > 0)
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::length, Comparator.reverseOrder()))
                .toList();
        spans.forEach(each -> text.setStyleRange(range(each)));
        spans.stream().filter(each -> each.style() == Style.BLOCK).forEach(this::shade);
    }

    private void shade(Span span) {
        int first = text.getLineAtOffset(span.start());
        int last = text.getLineAtOffset(span.start() + span.length() - 1);
        text.setLineBackground(first, last - first + 1, resources.create(
                ColorDescriptor.createFrom(tinted())));
    }

    /** A little of the words' colour upon the page's. */
    private RGB tinted() {
        RGB page = text.getBackground().getRGB();
        RGB words = text.getForeground().getRGB();
        return new RGB(mixed(page.red, words.red), mixed(page.green, words.green), mixed(page.blue, words.blue));
    }

    private static int mixed(int page, int words) {
        return page + (words - page) * TINT / ALL;
    }

    private StyleRange range(Span span) {
        StyleRange range = new StyleRange();
        range.start = span.start();
        range.length = span.length();
        switch (span.style()) {
            case TITLE -> range.font = font(TITLE, SWT.BOLD);
            case HEADING -> range.font = font(HEADING, SWT.BOLD);
            case SUBHEADING -> range.font = font(SUBHEADING, SWT.BOLD);
            case STRONG -> range.fontStyle = SWT.BOLD;
            case EMPHASIS -> range.fontStyle = SWT.ITALIC;
            case CODE, BLOCK -> range.font = JFaceResources.getTextFont();
            case LINK -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
            }
        }
        return range;
    }

    private Font font(float scale, int style) {
        FontDescriptor usual = FontDescriptor.createFrom(text.getFont());
        return resources.create(usual.setHeight(Math.round(usual.getFontData()[0].getHeight() * scale)).setStyle(style));
    }
}
