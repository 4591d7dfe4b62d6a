// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;

import dk.landskab.ui.acquisitions.work.Span;

/** Names as links to what they stand for. */
public final class NameLinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
        IHyperlink[] links = CaseDocument.of(viewer.getDocument()).stream().flatMap(text -> text.reading().links().stream()
                .filter(each -> each.touches(region.getOffset())).limit(1).map(each -> new Link(text, each)))
                .toArray(IHyperlink[]::new);
        return links.length > 0 ? links : null;
    }

    private record Link(CaseText text, Span span) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return new Region(span.offset(), span.length());
        }

        @Override
        public String getTypeLabel() {
            return getHyperlinkText();
        }

        @Override
        public String getHyperlinkText() {
            return TextDeed.DEFINITION.title().in(text.desk().language());
        }

        @Override
        public void open() {
            new Naming(text).define(span.offset());
        }
    }
}
