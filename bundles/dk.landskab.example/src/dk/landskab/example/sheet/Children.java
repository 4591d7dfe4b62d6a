// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Identified;

/**
 * How the cells of a column make contained objects.
 *
 * @param slots what stands between the colons, in order
 * @param constants what holds for all of them
 */
record Children(List<Slot> slots, Map<String, String> constants) {

    /**
     * One place between colons.
     *
     * @param feature it fills; {@code id} fills none
     * @param naming whether it ends the id
     */
    record Slot(String feature, Ids ids, boolean naming) {

        static Slot of(String text) {
            int at = text.indexOf('@');
            String name = at < 0 ? text : text.substring(0, at);
            Ids ids = at < 0 ? Ids.WHOLE : new Ids(text.substring(at + 1));
            boolean naming = name.endsWith("!");
            return new Slot(naming ? name.substring(0, name.length() - 1) : name, ids, naming);
        }
    }

    static Children of(String pattern) {
        String[] clauses = pattern.split(";");
        return new Children(Arrays.stream(clauses[0].split(":")).map(Slot::of).toList(),
                Assignments.of(Arrays.asList(clauses).subList(1, clauses.length)));
    }

    /** Makes the objects of a cell in a feature, or changes those that are there. */
    void make(Sheet sheet, Identified owner, EReference feature, String cell) {
        Arrays.stream(cell.split(";")).map(String::strip).filter(entry -> !entry.isEmpty())
                .forEach(entry -> make(sheet, owner, feature, entry.split(":", -1)));
    }

    private void make(Sheet sheet, Identified owner, EReference feature, String[] texts) {
        if (texts.length > slots.size()) {
            throw new IllegalArgumentException("more than " + slots.size() + " values in " + String.join(":", texts));
        }
        String id = owner.getId() + "." + ending(texts);
        EObject child = sheet.knows(id) ? sheet.find(id) : EcoreUtil.create(feature.getEReferenceType());
        if (!sheet.knows(id)) {
            sheet.values().add(owner, feature, child);
            sheet.identify(child, id);
        }
        constants.forEach((path, text) -> sheet.values().set(child, path, Ids.WHOLE, text));
        IntStream.range(0, texts.length)
                .filter(i -> !texts[i].isEmpty() && !slots.get(i).feature().equals(Column.ID))
                .forEach(i -> sheet.values().set(child, slots.get(i).feature(), slots.get(i).ids(), texts[i]));
    }

    private String ending(String[] texts) {
        int naming = IntStream.range(0, slots.size()).filter(i -> slots.get(i).naming()).findFirst().orElse(0);
        String id = slots.get(naming).ids().of(texts[naming]);
        return id.substring(id.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
