// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.business.Actor;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcessDefinition;

/**
 * Finds where decisions of a process escalate in a circle: from those who decide at a gate to somebody whose own
 * decisions, at the same or another gate, come back to them. Two names for one unit are one actor.
 */
final class EscalationCircles {

    /**
     * One escalation.
     *
     * @param from who decides at the gate
     * @param to to whom it goes
     */
    record Step(GateDef gate, Actor from, Actor to) {
    }

    private final EffectiveProcess process;
    private final Map<Object, List<Step>> steps = new LinkedHashMap<>();
    private final Set<Object> done = new LinkedHashSet<>();
    private final List<List<Step>> circles = new ArrayList<>();

    private EscalationCircles(EffectiveProcess process) {
        this.process = process;
    }

    /** Each circle once, as the steps that it consists of; each actor is in at most one of them. */
    static List<List<Step>> of(ProcessDefinition definition) {
        EscalationCircles finder = new EscalationCircles(EffectiveProcess.of(definition));
        definition.getPhases().stream().map(PhaseDef::getGates).flatMap(List::stream).forEach(finder::collect);
        List.copyOf(finder.steps.keySet()).forEach(finder::follow);
        return finder.circles;
    }

    private void collect(GateDef gate) {
        gate.getEscalations().stream().filter(each -> each.getTo() != null).forEach(escalation -> gate.getDecidedBy()
                .forEach(from -> steps.computeIfAbsent(key(from), each -> new ArrayList<>())
                        .add(new Step(gate, from, escalation.getTo()))));
    }

    private Object key(Actor actor) {
        return process.unit(actor).map(Object.class::cast).orElse(actor);
    }

    /** Walks depth first, with the way in hand, so that a long chain costs no stack. */
    private void follow(Object start) {
        List<Step> way = new ArrayList<>();
        SequencedSet<Object> onWay = new LinkedHashSet<>(List.of(start));
        Object here = start;
        while (here != null) {
            Optional<Step> next = next(here);
            if (next.isEmpty()) {
                done.add(here);
                onWay.remove(here);
                here = onWay.isEmpty() ? null : onWay.getLast();
                removeLast(way);
                continue;
            }
            Step step = next.get();
            steps.get(here).remove(step);
            if (onWay.contains(key(step.to()))) {
                circles.add(circle(way, step));
                done.addAll(onWay);
            } else if (!done.contains(key(step.to()))) {
                way.add(step);
                here = key(step.to());
                onWay.add(here);
            }
        }
    }

    private Optional<Step> next(Object actor) {
        return done.contains(actor) ? Optional.empty() : steps.getOrDefault(actor, List.of()).stream().findFirst();
    }

    private List<Step> circle(List<Step> way, Step closing) {
        List<Step> circle = new ArrayList<>(way);
        circle.add(closing);
        while (!key(circle.getFirst().from()).equals(key(closing.to()))) {
            circle.removeFirst();
        }
        return circle;
    }

    private static void removeLast(List<Step> way) {
        if (!way.isEmpty()) {
            way.removeLast();
        }
    }
}
