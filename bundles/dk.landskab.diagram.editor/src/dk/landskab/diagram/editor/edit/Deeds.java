// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;

/** What can be done with cases where they stand on a diagram, or at a gate of it; it is written into their texts. */
public sealed interface Deeds permits CaseDeeds, GateDeeds {

    /** Something that can be done, with what it asks for. */
    record Deed(String id, String label, String icon, List<Field> fields) {
    }

    /** The deeds of a case or a gate; empty for anything else, and where nothing can be edited. */
    static Optional<Deeds> of(Window window, EObject element) {
        return switch (element) {
            case Acquisition acquisition -> CaseDeeds.of(window, acquisition).map(each -> each);
            case GateDef gate when window.desk().place().edited().isPresent() ->
                Optional.of(new GateDeeds(window, gate));
            default -> Optional.empty();
        };
    }

    /** What can be done. */
    List<Deed> deeds();

    /** How it stands, in sentences. */
    List<String> standing();

    /**
     * Does something; for use within a gesture.
     *
     * @return says what happened, once the gesture is done
     * @throws EditRefusedException where there is no such deed, or what it was told does not fit
     */
    Report call(String deed, Map<String, String> values);

    /** Says what happened. */
    interface Report {

        /** In words, of the landscape as it is by now. */
        String text();
    }

    /** A refusal. */
    static EditRefusedException refused(String key, Object... arguments) {
        return new EditRefusedException(Message.of(Deeds.class, key, arguments));
    }
}
