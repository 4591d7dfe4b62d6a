// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A landscape of chance for the sample specification, held as plain values, so that a test can say what its diagram shows
 * without asking what it tests.
 */
final class RandomSketch {

    /** An application: its name, the unit that owns it (or none), whether it is critical, what it supports. */
    record App(String name, String owner, boolean critical, List<String> supports) {
    }

    /** An integration: its ends, either of which may be missing or of nothing. */
    record Flow(String from, String to) {
    }

    final List<String> units = new ArrayList<>();
    final Map<String, App> apps = new TreeMap<>();
    final Map<String, String> processes = new TreeMap<>();
    final Map<String, Flow> flows = new TreeMap<>();
    private final Random random;

    RandomSketch(Random random) {
        this.random = random;
        for (int i = random.nextInt(4); i >= 0; i--) {
            units.add("k.u" + i);
        }
        for (int i = random.nextInt(5); i >= 0; i--) {
            processes.put("p" + i, name());
        }
        for (int i = random.nextInt(12); i > 0; i--) {
            apps.put("a" + i, app());
        }
        for (int i = random.nextInt(10); i > 0; i--) {
            flows.put("f" + i, new Flow(end(), end()));
        }
    }

    private String name() {
        return random.nextInt(8) == 0 ? "" : "N" + random.nextInt(100);
    }

    private App app() {
        List<String> supports = processes.keySet().stream().filter(each -> random.nextInt(4) == 0).toList();
        return new App(name(), random.nextInt(6) == 0 ? "" : units.get(random.nextInt(units.size())),
                random.nextInt(4) == 0, supports);
    }

    private String end() {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "nobody";
            default -> "a" + random.nextInt(12);
        };
    }

    /** One change of chance. */
    void change() {
        switch (random.nextInt(6)) {
            case 0 -> apps.put("a" + (20 + random.nextInt(5)), app());
            case 1 -> apps.keySet().stream().skip(random.nextInt(apps.size() + 1)).findFirst().ifPresent(apps::remove);
            case 2 -> apps.replaceAll((id, app) -> random.nextInt(4) == 0
                    ? new App("R" + random.nextInt(100), app.owner(), app.critical(), app.supports()) : app);
            case 3 -> apps.replaceAll((id, app) -> random.nextInt(4) == 0
                    ? new App(app.name(), units.get(random.nextInt(units.size())), app.critical(), app.supports()) : app);
            case 4 -> processes.put("p" + (20 + random.nextInt(3)), name());
            default -> flows.put("f" + (20 + random.nextInt(3)), new Flow(end(), end()));
        }
    }

    /** The sketch as the test kit reads it. */
    String text() {
        StringBuilder text = new StringBuilder("Organisation k \"Kommune K\"\n");
        units.forEach(each -> text.append("  OrgUnit ").append(each).append(" \"U\"\n"));
        apps.forEach((id, app) -> text.append("Application ").append(id).append(quoted(app.name()))
                .append(app.owner().isEmpty() ? "" : " owner=" + app.owner())
                .append(app.critical() ? " criticality=CRITICAL" : "")
                .append(app.supports().isEmpty() ? "" : " supports=" + String.join(",", app.supports())).append('\n'));
        processes.forEach((id, name) -> text.append("BusinessProcess ").append(id).append(quoted(name)).append('\n'));
        flows.forEach((id, flow) -> text.append("Integration ").append(id).append(" \"F\"")
                .append(flow.from().isEmpty() ? "" : " from=" + flow.from())
                .append(flow.to().isEmpty() ? "" : " to=" + flow.to()).append('\n'));
        return text.toString();
    }

    private static String quoted(String name) {
        return name.isEmpty() ? "" : " \"" + name + "\"";
    }

    /** The ids of the boxes that the sample shows, without those of hidden layers. */
    List<String> boxes(boolean onlyCritical) {
        List<String> boxes = new ArrayList<>();
        for (String unit : units) {
            boxes.add("Unit:" + unit);
            apps.forEach((id, app) -> {
                if (app.owner().equals(unit) && (app.critical() || !onlyCritical)) {
                    boxes.add("Unit:" + unit + "/Application:" + id);
                }
            });
        }
        processes.keySet().forEach(each -> boxes.add("Process:" + each));
        return boxes.stream().sorted().toList();
    }

    /** The lines that the sample shows, as kind and ends. */
    List<String> lines(boolean onlyCritical) {
        List<String> lines = new ArrayList<>();
        Map<String, App> shown = apps.entrySet().stream()
                .filter(each -> !each.getValue().owner().isEmpty() && (each.getValue().critical() || !onlyCritical))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        shown.forEach((id, app) -> app.supports().forEach(each -> lines.add("Supports " + id + ">" + each)));
        flows.values().stream().filter(each -> shown.containsKey(each.from()) && shown.containsKey(each.to()))
                .forEach(each -> lines.add("Integration " + each.from() + ">" + each.to()));
        return lines.stream().sorted().toList();
    }

    /** What the sample's validation says of what is shown: rule and element. */
    List<String> marks() {
        List<String> marks = new ArrayList<>();
        apps.forEach((id, app) -> {
            if (!app.owner().isEmpty() && app.name().isEmpty()) {
                marks.add("Named " + id);
            }
            if (!app.owner().isEmpty() && app.supports().isEmpty()) {
                marks.add("Supporting " + id);
            }
        });
        processes.forEach((id, name) -> {
            if (name.isEmpty()) {
                marks.add("Named " + id);
            }
        });
        return marks.stream().sorted().toList();
    }
}
