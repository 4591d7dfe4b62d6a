// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ScrolledForm;

import dk.landskab.model.edit.PropertyGroup;
import dk.landskab.rules.Finding;
import dk.landskab.ui.forms.plan.FormPlan;
import dk.landskab.ui.forms.plan.FieldGroup;
import dk.landskab.ui.navigator.Desk;

/** The form of one object. */
final class FormPage {

    private final Desk desk;
    private final EObject object;
    private final Map<PropertyGroup, Boolean> folding;
    private final ScrolledForm form;
    private final Head head;
    private final List<SectionView> sections = new ArrayList<>();
    private final Referrers referrers;
    private final Groups groups;
    private List<Finding> findings;
    private boolean built;

    /**
     * A form in a window.
     *
     * @param folding which groups the person unfolded or folded before, and will
     */
    FormPage(Composite parent, Sheet sheet, EObject object, Map<PropertyGroup, Boolean> folding,
            List<Finding> findings) {
        this.desk = sheet.desk();
        this.object = object;
        this.folding = folding;
        this.findings = about(findings);
        form = sheet.toolkit().createScrolledForm(parent);
        form.setExpandHorizontal(true);
        form.getBody().setLayout(new TwoColumns());
        head = new Head(form.getForm(), sheet, object);
        for (FieldGroup section : FormPlan.of(object.eClass()).sections()) {
            sections.add(new SectionView(form.getBody(), sheet, this, section,
                    folding.getOrDefault(section.group(), section.isUnfolded())));
        }
        referrers = new Referrers(form.getBody(), sheet, object, this::reflow);
        groups = new Groups(Stream.concat(sections.stream(), Stream.<Group>of(referrers)).toList());
        groups.teach(form, desk.language());
        head.problems(this.findings);
        built = true;
    }

    EObject object() {
        return object;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Remembers what the person folded or unfolded. */
    void folded(PropertyGroup group, boolean unfolded) {
        folding.put(group, unfolded);
        reflow();
    }

    void reflow() {
        if (built && !form.isDisposed()) {
            form.reflow(true);
        }
    }

    /** Shows everything as it is now. */
    void refresh() {
        head.refresh();
        sections.forEach(SectionView::refresh);
        referrers.refresh();
    }

    /** Says at the fields what the rules found. */
    void problems(List<Finding> found) {
        findings = about(found);
        sections.forEach(each -> each.problems(findings));
        head.problems(findings);
        reflow();
    }

    /** Those of the object and of what it holds: a large landscape has more findings than every field could look at. */
    private List<Finding> about(List<Finding> all) {
        return all.stream().filter(each -> each.element().filter(one -> EcoreUtil.isAncestor(object, one)).isPresent())
                .toList();
    }

    boolean commit() {
        return sections.stream().map(SectionView::commit).reduce(true, Boolean::logicalAnd);
    }

    /** The ways to its groups, in their order. */
    List<Jump> jumps() {
        return groups.jumps(form);
    }

    void setFocus() {
        sections.getFirst().setFocus();
    }

    /** Whether the object is still in the landscape. */
    boolean isThere() {
        return object.eResource() != null && object.eResource().getResourceSet() != null;
    }
}
