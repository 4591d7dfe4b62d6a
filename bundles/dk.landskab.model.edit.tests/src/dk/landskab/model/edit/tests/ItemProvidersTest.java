// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.command.CommandActionDelegate;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.Metamodel;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.business.Criticality;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Icons;
import dk.landskab.model.edit.LandskabItemProviderAdapterFactory;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.PropertyGroup;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.testkit.TextsCheck;

class ItemProvidersTest {

    private final LandskabItemProviderAdapterFactory factory = new LandskabItemProviderAdapterFactory(Language.DA);
    private final BasicCommandStack stack = new BasicCommandStack();
    private final AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(factory, stack);
    private final Part part = CoreFactory.eINSTANCE.createPart();
    private final Application application = ApplicationFactory.eINSTANCE.createApplication();

    @BeforeEach
    void smallModel() {
        Resource resource = new ResourceImpl(URI.createURI("test.landskab"));
        domain.getResourceSet().getResources().add(resource);
        resource.getContents().add(part);
        application.setId("kk.app.sbsys");
        application.setName("SBSYS");
        Organisation organisation = BusinessFactory.eINSTANCE.createOrganisation();
        organisation.setName("Københavns Kommune");
        organisation.getUnits().addAll(List.of(unit("Økonomi"), unit("Ældre"), unit("Børn")));
        part.getElements().addAll(List.of(application, organisation));
    }

    @Test
    void anElementIsShownWithItsNameAndTheIconOfItsClass() {
        IItemLabelProvider labels = (IItemLabelProvider) factory.adapt(application, IItemLabelProvider.class);
        assertEquals("SBSYS", labels.getText(application));
        assertEquals(Icons.of(ApplicationPackage.Literals.APPLICATION), labels.getImage(application));
    }

    @Test
    void theTreeShowsWhatAnElementContains() {
        ITreeItemContentProvider tree = (ITreeItemContentProvider) factory.adapt(part, ITreeItemContentProvider.class);
        assertEquals(part.getElements(), List.copyOf(tree.getChildren(part)));
        assertSame(part, tree.getParent(application));
        assertFalse(tree.hasChildren(application));
    }

    @Test
    void settingThroughAPropertyDescriptorCanBeUndone() {
        IItemPropertyDescriptor criticality = property(ApplicationPackage.Literals.APPLICATION__CRITICALITY);
        criticality.setPropertyValue(application, Criticality.HIGH);
        assertEquals(Criticality.HIGH, application.getCriticality());
        stack.undo();
        assertEquals(Criticality.UNKNOWN, application.getCriticality());
        stack.redo();
        assertEquals(Criticality.HIGH, application.getCriticality());
    }

    @Test
    void anIdCannotBeChanged() {
        assertFalse(property(CorePackage.Literals.IDENTIFIED__ID).canSetProperty(application));
        assertTrue(property(CorePackage.Literals.ELEMENT__NAME).canSetProperty(application));
    }

    @Test
    void aPropertyIsLabelledAndItsValuesAreInWords() {
        IItemPropertyDescriptor criticality = property(ApplicationPackage.Literals.APPLICATION__CRITICALITY);
        assertEquals("Kritikalitet", criticality.getDisplayName(application));
        assertEquals("høj", criticality.getLabelProvider(application).getText(Criticality.HIGH));
        assertEquals("–", property(CorePackage.Literals.ELEMENT__OWNER).getLabelProvider(application).getText(null));
    }

    @Test
    void choicesAreOfTheRightTypeInTheOrderOfTheAlphabet() {
        Collection<?> owners = property(CorePackage.Literals.ELEMENT__OWNER).getChoiceOfValues(application);
        assertEquals(Arrays.asList(null, "Børn", "Ældre", "Økonomi"),
                owners.stream().map(unit -> unit == null ? null : ((OrgUnit) unit).getName()).toList());
    }

    @Test
    void anElementIsNoChoiceForItself() {
        Collection<?> parents = property(ApplicationPackage.Literals.APPLICATION__PARENT)
                .getChoiceOfValues(application);
        assertEquals(1, parents.size());
        assertNull(parents.iterator().next());
    }

    @Test
    void theLiteralsOfAnEnumerationAreTheChoices() {
        Collection<?> choices = property(ApplicationPackage.Literals.APPLICATION__CRITICALITY)
                .getChoiceOfValues(application);
        assertEquals(List.of(Criticality.values()), List.copyOf(choices));
    }

    @Test
    void whatIsContainedIsNoProperty() {
        assertNull(source(application).getPropertyDescriptor(application, CorePackage.Literals.ELEMENT__LIFECYCLE));
    }

