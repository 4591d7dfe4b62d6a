// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.AssessmentKind;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.Target;
import dk.landskab.rules.RuleContext;

/**
 * What has been assessed at the date of the check. An assessment is about its subjects; one that an acquisition records
 * is about the acquisition and its targets as well.
 */
public final class Assessments {

    private static final Comparator<Assessment> BY_DATE = Comparator
            .comparing(each -> Optional.ofNullable(each.getDate()).orElse(LocalDate.MIN));

    private final Map<Element, List<Assessment>> about = new HashMap<>();
    private final LocalDate date;

    private Assessments(LocalDate date) {
        this.date = date;
    }

    /** The assessments of a landscape. */
    public static Assessments of(RuleContext context) {
        return context.shared(Assessments.class, Assessments::collect);
    }

    /**
     * How some elements stand together: the latest assessment of a kind about any of them that is not still pending
     * decides. One without a date is older than all others, and one that is made after the date does not count.
     *
     * @param elements that the same assessment may be about, such as a module and the system that it is part of
     */
    public Standing standing(Stream<? extends Element> elements, AssessmentKind kind) {
        List<Assessment> known = elements.flatMap(each -> about.getOrDefault(each, List.of()).stream())
                .filter(each -> kindOf(each) == kind)
                .filter(each -> each.getDate() == null || !each.getDate().isAfter(date)).toList();
        return known.stream().filter(each -> each.getOutcome() != Outcome.PENDING).max(BY_DATE).map(this::standing)
                .orElse(known.isEmpty() ? Standing.MISSING : Standing.PENDING);
    }

    private Standing standing(Assessment assessment) {
        boolean isOver = assessment.getValidUntil() != null && assessment.getValidUntil().isBefore(date);
        boolean isReasoned = assessment.getSummary() != null && !assessment.getSummary().isBlank();
        return switch (assessment.getOutcome()) {
            case PENDING -> Standing.PENDING;
            case NO_GO, ESCALATED -> Standing.REFUSED;
            case NOT_REQUIRED -> isReasoned ? Standing.GIVEN : Standing.UNREASONED;
            case GO, GO_WITH_CONDITIONS -> isOver ? Standing.EXPIRED : Standing.GIVEN;
        };
    }

    /** What kind an assessment is: its own, or else that of its definition. */
    public static AssessmentKind kindOf(Assessment assessment) {
        boolean isDefined = assessment.getKind() == AssessmentKind.OTHER && assessment.getDefinition() != null;
        return isDefined ? assessment.getDefinition().getKind() : assessment.getKind();
    }

    private static Assessments collect(RuleContext context) {
        Assessments assessments = new Assessments(context.date());
        context.landscape().all(Assessment.class).forEach(each -> {
            Stream.concat(each.getSubject().stream(), recordedFor(each)).distinct()
                    .forEach(subject -> assessments.about
                            .computeIfAbsent(subject, any -> new ArrayList<>(2)).add(each));
        });
        return assessments;
    }

    private static Stream<Element> recordedFor(Assessment assessment) {
        boolean isRecorded = assessment.eContainer() instanceof PhaseRecord
                && assessment.eContainer().eContainer() instanceof Acquisition;
        if (!isRecorded) {
            return Stream.empty();
        }
        Acquisition acquisition = (Acquisition) assessment.eContainer().eContainer();
        return Stream.concat(Stream.of(acquisition), acquisition.getTargets().stream().map(Target::getApplication)
                .filter(each -> each != null));
    }

    /** How something stands with an assessment. */
    public enum Standing {
        /** It was made and lets it through, perhaps on conditions; or was found unnecessary for a reason. */
        GIVEN,
        /** It let it through, but is valid no longer. */
        EXPIRED,
        /** It does not let it through, or was escalated. */
        REFUSED,
        /** It is said to be unnecessary, but not why. */
        UNREASONED,
        /** It has begun. */
        PENDING,
        /** Nothing is known of it. */
        MISSING
    }
}
