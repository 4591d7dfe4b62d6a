// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.landskab.compare.Comparison;
import dk.landskab.diagram.layout.ElkArranger.Cancelled;
import dk.landskab.diagram.layout.Kept;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.diagram.run.Setting;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.edit.Language;

/**
 * A diagram that is wanted. Immutable; each method gives another request.
 *
 * @param kind name of the diagram description
 * @param subject id of the element that it is about
 * @param setting how the reader wants it
 * @param kept where things are to stay
 * @param title empty for one that is made of the kind and the subject
 * @param remarks for the line below the title
 * @param legend words for looks, see {@link dk.landskab.diagram.paint.Caption}
 * @param before what it is compared with
 * @param cancelled whether nobody waits for it any more
 * @param icons whether boxes show the icons of their elements' classes
 */
public record DrawingRequest(String kind, String subject, Setting setting, Kept kept, Optional<String> title,
        List<String> remarks, Map<String, String> legend, Optional<Before> before, Cancelled cancelled,
        boolean icons) {

    /** Copies the list and the map. */
    public DrawingRequest {
        remarks = List.copyOf(remarks);
        legend = Map.copyOf(legend);
    }

    /**
     * An older landscape.
     *
     * @param comparison from it to the one that is drawn; empty where only what is seen is to be compared
     */
    public record Before(SemanticModel model, Optional<Comparison> comparison) {
    }

    /** A diagram as it is by default, in English. */
    public static DrawingRequest of(String kind, String subject) {
        return new DrawingRequest(kind, subject, Setting.standard(Language.EN), Kept.nothing(), Optional.empty(),
                List.of(), Map.of(), Optional.empty(), Cancelled.NEVER, false);
    }

    /** The same on another day. */
    public DrawingRequest at(LocalDate date) {
        return with(new Setting(Optional.of(date), setting.plateau(), setting.language(), setting.layers(),
                setting.filters()));
    }

    /** The same at a plateau. */
    public DrawingRequest plateau(String id) {
        return with(new Setting(setting.date(), Optional.of(id), setting.language(), setting.layers(),
                setting.filters()));
    }

    /** The same in another language. */
    public DrawingRequest in(Language language) {
        return with(new Setting(setting.date(), setting.plateau(), language, setting.layers(), setting.filters()));
    }

    /** The same with these layers and no other that can be switched off. */
    public DrawingRequest layers(Set<String> names) {
        return with(new Setting(setting.date(), setting.plateau(), setting.language(), Optional.of(names),
                setting.filters()));
    }

    /** The same with these filters on. */
    public DrawingRequest filters(Set<String> names) {
        return with(new Setting(setting.date(), setting.plateau(), setting.language(), setting.layers(), names));
    }

    /** The same with everything where a stored diagram has it, and without what was taken off it. */
    public DrawingRequest placements(Diagram diagram) {
        return kept(Kept.of(diagram)).without(diagram.getHidden().stream().map(SemanticModel::id)
                .collect(Collectors.toSet()));
    }

    /** The same with these elements taken off, with what stands in them. */
    public DrawingRequest without(Set<String> ids) {
        return new DrawingRequest(kind, subject, setting.without(ids), kept, title, remarks, legend, before, cancelled,
                icons);
    }

    /** The same with everything where it was. */
    public DrawingRequest kept(Kept places) {
        return new DrawingRequest(kind, subject, setting, places, title, remarks, legend, before, cancelled, icons);
    }

    /** The same with a title and remarks of one's own. */
    public DrawingRequest titled(String words, List<String> more) {
        return new DrawingRequest(kind, subject, setting, kept, Optional.of(words), more, legend, before, cancelled, icons);
    }

    /** The same with words for looks. */
    public DrawingRequest legend(Map<String, String> words) {
        return new DrawingRequest(kind, subject, setting, kept, title, remarks, words, before, cancelled, icons);
    }

    /** The same compared with an older landscape. */
    public DrawingRequest compared(SemanticModel older, Comparison comparison) {
        return new DrawingRequest(kind, subject, setting, kept, title, remarks, legend,
                Optional.of(new Before(older, Optional.ofNullable(comparison))), cancelled, icons);
    }

    /** The same with or without the icons of the elements' classes in its boxes. */
    public DrawingRequest icons(boolean shown) {
        return new DrawingRequest(kind, subject, setting, kept, title, remarks, legend, before, cancelled, shown);
    }

    /** The same, to be stopped when it is no longer wanted. */
    public DrawingRequest until(Cancelled stop) {
        return new DrawingRequest(kind, subject, setting, kept, title, remarks, legend, before, stop, icons);
    }

    private DrawingRequest with(Setting other) {
        return new DrawingRequest(kind, subject, other.without(setting.hidden()), kept, title, remarks, legend, before,
                cancelled, icons);
    }
}
