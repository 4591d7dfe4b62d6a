// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramPackage;
import dk.landskab.model.diagram.Placement;

/**
 * Lets the places of views on stored diagrams follow the ids that are part of their ways. Diagrams that must not be edited
 * stay as they are: what they say is a place nobody asks for then.
 *
 * @param ids the new ones by the old ones
 */
record RenamedViews(OpenLandscape landscape, Map<String, String> ids) {

    private static final Pattern ID = Pattern.compile("(?<=:)[^:/>#]+");

    void call() {
        CompoundCommand command = new CompoundCommand();
        for (Placement each : places()) {
            String after = ID.matcher(each.getView())
                    .replaceAll(id -> Matcher.quoteReplacement(ids.getOrDefault(id.group(), id.group())));
            if (!after.equals(each.getView())) {
                command.append(SetCommand.create(landscape.domain(), each,
                        DiagramPackage.Literals.PLACEMENT__VIEW, after));
            }
        }
        if (!command.isEmpty()) {
            landscape.execute(command);
        }
    }

    private List<Placement> places() {
        return landscape.parts().stream().filter(OpenPart::isWritable).map(OpenPart::root)
                .filter(Diagram.class::isInstance).flatMap(each -> ((Diagram) each).getPlacements().stream())
                .filter(each -> each.getView() != null).toList();
    }
}
