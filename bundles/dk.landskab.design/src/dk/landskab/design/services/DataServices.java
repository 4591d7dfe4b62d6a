// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.services;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.design.scene.DataTraffic;
import dk.landskab.design.scene.Order;
import dk.landskab.design.scene.Scene;
import dk.landskab.design.scene.Wording;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.information.PersonalData;

/** Data between systems: from where, to whom, and where they are to land. */
public final class DataServices {

    private static final Set<PersonalData> DELICATE = EnumSet.of(PersonalData.CPR, PersonalData.CONFIDENTIAL,
            PersonalData.SENSITIVE, PersonalData.CRIMINAL);

    /** The subject, where data of it are to land somewhere: the box of the systems they land in. */
    public Collection<Identified> landingBox(Identified subject) {
        return new DataTraffic(subject).landings().isEmpty() ? List.of() : List.of(subject);
    }

    /** The systems that data come from. */
    public Collection<Element> dataSources(Identified subject, EObject diagram) {
        return new Order(Scene.of(diagram)).of(new DataTraffic(subject).sources());
    }

    /** The data that flow. */
    public Collection<DataObject> flowingData(Identified subject, EObject diagram) {
        return new Order(Scene.of(diagram)).of(new DataTraffic(subject).data());
    }

    /** The systems that data go to. */
    public Collection<Element> dataReceivers(Identified subject, EObject diagram) {
        return new Order(Scene.of(diagram)).of(new DataTraffic(subject).receivers());
    }

    /** The systems that data are to land in. */
    public Collection<Element> landingSystems(Identified subject, EObject diagram) {
        return new Order(Scene.of(diagram)).of(new DataTraffic(subject).landings());
    }

    /** The uses that give data. */
    public Collection<DataUse> givingUses(Identified subject) {
        return new DataTraffic(subject).uses().stream().filter(DataTraffic::gives).toList();
    }

    /** The uses that take data. */
    public Collection<DataUse> takingUses(Identified subject) {
        return new DataTraffic(subject).uses().stream().filter(each -> !DataTraffic.gives(each)).toList();
    }

    /** The uses that are to land in another system. */
    public Collection<DataUse> landingUses(Identified subject) {
        return new DataTraffic(subject).landing();
    }

    /** The system that a use belongs to. */
    public Element userOf(DataUse use) {
        return DataTraffic.user(use);
    }

    /** The system that the data of a use are to land in; nothing where it is not said. */
    public Element landingOf(DataUse use) {
        return DataTraffic.lands(use) ? DataTraffic.user(use.getLandsIn()) : null;
    }

    /** Whether the system is the authoritative source of the data. */
    public boolean isMaster(DataUse use) {
        return use.getRole() == DataRole.MASTER;
    }

    /** Whether the system only holds a copy, or the last of them. */
    public boolean isCopy(DataUse use) {
        return use.getRole() == DataRole.COPY || use.getRole() == DataRole.ARCHIVES;
    }

    /** Whether data need protection: CPR numbers, and confidential, sensitive or criminal personal data. */
    public boolean isDelicate(DataObject data) {
        return data.getPersonal().stream().anyMatch(DELICATE::contains);
    }

    /** The name of data, and below it what kind of personal data they are, the most delicate first. */
    public String dataCaption(DataObject data, EObject view) {
        Labels labels = Labels.in(Scene.of(view).language());
        List<String> notes = new ArrayList<>();
        data.getPersonal().stream().filter(DELICATE::contains).max(PersonalData::compareTo)
                .ifPresent(each -> notes.add(labels.of(each)));
        return Lines.of(labels.of(data), notes);
    }

    /** The heading of the systems that data come from. */
    public String sourcesHeading(Identified subject, EObject view) {
        return Wording.in(Scene.of(view)).get("box.sources");
    }

    /** The heading of the data. */
    public String dataHeading(Identified subject, EObject view) {
        return Wording.in(Scene.of(view)).get("box.data");
    }

    /** The heading of the systems that data go to. */
    public String receiversHeading(Identified subject, EObject view) {
        return Wording.in(Scene.of(view)).get("box.receivers");
    }

    /** The heading of the systems that data are to land in. */
    public String landingHeading(Identified subject, EObject view) {
        return Wording.in(Scene.of(view)).get("box.landing");
    }
}
