// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A random landscape as a sketch, and random edits of it. */
final class RandomSketch {

    private static final List<String> TYPES = List.of("Application", "BusinessProcess", "Decision", "Contract",
            "Component");
    private static final Map<String, List<String>> CHILDREN = Map.of("Application", List.of("DataUse", "Property"),
            "Contract", List.of("Cost"), "Component", List.of("DataUse", "ControlState"));
    private static final Map<String, List<String>> FEATURES = Map.of(
            "Application", List.of("criticality=HIGH,LOW", "usersFrom=1,2,3", "aliases=x|y|z",
                    "lifecycle.endOfLife=2027-12-31,2028-06-30", "lifecycle.activeFrom=2020-01-01",
                    "supports=@BusinessProcess", "parent=@Application", "runsOn=@Component", "evidence.source=memo,mail"),
            "BusinessProcess", List.of("parent=@BusinessProcess", "next=@BusinessProcess", "statutory=YES,NO",
                    "order=1,2"),
            "Decision", List.of("conditions=p|q|r", "about=@Application", "date=2026-01-01,2026-02-01"),
            "Contract", List.of("covers=@Application", "noticeMonths=3,6", "ongoing=YES,NO,PARTLY"),
            "Component", List.of("serviceLevel.fixHours=4,8", "serviceLevel.contract=@Contract", "runsOn=@Component"),
            "DataUse", List.of("completeness=10,10.0,90", "volume=100,200", "role=MASTER,COPY"),
            "Cost", List.of("amount=1.5,1.50,2", "of=@Application", "priceYear=2025,2026"),
            "ControlState", List.of("evidenceText=seen,unseen"),
            "Property", List.of("key=k,l", "value=v,w"));

    private static final class Node {
        String type;
        String name;
        String file;
        final String id;
        final Map<String, String> values = new TreeMap<>();
        final List<Node> children = new ArrayList<>();

        Node(String type, String id) {
            this.type = type;
            this.id = id;
        }
    }

    private final Random random;
    private final List<Node> tops = new ArrayList<>();
    private int ids;

    RandomSketch(long seed, int size) {
        random = new Random(seed);
        for (int i = 0; i < size; i++) {
            add();
        }
        for (int i = 0; i < size * 4; i++) {
            set();
        }
    }

    /** The landscape's files: path → sketch. */
    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        for (Node top : tops) {
            StringBuilder text = new StringBuilder();
            write(top, "", text);
            files.merge(top.file, text.toString(), String::concat);
        }
        return files;
    }

    /** Edits it at random. */
    void edit(int times) {
        for (int i = 0; i < times; i++) {
            switch (random.nextInt(10)) {
                case 0 -> add();
                case 1 -> remove();
                case 2 -> any(tops).file = file();
                case 3 -> moveChild();
                case 4 -> retype();
                case 5 -> any(tops).name = "Name " + random.nextInt(50);
                default -> set();
            }
        }
    }

    private void add() {
        Node node = new Node(any(TYPES), "e" + ids++);
        node.file = file();
        node.name = "Name " + random.nextInt(50);
        List<String> types = CHILDREN.getOrDefault(node.type, List.of());
        for (int i = random.nextInt(3); i > 0 && !types.isEmpty(); i--) {
            node.children.add(new Node(any(types), node.id + "." + ids++));
        }
        tops.add(random.nextInt(tops.size() + 1), node);
    }

    private void remove() {
        if (tops.size() > 1) {
            tops.remove(random.nextInt(tops.size()));
        }
    }

    private void moveChild() {
        Node from = any(tops);
        Node to = any(tops);
        if (!from.children.isEmpty()
                && CHILDREN.getOrDefault(to.type, List.of()).contains(from.children.getFirst().type)) {
            to.children.add(from.children.removeFirst());
        }
    }

    private void retype() {
        Node node = any(tops);
        if (node.children.isEmpty()) {
            node.type = any(TYPES);
            node.values.clear();
            tops.forEach(each -> dropReferences(each, node.id));
        }
    }

    /** What was retyped may not be what a reference to it asks for. */
    private static void dropReferences(Node node, String id) {
        node.values.values().removeIf(value -> List.of(value.split(",")).contains(id));
        node.children.forEach(child -> dropReferences(child, id));
    }

    private void set() {
        Node node = any(tops);
        if (!node.children.isEmpty() && random.nextInt(3) == 0) {
            node = any(node.children);
        }
        String[] feature = any(FEATURES.get(node.type)).split("=");
        if (random.nextInt(4) == 0) {
            node.values.remove(feature[0]);
        } else {
            node.values.put(feature[0], value(feature[1], feature[0]));
        }
    }

    private String value(String choices, String feature) {
        if (choices.startsWith("@")) {
            List<Node> targets = tops.stream().filter(each -> each.type.equals(choices.substring(1))).toList();
            String one = targets.isEmpty() ? "nobody" : any(targets).id;
            boolean many = List.of("supports", "runsOn", "next", "about", "covers").contains(feature);
            String other = targets.isEmpty() ? one : any(targets).id;
            return many && !other.equals(one) ? one + "," + other : one;
        }
        if (choices.contains("|")) {
            List<String> all = new ArrayList<>(List.of(choices.split("\\|")));
            Collections.shuffle(all, random);
            return String.join(",", all.subList(0, 1 + random.nextInt(all.size())));
        }
        return any(List.of(choices.split(",")));
    }

    private static void write(Node node, String indent, StringBuilder text) {
        text.append(indent).append(node.type).append(' ').append(node.id);
        if (node.name != null) {
            text.append(" \"").append(node.name).append('"');
        }
        node.values.forEach((feature, value) -> text.append(' ').append(feature).append('=').append(value));
        text.append('\n');
        node.children.forEach(child -> write(child, indent + "  ", text));
    }

    private String file() {
        return "f" + random.nextInt(4) + ".landskab";
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
