// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.merging;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.landscape.Whereabouts;
import dk.landskab.ui.versions.merge.ThreePlaces;
import dk.landskab.ui.wizard.Fields;
import dk.landskab.ui.wizard.Folders;

/** Which three places are merged, and into which folder. */
final class PlacesPage extends WizardPage {

    private final Talk talk;
    private final Whereabouts whereabouts;
    private Combo base;
    private Combo ours;
    private Combo theirs;
    private Text out;
    private ThreePlaces places;

    PlacesPage(Talk talk, Whereabouts whereabouts) {
        super("places", talk.say(PlacesPage.class, "places.title"), null);
        this.talk = talk;
        this.whereabouts = whereabouts;
        setDescription(talk.say(PlacesPage.class, "places.what"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, talk, this::typed);
        Path begin = whereabouts.finder(getShell()).begin();
        base = fields.landscape(say("places.base"), "", begin, whereabouts::landscapes);
        ours = fields.landscape(say("places.ours"), whereabouts.open().map(Path::toString).orElse(""), begin,
                whereabouts::landscapes);
        theirs = fields.landscape(say("places.theirs"), "", begin, whereabouts::landscapes);
        out = fields.folder(say("places.out"), "", begin);
        fields.note(say("places.note"));
        setControl(fields.control());
    }

    private void typed() {
        if (out == null) {
            return;
        }
        List<String> three = List.of(base.getText().strip(), ours.getText().strip(), theirs.getText().strip());
        boolean named = three.stream().noneMatch(String::isEmpty) && !out.getText().isBlank();
        Optional<String> wrong = !named ? Optional.empty()
                : three.stream().filter(each -> !isWhole(each)).findFirst()
                        .map(each -> talk.say(PlacesPage.class, "places.relative", each))
                        .or(() -> Folders.whyNotNew(out.getText()).map(each -> each.in(talk.language())));
        setErrorMessage(wrong.orElse(null));
        if (named && wrong.isEmpty()) {
            places = new ThreePlaces(three.get(0), three.get(1), three.get(2), Path.of(out.getText().strip()));
        }
        setPageComplete(named && wrong.isEmpty());
    }

    private static boolean isWhole(String place) {
        try {
            return Path.of(place).isAbsolute();
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    /** What was typed last that can be merged. */
    ThreePlaces places() {
        return places;
    }

    private String say(String key) {
        return talk.say(PlacesPage.class, key);
    }
}
