// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dk.landskab.diagram.font.Typeface;
import dk.landskab.diagram.font.Wrap;
import dk.landskab.diagram.plan.LabelStyle;
import dk.landskab.diagram.plan.NodeStyle;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.Label;
import dk.landskab.diagram.run.NodeLook;
import dk.landskab.diagram.run.NodeView;
import dk.landskab.diagram.run.Views;

/** Measures the visible views. */
public final class SceneBuilder {

    /** Between a border and the words in it, in pixels. */
    public static final double INSET = 8;
    /** The height of a line of a list, in pixels. */
    public static final double ITEM = 20;

    /** The room of an icon before a label, in pixels. */
    public static final double ICON = 20;

    private static final double LEAST_WIDTH = 150;
    private static final double LEAST_HEIGHT = 70;
    private static final double WIDEST_LABEL = 260;
    private static final int MOST_LINES = 3;

    /** Boxes smaller than this have room for a label or an icon, not for both. */
    private static final double LEAST_WITH_ICON = 80;

    private final boolean icons;

    private SceneBuilder(boolean icons) {
        this.icons = icons;
    }

    /** The scene of what a diagram shows. As in Sirius a line that ends at an entry of a list is not there. */
    public static Scene of(Views views) {
        return of(views, false);
    }

    /**
     * The same, with the icons of the elements' classes in boxes that have room for them: words come first, and are not cut
     * for an icon.
     */
    public static Scene of(Views views, boolean icons) {
        List<Box> roots = new SceneBuilder(icons).visible(views.roots());
        Set<String> boxes = roots.stream().flatMap(Box::withDescendants).map(Box::id).collect(Collectors.toSet());
        List<Line> lines = views.edges().stream().filter(EdgeView::visible)
                .filter(each -> boxes.contains(each.source()) && boxes.contains(each.target())).map(Line::new).toList();
        return new Scene(roots, lines, views.plan().layered(), views.plan().downward(), views.plan().padding());
    }

    private List<Box> visible(List<NodeView> views) {
        return views.stream().filter(NodeView::visible).map(this::box).toList();
    }

    private Box box(NodeView view) {
        List<Box> borders = visible(view.borders());
        if (view.look().style().shape() != NodeStyle.Shape.CONTAINER) {
            return leaf(view, borders);
        }
        return view.mapping().list() ? list(view, borders) : container(view, borders);
    }

    private Box leaf(NodeView view, List<Box> borders) {
        NodeLook look = view.look();
        LabelStyle style = look.label().style();
        boolean inside = look.style().labelInside();
        double across = look.style().shape() == NodeStyle.Shape.ELLIPSE ? 0.8 : 1;
        double width = inside ? Math.max(1, look.width() * across - 2 * INSET) : WIDEST_LABEL;
        int lines = inside ? Math.max(1, (int) ((look.height() - 4) / (style.pixels() * Typeface.LINE))) : MOST_LINES;
        Wrap alone = wrap(look.label(), width, lines);
        boolean hasRoom = icons && inside && across == 1 && look.width() >= LEAST_WITH_ICON && look.height() >= ICON;
        Wrap beside = hasRoom ? wrap(look.label(), Math.max(1, width - ICON), lines) : alone;
        boolean icon = hasRoom && (!beside.cut() || alone.cut());
        return new Box(view, look.width(), look.height(), 0, icon ? beside : alone, List.of(), List.of(), borders, icon);
    }

    private Box container(NodeView view, List<Box> borders) {
        NodeLook look = view.look();
        List<Box> children = visible(view.children());
        boolean fixed = look.width() > 0;
        Wrap label = wrap(look.label(), fixed ? look.width() - 2 * INSET : WIDEST_LABEL, MOST_LINES);
        double head = head(look.label(), label);
        double width = fixed ? look.width() : Math.max(LEAST_WIDTH, labelWidth(look.label(), label));
        double height = look.height() > 0 ? look.height() : Math.max(LEAST_HEIGHT, head + INSET);
        return new Box(view, width, height, head, label, List.of(), children, borders);
    }

    private Box list(NodeView view, List<Box> borders) {
        NodeLook look = view.look();
        double most = look.width() > 0 ? look.width() - 2 * INSET : WIDEST_LABEL;
        Wrap label = wrap(look.label(), most, MOST_LINES);
        List<Wrap> items = view.children().stream().filter(NodeView::visible)
                .map(child -> wrap(child.look().label(), most, 1)).toList();
        double head = head(look.label(), label);
        double widest = view.children().stream().filter(NodeView::visible)
                .mapToDouble(child -> labelWidth(child.look().label(), wrap(child.look().label(), most, 1))).max()
                .orElse(0);
        double width = look.width() > 0 ? look.width()
                : Math.max(Math.max(LEAST_WIDTH, labelWidth(look.label(), label)), widest);
        double needed = head + items.size() * ITEM + INSET;
        double height = look.height() > 0 ? Math.max(look.height(), needed) : Math.max(LEAST_HEIGHT, needed);
        return new Box(view, width, height, head, label, items, List.of(), borders);
    }

    static double head(Label label, Wrap wrap) {
        return label.isEmpty() ? INSET
                : Math.ceil(wrap.lines().size() * label.style().pixels() * Typeface.LINE) + 2 * INSET;
    }

    static double labelWidth(Label label, Wrap wrap) {
        return Math.ceil(wrap.width(Typeface.of(label.style().bold()), label.style().pixels())) + 2 * INSET;
    }

    private static Wrap wrap(Label label, double width, int lines) {
        return Wrap.of(label.text(), Typeface.of(label.style().bold()), label.style().pixels(), width, lines);
    }
}
