// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.editing.graft.FeatureChange;
import dk.landskab.editing.graft.Reading;
import dk.landskab.editing.model.Follower;
import dk.landskab.editing.model.ModelIndex;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.editing.model.StirredIds;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartNames;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.store.TextEdit;
import dk.landskab.store.UnreadableException;

/** The texts of an open landscape, and what their names mean. */
public final class Texts implements Follower {

    private final ModelIndex index;
    private final Map<OpenPart, Reading> readings = new HashMap<>();
    private final Watch meant = new Watch();
    private final Watch dependsOn = new Watch();
    private final Set<OpenPart> due = new LinkedHashSet<>();

    /** The texts of a landscape that was read; its parts are open now. */
    public Texts(ModelIndex index, Landscape read, List<OpenPart> parts) {
        this.index = index;
        Map<String, OpenPart> byPath = new HashMap<>();
        parts.stream().filter(part -> part.text().isPresent()).forEach(part -> byPath.put(part.path(), part));
        read.parts().stream().filter(part -> byPath.containsKey(part.path())).forEach(part -> {
            PartNames names = PartNames.linked(part);
            meant.put(byPath.get(part.path()), names.meant());
            dependsOn.put(byPath.get(part.path()), names.dependsOn());
        });
    }

    /** A command that replaces ranges of a text. */
    public Command replacing(OpenPart part, List<TextEdit> edits, Object by, boolean isTyping) {
        return new ReplaceText(this, part, edits, by, isTyping);
    }

    /**
     * Reads a text that was edited, and makes its objects say what it says. Where it has mistakes they stay as they are.
     *
     * @return what was changed, in order
     */
    List<FeatureChange> read(OpenPart part) {
        String content = part.text().orElseThrow().content();
        due.add(part);
        Optional<LoadedPart> read = attempt(part, content);
        if (read.isEmpty() || read.get().losesContent()) {
            return List.of();
        }
        Reading reading = Reading.graft(part.root(), read.get());
        readings.put(part, reading);
        part.text().get().understood(content);
        return reading.changes();
    }

    private static Optional<LoadedPart> attempt(OpenPart part, String content) {
        try {
            LoadedPart read = loaded(part, content);
            part.problems(read.problems());
            return Optional.of(read);
        } catch (UnreadableException e) {
            part.problems(List.of(new Problem(Problem.Kind.SYNTAX, e.location(), null, Optional.empty(), e.what())));
            return Optional.empty();
        }
    }

    private static LoadedPart loaded(OpenPart part, String content) {
        return part.format().orElseThrow().read(PartSource.of(part.path(), content.getBytes(StandardCharsets.UTF_8)));
    }

    /** Takes note that a text and its objects became something else at once, as by an undo, or are new. */
    public void restored(OpenPart part) {
        readings.remove(part);
        due.add(part);
    }

    @Override
    public void follow(StirredIds stirred, Set<EObject> touched) {
        Set<OpenPart> next = new LinkedHashSet<>(due);
        List.of(stirred.come(), stirred.gone(), stirred.moved()).forEach(ids -> next.addAll(meant.of(ids)));
        next.addAll(dependsOn.of(ids(touched)));
        due.clear();
        for (int round = 0; !next.isEmpty() && round <= readings.size() + next.size(); round++) {
            Set<OpenPart> others = new LinkedHashSet<>();
            next.stream().filter(OpenPart::isHeld).filter(this::lookUp)
                    .forEach(part -> others.addAll(dependsOn.of(definedIn(part))));
            next.clear();
            next.addAll(others);
        }
    }

    private boolean lookUp(OpenPart part) {
        Reading reading = readings.computeIfAbsent(part,
                each -> Reading.graft(each.root(), loaded(each, each.text().orElseThrow().understood())));
        boolean changed = reading.lookUp(id -> index.find(id).orElse(null));
        meant.put(part, reading.meant());
        dependsOn.put(part, reading.dependsOn());
        return changed;
    }

    private static Set<String> ids(Set<EObject> objects) {
        Set<String> ids = new HashSet<>();
        for (EObject object : objects) {
            for (EObject each = object; each != null; each = each.eContainer()) {
                if (each instanceof Identified identified && identified.getId() != null) {
                    ids.add(identified.getId());
                }
            }
        }
        return ids;
    }

    private static Set<String> definedIn(OpenPart part) {
        Set<String> ids = new HashSet<>();
        part.root().eAllContents().forEachRemaining(each -> {
            if (EcoreUtil.getID(each) != null) {
                ids.add(EcoreUtil.getID(each));
            }
        });
        return ids;
    }
}
