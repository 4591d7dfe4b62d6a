// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.edit.Clauses;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.rules.Finding;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;
import dk.landskab.store.Landscape;

/**
 * V-PD-3: a process has changed since an earlier landscape while a case ran on it that runs still, and its version has
 * not. How things are called may change. Without an earlier landscape nothing is told.
 *
 * @param earlier what the landscape was before; empty where that is not known
 */
public record UnversionedChange(Optional<Landscape> earlier) implements Mendable {

    private static final Set<String> WORDING = Set.of("name", "label", "description", "aliases", "tool");
    private static final int TOLD = 5;

    @Override
    public String id() {
        return "V-PD-3";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return earlier.stream().flatMap(before -> {
            Set<ProcessDefinition> running = running(context, before);
            return running.isEmpty() ? Stream.empty() : changed(context, before).entrySet().stream()
                    .filter(each -> running.contains(each.getKey()) && hasOldVersion(each.getKey(), before))
                    .map(each -> told(context, each.getKey(), before, each.getValue()));
        });
    }

    private Finding told(RuleContext context, ProcessDefinition process, Landscape before,
            Collection<Identified> changed) {
        return finding(context, process, "version", process, process.getVersion(), before.origin().commit()
                .map(each -> each.revision()).orElseGet(() -> before.origin().place()), changed.stream().limit(TOLD)
                        .toList());
    }

    private static Set<ProcessDefinition> running(RuleContext context, Landscape before) {
        return Cases.of(context).filter(each -> each.state().stage().isOpen())
                .filter(each -> before.find(String.valueOf(each.acquisition().getId()), Acquisition.class).isPresent())
                .flatMap(each -> each.process().chain().stream()).collect(Collectors.toSet());
    }

    private static boolean hasOldVersion(ProcessDefinition process, Landscape before) {
        return before.find(String.valueOf(process.getId()), ProcessDefinition.class)
                .filter(each -> Objects.equals(each.getVersion(), process.getVersion())).isPresent();
    }

    /** What changed in each process, in the order of the comparison. */
    private static Map<ProcessDefinition, SequencedSet<Identified>> changed(RuleContext context, Landscape before) {
        Map<ProcessDefinition, SequencedSet<Identified>> changed = new LinkedHashMap<>();
        Comparison.of(before, context.landscape()).differences().stream().filter(each -> !isWording(each))
                .forEach(each -> process(each.subject()).flatMap(process -> context.landscape()
                        .find(String.valueOf(process.getId()), ProcessDefinition.class))
                        .ifPresent(process -> changed.computeIfAbsent(process, none -> new LinkedHashSet<>())
                                .add(each.subject())));
        return changed;
    }

    private static boolean isWording(Difference difference) {
        return difference instanceof Difference.Changed changed && WORDING.contains(changed.path().last().getName());
    }

    private static Optional<ProcessDefinition> process(EObject element) {
        return Stream.iterate(element, Objects::nonNull, EObject::eContainer)
                .filter(ProcessDefinition.class::isInstance).map(ProcessDefinition.class::cast).findFirst();
    }

    @Override
    public List<Mend> mends(Finding finding, ReadText text, Language language) {
        return TextObjects.of(finding, text, ProcessDefinition.class).filter(each -> each.getVersion() != null)
                .flatMap(process -> {
                    String next = NextVersion.of(process.getVersion());
                    return new Clauses(text).replace(process, Literals.PROCESS_DEFINITION__VERSION, '"' + next + '"')
                            .map(edit -> new Mend(message("mend", next), List.of(edit)));
                }).stream().toList();
    }
}
