// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.acquisition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.landskab.model.core.Element;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.AiTraining;
import dk.landskab.model.governance.Control;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Connection;
import dk.landskab.model.procurement.DataNeed;
import dk.landskab.model.procurement.InformationNeed;
import dk.landskab.model.procurement.Requirement;
import dk.landskab.model.strategy.LegalBasis;
import dk.landskab.model.strategy.Norm;
import dk.landskab.model.strategy.Principle;

/** What a case asks for: requirements with their sources, information with its classification, integrations. */
record InformationPart(Acquisition acquisition, Teller teller) {

    private static final List<Norm> STRICTEST_FIRST = List.of(Norm.MUST, Norm.SHOULD, Norm.MAY, Norm.UNSPECIFIED);

    /** The information that it is about; empty where nothing is said of it. */
    Optional<Map<String, Object>> information() {
        return Optional.ofNullable(acquisition.getInformation()).map(need -> new Model()
                .with("data", need.getData().stream().flatMap(this::data).toList())
                .with("personal", teller.words(need.getPersonal()))
                .with("subjects", teller.words(need.getDataSubjects()))
                .with("ai", ai(need)).with("aiClass", teller.word(need.getAiClass()))
                .with("training", need.getTrainingOnOwnData() == AiTraining.UNSPECIFIED ? null
                        : teller.word(need.getTrainingOnOwnData()))
                .map());
    }

    private String ai(InformationNeed need) {
        return need.getContainsAI() == Tri.UNKNOWN ? null : teller.word(need.getContainsAI());
    }

    private Stream<Map<String, Object>> data(DataNeed need) {
        return need.getData().stream().map(data -> teller.element(data)
                .with("confidentiality", level(need.getConfidentiality(), data, DataObject::getConfidentiality))
                .with("integrity", level(need.getIntegrity(), data, DataObject::getIntegrity))
                .with("availability", level(need.getAvailability(), data, DataObject::getAvailability))
                .with("personal", teller.words(data.getPersonal())).map());
    }

    private String level(Integer wanted, DataObject data, Function<DataObject, Integer> own) {
        return teller.number(wanted != null || data.eIsProxy() ? wanted : own.apply(data));
    }

    /** The systems and components that it is to be connected with. */
    List<Map<String, Object>> connections() {
        return acquisition.getConnections().stream().map(this::connection).toList();
    }

    private Map<String, Object> connection(Connection connection) {
        return new Model().with("to", connection.getTo() == null ? "?" : teller.name(connection.getTo()))
                .with("id", connection.getTo() == null ? null : connection.getTo().getId())
                .with("method", teller.word(connection.getMethod())).with("mode", teller.word(connection.getMode()))
                .with("platform", teller.name(connection.getPlatform()))
                .with("encrypted", teller.word(connection.getEncrypted()))
                .with("scanned", teller.word(connection.getFileScanned())).map();
    }

    /** The requirements, the strictest first, each with what it comes from. */
    List<Map<String, Object>> requirements() {
        List<Requirement> sorted = new ArrayList<>(acquisition.getRequirements());
        sorted.sort(Comparator.comparing(each -> STRICTEST_FIRST.indexOf(each.getLevel())));
        return sorted.stream().map(this::requirement).toList();
    }

    private Map<String, Object> requirement(Requirement requirement) {
        String id = requirement.getId();
        return new Model().with("id", id == null ? null : id.substring(id.lastIndexOf('.') + 1))
                .with("level", teller.word(requirement.getLevel())).with("isMust", requirement.getLevel() == Norm.MUST)
                .with("text", requirement.getText()).with("topic", teller.word(requirement.getTopic()))
                .with("sources", requirement.getFrom().stream().map(this::source).toList()).map();
    }

    private Map<String, Object> source(Element source) {
        Model model = teller.element(source);
        switch (source) {
            case LegalBasis law -> model.with("says", law.getReference());
            case Principle principle -> model.with("says", principle.getStatement());
            case Control control -> model.with("says", control.getSource());
            default -> model.with("says", source.getDescription());
        }
        return model.map();
    }
}
