// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import dk.landskab.ui.guide.Leaf.Section;
import dk.landskab.ui.guide.Leaf.Span;
import dk.landskab.ui.guide.Leaf.Style;

/** Sets the words of a chapter out, one below the other. For one chapter. */
final class Setting extends AbstractVisitor {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final String INDENT = "    ";

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final IdGenerator anchors = IdGenerator.builder().build();
    private int depth;

    Leaf of(String markdown) {
        PARSER.parse(markdown).accept(this);
        return new Leaf(text.toString(), spans, sections);
    }

    @Override
    public void visit(Heading heading) {
        apart();
        int start = text.length();
        visitChildren(heading);
        span(start, heading.getLevel() == 1 ? Style.TITLE : heading.getLevel() == 2 ? Style.HEADING
                : Style.SUBHEADING);
        String title = text.substring(start);
        // The title of a chapter is no section of its pages either.
        if (heading.getLevel() > 1) {
            String anchor = anchors.generateId(title);
            if (heading.getLevel() == 2) {
                sections.add(new Section(start, anchor, title));
            }
        }
        text.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!(paragraph.getParent() instanceof ListItem)) {
            apart();
        }
        visitChildren(paragraph);
        text.append('\n');
    }

    @Override
    public void visit(BulletList list) {
        items(list, each -> "•  ");
    }

    @Override
    public void visit(OrderedList list) {
        items(list, each -> each + ".  ");
    }

    private void items(Node list, IntFunction<String> mark) {
        if (depth == 0) {
            apart();
        }
        depth++;
        int number = 1;
        for (Node each = list.getFirstChild(); each != null; each = each.getNext()) {
            text.append(INDENT.repeat(depth - 1)).append(mark.apply(number++));
            visitChildren(each);
        }
        depth--;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        block(block.getLiteral());
    }

    @Override
    public void visit(HtmlBlock block) {
        block(block.getLiteral());
    }

    private void block(String lines) {
        apart();
        int start = text.length();
        lines.lines().forEach(each -> text.append("  ").append(each).append('\n'));
        span(start, Style.BLOCK);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            block(TableText.of(table));
        } else {
            visitChildren(block);
        }
    }

    @Override
    public void visit(StrongEmphasis node) {
        styled(node, Style.STRONG);
    }

    @Override
    public void visit(Emphasis node) {
        styled(node, Style.EMPHASIS);
    }

    @Override
    public void visit(Link link) {
        int start = text.length();
        visitChildren(link);
        spans.add(new Span(start, text.length() - start, Style.LINK, Optional.of(link.getDestination())));
    }

    @Override
    public void visit(Code code) {
        int start = text.length();
        text.append(code.getLiteral());
        span(start, Style.CODE);
    }

    @Override
    public void visit(Text words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(HtmlInline words) {
        text.append(words.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        text.append('\n');
    }

    private void styled(Node node, Style style) {
        int start = text.length();
        visitChildren(node);
        span(start, style);
    }

    private void span(int start, Style style) {
        spans.add(new Span(start, text.length() - start, style, Optional.empty()));
    }

    /** A blank line, but for the beginning. */
    private void apart() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }
}
