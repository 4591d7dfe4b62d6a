// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.Metamodel;

/**
 * Random landscapes, deep and tangled, and random edits that leave each of them valid by itself: nothing dangles and
 * nothing leads back. Half of the edits fall on a few objects, so that two who edit one landscape get in each other's
 * way.
 */
final class RandomLedger {

    private static final String TOP = "/elements";
    private static final List<String> TYPES = List.of("Application", "BusinessProcess", "Decision", "Contract",
            "Component", "Folder", "Folder", "Initiative", "OrgUnit", "Organisation", "Relation", "Application",
            "Diagram");
    /** What a class may say: texts with commas between them, @ and a class for references, * after it for several. */
    private static final Map<String, List<String>> FEATURES = Map.ofEntries(
            Map.entry("Application", List.of("name=A,B,C", "criticality=HIGH,LOW", "usersFrom=1,2,3",
                    "lifecycle.endOfLife=2027-12-31,2028-06-30", "lifecycle.activeFrom=2020-01-01,2021-01-01",
                    "parent=@Application", "parent=@Application", "supports=@BusinessProcess*", "runsOn=@Component*",
                    "owner=@OrgUnit", "aliases=x,y,z*", "evidence.source=memo,mail")),
            Map.entry("BusinessProcess", List.of("name=A,B,C", "parent=@BusinessProcess", "parent=@BusinessProcess",
                    "variantOf=@BusinessProcess", "next=@BusinessProcess*", "performedBy=@OrgUnit*",
                    "statutory=YES,NO", "order=1,2")),
            Map.entry("Decision", List.of("name=A,B,C", "conditions=p,q,r,s,u,v#", "conditions=p,q,r,s,u,v#",
                    "about=@Application*")),
            Map.entry("Contract", List.of("name=A,B,C", "parent=@Contract", "covers=@Application*",
                    "noticeMonths=3,6")),
            Map.entry("Component", List.of("name=A,B,C", "parent=@Component", "serviceLevel.fixHours=4,8",
                    "serviceLevel.contract=@Contract", "runsOn=@Component*")),
            Map.entry("Folder", List.of("name=A,B,C", "kind=k,l")),
            Map.entry("Initiative", List.of("name=A,B,C", "parent=@Initiative", "dependsOn=@Initiative*",
                    "dependsOn=@Initiative*")),
            Map.entry("OrgUnit", List.of("name=A,B,C", "parent=@OrgUnit", "reportsTo=@OrgUnit", "fte=1.5,2")),
            Map.entry("Organisation", List.of("name=A,B,C", "members=@Organisation*")),
            Map.entry("Relation", List.of("from=@Application", "to=@BusinessProcess", "kind=k,l")),
            Map.entry("Diagram", List.of("name=A,B,C", "subject=@Application", "layers=x,y,z*")));
    private static final Map<String, List<String>> CHILD_FEATURES = Map.of(
            "DataUse", List.of("role=MASTER,COPY", "volume=1,2,3", "landsIn=@DataUse", "landsIn=@DataUse"),
            "Cost", List.of("amount=1.5,2,3", "of=@Application", "priceYear=2025,2026"),
            "Placement", List.of("x=1,2,3", "y=1,2,3", "element=@Application", "bendpoints=p,q,r,s#"));
    private static final List<String> TANGLES = List.of("Application.parent", "BusinessProcess.parent",
            "BusinessProcess.variantOf", "Initiative.dependsOn", "OrgUnit.reportsTo", "Decision.conditions");
    /** The containments of children. */
    private static final Map<String, List<String>> HOLDERS = Map.of("DataUse", List.of("Application/data",
                    "Component/data"),
            "Cost", List.of("Contract/costs", "Initiative/costs"), "OrgUnit", List.of("Organisation/units"),
            "Folder", List.of("Folder/folders", "Folder/folders"), "Placement", List.of("Diagram/placements"));

    final Ledger ledger;
    private final Random random;
    private final String prefix;
    private int ids;

    private RandomLedger(Ledger ledger, Random random, String prefix) {
        this.ledger = ledger;
        this.random = random;
        this.prefix = prefix;
    }

    /** A landscape of so many objects. */
    static Ledger make(long seed, int size) {
        RandomLedger made = new RandomLedger(new Ledger(), new Random(seed), "e");
        for (int i = 0; i < 4; i++) {
            made.part();
        }
        while (made.ledger.rows.size() < size) {
            made.add();
        }
        for (int i = 0; i < size * 3; i++) {
            made.say();
        }
        return made.ledger;
    }

