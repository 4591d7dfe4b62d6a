// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.landskab.diagram.plan.Arrow;
import dk.landskab.diagram.plan.Colour;
import dk.landskab.diagram.plan.EdgeMapping;
import dk.landskab.diagram.plan.EdgeStyle;
import dk.landskab.diagram.plan.LabelStyle;
import dk.landskab.diagram.plan.LineStyle;
import dk.landskab.diagram.plan.Styles;
import dk.landskab.diagram.run.EdgeLook;
import dk.landskab.diagram.run.EdgeView;
import dk.landskab.diagram.run.Label;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * All lines between two boxes.
 *
 * @param source where those that lead forth begin
 * @param target where they end
 */
record Bundle(String source, String target, List<EdgeView> forth, List<EdgeView> back) {

    /** Its words for a legend. */
    static final String KEY = "overview";

    private static final Colour INK = Colour.of("#6B7280");
    private static final Colour TEXT = Colour.of("#1F2937");
    private static final LabelStyle COUNT = new LabelStyle(Optional.empty(), 10, true, false, false, false, TEXT,
            LabelStyle.Alignment.CENTER);
    private static final int WIDEST = 6;

    Bundle(String source, String target) {
        this(source, target, new ArrayList<>(), new ArrayList<>());
    }

    static String id(String source, String target) {
        return KEY + ":" + source + ">" + target;
    }

    Stream<EdgeView> members() {
        return Stream.concat(forth.stream(), back.stream());
    }

    /** Those of its lines that are there, the way that they lead; all of them where none is. */
    Bundle only(Predicate<EdgeView> isThere) {
        List<EdgeView> on = forth.stream().filter(isThere).toList();
        List<EdgeView> returning = back.stream().filter(isThere).toList();
        if (on.isEmpty()) {
            return returning.isEmpty() ? this : new Bundle(target, source, returning, on);
        }
        return new Bundle(source, target, on, returning);
    }

    /** One line for all, with their number; where some lead back it has an arrow at both ends. */
    EdgeView line(String id, Language language) {
        EdgeView first = forth.getFirst();
        int count = forth.size() + back.size();
        EdgeLook look = new EdgeLook(KEY, style(!back.isEmpty()), width(count), Optional.empty(),
                Optional.of(new Label(Integer.toString(count), COUNT)), Optional.empty());
        EdgeMapping mapping = new EdgeMapping(KEY, Message.of(Bundle.class, "lines").in(language), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                new Styles<>(look.style(), List.of()), List.of(), List.of(), first.mapping().origin());
        return new EdgeView(id, mapping, first.element(), source, target, look, true);
    }

    /** Twice as many lines are one pixel more. */
    static int width(int lines) {
        return Math.min(WIDEST, Integer.SIZE - Integer.numberOfLeadingZeros(lines));
    }

    private static EdgeStyle style(boolean isMutual) {
        return new EdgeStyle(INK, Optional.empty(), LineStyle.SOLID, isMutual ? Arrow.INPUT_FILLED : Arrow.NONE,
                Arrow.INPUT_FILLED, false, Optional.empty(), Optional.of(COUNT), Optional.empty());
    }
}
