// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ComboContentAdapter;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.Finder;
import dk.landskab.ui.versions.compare.Offers;
import dk.landskab.ui.versions.compare.Side;

/** Where one side of a comparison is chosen: from a list, by typing, which searches, or by looking on the disk. */
final class SideField {

    private static final int SHOWN = 20;
    private static final int NARROW = 80;

    private final Layouts layouts;
    private final Combo combo;
    private final Finder finder;
    private Offers offers = new Offers(List.of());

    /**
     * A field and a button.
     *
     * @param typed is run at every change
     * @param chosen is run when Enter is pressed
     */
    SideField(Composite parent, Layouts layouts, Desk desk, Runnable typed, Runnable chosen) {
        this.layouts = layouts;
        this.finder = desk.finder(parent.getShell());
        combo = new Combo(parent, SWT.DROP_DOWN);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = NARROW;
        combo.setLayoutData(wide);
        combo.setVisibleItemCount(SHOWN);
        combo.setToolTipText(layouts.say("against.help"));
        combo.addListener(SWT.Modify, event -> typed.run());
        combo.addListener(SWT.DefaultSelection, event -> chosen.run());
        ContentProposalAdapter proposals = new ContentProposalAdapter(combo, new ComboContentAdapter(),
                (words, position) -> offers.with(words).stream().map(SideField::proposal).toArray(IContentProposal[]::new),
                null, null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        look(parent);
    }

    private static IContentProposal proposal(Offers.Offer offer) {
        return new ContentProposal(offer.text(), offer.line(), null);
    }

    /** What can be chosen, from now on; what is chosen stays. */
    void offer(Offers found) {
        offers = found;
        String typed = combo.getText();
        combo.setItems(found.names().toArray(String[]::new));
        combo.setText(typed);
    }

    void choose(String text) {
        combo.setText(text);
    }

    void setFocus() {
        combo.setFocus();
    }

    String text() {
        return combo.getText().strip();
    }

    /** What is chosen; empty where nothing is typed. */
    Optional<Side> side() {
        return Optional.of(text()).filter(each -> !each.isEmpty()).map(each -> Side.of(each, layouts.language()));
    }

    /** A button with a menu: what is looked for. */
    private void look(Composite parent) {
        Button look = new Button(parent, SWT.PUSH);
        look.setText(layouts.say("look"));
        look.setToolTipText(layouts.say("look.help"));
        Menu menu = new Menu(look);
        item(menu, "look.folder", () -> finder.folder(layouts.say("look.help")));
        item(menu, "look.file", finder::file);
        look.setMenu(menu);
        look.addListener(SWT.Selection, event -> menu.setVisible(true));
    }

    private void item(Menu menu, String key, Supplier<Optional<Path>> found) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(layouts.say(key));
        item.addListener(SWT.Selection, event -> found.get().map(Path::toString).ifPresent(this::choose));
    }
}
