// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.Form;

import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Severity;
import dk.landskab.ui.navigator.Desk;

/** The head of a form: what the object is called, what it is, where it stands, and what is wrong with it as a whole. */
final class Head {

    private final Form form;
    private final Desk desk;
    private final EObject object;
    private final PlaceLine place;
    private final Optional<ObjectLink> above;
    private final Notice notice;
    private List<Finding> findings = List.of();

    Head(Form form, Sheet sheet, EObject object) {
        this.form = form;
        this.desk = sheet.desk();
        this.object = object;
        form.setImage(sheet.images().large(object.eClass()));
        Composite client = new Composite(form.getHead(), SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginHeight = 0;
        layout.marginWidth = 8;
        client.setLayout(layout);
        above = container().map(each -> new ObjectLink(client, sheet));
        above.ifPresent(link -> link.control().setLayoutData(new GridData()));
        place = new PlaceLine(client);
        notice = new Notice(client, sheet);
        form.setHeadClient(client);
        refresh();
    }

    private Optional<EObject> container() {
        for (EObject each = object.eContainer(); each != null; each = each.eContainer()) {
            if (each instanceof Identified && !(each instanceof Part)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    void refresh() {
        Labels labels = Labels.in(desk.language());
        if (!labels.of(object).equals(form.getText())) {
            form.setText(labels.of(object));
        }
        above.ifPresent(link -> link.show(container()));
        Optional<String> file = object.eResource() instanceof OpenPart part ? Optional.of(part.path()) : Optional.empty();
        place.show(labels.of(object.eClass()), Ids.of(object), file);
    }

    /** Says what was found of the object and of no field of it. */
    void problems(List<Finding> findings) {
        this.findings = findings.stream().filter(each -> each.feature().isEmpty())
                .filter(each -> each.element().filter(object::equals).isPresent()).toList();
        say();
    }

    private void say() {
        List<String> lines = new ArrayList<>(readOnly().stream().toList());
        findings.stream().map(each -> each.message().in(desk.language())).distinct().forEach(lines::add);
        Severity worst = findings.stream().map(Finding::severity).min(Comparator.naturalOrder())
                .orElse(Severity.INFORMATION);
        notice.show(lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines)), worst);
    }

    private Optional<String> readOnly() {
        return object.eResource() instanceof OpenPart part && !part.isWritable()
                ? Optional.of(Message.of(Head.class, "readonly", part.path()).in(desk.language())) : Optional.empty();
    }
}
