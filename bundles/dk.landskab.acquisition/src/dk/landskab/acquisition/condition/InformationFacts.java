// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.landskab.model.application.AiClass;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Message;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.PersonalData;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.DataNeed;
import dk.landskab.model.procurement.InformationNeed;
import dk.landskab.model.procurement.Target;
import dk.landskab.model.procurement.Variable;

/**
 * What a case says about its data and about AI; where it is silent, what the data and the systems themselves say. Of
 * several values the highest counts, and one that is missing leaves the highest open.
 */
final class InformationFacts {

    private final Optional<InformationNeed> need;
    private final List<DataNeed> needs;
    private final List<Application> targets;

    InformationFacts(Acquisition acquisition) {
        this.need = Optional.ofNullable(acquisition.getInformation());
        this.needs = need.map(each -> List.copyOf(each.getData())).orElse(List.of());
        this.targets = acquisition.getTargets().stream().map(Target::getApplication)
                .filter(each -> each != null && !each.eIsProxy()).toList();
    }

    /** The highest kind of personal data; what the case states counts, and what its data say beyond that. */
    Reading personalData() {
        List<PersonalData> stated = need.map(each -> List.copyOf(each.getPersonal())).orElse(List.of());
        List<DataObject> data = there(needs.stream().flatMap(each -> each.getData().stream()));
        boolean isOpen = stated.isEmpty()
                && (data.isEmpty() || data.stream().anyMatch(each -> each.getPersonal().isEmpty()));
        IntStream ranks = Stream.concat(stated.stream(), data.stream().map(DataObject::getPersonal)
                .flatMap(Collection::stream)).mapToInt(each -> Scales.rank(Scales.PERSONAL_DATA, each));
        return highest(ranks, isOpen, Scales.highest(Scales.PERSONAL_DATA), CaseFacts.why(Variable.PERSONAL_DATA));
    }

    /** The highest level of the data, in one respect. */
    Reading level(Function<DataNeed, Integer> ofNeed, Function<DataObject, Integer> ofData) {
        List<Optional<Integer>> levels = needs.stream()
                .flatMap(each -> levels(each, ofNeed.apply(each), ofData)).toList();
        boolean isOpen = levels.isEmpty() || levels.stream().anyMatch(Optional::isEmpty);
        return highest(levels.stream().flatMap(Optional::stream).mapToInt(Integer::intValue), isOpen,
                Scales.highest(Scales.LEVEL), Message.of(InformationFacts.class, "why.LEVEL"));
    }

    private static Stream<Optional<Integer>> levels(DataNeed need, Integer stated,
            Function<DataObject, Integer> ofData) {
        List<DataObject> data = there(need.getData().stream());
        return stated != null || data.isEmpty() ? Stream.of(Optional.ofNullable(stated))
                : data.stream().map(each -> Optional.ofNullable(ofData.apply(each)));
    }

    /** Whether there is AI in it. */
    Reading ai() {
        Truth stated = CaseFacts.truth(need.map(InformationNeed::getContainsAI).orElse(Tri.UNKNOWN));
        Truth truth = stated != Truth.UNKNOWN ? stated : ofClass().orElseGet(this::ofTargets);
        return Reading.of(truth, CaseFacts.why(Variable.AI));
    }

    /** The class of the AI. */
    Reading aiClass() {
        if (need.map(InformationNeed::getContainsAI).orElse(Tri.UNKNOWN) == Tri.NO) {
            return Reading.exactly(Scales.rank(Scales.AI_CLASS, AiClass.NONE));
        }
        List<AiClass> classes = stated().map(List::of)
                .orElseGet(() -> targets.stream().map(Application::getAiClass).toList());
        boolean isOpen = classes.isEmpty() || classes.contains(AiClass.NOT_ASSESSED);
        return highest(classes.stream().filter(each -> each != AiClass.NOT_ASSESSED)
                .mapToInt(each -> Scales.rank(Scales.AI_CLASS, each)), isOpen, Scales.highest(Scales.AI_CLASS),
                CaseFacts.why(Variable.AI_CLASS));
    }

    private Optional<AiClass> stated() {
        return need.map(InformationNeed::getAiClass).filter(each -> each != AiClass.NOT_ASSESSED);
    }

    private Optional<Truth> ofClass() {
        return stated().map(each -> Truth.of(each != AiClass.NONE));
    }

    private Truth ofTargets() {
        return targets.stream().map(each -> CaseFacts.truth(each.getContainsAI())).reduce(Truth::or)
                .orElse(Truth.UNKNOWN);
    }

    private static Reading highest(IntStream ranks, boolean isOpen, int highest, Message why) {
        int known = ranks.max().orElse(0);
        return isOpen ? Reading.between(known, Math.max(known, highest), why) : Reading.exactly(known);
    }

    private static List<DataObject> there(Stream<DataObject> data) {
        return data.filter(each -> !each.eIsProxy()).toList();
    }
}