    static Stream<Arguments> groups() {
        return Stream.of(
                Arguments.of(CorePackage.Literals.ELEMENT__NAME, PropertyGroup.IDENTITY),
                Arguments.of(ApplicationPackage.Literals.APPLICATION__KIND, PropertyGroup.IDENTITY),
                Arguments.of(ApplicationPackage.Literals.APPLICATION__HOSTING, PropertyGroup.FACTS),
                Arguments.of(CorePackage.Literals.LIFECYCLE__ACTIVE_FROM, PropertyGroup.LIFECYCLE),
                Arguments.of(CorePackage.Literals.ELEMENT__OWNER, PropertyGroup.OWNERSHIP),
                Arguments.of(GovernancePackage.Literals.CONTRACT__SUPPLIER, PropertyGroup.OWNERSHIP),
                Arguments.of(GovernancePackage.Literals.COST__AMOUNT, PropertyGroup.COSTS),
                Arguments.of(ApplicationPackage.Literals.APPLICATION__AI_CLASS, PropertyGroup.SECURITY),
                Arguments.of(ApplicationPackage.Literals.INTEGRATION__ENCRYPTED, PropertyGroup.SECURITY),
                Arguments.of(CorePackage.Literals.ELEMENT__LIFECYCLE, PropertyGroup.LIFECYCLE),
                Arguments.of(CorePackage.Literals.ELEMENT__EVIDENCE, PropertyGroup.SOURCES),
                Arguments.of(CorePackage.Literals.EVIDENCE__CONFIRMED_ON, PropertyGroup.SOURCES),
                Arguments.of(GovernancePackage.Literals.CONTROL__SOURCE, PropertyGroup.FACTS),
                Arguments.of(ApplicationPackage.Literals.APPLICATION__SUPPORTS, PropertyGroup.RELATIONS));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void aPropertyStandsWhereAPersonLooksForIt(EStructuralFeature feature, PropertyGroup group) {
        assertEquals(group, PropertyGroup.of(feature));
    }

    @Test
    void theGroupOfAPropertyIsNamedInTheLanguageOfTheFactory() {
        assertEquals("Ejerskab og ansvar", property(CorePackage.Literals.ELEMENT__OWNER).getCategory(application));
    }

    @Test
    void everyConcreteElementCanBeCreatedInAPart() {
        Set<EClass> offered = children(part).stream()
                .filter(child -> child.feature == CorePackage.Literals.PART__ELEMENTS)
                .map(child -> child.getEValue().eClass()).collect(Collectors.toSet());
        Set<EClass> elements = Metamodel.classes().filter(CorePackage.Literals.ELEMENT::isSuperTypeOf)
                .filter(type -> !type.isAbstract()).collect(Collectors.toSet());
        assertEquals(elements, offered);
    }

    @Test
    void aNewChildIsLabelledAndItsCreationCanBeUndone() {
        CommandParameter lifecycle = child(application, CorePackage.Literals.ELEMENT__LIFECYCLE);
        Command create = CreateChildCommand.create(domain, application, lifecycle, List.of(application));
        assertEquals("Livscyklus", text(create));
        stack.execute(create);
        assertEquals(lifecycle.value, application.getLifecycle());
        stack.undo();
        assertNull(application.getLifecycle());
    }

    @Test
    void aChildThatFitsInTwoPlacesSaysWhere() {
        EObject condition = ProcurementFactory.eINSTANCE.createLogicalCondition();
        CommandParameter left = child(condition, ProcurementPackage.Literals.LOGICAL_CONDITION__LEFT);
        assertEquals("Sammensat betingelse (Venstre side)", text(
                CreateChildCommand.create(domain, condition, left, List.of(condition))));
    }

    @Test
    void aChangeIsToldToThoseWhoListen() {
        factory.adapt(application, IItemLabelProvider.class);
        boolean[] told = {false};
        INotifyChangedListener listener = change -> told[0] = true;
        factory.addListener(listener);
        application.setName("SBSYS 2");
        assertTrue(told[0]);
    }

    @Test
    void otherMetamodelsAreLeftToOtherFactories() {
        assertTrue(factory.isFactoryForType(CorePackage.eINSTANCE));
        assertFalse(factory.isFactoryForType(EcorePackage.eINSTANCE));
        ComposedAdapterFactory composed = new ComposedAdapterFactory(List.of(factory));
        assertNull(composed.adapt((EObject) EcorePackage.Literals.ECLASS, IItemLabelProvider.class));
        assertEquals("SBSYS", ((IItemLabelProvider) composed.adapt((EObject) application, IItemLabelProvider.class))
                .getText(application));
    }

    @Test
    void theTextsAreThereInEveryLanguage() {
        TextsCheck.complete(PropertyGroup.class);
        TextsCheck.has(PropertyGroup.class, Stream.of(PropertyGroup.values())
                .map(group -> "group." + group.name()).collect(Collectors.toSet()));
    }

    private IItemPropertySource source(EObject object) {
        return (IItemPropertySource) factory.adapt(object, IItemPropertySource.class);
    }

    private IItemPropertyDescriptor property(EStructuralFeature feature) {
        return source(application).getPropertyDescriptor(application, feature);
    }

    private List<CommandParameter> children(EObject owner) {
        return domain.getNewChildDescriptors(owner, null).stream().map(CommandParameter.class::cast).toList();
    }

    private CommandParameter child(EObject owner, EStructuralFeature feature) {
        return children(owner).stream().filter(each -> each.feature == feature).findFirst().orElseThrow();
    }

    private static String text(Command create) {
        return ((CommandActionDelegate) create).getText();
    }

    private static OrgUnit unit(String name) {
        OrgUnit unit = BusinessFactory.eINSTANCE.createOrgUnit();
        unit.setName(name);
        return unit;
    }
}
