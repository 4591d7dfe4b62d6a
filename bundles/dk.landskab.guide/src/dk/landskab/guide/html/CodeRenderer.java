// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.html;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Blocks of code: the file above what is written into it, and what a person types set apart from what they see. */
final class CodeRenderer implements NodeRenderer {

    private static final Pattern PIECE = Pattern.compile(
            "(?<comment>//[^\n]*)|(?<text>\"[^\"]*\")|(?<typed>(?m:^\\$ [^\n]*))");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    CodeRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        FencedCodeBlock block = (FencedCodeBlock) node;
        String[] words = block.getInfo().strip().split("\\s+");
        html.line();
        html.tag("div", attributes(node, "div", "code " + words[0]));
        if (words.length > 1 && !words[0].equals("console")) {
            html.tag("p", attributes(node, "p", "file"));
            html.text(words[words.length - 1]);
            html.tag("/p");
        }
        html.tag("pre", attributes(node, "pre", "text", "tabindex", "0"));
        html.tag("code");
        pieces(node, block.getLiteral(), words[0].equals("console"));
        html.tag("/code");
        html.tag("/pre");
        html.tag("/div");
        html.line();
    }

    private void pieces(Node node, String literal, boolean console) {
        Matcher piece = PIECE.matcher(literal);
        int from = 0;
        while (piece.find()) {
            String kind = piece.group("comment") != null ? "comment" : piece.group("text") != null ? "string" : "typed";
            if (kind.equals("typed") != console) {
                continue;
            }
            html.text(literal.substring(from, piece.start()));
            html.tag("span", attributes(node, "span", kind));
            html.text(piece.group());
            html.tag("/span");
            from = piece.end();
        }
        html.text(literal.substring(from));
    }

    private Map<String, String> attributes(Node node, String tag, String style) {
        return context.extendAttributes(node, tag, Map.of("class", style));
    }

    private Map<String, String> attributes(Node node, String tag, String style, String other, String value) {
        return context.extendAttributes(node, tag, Map.of("class", style, other, value));
    }
}
