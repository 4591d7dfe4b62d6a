// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The text of a chapter as HTML. HTML in the Markdown is shown as text, not used.
 *
 * @param html without the title
 * @param contents the headings of its sections
 */
record Body(String html, List<Section> contents) {

    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), HeadingAnchorExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
            .sanitizeUrls(true).nodeRendererFactory(CodeRenderer::new).build();

    /** A section: where it is, and what it is called. */
    public record Section(String anchor, String title) {
    }

    static Body of(String markdown) {
        Node document = PARSER.parse(markdown);
        document.getFirstChild().unlink();
        return new Body(RENDERER.render(document), sections(document));
    }

    private static List<Section> sections(Node document) {
        // Made as the extension makes them: one generator for each document, asked for every heading.
        IdGenerator anchors = IdGenerator.builder().build();
        List<Section> sections = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String title = text(heading);
                String anchor = anchors.generateId(title);
                if (heading.getLevel() == 2) {
                    sections.add(new Section(anchor, title));
                }
            }
        });
        return sections;
    }

    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString().strip();
    }

    /** For the template. */
    Map<String, Object> model() {
        return Map.of("html", html, "contents", contents);
    }
}
