// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Range;

import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.acquisition.linking.AcquisitionName;
import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Severity;
import dk.landskab.rules.Watch;
import dk.landskab.rules.reading.ReadingRule;
import dk.landskab.store.Problem;
import dk.landskab.store.ShortName.Reason;

/** What is wrong in a text: its sentences, its names, and what rules say of its processes and cases. */
public final class Diagnostics {

    /** The code of a name that means nothing; the one for which nearest names are offered. */
    static final String NAME = "V-ID-2";

    /** The code of a word that cannot stand where it stands. */
    static final String SYNTAX = "V-FILE-5";

    private static final String TWICE = "V-ID-1";

    private final Workspace workspace;
    private final Language language;
    private final List<Rule> rules;

    /**
     * What is wrong, in a language.
     *
     * @param rules that look at the processes and cases; those that tell how files were read are left out, since the
     *     words are told anyhow
     */
    public Diagnostics(Workspace workspace, Language language, List<Rule> rules) {
        this.workspace = workspace;
        this.language = language;
        this.rules = rules.stream().filter(rule -> !(rule instanceof ReadingRule)).toList();
    }

    /** What the text itself says wrong; takes time in proportion to the open texts. */
    public List<Diagnostic> words(OpenText text) {
        return Stream.of(sentences(text), names(text), twice(text)).flatMap(each -> each).toList();
    }

    /** Why a file is no text at all; empty where it is one. */
    public List<Diagnostic> unreadable(String path) {
        return workspace.unreadable(path).map(error -> diagnostic(
                workspace.buffer(path).orElseThrow().wordAt(error.location().line(), error.location().column()),
                DiagnosticSeverity.Error, SYNTAX, error.what())).stream().toList();
    }

    /**
     * What rules say of what stands in the open texts, by path; takes time in proportion to the landscape.
     *
     * @param watch may stop it
     */
    public Map<String, List<Diagnostic>> rules(LocalDate today, Watch watch) {
        Findings findings = Findings.of(workspace, rules, today, watch);
        return workspace.texts().stream().collect(Collectors.toMap(OpenText::path,
                text -> findings.in(text).stream().map(finding -> diagnostic(text, finding)).toList()));
    }

    private Diagnostic diagnostic(OpenText text, Finding finding) {
        return diagnostic(Findings.range(text, finding), severity(finding.severity()), finding.rule(),
                finding.message());
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFORMATION -> DiagnosticSeverity.Information;
        };
    }

    private Stream<Diagnostic> sentences(OpenText text) {
        return text.read().problems().stream().map(problem -> diagnostic(range(text, problem), DiagnosticSeverity.Error,
                SYNTAX, problem.what()));
    }

    private static Range range(OpenText text, Problem problem) {
        return text.buffer().wordAt(problem.location().line(), problem.location().column());
    }

    private Stream<Diagnostic> names(OpenText text) {
        Set<String> causes = new HashSet<>();
        return text.read().names().stream().filter(name -> !text.targets().containsKey(name)).flatMap(name ->
            reason(text, name).filter(reason -> reason.cause().isEmpty() || causes.add(reason.cause()))
                    .map(reason -> diagnostic(text.buffer().range(name.node().getOffset(), name.node().getLength()),
                            DiagnosticSeverity.Error, NAME, reason.what()))
                    .stream());
    }

    /** Why a name means nothing; empty where that is told elsewhere. */
    private Optional<Reason> reason(OpenText text, NameReference name) {
        AcquisitionName meant = text.meant(name);
        Optional<EObject> other = meant.candidates().stream().flatMap(id -> workspace.find(id).stream()).findFirst();
        if (other.isPresent()) {
            return Optional.of(new Reason("", Message.of(Diagnostics.class, "other", name.text(),
                    other.get().eClass(), name.feature().getEReferenceType())));
        }
        return meant.candidates().stream().anyMatch(workspace::isLost) || meant.isExcused() ? Optional.empty()
                : meant.reason(workspace.known()).or(() -> Optional.of(new Reason("", unknown(text, name))));
    }

    private Message unknown(OpenText text, NameReference name) {
        List<String> near = new NearNames(workspace).to(text, name);
        Object wanted = name.feature().getEReferenceType();
        return near.isEmpty() ? Message.of(Diagnostics.class, "unknown", name.text(), wanted)
                : Message.of(Diagnostics.class, "unknown.near", name.text(), wanted, String.join(", ", near));
    }

    /** What is there twice is told once, not again for all that stands in it. */
    private Stream<Diagnostic> twice(OpenText text) {
        Map<EObject, String> paths = new IdentityHashMap<>();
        text.again().forEach(object -> paths.put(object, text.path()));
        text.objects().values().forEach(object -> elsewhere(text, object).ifPresent(path -> paths.put(object, path)));
        return paths.entrySet().stream().filter(each -> !isWithin(each.getKey(), paths.keySet()))
                .map(each -> diagnostic(TextPlaces.nameRange(text, each.getKey()), DiagnosticSeverity.Error, TWICE,
                        Message.of(Diagnostics.class, "twice", EcoreUtil.getID(each.getKey()), each.getValue())));
    }

    private static boolean isWithin(EObject object, Set<EObject> others) {
        for (EObject each = object.eContainer(); each != null; each = each.eContainer()) {
            if (others.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> elsewhere(OpenText text, EObject object) {
        String id = EcoreUtil.getID(object);
        return workspace.texts().stream().filter(each -> each != text && each.objects().containsKey(id))
                .map(OpenText::path).findFirst()
                .or(() -> workspace.onDisk().find(id).flatMap(workspace.onDisk()::partOf).map(part -> part.path())
                        .filter(path -> !path.equals(text.path()) && workspace.text(path).isEmpty()));
    }

    private Diagnostic diagnostic(Range range, DiagnosticSeverity severity, String code, Message what) {
        Diagnostic diagnostic = new Diagnostic(range, what.in(language), severity, "landskab");
        diagnostic.setCode(code);
        return diagnostic;
    }
}
