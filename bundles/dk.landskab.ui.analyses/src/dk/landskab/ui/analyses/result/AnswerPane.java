// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Table;
import dk.landskab.ui.analyses.question.Answer;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.table.WholeCell;

/** An answer: its contents on the left, and on the right what the chosen piece says, with its table. */
final class AnswerPane {

    private static final int GAP = 4;
    private static final int[] ACROSS = {28, 72};
    private static final int[] DOWN = {30, 70};
    private static final int ALL = 100;
    private static final int LEAST = 8;
    private static final int MOST = 40;

    private final Desk desk;
    private final SashForm all;
    private final Tree contents;
    private final SashForm page;
    private final Says says;
    private final Text filter;
    private final Label count;
    private final TablePane table;
    private Answer answer;

    AnswerPane(Composite parent, Desk desk) {
        this.desk = desk;
        all = new SashForm(parent, SWT.HORIZONTAL);
        contents = new Tree(all, SWT.SINGLE | SWT.BORDER);
        WholeCell.of(contents);
        contents.addListener(SWT.Selection, event -> turnTo((Chapter) event.item.getData()));
        page = new SashForm(all, SWT.VERTICAL);
        all.setWeights(ACROSS);
        says = new Says(page);
        Composite below = new Composite(page, SWT.NONE);
        page.setWeights(DOWN);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = GAP;
        layout.verticalSpacing = GAP;
        below.setLayout(layout);
        filter = new Text(below, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(say("filter"));
        filter.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        count = new Label(below, SWT.RIGHT);
        table = new TablePane(below, desk.language());
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        filter.addListener(SWT.Modify, event -> {
            table.filter(filter.getText());
            tellCount();
        });
        Leading leading = new Leading(desk);
        table.tell(leading::choose, leading::open);
        new RowMenu(table, desk, leading, this::explain);
    }

    SashForm control() {
        return all;
    }

    void setFocus() {
        contents.setFocus();
    }

    /** Whether an answer is the one that is shown. */
    boolean isOf(Answer other) {
        return answer == other;
    }

    void show(Answer other) {
        answer = other;
        contents.setRedraw(false);
        contents.removeAll();
        List<Chapter> chapters = Chapter.of(answer.report());
        chapters.forEach(each -> fill(new TreeItem(contents, SWT.NONE), each));
        contents.setRedraw(true);
        contents.setSelection(contents.getItem(0));
        turnTo(chapters.getFirst());
    }

    private static void fill(TreeItem item, Chapter chapter) {
        item.setText(chapter.title());
        item.setData(chapter);
        chapter.parts().forEach(each -> fill(new TreeItem(item, SWT.NONE), each));
        item.setExpanded(true);
    }

    private void turnTo(Chapter chapter) {
        says.show(chapter.text());
        filter.setText("");
        chapter.table().ifPresent(each -> {
            table.show(each);
            tellCount();
        });
        share();
        page.setMaximizedControl(chapter.table().isEmpty() ? says.control() : null);
    }

    /** Gives the words the room that they need, as far as the table keeps most of it. */
    private void share() {
        int height = page.getSize().y;
        if (height > 0) {
            int needed = says.height(page.getSize().x);
            int share = Math.clamp(ALL * needed / height, LEAST, MOST);
            page.setWeights(share, ALL - share);
        }
    }

    /** The table that is shown. */
    Optional<Table> table() {
        return page.getMaximizedControl() == says.control() ? Optional.empty() : table.told();
    }

    private void explain(String id) {
        Explained.text(answer, id, desk.language()).ifPresentOrElse(says::show,
                () -> says.show(say("unexplained")));
    }

    private void tellCount() {
        int of = table.told().map(each -> each.rows().size()).orElse(0);
        Labels labels = Labels.in(desk.language());
        count.setText(table.size() == of ? of == 1 ? say("row") : say("rows", labels.text(of))
                : say("rows.some", labels.text(table.size()), labels.text(of)));
        count.getParent().layout();
    }

    private String say(String key, Object... arguments) {
        return Message.of(AnswerPane.class, key, arguments).in(desk.language());
    }
}
