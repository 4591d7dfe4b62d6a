// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.problems;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Severity;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.look.EmptyState;
import dk.landskab.ui.part.LandskabPart;

/** What the rules say of the open landscape: how grave, about what, by which rule; a finding leads to its element. */
public final class ProblemsView extends ViewPart implements LandskabPart, Workplace.Watcher {

    private static final int MARGIN = 4;

    private Workplace workplace;
    private Composite stack;
    private EmptyState empty;
    private Composite content;
    private Text filter;
    private Label count;
    private FindingTable table;
    private MendMenu mends;
    private Button fix;
    private Label detail;

    @Override
    public void createPartControl(Composite parent) {
        workplace = getSite().getService(Workplace.class);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new EmptyState(stack, "", List.of());
        fill();
        getSite().setSelectionProvider(workplace.chosen());
        workplace.watch(this);
        workplace.desk().ifPresentOrElse(this::opened, this::closed);
    }

    private void fill() {
        content = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, MARGIN).applyTo(content);
        filter = new Text(content, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(say("filter"));
        filter.addModifyListener(event -> table.filter(filter.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        count = new Label(content, SWT.RIGHT);
        fix = new Button(content, SWT.PUSH);
        fix.setText(say("fix"));
        fix.setEnabled(false);
        fix.addListener(SWT.Selection, event -> fix());
        Composite frame = new Composite(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(frame);
        table = new FindingTable(frame, Labels.in(workplace.language()), this::refreshed);
        mends = new MendMenu(table, workplace);
        detail = new Label(content, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).exclude(true).applyTo(detail);
        table.tell(this::chosen,
                each -> each.element().ifPresent(element -> workplace.desk().ifPresent(desk -> desk.open(element))));
    }

    /** The whole sentence, which the table may not have room for, and the element in the other parts. */
    private void chosen(Finding finding) {
        fix.setEnabled(Mending.mayMend(finding));
        tellDetail(detail(finding));
        finding.element().ifPresent(element -> workplace.desk().ifPresent(desk -> desk.select(element)));
    }

    /** Offers what can be done about what is chosen. */
    public void fix() {
        mends.open();
    }

    /** What the table has no room for. */
    private String detail(Finding finding) {
        return finding.message().in(workplace.language()) + "\n" + finding.location();
    }

    private void tellDetail(String text) {
        detail.setText(text.replace("&", "&&"));
        ((GridData) detail.getLayoutData()).exclude = text.isEmpty();
        content.layout();
    }

    @Override
    public void opened(OpenDesk desk) {
        empty.say(say("checking"));
        show(empty.control());
        if (desk.isChecked()) {
            found(desk.findings());
        }
    }

    @Override
    public void closed() {
        table.clear();
        filter.setText("");
        empty.say(say("closed"));
        show(empty.control());
    }

    @Override
    public void found(List<Finding> findings) {
        workplace.desk().ifPresent(desk -> table.show(desk, findings));
        empty.say(say("none"));
        show(findings.isEmpty() ? empty.control() : content);
    }

    private void refreshed() {
        fix.setEnabled(table.chosen().filter(Mending::mayMend).isPresent());
        tellDetail(table.chosen().map(this::detail).orElse(""));
        tellCount();
    }

    private void tellCount() {
        List<Finding> all = workplace.desk().map(OpenDesk::findings).orElse(List.of());
        count.setText(say(table.size() > FindingTable.MOST ? "count.first" : "count", number(all, Severity.ERROR),
                number(all, Severity.WARNING), number(all, Severity.INFORMATION), FindingTable.MOST));
        content.layout();
    }

    private static Message number(List<Finding> all, Severity severity) {
        return Talk.count(ProblemsView.class, severity.name(),
                all.stream().filter(each -> each.severity() == severity).count());
    }

    private void show(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private String say(String key, Object... arguments) {
        return Message.of(ProblemsView.class, key, arguments).in(workplace.language());
    }

    @Override
    public void setFocus() {
        if (content.isVisible()) {
            table.control().setFocus();
        } else {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        workplace.forget(this);
        super.dispose();
    }
}