    /** So many edits of a copy. */
    static Ledger edited(Ledger base, long seed, int edits, String prefix) {
        RandomLedger edited = new RandomLedger(new Ledger(base), new Random(seed), prefix);
        for (int i = 0; i < edits; i++) {
            edited.edit();
        }
        return edited.ledger;
    }

    private void edit() {
        switch (random.nextInt(26)) {
            case 0 -> add();
            case 1 -> addShared();
            case 2, 3 -> delete();
            case 4, 5, 6 -> move("Folder");
            case 7 -> move(random.nextBoolean() ? "DataUse" : "Placement");
            case 8 -> move(random.nextBoolean() ? "Cost" : "OrgUnit");
            case 9, 10 -> refile();
            case 11 -> file();
            case 12 -> retype();
            case 13, 14, 15, 16, 17, 18 -> tangle();
            default -> say();
        }
    }

    /**
     * Refers from one of a few to one of a few, where nothing may lead back; or works on a list whose order matters.
     */
    private void tangle() {
        String[] feature = any(TANGLES).split("\\.");
        List<String> all = ids(feature[0]);
        List<String> few = all.subList(0, Math.min(3, all.size()));
        if (few.isEmpty()) {
            return;
        }
        String id = any(few);
        if (feature[1].equals("conditions")) {
            order(id, feature[1], "p,q,r,s,u,v".split(","));
        } else {
            referTo(id, feature[1], any(few));
        }
    }

    private void part() {
        String id = "part" + prefix + ids++;
        row(id, "Part", "root:" + path("f", ".landskab"));
    }

    private String path(String name, String extension) {
        Set<String> taken = new TreeSet<>();
        ledger.rows.keySet().stream().filter(id -> ledger.owner(id) == null)
                    .forEach(id -> taken.add(ledger.row(id).get("in")));
        for (int i = random.nextInt(6);; i++) {
            if (!taken.contains("root:" + name + i + extension)) {
                return name + i + extension;
            }
        }
    }

    private void row(String id, String type, String in) {
        ledger.rows.put(id, new TreeMap<>(Map.of("class", type, "in", in)));
    }

    private void add() {
        add(prefix + ids++, any(TYPES));
    }

    /** What the other side may add too. */
    private void addShared() {
        String id = "shared" + random.nextInt(4);
        if (!ledger.rows.containsKey(id)) {
            add(id, random.nextInt(4) == 0 ? "Component" : "Application");
            say(id);
        }
    }

    private void add(String id, String type) {
        if (type.equals("Relation") && (ids("Application").isEmpty() || ids("BusinessProcess").isEmpty())) {
            return;
        }
        row(id, type, type.equals("Diagram") ? "root:" + path("d", ".diagram") : any(ids("Part")) + TOP);
        if (type.equals("Relation")) {
            ledger.set(id, "from", any(ids("Application")));
            ledger.set(id, "to", any(ids("BusinessProcess")));
        } else if (HOLDERS.containsKey(type) && random.nextInt(3) > 0) {
            place(id, type);
        }
        for (Map.Entry<String, List<String>> child : HOLDERS.entrySet()) {
            for (String holder : child.getValue()) {
                if (CHILD_FEATURES.containsKey(child.getKey()) && holder.startsWith(type + "/")
                    && random.nextBoolean()) {
                    row(id + ".c" + ids++, child.getKey(), id + holder.substring(type.length()));
                }
            }
        }
    }

    private void delete() {
        String id = hot(ledger.rows.keySet().stream()
                    .filter(each -> !ledger.row(each).get("class").equals("Part")).toList());
        if (id != null && ledger.rows.size() > 12) {
            ledger.delete(id);
        }
    }

    private void move(String type) {
        String id = hot(ids(type));
        if (id != null) {
            place(id, type);
        }
    }

    private void place(String id, String type) {
        String[] holder = any(HOLDERS.get(type)).split("/");
        String owner = hot(ids(holder[0]));
        if (owner != null && !isWithin(owner, id)) {
            ledger.row(id).put("in", owner + "/" + holder[1]);
        } else if (random.nextInt(3) == 0 && !CHILD_FEATURES.containsKey(type)) {
            ledger.row(id).put("in", any(ids("Part")) + TOP);
        }
    }

