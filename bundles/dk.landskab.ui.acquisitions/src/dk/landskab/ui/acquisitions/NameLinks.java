// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;

import dk.landskab.ui.acquisitions.work.Span;

/**
 * Names as links to what they stand for.
 *
 * @param names where something is named
 * @param follow goes to what is named at an offset
 * @param label what following a link is called
 */
record NameLinks(Supplier<List<Span>> names, IntConsumer follow, String label) implements IHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        return names.get().stream().filter(each -> each.touches(region.getOffset())).limit(1).map(this::link)
                .toArray(IHyperlink[]::new) instanceof IHyperlink[] links && links.length > 0 ? links : null;
    }

    private IHyperlink link(Span span) {
        return new IHyperlink() {
            @Override
            public IRegion getHyperlinkRegion() {
                return new Region(span.offset(), span.length());
            }

            @Override
            public String getTypeLabel() {
                return label;
            }

            @Override
            public String getHyperlinkText() {
                return label;
            }

            @Override
            public void open() {
                follow.accept(span.offset());
            }
        };
    }
}
