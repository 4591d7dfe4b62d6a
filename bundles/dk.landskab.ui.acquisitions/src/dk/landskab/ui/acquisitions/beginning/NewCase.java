// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.beginning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.CreateText;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Part;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.BuyKind;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.store.Proxies;

/**
 * A case before anything is known of it but what it is for: the ten lines that the guide begins with.
 *
 * @param process that it runs through
 * @param id of the case
 * @param name what people call it
 * @param need what is needed, in a sentence
 * @param unit that asks for it; empty where nobody has said
 * @param today the date that now is
 */
public record NewCase(ProcessDefinition process, String id, String name, String need, Optional<OrgUnit> unit,
        LocalDate today) {

    private static final Pattern ID = Pattern.compile("\\p{L}[\\p{L}\\d_-]*(\\.[\\p{L}\\d_-]+)+");

    /** Whether something can be the id of a case: words with dots between, the first of which says whose it is. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches();
    }

    /** Where its file is likely to lie: with other cases of its organisation, else in a folder of its own. */
    public static String path(OpenLandscape landscape, String id) {
        String whose = id.substring(0, Math.max(0, id.indexOf('.')));
        String folder = landscape.reading(() -> landscape.landscape().all(Acquisition.class).stream()
                .filter(each -> each.getId() != null && each.getId().startsWith(whose + "."))
                .flatMap(each -> landscape.landscape().partOf(each).stream()).map(part -> part.path())
                .filter(each -> each.contains("/")).map(each -> each.substring(0, each.lastIndexOf('/'))).findFirst()
                .orElse(whose + "/cases"));
        return folder + "/" + id.substring(id.lastIndexOf('.') + 1) + "." + AcquisitionFormat.EXTENSION;
    }

    /** Its text, as a person would write it into a landscape. To be called where the landscape is read. */
    public String text(OpenLandscape landscape) {
        Part part = CoreFactory.eINSTANCE.createPart();
        part.getNamespaces().add(whose());
        part.getElements().add(acquisition(landscape));
        return new String(new AcquisitionFormat().write("new.acq", part), StandardCharsets.UTF_8);
    }

    private String whose() {
        return id.substring(0, id.indexOf('.'));
    }

    private Acquisition acquisition(OpenLandscape landscape) {
        EffectiveProcess effective = EffectiveProcess.of(process);
        Acquisition made = ProcurementFactory.eINSTANCE.createAcquisition();
        made.setId(id);
        made.setName(name);
        made.setNeed(need);
        made.setKindOfBuy(BuyKind.SOFTWARE);
        made.setProcess(process);
        effective.categories().stream().findFirst().ifPresent(made::setCategory);
        unit.ifPresent(each -> {
            made.setRequestedBy(called(each, landscape));
            made.setRequestedOn(today);
        });
        effective.phases().stream().findFirst().ifPresent(first -> made.getPhaseRecords().add(entered(first)));
        return made;
    }

    /** The unit under the name that the text gives it: the short one, where that means nothing else. */
    private OrgUnit called(OrgUnit each, OpenLandscape landscape) {
        String prefix = whose() + ".";
        String name = each.getId().startsWith(prefix) ? each.getId().substring(prefix.length()) : each.getId();
        return name.equals(each.getId()) || landscape.find(name).isPresent() ? each
                : (OrgUnit) Proxies.of(BusinessPackage.Literals.ORG_UNIT, name);
    }

    private PhaseRecord entered(PhaseDef first) {
        PhaseRecord record = ProcurementFactory.eINSTANCE.createPhaseRecord();
        record.setId(id + ".phase." + EffectiveProcess.localName(first));
        record.setPhase(first);
        record.setEntered(today);
        return record;
    }

    /**
     * Writes it into the landscape, as one step.
     *
     * @throws dk.landskab.editing.EditRefusedException where there is such a file already, or none of the kind can lie
     *             there; nothing has changed
     */
    public void write(OpenLandscape landscape, String path) {
        landscape.together(() -> {
            new CreateText(landscape, path, text(landscape)).call();
            return null;
        });
    }
}
