// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.exchange.kitos.read.Field;
import dk.landskab.exchange.kitos.read.UsageField;
import dk.landskab.exchange.kitos.read.Value;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.AssessmentKind;
import dk.landskab.model.governance.GovernanceFactory;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.information.InformationFactory;
import dk.landskab.model.information.InformationPackage;
import dk.landskab.model.information.PersonalData;

/**
 * What a system in use says of the protection of data: the data in it as a data object, its assessments of risk and of
 * the impact on data protection as assessments.
 */
final class Protection {

    /** The parts of KITOS that speak of data, and of assessments. */
    static final String DATA = "DATA";
    static final String RISK = "ASSESSMENT:risk";
    static final String DPIA = "ASSESSMENT:dpia";

    private final Scope scope;

    Protection(Scope scope) {
        this.scope = scope;
    }

    void add(Filling usage) {
        data(usage);
        assessment(usage, AssessmentKind.RISK, RISK, UsageField.RISK, UsageField.RISK_DATE);
        assessment(usage, AssessmentKind.DPIA, DPIA, UsageField.DPIA, UsageField.DPIA_DATE);
        usage.words(UsageField.RISK_PLANNED);
    }

    private void data(Filling usage) {
        Entry entry = usage.entry();
        String level = entry.text(UsageField.CLASSIFICATION);
        Set<PersonalData> personal = new LinkedHashSet<>();
        for (Field field : List.of(UsageField.SENSITIVITY, UsageField.SPECIFIC_DATA)) {
            List<String> said = entry.values(field).stream().map(Value::text).flatMap(Protection::pieces).toList();
            said.forEach(each -> Words.PERSONAL.of(each).ifPresent(personal::add));
            List<String> others = said.stream().filter(each -> Words.PERSONAL.of(each).isEmpty()).toList();
            usage.words(field, String.join(", ", others));
        }
        usage.words(UsageField.CLASSIFICATION, Words.CLASSES.of(level).isPresent() ? "" : level);
        if (personal.isEmpty() && Words.CLASSES.of(level).isEmpty()) {
            return;
        }
        Filling filling = scope.draft(usage.element().getId() + ".data", InformationFactory.eINSTANCE::createDataObject,
                DATA, entry);
        DataObject data = (DataObject) filling.element();
        data.setName(usage.element().getName());
        data.getPersonal().addAll(personal);
        Words.CLASSES.of(level).ifPresent(data::setConfidentiality);
        filling.speaksOf(InformationPackage.Literals.DATA_OBJECT__PERSONAL);
        filling.speaksOf(InformationPackage.Literals.DATA_OBJECT__CONFIDENTIALITY);
        DataUse use = InformationFactory.eINSTANCE.createDataUse();
        use.setId(usage.element().getId() + ".use");
        use.setData(data);
        ((Application) usage.element()).getData().add(use);
    }

    private static Stream<String> pieces(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(each -> !each.isEmpty());
    }

    private void assessment(Filling usage, AssessmentKind kind, String part, Field done, Field date) {
        usage.answered(done);
        boolean isDone = Words.ANSWERS.of(usage.entry().text(done)).equals(Optional.of(Answer.YES))
                || Words.date(usage.entry().text(date)).isPresent();
        if (!isDone) {
            usage.words(date);
            return;
        }
        Element subject = usage.element();
        String suffix = part.substring(part.indexOf(':') + 1);
        Filling filling = scope.draft(subject.getId() + "." + suffix, GovernanceFactory.eINSTANCE::createAssessment,
                part, usage.entry());
        Assessment assessment = (Assessment) filling.element();
        assessment.setName(subject.getName());
        assessment.setKind(kind);
        assessment.getSubject().add(subject);
        filling.value(date, GovernancePackage.Literals.ASSESSMENT__DATE, Words::date);
        if (kind == AssessmentKind.RISK) {
            filling.value(UsageField.RISK_RESULT, GovernancePackage.Literals.ASSESSMENT__LEVEL, Words.RISKS::of);
        }
    }
}