    private boolean isWithin(String id, String outer) {
        for (String each = id; each != null; each = ledger.owner(each)) {
            if (each.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private void refile() {
        String id = hot(ledger.rows.keySet().stream()
                    .filter(each -> ledger.row(each).get("in").endsWith(TOP)).toList());
        if (id != null) {
            ledger.row(id).put("in", any(ids("Part")) + TOP);
        }
    }

    /** A file comes, goes after it was emptied, or gets another name. */
    private void file() {
        List<String> parts = ids("Part");
        switch (random.nextInt(5)) {
            case 0 -> part();
            case 1 -> ledger.row(any(parts)).put("in", "root:" + path("f", ".landskab"));
            case 2 -> {
                String diagram = hot(ids("Diagram"));
                if (diagram != null) {
                    ledger.row(diagram).put("in", "root:" + path("d", ".diagram"));
                }
            }
            case 3 -> ledger.set(any(parts), "title", "t" + random.nextInt(3));
            default -> {
                if (parts.size() > 2) {
                    String gone = any(parts);
                    String other = parts.get(parts.getFirst().equals(gone) ? 1 : 0);
                    ledger.rows.values().stream().filter(row -> row.get("in").equals(gone + TOP))
                            .forEach(row -> row.put("in", other + TOP));
                    ledger.rows.remove(gone);
                }
            }
        }
    }

    private void retype() {
        List<String> types = List.of("Application", "Component", "BusinessProcess");
        String id = hot(types.stream().flatMap(type -> ids(type).stream()).toList());
        if (id != null && random.nextBoolean()) {
            // What may not be without a reference to it goes too, as a user would see to it.
            String type = any(types);
            List.copyOf(ids("Relation")).stream().filter(each -> ledger.row(each).containsValue(id))
                    .forEach(ledger::delete);
            ledger.retype(id, type);
        }
    }

    private void say() {
        String id = hot(List.copyOf(ledger.rows.keySet()));
        if (id != null) {
            say(id);
        }
    }

    private void say(String id) {
        String type = ledger.row(id).get("class");
        List<String> features = FEATURES.getOrDefault(type, CHILD_FEATURES.getOrDefault(type, List.of()));
        if (features.isEmpty()) {
            return;
        }
        String[] feature = any(features).split("=");
        if (random.nextInt(5) == 0 && !ledger.isRequired(id, feature[0])) {
            ledger.row(id).remove(feature[0]);
        } else if (feature[1].startsWith("@")) {
            refer(id, feature[0], feature[1].replaceAll("[@*]", ""));
        } else if (feature[1].endsWith("#")) {
            order(id, feature[0], feature[1].replace("#", "").split(","));
        } else {
            String value = any(List.of(feature[1].replace("*", "").split(",")));
            if (feature[1].endsWith("*")) {
                member(id, feature[0], value);
            } else {
                ledger.set(id, feature[0], value);
            }
        }
    }

    private void member(String id, String feature, String value) {
        if (ledger.values(id, feature).contains(value)) {
            ledger.lose(id, feature, value);
        } else {
            ledger.gain(id, feature, value);
        }
    }

    private void order(String id, String feature, String[] all) {
        List<String> values = new ArrayList<>(ledger.values(id, feature));
        String value = any(Arrays.asList(all));
        if (values.size() > 1 && random.nextInt(3) == 0) {
            Collections.swap(values, random.nextInt(values.size()), random.nextInt(values.size()));
        } else if (!values.remove(value)) {
            values.add(random.nextInt(values.size() + 1), value);
        }
        if (values.isEmpty()) {
            ledger.row(id).remove(feature);
        } else {
            ledger.row(id).put(feature, String.join(",", values));
        }
    }

    private void refer(String id, String feature, String type) {
        String target = hot(ids(type));
        if (target != null) {
            referTo(id, feature, target);
        }
    }

    private void referTo(String id, String feature, String target) {
        if (Metamodel.isAcyclic((EReference) ledger.feature(id, feature))
                && reaches(target, id, feature, new TreeSet<>())) {
            return;
        }
        if (ledger.isMany(id, feature)) {
            member(id, feature, target);
        } else {
            ledger.set(id, feature, target);
        }
    }

    private boolean reaches(String from, String to, String feature, Set<String> seen) {
        return from.equals(to) || seen.add(from) && ledger.values(from, feature).stream()
                .anyMatch(each -> reaches(each, to, feature, seen));
    }

    private List<String> ids(String type) {
        return ledger.rows.keySet().stream().filter(id -> ledger.row(id).get("class").equals(type)).toList();
    }

    /** Any of them, as often as not one of the first; null where there is none. */
    private String hot(List<String> all) {
        return all.isEmpty() ? null : all.get(random.nextInt(random.nextBoolean()
                    ? Math.min(4, all.size()) : all.size()));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
