// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.List;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.change.Area;
import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Mark;

/** What of a difference is told, and with which mark. */
public final class Sentencing {

    private Sentencing() {
    }

    /** The differences that are told: all but who by name holds a role, which no output gives away unasked. */
    public static List<Difference> tellable(Comparison comparison) {
        return comparison.differences().stream().filter(each -> !(each instanceof Difference.Changed changed
                && changed.path().last() == BusinessPackage.Literals.ROLE_ASSIGNMENT__HOLDER_NAME)).toList();
    }

    /** The name of an area as a heading; what belongs to none speaks of change. */
    public static String heading(Area area, Language language) {
        Voice voice = new Voice(language);
        return area == Area.UNSPECIFIED ? voice.say("area.other") : voice.literal(area);
    }

    /** The mark of what happened. */
    public static Mark mark(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> Mark.ADDED;
            case Difference.Removed removed -> Mark.REMOVED;
            case Difference.Moved moved -> Mark.MOVED;
            case Difference.Refiled refiled -> Mark.MOVED;
            case Difference.Retyped retyped -> Mark.CHANGED;
            case Difference.Changed changed -> Mark.CHANGED;
        };
    }
}
