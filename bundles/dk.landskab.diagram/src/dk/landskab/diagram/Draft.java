// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram;

import java.util.stream.Stream;

import dk.landskab.diagram.comparison.ComparedViews;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.overview.Overview;
import dk.landskab.diagram.paint.Caption;
import dk.landskab.model.edit.Message;

/**
 * What a diagram shows, read from a model and not drawn yet.
 *
 * @param request that it answers
 * @param compared what it shows, and what became of it
 * @param caption the words around it
 */
public record Draft(DrawingRequest request, ComparedViews compared, Caption caption) {

    /**
     * The same from afar: containers with the number of what stands in them, and one line for all between the same two.
     * Nothing stays where it was, since everything has another size.
     */
    public Draft overview() {
        Message remark = Message.of(Overview.class, "remark");
        return new Draft(request.kept(Kept.nothing()), Overview.of(compared, caption.language()),
                new Caption(caption.title(), Stream.concat(caption.remarks().stream(),
                        Stream.of(remark.in(caption.language()))).toList(), caption.legend(), caption.language()));
    }
}
