// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.acquisition.ide.workspace.NamedThing;
import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/**
 * The names that may stand for an object of a class: those of the process first, then those of the landscape that begin
 * with what is typed, then those that it is in.
 */
record NameProposals(Workspace workspace, OpenText text, Context context) {

    private static final String SUBJECTS = "kle.";

    /** Names that what is typed so far is in, no more than asked for. */
    Stream<Proposal> of(EClass type, String typed, int most) {
        Stream<Proposal> local = local(type).map(this::local).filter(each -> each.fits(typed));
        return Stream.concat(local, isLocalOnly(type) ? Stream.empty() : global(type, typed)).distinct().limit(most);
    }

    private Stream<Proposal> global(EClass type, String typed) {
        String small = typed.toLowerCase(Locale.ROOT);
        return Stream.concat(named(type).filter(thing -> begins(thing, small)),
                named(type).filter(thing -> !begins(thing, small) && thing.sought().contains(small))).map(this::global);
    }

    /** All names as they would be written, whatever is typed. */
    Stream<String> written(EClass type) {
        return Stream.concat(local(type).map(EffectiveProcess::localName),
                isLocalOnly(type) ? Stream.empty() : named(type).map(thing -> shortest(thing.id())));
    }

    private Stream<NamedThing> named(EClass type) {
        return workspace.named(type == BusinessPackage.Literals.ACTOR ? BusinessPackage.Literals.ORG_UNIT : type);
    }

    private boolean begins(NamedThing thing, String small) {
        return thing.sought().startsWith(small) || thing.sought().startsWith(SUBJECTS + small) || text.read().part().getNamespaces().stream()
                .anyMatch(prefix -> thing.id().startsWith(prefix + ".")
                        && thing.sought().startsWith(small, prefix.length() + 1));
    }

    private Proposal global(NamedThing thing) {
        String text = thing.type() == BusinessPackage.Literals.SUBJECT && thing.id().startsWith(SUBJECTS)
                ? '"' + thing.id().substring(SUBJECTS.length()) + '"' : shortest(thing.id());
        return Proposal.name(text, thing.label(), Proposal.Kind.GLOBAL, thing.type());
    }

    /** The id without the longest of the prefixes that the text uses. */
    private String shortest(String id) {
        int from = 0;
        for (String prefix : text.read().part().getNamespaces()) {
            if (id.startsWith(prefix) && id.startsWith(".", prefix.length())) {
                from = Math.max(from, prefix.length() + 1);
            }
        }
        return id.substring(from);
    }

    private Proposal local(Identified thing) {
        return Proposal.name(EffectiveProcess.localName(thing), NamedThing.label(thing), Proposal.Kind.LOCAL,
                thing.eClass());
    }

    private Stream<? extends Identified> local(EClass type) {
        return context.process().stream().flatMap(process -> local(process, type).stream());
    }

    private List<? extends Identified> local(EffectiveProcess process, EClass type) {
        if (type == Literals.PHASE_DEF) {
            return process.phases();
        } else if (type == Literals.CATEGORY_DEF) {
            return process.categories();
        } else if (type == Literals.FORM_DEF) {
            return process.forms();
        } else if (type == Literals.ASSESSMENT_DEF) {
            return process.assessments();
        } else if (type == BusinessPackage.Literals.ACTOR) {
            return process.bodies();
        } else if (type == Literals.GATE_DEF) {
            return context.record().map(record -> record.getPhase()).map(EffectiveProcess::gates)
                    .orElseGet(() -> process.phases().stream().flatMap(phase -> EffectiveProcess.gates(phase).stream())
                            .toList());
        }
        return List.of();
    }

    private static boolean isLocalOnly(EClass type) {
        return type == Literals.PHASE_DEF || type == Literals.CATEGORY_DEF || type == Literals.FORM_DEF
                || type == Literals.ASSESSMENT_DEF || type == Literals.GATE_DEF;
    }
}
