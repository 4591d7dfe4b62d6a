// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.graft.ChangeIds;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.editing.model.OpenText;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.PartSource;
import dk.landskab.store.TextFormat;

/**
 * Gives an object another id, wherever it is defined and named, files and texts alike. What stands in a text and has its
 * id from the object goes along.
 */
public final class Rename {

    private static final Pattern ID = Pattern.compile("[\\p{L}\\d_-]+(\\.[\\p{L}\\d_-]+)*");

    private final OpenLandscape landscape;
    private final Identified object;
    private final String id;

    /**
     * Another id for an object; nothing is done yet.
     *
     * @param id the whole id
     */
    public Rename(OpenLandscape landscape, Identified object, String id) {
        this.landscape = landscape;
        this.object = object;
        this.id = id;
    }

    /**
     * Renames.
     *
     * @throws EditRefusedException where it is no id, or something has it; where a file must not be edited; where a text
     *             has a mistake and may name the object
     */
    public void call() {
        landscape.together(() -> {
            if (!id.equals(object.getId())) {
                refuseWhatIsNoId();
                rename();
            }
            return null;
        });
    }

    private void refuseWhatIsNoId() {
        if (!ID.matcher(id).matches()) {
            throw new EditRefusedException(Message.of(Rename.class, "noId", id));
        }
        if (landscape.find(id).isPresent()) {
            throw new EditRefusedException(Message.of(Rename.class, "idTaken", id));
        }
        if (!(object.eResource() instanceof OpenPart part) || !part.isEdited()) {
            throw new EditRefusedException(Message.of(OpenLandscape.class, "impossible"));
        }
    }

    private void rename() {
        EditText texts = new EditText(landscape);
        textsByFormat().forEach((format, sources) -> format.renamed(sources, landscape::find, object.getId(), id)
                .forEach(texts::edits));
        Map<Identified, String> after = idsAfter();
        Map<String, String> byOld = after.entrySet().stream().collect(Collectors.toMap(each -> each.getKey().getId(),
                Map.Entry::getValue, (one, same) -> one));
        landscape.execute(new ChangeIds(after));
        new RenamedViews(landscape, byOld).call();
        texts.call();
    }

    private Map<TextFormat, List<PartSource>> textsByFormat() {
        Map<TextFormat, List<PartSource>> byFormat = new LinkedHashMap<>();
        landscape.parts().stream().filter(part -> part.text().isPresent()).forEach(part -> {
            refuseMistakes(part);
            byFormat.computeIfAbsent((TextFormat) part.format().orElseThrow(), each -> new ArrayList<>())
                    .add(PartSource.of(part.path(), part.bytes()));
        });
        return byFormat;
    }

    /** What a sentence with a mistake names cannot be known. */
    private void refuseMistakes(OpenPart part) {
        OpenText text = part.text().orElseThrow();
        String last = object.getId().substring(object.getId().lastIndexOf('.') + 1);
        boolean hasMistake = !part.problems().isEmpty() || !text.understood().equals(text.content());
        if (hasMistake && text.content().contains(last)) {
            throw new EditRefusedException(Message.of(Rename.class, "mistake", part.problems().isEmpty() ? part.path()
                    : part.problems().getFirst().location()));
        }
    }

    private Map<Identified, String> idsAfter() {
        Map<Identified, String> after = new LinkedHashMap<>();
        String old = object.getId();
        after.put(object, id);
        if (InText.part(object).isPresent()) {
            for (EObject each : (Iterable<EObject>) object::eAllContents) {
                if (each instanceof Identified part && part.getId() != null && part.getId().startsWith(old + ".")) {
                    after.put(part, id + part.getId().substring(old.length()));
                }
            }
        }
        return after;
    }
}
